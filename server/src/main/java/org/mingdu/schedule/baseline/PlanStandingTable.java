package org.mingdu.schedule.baseline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.TenantId;
import org.mingdu.schedule.Basis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `schedule.plan_standing`: how a plan stands as a whole.
@Repository
public class PlanStandingTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanStandingTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What is kept of one basis.
    record Figures(
            UUID revision,
            int dataDate,
            int baselineFinish,
            int finish,
            int varianceDays,
            double planned,
            double done,
            int milestonesLate,
            int linesLate,
            int critical,
            @Nullable String nextMilestone,
            int nextAt,
            boolean started) {}

    /// As answers carry it; `gapPoints` is negative when behind.
    public record Standing(
            @OneOf({"GREEN", "YELLOW", "ORANGE", "RED", "NOT_STARTED", "DONE"})
            String lamp,

            String rule,
            double plannedPercent,
            double donePercent,
            double gapPoints,
            int finishVarianceDays,
            LocalDate baselineFinish,
            LocalDate forecastFinish,
            int milestonesLate,
            int lateActivities,
            @Nullable LocalDate dataDate,
            @OneOf({"live", "official"}) String basis,
            @Nullable Milestone nextMilestone) {}

    public record Milestone(String name, LocalDate day, long days) {}

    public Optional<Standing> of(TenantId tenant, UUID plan, Basis basis) {
        return jdbc.sql("""
                        select s.lamp, s.rule, s.planned_percent, s.done_percent, s.variance_days,
                               schedule.open_finish_day(s.baseline_finish), schedule.open_finish_day(s.finish),
                               s.milestones_late, s.lines_late, schedule.open_finish_day(s.data_date), s.next_milestone,
                               schedule.open_finish_day(s.next_at)
                          from schedule.plan_standing s
                         where s.tenant_id = :tenant
                           and s.plan_id = :plan
                           and s.basis = :basis
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan)
                .param("basis", basis.name())
                .query((row, _) -> {
                    var next = row.getString(11);
                    var nextDay = row.getObject(12, LocalDate.class);
                    return new Standing(
                            row.getString(1),
                            row.getString(2),
                            row.getDouble(3),
                            row.getDouble(4),
                            Math.round((row.getDouble(4) - row.getDouble(3)) * 100) / 100.0,
                            row.getInt(5),
                            row.getObject(6, LocalDate.class),
                            row.getObject(7, LocalDate.class),
                            row.getInt(8),
                            row.getInt(9),
                            row.getObject(10, LocalDate.class),
                            basis.word(),
                            next == null
                                    ? null
                                    : new Milestone(
                                            next, nextDay, ChronoUnit.DAYS.between(LocalDate.now(clock), nextDay)));
                })
                .optional();
    }

    /// Up to when progress is known, with the row held until the transaction ends; `PlanMinute.NONE` where it is not.
    int holdDataDate(TenantId tenant, UUID plan, Basis basis) {
        return jdbc.sql("""
                        select s.data_date
                          from schedule.plan_standing s
                         where s.tenant_id = :tenant
                           and s.plan_id = :plan
                           and s.basis = :basis
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan)
                .param("basis", basis.name())
                .query((row, _) -> {
                    var date = row.getInt(1);
                    return row.wasNull() ? PlanMinute.NONE : date;
                })
                .optional()
                .orElse(PlanMinute.NONE);
    }

    void write(TenantId tenant, UUID plan, Basis basis, Figures figures, LampRule.Judged judged) {
        jdbc.sql("""
                        insert into schedule.plan_standing
                               (tenant_id, plan_id, basis, revision_id, data_date, baseline_finish, finish, variance_days,
                                planned_percent, done_percent, milestones_late, lines_late, critical_count, next_milestone,
                                next_at, started, lamp, rule, computed_at)
                        values (:tenant, :plan, :basis, :revision, :data, :baseline, :finish, :days, :planned, :done, :mlate,
                                :late, :critical, :next, :nextat, :started, :lamp, :rule, :at)
                            on conflict (tenant_id, plan_id, basis) do update
                           set revision_id = excluded.revision_id,
                               data_date = excluded.data_date,
                               baseline_finish = excluded.baseline_finish,
                               finish = excluded.finish,
                               variance_days = excluded.variance_days,
                               planned_percent = excluded.planned_percent,
                               done_percent = excluded.done_percent,
                               milestones_late = excluded.milestones_late,
                               lines_late = excluded.lines_late,
                               critical_count = excluded.critical_count,
                               next_milestone = excluded.next_milestone,
                               next_at = excluded.next_at,
                               started = excluded.started,
                               lamp = excluded.lamp,
                               rule = excluded.rule,
                               computed_at = excluded.computed_at
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan)
                .param("basis", basis.name())
                .param("revision", figures.revision())
                .param("data", figures.dataDate() == PlanMinute.NONE ? null : figures.dataDate())
                .param("baseline", figures.baselineFinish())
                .param("finish", figures.finish())
                .param("days", figures.varianceDays())
                .param("planned", figures.planned())
                .param("done", figures.done())
                .param("mlate", figures.milestonesLate())
                .param("late", figures.linesLate())
                .param("critical", figures.critical())
                .param("next", figures.nextMilestone())
                .param("nextat", figures.nextMilestone() == null ? null : figures.nextAt())
                .param("started", figures.started())
                .param("lamp", judged.lamp())
                .param("rule", judged.rule())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private record Row(
            UUID plan,
            String basis,
            boolean known,
            double planned,
            double done,
            int days,
            boolean started,
            boolean done100) {}

    /// Holds every plan's standing, so that nobody judges by thresholds that are about to change.
    void holdAll(TenantId tenant) {
        jdbc.sql("""
                        select s.basis
                          from schedule.plan_standing s
                         where s.tenant_id = :tenant
                         order by s.plan_id, s.basis
                           for update
                        """).param("tenant", tenant.value()).query(String.class).list();
    }

    /// Judges every plan anew after the thresholds have changed.
    void judgeAll(TenantId tenant, LampRule rule) {
        List<Row> rows = jdbc.sql("""
                        select s.plan_id, s.basis, s.data_date is not null, s.planned_percent, s.done_percent,
                               s.variance_days, s.started, s.lamp = 'DONE'
                          from schedule.plan_standing s
                         where s.tenant_id = :tenant
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new Row(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getDouble(4),
                        row.getDouble(5),
                        row.getInt(6),
                        row.getBoolean(7),
                        row.getBoolean(8)))
                .list();
        for (var row : rows) {
            var judged = rule.judge(row.known(), row.planned(), row.done(), row.days(), row.started(), row.done100());
            jdbc.sql("""
                            update schedule.plan_standing
                               set lamp = :lamp,
                                   rule = :rule
                             where tenant_id = :tenant
                               and plan_id = :plan
                               and basis = :basis
                            """)
                    .param("lamp", judged.lamp())
                    .param("rule", judged.rule())
                    .param("tenant", tenant.value())
                    .param("plan", row.plan())
                    .param("basis", row.basis())
                    .update();
        }
    }
}
