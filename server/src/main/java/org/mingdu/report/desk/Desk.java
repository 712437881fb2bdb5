package org.mingdu.report.desk;

import static org.mingdu.kernel.Speech.say;

import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What waits for somebody: progress and plans in the state that asks for one of their rights, and, for those who lead,
/// the projects that are red. At most a hundred of each, the oldest first.
@Repository
class Desk {
    private final JdbcClient jdbc;
    private final WaitingProgress progress;
    private final WaitingDuties duties;
    private final Clock clock;

    Desk(JdbcClient jdbc, WaitingProgress progress, WaitingDuties duties, Clock clock) {
        this.jdbc = jdbc;
        this.progress = progress;
        this.duties = duties;
        this.clock = clock;
    }

    /// One thing that waits.
    ///
    /// @param days until `due`; negative when it has passed
    /// @param finishVarianceDays how far a late plan's finish has moved, where that is what it is about
    record Item(
            String kind,
            String title,
            @Nullable Named project,
            @Nullable LocalDate due,
            @Nullable Integer days,
            @Nullable Integer finishVarianceDays,
            String link) {
        Item(String kind, String title, Named project, String link) {
            this(kind, title, project, null, null, null, link);
        }
    }

    record Counts(int projects, int underConstruction, int red, int yellow, int milestonesDue7) {}

    record View(List<Item> queue, Counts counts, Instant asOf) {}

    View of(Actor actor) {
        var queue = new ArrayList<Item>(approvals(actor));
        queue.addAll(givenBack(actor));
        queue.addAll(progress.of(actor));
        queue.addAll(duties.of(actor));
        plans(actor, queue, Right.PLAN_REVIEW, "SUBMITTED", "PLAN_REVIEW", "审核计划：%s");
        plans(actor, queue, Right.PLAN_FREEZE, "REVIEWED", "PLAN_FREEZE", "冻结计划：%s");
        plans(actor, queue, Right.PLAN_COMPILE, "RETURNED", "PLAN_RETURNED", "修改被退回的计划：%s");
        plans(actor, queue, Right.PLAN_COMPILE, "DRAFT", "PLAN_DRAFT", "提交编制中的计划：%s");
        red(actor, queue);
        return new View(List.copyOf(queue), counts(actor), clock.instant());
    }

    /// Whose turn it is mine; what is due first comes first.
    private List<Item> approvals(Actor actor) {
        return jdbc.sql("""
                        select t.instance_id, t.subject_name, t.step_name, t.due, t.stands_for
                          from approval.open_task t
                         where t.tenant_id = :tenant
                           and t.person_id = :person
                         order by t.due nulls last, t.since, t.instance_id
                         limit 100
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query((row, _) -> {
                    var due = row.getTimestamp(4);
                    var day = due == null
                            ? null
                            : due.toInstant()
                                    .minusMillis(1)
                                    .atZone(clock.getZone())
                                    .toLocalDate();
                    return new Item(
                            "MATTER_APPROVE",
                            row.getString(5) == null
                                    ? say("%s：%s", row.getString(3), row.getString(2))
                                    : say("代%s办理 %s：%s", row.getString(5), row.getString(3), row.getString(2)),
                            null,
                            day,
                            day == null ? null : (int) ChronoUnit.DAYS.between(LocalDate.now(clock), day),
                            null,
                            "/approvals/" + row.getString(1));
                })
                .list();
    }

    /// What I had put forward and got back, to mend and send again.
    private List<Item> givenBack(Actor actor) {
        return jdbc.sql("""
                        select m.id, m.title, m.project_id, m.project_name
                          from matter.open_matter m
                          join approval.open_standing a on a.tenant_id = m.tenant_id and a.subject_id = m.id
                                                       and a.subject_kind = 'matter-' || lower(m.kind)
                         where m.tenant_id = :tenant /* unscoped: one's own */
                           and m.raised_by = :person
                           and m.state = 'IN_APPROVAL'
                           and a.standing = 'GIVEN_BACK'
                         order by m.submitted_at, m.id
                         limit 100
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query((row, _) -> new Item(
                        "MATTER_RETURNED",
                        say("修改被退回的事项：%s", row.getString(2)),
                        new Named(row.getObject(3, UUID.class), row.getString(4)),
                        "/matters/" + row.getString(1)))
                .list();
    }

    private void plans(Actor actor, List<Item> queue, Right right, String state, String kind, String words) {
        if (!actor.may(right)) {
            return;
        }
        queue.addAll(jdbc.sql("""
                        select n.id, n.name, p.id, p.name
                          from schedule.open_revision r
                          join schedule.open_plan n on n.tenant_id = r.tenant_id and n.id = r.plan_id
                          join project.open_project p on p.tenant_id = n.tenant_id and p.id = n.project_id
                          left join project.open_lot l on l.tenant_id = n.tenant_id and l.id = n.lot_id
                         where r.tenant_id = :tenant
                           and r.state = :state
                           and access.open_sees_lot(cast(:scope as text[]), p.region_path,
                                                    coalesce(l.seen_by, p.office), p.id, l.id)
                         order by r.submitted_at nulls last, r.id
                         limit 100
                        """)
                .param("tenant", actor.tenant().value())
                .param("state", state)
                .param("scope", actor.scope(right).bound())
                .query((row, _) -> new Item(
                        kind,
                        say(words, row.getString(2)),
                        new Named(row.getObject(3, UUID.class), row.getString(4)),
                        "/plans/" + row.getString(1)))
                .list());
    }

    private void red(Actor actor, List<Item> queue) {
        queue.addAll(jdbc.sql("""
                        select s.plan_id, s.plan_name, p.id, p.name, s.variance_days, s.forecast_finish
                          from schedule.open_plan_standing s
                          join project.open_project p on p.tenant_id = s.tenant_id and p.id = s.project_id
                          left join project.open_lot l on l.tenant_id = s.tenant_id and l.id = s.lot_id
                         where s.tenant_id = :tenant
                           and s.basis = 'LIVE'
                           and s.lamp = 'RED'
                           and p.status not in ('PAUSED', 'TERMINATED', 'WITHDRAWN')
                           and access.open_sees_lot(cast(:scope as text[]), p.region_path,
                                                    coalesce(l.seen_by, p.office), p.id, l.id)
                         order by s.variance_days desc, s.plan_id
                         limit 100
                        """)
                .param("tenant", actor.tenant().value())
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .query((row, _) -> new Item(
                        "PROJECT_LATE",
                        say("进度滞后：%s", row.getString(2)),
                        new Named(row.getObject(3, UUID.class), row.getString(4)),
                        row.getObject(6, LocalDate.class),
                        null,
                        row.getInt(5),
                        "/plans/" + row.getString(1) + "?tab=deviation"))
                .list());
    }

    private Counts counts(Actor actor) {
        var today = LocalDate.now(clock);
        return jdbc.sql("""
                        select count(*),
                               count(*) filter (where q.stage = 'CONSTRUCTION'),
                               count(*) filter (where q.worst >= 5),
                               count(*) filter (where q.worst in (3, 4)),
                               coalesce(sum(q.due), 0)
                          from (select p.stage,
                                       (select max(s.severity)
                                          from schedule.open_plan_standing s
                                          left join project.open_lot l on l.tenant_id = s.tenant_id and l.id = s.lot_id
                                         where s.tenant_id = p.tenant_id
                                           and s.project_id = p.id
                                           and s.basis = 'LIVE'
                                           and p.status <> 'PAUSED'
                                           and access.open_sees_lot(cast(:scope as text[]), p.region_path,
                                                                    coalesce(l.seen_by, p.office), p.id, l.id)) as worst,
                                       (select count(*)
                                          from schedule.open_plan_standing s
                                          left join project.open_lot l on l.tenant_id = s.tenant_id and l.id = s.lot_id
                                         where s.tenant_id = p.tenant_id
                                           and s.project_id = p.id
                                           and s.basis = 'LIVE'
                                           and p.status <> 'PAUSED'
                                           and s.next_milestone_day between :today and :week
                                           and access.open_sees_lot(cast(:scope as text[]), p.region_path,
                                                                    coalesce(l.seen_by, p.office), p.id, l.id)) as due
                                  from project.open_project p
                                 where p.tenant_id = :tenant
                                   and p.status not in ('TERMINATED', 'WITHDRAWN')
                                   and access.open_sees_project(cast(:scope as text[]), p.region_path, p.seen_by, p.id)) q
                        """)
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("today", Date.valueOf(today))
                .param("week", Date.valueOf(today.plusDays(7)))
                .param("tenant", actor.tenant().value())
                .query((row, _) ->
                        new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .single();
    }
}
