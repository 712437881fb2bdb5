package org.mingdu.schedule.baseline;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.access.Posts.Place;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What approvals ask of a baseline: the SQL on `schedule.revision` that nobody else needs.
@Repository
class BaselineApprovals {
    private final JdbcClient jdbc;
    private final Clock clock;

    BaselineApprovals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID plan(TenantId tenant, UUID revision) {
        return jdbc.sql("""
                        select r.plan_id
                          from schedule.revision r
                         where r.tenant_id = :tenant
                           and r.id = :revision
                        """)
                .param("tenant", tenant.value())
                .param("revision", revision)
                .query(UUID.class)
                .single();
    }

    Place place(TenantId tenant, UUID revision) {
        return jdbc.sql("""
                        select j.region_path, coalesce(l.seen_by, j.office), p.project_id, p.lot_id
                          from schedule.revision r
                          join schedule.plan p on p.tenant_id = r.tenant_id and p.id = r.plan_id
                          join project.open_project j on j.tenant_id = p.tenant_id and j.id = p.project_id
                          left join project.open_lot l on l.tenant_id = p.tenant_id and l.id = p.lot_id
                         where r.tenant_id = :tenant
                           and r.id = :revision
                        /* unscoped: asked on behalf of the approval, to find who is to decide it */
                        """)
                .param("tenant", tenant.value())
                .param("revision", revision)
                .query((row, _) -> new Place(
                        row.getString(1),
                        List.of((String[]) row.getArray(2).getArray()),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class)))
                .single();
    }

    /// Whoever checks routes for the whole city tries them on any project, without reading one.
    Optional<Place> example(Actor actor, UUID project) {
        var by = actor.mayEverywhere(Right.SECURITY_MANAGE) ? Right.SECURITY_MANAGE : Right.PROJECT_READ;
        return jdbc.sql("""
                        select j.region_path, j.office, j.id
                          from project.open_project j
                         where j.tenant_id = :tenant
                           and j.id = :project
                           and access.open_sees_project(cast(:scope as text[]), j.region_path, j.seen_by, j.id)
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project)
                .param("scope", actor.scope(by).bound())
                .query((row, _) -> new Place(
                        row.getString(1),
                        List.of((String[]) row.getArray(2).getArray()),
                        row.getObject(3, UUID.class),
                        null))
                .optional();
    }

    boolean seenBy(Actor actor, UUID revision) {
        return jdbc.sql("""
                        select exists (
                               select
                                 from schedule.revision r
                                 join schedule.plan p on p.tenant_id = r.tenant_id and p.id = r.plan_id
                                 join project.open_project j on j.tenant_id = p.tenant_id and j.id = p.project_id
                                 left join project.open_lot l on l.tenant_id = p.tenant_id and l.id = p.lot_id
                                where r.tenant_id = :tenant
                                  and r.id = :revision
                                  and access.open_sees_lot(cast(:scope as text[]), j.region_path,
                                                           coalesce(l.seen_by, j.office), p.project_id, p.lot_id))
                        """)
                .param("tenant", actor.tenant().value())
                .param("revision", revision)
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .query(Boolean.class)
                .single();
    }

    /// How much later it ends than the last one that was approved; 0 where there was none.
    Map<String, String> facts(TenantId tenant, UUID revision) {
        return jdbc.sql("""
                        select j.investment, j.type_code, j.region_code,
                               coalesce(schedule.open_finish_day(r.finish) - schedule.open_finish_day(b.finish), 0)
                          from schedule.revision r
                          join schedule.plan p on p.tenant_id = r.tenant_id and p.id = r.plan_id
                          join project.open_project j on j.tenant_id = p.tenant_id and j.id = p.project_id
                          left join lateral (select e.finish
                                               from schedule.revision e
                                              where e.tenant_id = r.tenant_id
                                                and e.plan_id = r.plan_id
                                                and e.number < r.number
                                                and e.approved_on is not null
                                              order by e.number desc
                                              limit 1) b on true
                         where r.tenant_id = :tenant
                           and r.id = :revision
                        /* unscoped: asked on behalf of the approval, for the conditions of its route */
                        """)
                .param("tenant", tenant.value())
                .param("revision", revision)
                .query((row, _) -> Map.of(
                        BaselineKind.INVESTMENT, row.getBigDecimal(1).toPlainString(),
                        BaselineKind.PROJECT_TYPE, row.getString(2),
                        BaselineKind.REGION, row.getString(3),
                        BaselineKind.LATER_DAYS, row.getString(4)))
                .single();
    }

    /// Whether an earlier revision of the plan was a baseline before.
    boolean adjusts(TenantId tenant, UUID revision) {
        return jdbc.sql("""
                        select exists (
                               select
                                 from schedule.revision r
                                 join schedule.revision e on e.tenant_id = r.tenant_id and e.plan_id = r.plan_id
                                where r.tenant_id = :tenant
                                  and r.id = :revision
                                  and e.number < r.number
                                  and e.frozen_at is not null)
                        """)
                .param("tenant", tenant.value())
                .param("revision", revision)
                .query(Boolean.class)
                .single();
    }

    void approved(TenantId tenant, UUID revision) {
        jdbc.sql("""
                        update schedule.revision
                           set approved_on = :today
                         where tenant_id = :tenant
                           and id = :revision
                        """)
                .param("tenant", tenant.value())
                .param("revision", revision)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .update();
    }
}
