package org.mingdu.lifecycle.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.mingdu.lifecycle.law.LimitCode;
import org.mingdu.lifecycle.rule.Rule;
import org.mingdu.lifecycle.rule.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `lifecycle.clock` and its steps; asked by who sees the project as a whole.
@Repository
class ClockTable {
    private final JdbcClient jdbc;

    ClockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param dueAt   of one in hours
    /// @param atLeast whether it must last until `dueOn` rather than be done by then
    record Stored(
            UUID id,
            LimitCode code,
            LocalDate beganOn,
            int amount,
            Unit unit,
            String ruleSource,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            boolean atLeast,
            @Nullable LocalDate pausedOn,
            @Nullable LocalDate endedOn,
            int version) {}

    enum Step {
        BEGIN,
        PAUSE,
        RESUME,
        END
    }

    record Taken(Step step, String reason, LocalDate takenOn, LocalDate dueOn, String takenBy, Instant takenAt) {}

    /// Those that run first, by the day they end.
    List<Stored> of(TenantId tenant, UUID project) {
        return jdbc.sql("""
                        select c.id, c.code, c.began_on, c.amount, c.unit, c.rule_source, c.due_on, c.due_at,
                               c.at_least, c.paused_on, c.ended_on, c.version
                          from lifecycle.clock c
                         where c.tenant_id = :tenant
                           and c.project_id = :project
                         order by c.ended_on is not null, c.due_on, c.due_at, c.id
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .query(ClockTable::row)
                .list();
    }

    Optional<Stored> hold(TenantId tenant, UUID project, UUID id) {
        return jdbc.sql("""
                        select c.id, c.code, c.began_on, c.amount, c.unit, c.rule_source, c.due_on, c.due_at,
                               c.at_least, c.paused_on, c.ended_on, c.version
                          from lifecycle.clock c
                         where c.tenant_id = :tenant
                           and c.project_id = :project
                           and c.id = :id
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .param("id", id)
                .query(ClockTable::row)
                .optional();
    }

    /// Oldest first.
    List<Taken> steps(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select s.step, s.reason, s.taken_on, s.due_on, s.taker, s.taken_at
                          from lifecycle.clock_step s
                         where s.tenant_id = :tenant
                           and s.clock_id = :id
                         order by s.id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> new Taken(
                        Step.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getTimestamp(6).toInstant()))
                .list();
    }

    /// The rule is the one it begins with, and stays so.
    void insert(TenantId tenant, UUID project, Stored as, Rule rule) {
        jdbc.sql("""
                        insert into lifecycle.clock
                               (tenant_id, id, project_id, code, began_on, amount, unit, rule_id, rule_source, due_on,
                                due_at, at_least)
                        values (:tenant, :id, :project, :code, :began, :amount, :unit, :rule, :source, :due, :at, :least)
                        """)
                .param("tenant", tenant.value())
                .param("id", as.id())
                .param("project", project)
                .param("code", as.code().name())
                .param("began", as.beganOn())
                .param("amount", as.amount())
                .param("unit", as.unit().name())
                .param("rule", rule.id())
                .param("source", as.ruleSource())
                .param("due", as.dueOn())
                .param("at", timestamp(as.dueAt()), Types.TIMESTAMP)
                .param("least", as.atLeast())
                .update();
    }

    /// Whoever calls holds the clock.
    void step(TenantId tenant, UUID id, LocalDate due, @Nullable LocalDate paused, @Nullable LocalDate ended) {
        jdbc.sql("""
                        update lifecycle.clock
                           set due_on = :due,
                               paused_on = :paused,
                               ended_on = :ended,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("due", due)
                .param("paused", paused)
                .param("ended", ended)
                .update();
    }

    void note(Actor actor, UUID id, UUID clockId, Taken taken) {
        jdbc.sql("""
                        insert into lifecycle.clock_step
                               (tenant_id, id, clock_id, step, reason, taken_on, due_on, taken_by, taker, taken_at)
                        values (:tenant, :id, :clock, :step, :reason, :on, :due, :by, :taker, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("clock", clockId)
                .param("step", taken.step().name())
                .param("reason", taken.reason())
                .param("on", taken.takenOn())
                .param("due", taken.dueOn())
                .param("by", actor.person().value())
                .param("taker", taken.takenBy())
                .param("at", Timestamp.from(taken.takenAt()))
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static Stored row(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                LimitCode.valueOf(row.getString("code")),
                row.getObject("began_on", LocalDate.class),
                row.getInt("amount"),
                Unit.valueOf(row.getString("unit")),
                row.getString("rule_source"),
                row.getObject("due_on", LocalDate.class),
                row.getTimestamp("due_at") == null
                        ? null
                        : row.getTimestamp("due_at").toInstant(),
                row.getBoolean("at_least"),
                row.getObject("paused_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getInt("version"));
    }
}
