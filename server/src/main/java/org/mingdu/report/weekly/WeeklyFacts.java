package org.mingdu.report.weekly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.ActivityId;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.mingdu.schedule.Schedules.Facts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a weekly report reads of the rooms below, through their open views and as far as its maker sees.
@Repository
class WeeklyFacts {
    private final JdbcClient jdbc;

    WeeklyFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A project as the head of its report names it; companies are those of the lots that are seen.
    record Project(
            UUID id,
            String name,
            @Nullable String nationalCode,
            String region,
            String stage,
            String owner,
            String contractors,
            String supervisors,
            BigDecimal investment,
            @Nullable LocalDate contractStart,
            @Nullable LocalDate contractFinish,
            boolean demo) {}

    /// A plan with a baseline.
    record Plan(UUID id, @Nullable UUID lot, @Nullable String lotName) {}

    record Reported(
            String wbs,
            String name,
            @Nullable String lot,
            @Nullable BigDecimal before,
            BigDecimal after,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            LocalDate forDay,
            boolean official) {}

    /// What the report is about, in words; empty when the project is not the maker's to see.
    Optional<String> subject(Actor actor, @Nullable UUID project) {
        if (project == null) {
            return Optional.of(actor.organisationName() + "授权范围内项目");
        }
        return jdbc.sql("""
                        select p.name
                          from project.open_project p
                         where p.tenant_id = :tenant
                           and p.id = :project
                           and access.open_sees_project(cast(:scope as text[]), p.region_path, p.seen_by, p.id)
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project)
                .param("scope", actor.scope(Right.REPORT_MAKE).bound())
                .query(String.class)
                .optional();
    }

    /// One project, or all that are seen, by region and name.
    List<Project> projects(Actor actor, @Nullable UUID project) {
        return jdbc.sql("""
                        select p.id, p.name, p.national_code, r.name, coalesce(g.name, p.stage), o.name, l.contractors,
                               l.supervisors, p.investment, l.starts, l.finishes, p.demo
                          from project.open_project p
                          join access.open_region r on r.tenant_id = p.tenant_id and r.code = p.region_code
                          join access.open_organisation o on o.tenant_id = p.tenant_id and o.id = p.owner_id
                          left join standard.open_code_item g
                                 on g.tenant_id = p.tenant_id and g.list = 'STAGE' and g.code = p.stage
                          left join lateral (
                               select string_agg(distinct c.name, '、') as contractors,
                                      string_agg(distinct s.name, '、') as supervisors,
                                      min(l.contract_start) as starts, max(l.contract_finish) as finishes
                                 from project.open_lot l
                                 left join access.open_organisation c
                                        on c.tenant_id = l.tenant_id and c.id = l.contractor_id
                                 left join access.open_organisation s
                                        on s.tenant_id = l.tenant_id and s.id = l.supervisor_id
                                where l.tenant_id = p.tenant_id
                                  and l.project_id = p.id
                                  and access.open_sees_lot(cast(:scope as text[]), l.region_path, l.seen_by, p.id, l.id))
                               l on true
                         where p.tenant_id = :tenant
                           and (cast(:project as uuid) is null or p.id = :project)
                           and access.open_sees_project(cast(:scope as text[]), p.region_path, p.seen_by, p.id)
                         order by p.region_path, p.name, p.id
                        """)
                .param("scope", actor.scope(Right.REPORT_MAKE).bound())
                .param("tenant", actor.tenant().value())
                .param("project", project)
                .query((row, _) -> new Project(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        Optional.ofNullable(row.getString(7)).orElse(""),
                        Optional.ofNullable(row.getString(8)).orElse(""),
                        row.getBigDecimal(9),
                        row.getObject(10, LocalDate.class),
                        row.getObject(11, LocalDate.class),
                        row.getBoolean(12)))
                .list();
    }

    /// The plan of the whole first, then those of the lots by their code.
    List<Plan> plans(Actor actor, UUID project) {
        return jdbc.sql("""
                        select s.id, s.lot_id, l.name
                          from schedule.open_plan s
                          join project.open_project p on p.tenant_id = s.tenant_id and p.id = s.project_id
                          left join project.open_lot l on l.tenant_id = s.tenant_id and l.id = s.lot_id
                         where s.tenant_id = :tenant
                           and s.project_id = :project
                           and s.frozen_id is not null
                           and access.open_sees_lot(cast(:scope as text[]), p.region_path,
                                                    coalesce(l.seen_by, p.office), p.id, s.lot_id)
                         order by l.code nulls first, s.id
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project)
                .param("scope", actor.scope(Right.REPORT_MAKE).bound())
                .query((row, _) ->
                        new Plan(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)))
                .list();
    }

    /// What was official of each activity of a plan at the end of a day.
    Map<ActivityId, Facts> known(TenantId tenant, UUID plan, LocalDate day) {
        var known = new HashMap<ActivityId, Facts>();
        jdbc.sql("""
                        select distinct on (r.activity_id)
                               r.activity_id, r.for_day, r.percent, r.quantity, r.actual_start, r.actual_finish, r.remaining_days
                          from progress.open_report r
                         where r.tenant_id = :tenant /* unscoped: the plan was found by who may see it */
                           and r.plan_id = :plan
                           and r.state = 'APPROVED'
                           and r.for_day <= :day
                         order by r.activity_id, r.for_day desc, r.id desc
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan)
                .param("day", day)
                .query(row -> {
                    known.put(
                            new ActivityId(row.getObject(1, UUID.class)),
                            new Facts(
                                    row.getObject(2, LocalDate.class),
                                    row.getBigDecimal(3),
                                    row.getBigDecimal(4),
                                    row.getObject(5, LocalDate.class),
                                    row.getObject(6, LocalDate.class),
                                    row.getBigDecimal(7)));
                });
        return known;
    }

    /// Why activities of a plan are late, as their contractors last said by the end of a day.
    Map<ActivityId, String> causes(TenantId tenant, UUID plan, LocalDate day) {
        var causes = new HashMap<ActivityId, String>();
        jdbc.sql("""
                        select distinct on (r.activity_id) r.activity_id,
                               coalesce(c.name, r.cause) || coalesce('：' || r.note, '')
                          from progress.open_report r
                          left join standard.open_code_item c
                                 on c.tenant_id = r.tenant_id and c.list = 'DELAY_CAUSE' and c.code = r.cause
                         where r.tenant_id = :tenant /* unscoped: the plan was found by who may see it */
                           and r.plan_id = :plan
                           and r.state in ('VERIFIED', 'APPROVED')
                           and r.cause is not null
                           and r.for_day <= :day
                         order by r.activity_id, r.for_day desc, r.id desc
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan)
                .param("day", day)
                .query(row -> {
                    causes.put(new ActivityId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return causes;
    }

    /// What a supervisor has verified of the days of a week, in the order of the plans.
    List<Reported> reported(Actor actor, UUID project, Week week) {
        return jdbc.sql("""
                        select r.wbs, r.activity_name, r.lot_name, r.previous_percent, r.percent, r.quantity, r.unit, r.for_day,
                               r.state = 'APPROVED'
                          from progress.open_report r
                         where r.tenant_id = :tenant
                           and r.project_id = :project
                           and r.state in ('VERIFIED', 'APPROVED')
                           and r.for_day between :monday and :sunday
                           and access.open_sees_lot(cast(:scope as text[]), r.region_path, r.seen_by, r.project_id, r.lot_id)
                         order by r.lot_name nulls first, r.for_day, r.id
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project)
                .param("monday", week.monday())
                .param("sunday", week.sunday())
                .param("scope", actor.scope(Right.REPORT_MAKE).bound())
                .query((row, _) -> new Reported(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getBigDecimal(4),
                        row.getBigDecimal(5),
                        row.getBigDecimal(6),
                        row.getString(7),
                        row.getObject(8, LocalDate.class),
                        row.getBoolean(9)))
                .list();
    }
}
