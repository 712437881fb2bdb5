package org.mingdu.lifecycle.move;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.approval.Subject;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the rooms below publish of one project, for its summary; asked by who sees the project as a whole.
@Repository
class SummaryTable {
    private final JdbcClient jdbc;

    SummaryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Open(UUID id, String title, Subject subject) {}

    /// Since when a step of an approval has waited.
    record Waiting(String step, Instant since) {}

    record LatePlan(
            UUID id,
            String name,
            int days,
            BigDecimal gapPoints,
            String rule,
            @Nullable LocalDate dataDate) {}

    record LateMilestone(String name, LocalDate planned) {}

    /// @param unknown lots of which no contract sum is known
    record Contracts(@Nullable Money sum, int known, int unknown) {}

    List<Open> mattersInApproval(TenantId tenant, UUID project) {
        return jdbc.sql("""
                        select m.id, m.title, m.kind
                          from matter.open_matter m
                         where m.tenant_id = :tenant /* unscoped: whoever asks sees the project as a whole */
                           and m.project_id = :project
                           and m.state = 'IN_APPROVAL'
                         order by m.submitted_at, m.id
                         limit 20
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .query((row, _) -> new Open(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        new Subject(
                                "matter-" + row.getString(3).toLowerCase(Locale.ROOT), row.getObject(1, UUID.class))))
                .list();
    }

    /// The contractors of its lots, by lot.
    List<String> builders(TenantId tenant, UUID project) {
        return jdbc.sql("""
                        select o.name
                          from project.open_lot l
                          join access.open_organisation o on o.tenant_id = l.tenant_id and o.id = l.contractor_id
                         where l.tenant_id = :tenant /* unscoped: whoever asks sees the project as a whole */
                           and l.project_id = :project
                         group by o.name
                         order by min(l.code)
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .query((row, _) -> row.getString(1))
                .list();
    }

    Optional<Waiting> waiting(TenantId tenant, UUID approval) {
        return jdbc.sql("""
                        select t.step_name, t.since
                          from approval.open_task t
                         where t.tenant_id = :tenant
                           and t.instance_id = :approval
                         order by t.since, t.step_name
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("approval", approval)
                .query((row, _) ->
                        new Waiting(row.getString(1), row.getTimestamp(2).toInstant()))
                .optional();
    }

    /// The worst first.
    List<LatePlan> latePlans(TenantId tenant, UUID project) {
        return jdbc.sql("""
                        select s.plan_id, s.plan_name, s.variance_days, s.gap_points, s.rule, s.data_date
                          from schedule.open_plan_standing s
                         where s.tenant_id = :tenant /* unscoped: whoever asks sees the project as a whole */
                           and s.project_id = :project
                           and s.basis = 'LIVE'
                           and s.lamp in ('YELLOW', 'ORANGE', 'RED')
                         order by s.severity desc, s.variance_days desc, s.plan_id
                         limit 10
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .query((row, _) -> new LatePlan(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getBigDecimal(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class)))
                .list();
    }

    List<LateMilestone> lateMilestones(TenantId tenant, UUID project, LocalDate today) {
        return jdbc.sql("""
                        select m.name, m.planned_on
                          from lifecycle.open_milestone m
                         where m.tenant_id = :tenant /* unscoped: whoever asks sees the project as a whole */
                           and m.project_id = :project
                           and m.actual_on is null
                           and m.planned_on < :today
                         order by m.planned_on, m.id
                         limit 10
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .param("today", today)
                .query((row, _) -> new LateMilestone(row.getString(1), row.getObject(2, LocalDate.class)))
                .list();
    }

    Contracts contracts(TenantId tenant, UUID project) {
        return jdbc.sql("""
                        select sum(l.contract_amount), count(l.contract_amount), count(*) - count(l.contract_amount)
                          from project.open_lot l
                         where l.tenant_id = :tenant /* unscoped: whoever asks sees the project as a whole */
                           and l.project_id = :project
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .query((row, _) -> new Contracts(
                        row.getBigDecimal(1) == null ? null : new Money(row.getBigDecimal(1)),
                        row.getInt(2),
                        row.getInt(3)))
                .single();
    }
}
