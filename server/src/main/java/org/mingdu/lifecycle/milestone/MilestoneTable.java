package org.mingdu.lifecycle.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `lifecycle.milestone` and its changes; asked by who sees the project as a whole.
@Repository
class MilestoneTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    MilestoneTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param planned  by hand; where nobody has said it, the baseline of the activity it is linked to
    /// @param forecast of the live schedule, where it is linked to an activity; else by hand
    record Stored(
            UUID id,
            int seq,
            String name,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate planned,
            @Nullable LocalDate forecastOn,
            @Nullable LocalDate forecast,
            @Nullable UUID activityId,
            @Nullable String activityName,
            @Nullable LocalDate actualOn,
            @Nullable ProofKind proofKind,
            @Nullable UUID proofId,
            @Nullable String proof,
            int version) {}

    /// Something that may prove a milestone, the newest first.
    ///
    /// @param on the day it bears
    record ProofLine(ProofKind kind, UUID id, String name, LocalDate on) {}

    record Change(String said, String reason, String changedBy, Instant changedAt) {}

    List<Stored> of(TenantId tenant, UUID project) {
        return jdbc.sql("""
                        select m.id, m.seq, m.name, m.planned_on, coalesce(m.planned_on, a.baseline_finish) as planned,
                               m.forecast_on, coalesce(a.finish, m.forecast_on) as forecast, m.activity_id,
                               a.name as activity, m.actual_on, m.proof_kind, m.proof_id,
                               case m.proof_kind
                                 when 'ENTRY' then (select coalesce(e.number, d.name)
                                                      from lifecycle.entry e
                                                      join lifecycle.document d
                                                        on d.tenant_id = e.tenant_id and d.id = e.document_id
                                                     where e.tenant_id = m.tenant_id
                                                       and e.id = m.proof_id)
                                 when 'MATTER' then (select o.title
                                                       from matter.open_matter o
                                                      where o.tenant_id = m.tenant_id /* unscoped: by whoever has found the project */
                                                        and o.id = m.proof_id)
                               end as proof,
                               m.version
                          from lifecycle.milestone m
                          left join schedule.open_activity_standing a
                            on a.tenant_id = m.tenant_id
                           and a.project_id = m.project_id
                           and a.id = m.activity_id
                           and a.basis = 'LIVE'
                         where m.tenant_id = :tenant /* unscoped: by whoever has found the project */
                           and m.project_id = :project
                           and not m.dropped
                         order by m.seq, m.id
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .query(MilestoneTable::row)
                .list();
    }

    Optional<Stored> find(TenantId tenant, UUID project, UUID id) {
        return of(tenant, project).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    void insert(TenantId tenant, UUID project, UUID id, int seq, SaveMilestone.Form form) {
        jdbc.sql("""
                        insert into lifecycle.milestone
                               (tenant_id, id, project_id, seq, name, planned_on, forecast_on, activity_id)
                        values (:tenant, :id, :project, :seq, :name, :planned, :forecast, :activity)
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("project", project)
                .param("seq", seq)
                .param("name", form.name().strip())
                .param("planned", form.plannedOn())
                .param("forecast", form.forecastOn())
                .param("activity", form.activityId())
                .update();
    }

    /// Whoever calls holds the milestone and has compared its version.
    void update(TenantId tenant, UUID id, SaveMilestone.Form form) {
        jdbc.sql("""
                        update lifecycle.milestone
                           set name = :name,
                               planned_on = :planned,
                               forecast_on = :forecast,
                               activity_id = :activity,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("name", form.name().strip())
                .param("planned", form.plannedOn())
                .param("forecast", form.forecastOn())
                .param("activity", form.activityId())
                .update();
    }

    void reached(TenantId tenant, UUID id, ReachMilestone.Form form) {
        jdbc.sql("""
                        update lifecycle.milestone
                           set actual_on = :actual,
                               proof_kind = :kind,
                               proof_id = :proof,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("actual", form.actualOn())
                .param("kind", form.proofKind().name())
                .param("proof", form.proofId())
                .update();
    }

    void drop(TenantId tenant, UUID id) {
        jdbc.sql("""
                        update lifecycle.milestone
                           set dropped = true,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """).param("tenant", tenant.value()).param("id", id).update();
    }

    void note(Actor actor, UUID id, UUID project, UUID milestone, String said, String reason) {
        jdbc.sql("""
                        insert into lifecycle.milestone_change
                               (tenant_id, id, milestone_id, project_id, said, reason, changed_by, changer, changed_at)
                        values (:tenant, :id, :milestone, :project, :said, :reason, :by, :changer, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("milestone", milestone)
                .param("project", project)
                .param("said", said)
                .param("reason", reason)
                .param("by", actor.person().value())
                .param("changer", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Newest first.
    List<Change> changes(TenantId tenant, UUID project, UUID milestone) {
        return jdbc.sql("""
                        select c.said, c.reason, c.changer, c.changed_at
                          from lifecycle.milestone_change c
                         where c.tenant_id = :tenant
                           and c.project_id = :project
                           and c.milestone_id = :milestone
                         order by c.id desc
                         limit 200
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .param("milestone", milestone)
                .query((row, _) -> new Change(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    /// What there is of a project that may prove something: entries in force, matters approved here or elsewhere, and
    /// stages passed. Moves are told by their transition, for whoever knows its name.
    List<ProofLine> proofs(TenantId tenant, UUID project) {
        return jdbc.sql("""
                        select p.kind, p.id, p.name, p.day
                          from (select 'ENTRY' as kind, e.id, e.kind || ' ' || coalesce(e.number, d.name) as name,
                                       e.decided_on as day
                                  from lifecycle.entry e
                                  join lifecycle.document d on d.tenant_id = e.tenant_id and d.id = e.document_id
                                 where e.tenant_id = :tenant
                                   and e.project_id = :project
                                   and not exists (select
                                                     from lifecycle.entry n
                                                    where n.tenant_id = e.tenant_id
                                                      and n.supersedes = e.id)
                                union all
                                select 'MATTER', m.id, m.title,
                                       cast(coalesce(m.ended_at, m.raised_at) at time zone 'Asia/Shanghai' as date)
                                  from matter.open_matter m
                                 where m.tenant_id = :tenant /* unscoped: by whoever has found the project */
                                   and m.project_id = :project
                                   and (m.state = 'APPROVED' or (m.state = 'RECORDED' and m.verdict = 'APPROVED'))
                                union all
                                select 'MOVE', v.id, v.transition,
                                       cast(v.moved_at at time zone 'Asia/Shanghai' as date)
                                  from lifecycle.move v
                                 where v.tenant_id = :tenant
                                   and v.project_id = :project) p
                         order by p.day desc, p.id desc
                         limit 200
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .query((row, _) -> new ProofLine(
                        ProofKind.valueOf(row.getString(1)),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    /// Whether the plan in force of the project has the activity.
    boolean hasActivity(TenantId tenant, UUID project, UUID activity) {
        return jdbc.sql("""
                        select exists (select
                                         from schedule.open_activity a
                                        where a.tenant_id = :tenant /* unscoped: by whoever has found the project */
                                          and a.project_id = :project
                                          and a.id = :activity)
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .param("activity", activity)
                .query(Boolean.class)
                .single();
    }

    /// An activity a milestone may be linked to.
    record ActivityLine(
            UUID id, String name, String planName, @Nullable LocalDate finish) {}

    /// Milestones of the plans first, then what else they have; at most so many.
    List<ActivityLine> activities(TenantId tenant, UUID project, int most) {
        return jdbc.sql("""
                        select a.id, a.name, a.plan_name, a.baseline_finish
                          from schedule.open_activity a
                         where a.tenant_id = :tenant /* unscoped: by whoever has found the project */
                           and a.project_id = :project
                         order by a.kind not in ('FINISH_MILESTONE', 'START_MILESTONE'), a.plan_name, a.line
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .param("most", most)
                .query((row, _) -> new ActivityLine(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    private static Stored row(ResultSet row, int number) throws SQLException {
        var kind = row.getString("proof_kind");
        return new Stored(
                row.getObject("id", UUID.class),
                row.getInt("seq"),
                row.getString("name"),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("planned", LocalDate.class),
                row.getObject("forecast_on", LocalDate.class),
                row.getObject("forecast", LocalDate.class),
                row.getObject("activity_id", UUID.class),
                row.getString("activity"),
                row.getObject("actual_on", LocalDate.class),
                kind == null ? null : ProofKind.valueOf(kind),
                row.getObject("proof_id", UUID.class),
                row.getString("proof"),
                row.getInt("version"));
    }
}
