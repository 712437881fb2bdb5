package org.mingdu.progress.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Looks activities up for those who want to report on them.
@Repository
class ReportableActivities {
    private final JdbcClient jdbc;

    ReportableActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReportableActivity> find(Actor actor, UUID id) {
        return jdbc.sql("""
                        select a.id, a.name, a.wbs, a.plan_id, a.project_id, a.lot_id,
                               a.kind in ('SUMMARY', 'LEVEL_OF_EFFORT'),
                               a.kind in ('START_MILESTONE', 'FINISH_MILESTONE'),
                               a.quantity, a.unit, s.percent, s.actual_start,
                               access.open_sees_lot(cast(:report as text[]), p.region_path,
                                                    coalesce(l.seen_by, p.office), a.project_id, a.lot_id)
                          from schedule.open_activity a
                          join schedule.open_activity_standing s
                            on s.tenant_id = a.tenant_id and s.id = a.id and s.plan_id = a.plan_id and s.basis = 'LIVE'
                          join project.open_project p on p.tenant_id = a.tenant_id and p.id = a.project_id
                          left join project.open_lot l on l.tenant_id = a.tenant_id and l.id = a.lot_id
                         where a.tenant_id = :tenant
                           and a.id = :id
                           and access.open_sees_lot(cast(:scope as text[]), p.region_path,
                                                    coalesce(l.seen_by, p.office), a.project_id, a.lot_id)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("report", actor.scope(Right.PROGRESS_REPORT).bound())
                .query((row, _) -> new ReportableActivity(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class),
                        row.getObject(6, UUID.class),
                        row.getBoolean(7),
                        row.getBoolean(8),
                        row.getBigDecimal(9),
                        row.getString(10),
                        row.getBigDecimal(11),
                        row.getObject(12, LocalDate.class),
                        row.getBoolean(13)))
                .optional();
    }

    /// One report of an activity at a time, whoever sends it; held until the transaction ends.
    void lock(TenantId tenant, UUID id) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended(:key, 0)) is null
                        """).param("key", tenant + "/" + id).query(Boolean.class).single();
    }
}
