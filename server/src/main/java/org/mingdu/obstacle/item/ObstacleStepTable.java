package org.mingdu.obstacle.item;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `obstacle.step`; asked by who has found the obstacle.
@Repository
class ObstacleStepTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    ObstacleStepTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param act `RAISE`, or one of [ObstacleAct]
    record Line(
            String act,
            String words,
            @Nullable LocalDate day,
            @Nullable String organisation,
            String takenBy,
            String takenFor,
            Instant takenAt) {}

    void insert(
            Actor actor,
            UUID id,
            UUID obstacle,
            String act,
            String words,
            @Nullable LocalDate day,
            @Nullable UUID organisation) {
        jdbc.sql("""
                        insert into obstacle.step
                               (tenant_id, id, obstacle_id, act, words, day, organisation_id, taken_by, taker, taken_for,
                                taken_at)
                        values (:tenant, :id, :obstacle, :act, :words, :day, :organisation, :by, :taker, :for, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("obstacle", obstacle)
                .param("act", act)
                .param("words", words)
                .param("day", day)
                .param("organisation", organisation)
                .param("by", actor.person().value())
                .param("taker", actor.name())
                .param("for", actor.organisation().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Oldest first.
    List<Line> of(TenantId tenant, UUID obstacle) {
        return jdbc.sql("""
                        select s.act, s.words, s.day, o.name, s.taker, f.name, s.taken_at
                          from obstacle.step s
                          join access.open_organisation f on f.tenant_id = s.tenant_id and f.id = s.taken_for
                          left join access.open_organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
                         where s.tenant_id = :tenant
                           and s.obstacle_id = :obstacle
                         order by s.taken_at, s.id
                        """)
                .param("tenant", tenant.value())
                .param("obstacle", obstacle)
                .query((row, _) -> new Line(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getTimestamp(7).toInstant()))
                .list();
    }
}
