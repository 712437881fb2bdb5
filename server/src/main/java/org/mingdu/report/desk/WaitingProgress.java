package org.mingdu.report.desk;

import static org.mingdu.kernel.Speech.say;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

/// What progress waits for somebody: to report, to correct, to verify, to approve. One line a plan, save for what was
/// returned, where each has its own reason.
@Repository
class WaitingProgress {
    /// After so many days without a report work under way is due for one.
    private static final int REPORT_DAYS = 7;

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingProgress(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Desk.Item> of(Actor actor) {
        var all = new ArrayList<Desk.Item>();
        if (actor.may(Right.PROGRESS_REPORT)) {
            all.addAll(returned(actor));
        }
        if (actor.may(Right.PROGRESS_VERIFY)) {
            all.addAll(waiting(actor, Right.PROGRESS_VERIFY, "SUBMITTED", "PROGRESS_VERIFY", "核验进度 %d 项：%s", "verify"));
        }
        if (actor.may(Right.PROGRESS_APPROVE)) {
            all.addAll(
                    waiting(actor, Right.PROGRESS_APPROVE, "VERIFIED", "PROGRESS_APPROVE", "批准进度 %d 项：%s", "approve"));
        }
        if (actor.may(Right.PROGRESS_REPORT)) {
            all.addAll(due(actor));
        }
        return all;
    }

    /// Nobody decides on their own: what one's company reported, or one has verified, waits for somebody else.
    private List<Desk.Item> waiting(Actor actor, Right right, String state, String kind, String words, String tab) {
        return jdbc.sql("""
                        select r.plan_name, r.project_id, r.project_name, count(*), min(r.for_day)
                          from progress.open_report r
                         where r.tenant_id = :tenant
                           and r.state = :state
                           and r.reported_by <> :me
                           and r.verified_by is distinct from :me
                           and (:state <> 'SUBMITTED' or r.reported_for <> :ours)
                           and access.open_sees_lot(
                                 cast(:scope as text[]), r.region_path, r.seen_by, r.project_id, r.lot_id)
                         group by r.plan_id, r.plan_name, r.project_id, r.project_name
                         order by min(r.reported_at), r.plan_id
                         limit 100
                        """)
                .param("tenant", actor.tenant().value())
                .param("state", state)
                .param("me", actor.person().value())
                .param("ours", actor.organisation().value())
                .param("scope", actor.scope(right).bound())
                .query((row, _) -> new Desk.Item(
                        kind, say(words, row.getLong(4), row.getString(1)), project(row, 2), "/progress?tab=" + tab))
                .list();
    }

    /// The last word on an activity was that its report is wrong.
    private List<Desk.Item> returned(Actor actor) {
        return jdbc.sql("""
                        select r.activity_name, r.project_id, r.project_name, r.activity_id
                          from progress.open_report r
                         where r.tenant_id = :tenant
                           and r.state = 'RETURNED'
                           and r.reported_for = :ours
                           and access.open_sees_lot(
                                 cast(:scope as text[]), r.region_path, r.seen_by, r.project_id, r.lot_id)
                           and not exists (
                                 select
                                   from progress.open_reported_day n
                                  where n.tenant_id = r.tenant_id
                                    and n.activity_id = r.activity_id
                                    and n.id > r.id
                                    and n.state <> 'WITHDRAWN')
                         order by r.id
                         limit 100
                        """)
                .param("tenant", actor.tenant().value())
                .param("ours", actor.organisation().value())
                .param("scope", actor.scope(Right.PROGRESS_REPORT).bound())
                .query((row, _) -> new Desk.Item(
                        "PROGRESS_RETURNED",
                        say("重新填报被退回的进度：%s", row.getString(1)),
                        project(row, 2),
                        "/progress/activities/" + row.getString(4)))
                .list();
    }

    /// The scope is asked once a plan, not once for each of its activities.
    private List<Desk.Item> due(Actor actor) {
        var today = LocalDate.now(clock);
        return jdbc.sql("""
                        with seen as materialized (
                             select n.tenant_id, n.id, n.name, p.id as project_id, p.name as project_name
                               from schedule.open_plan n
                               join project.open_project p on p.tenant_id = n.tenant_id and p.id = n.project_id
                               left join project.open_lot l on l.tenant_id = n.tenant_id and l.id = n.lot_id
                              where n.tenant_id = :tenant
                                and access.open_sees_lot(cast(:scope as text[]), p.region_path,
                                                         coalesce(l.seen_by, p.office), p.id, l.id))
                        select n.name, n.project_id, n.project_name, count(*), min(s.finish)
                          from seen n
                          join schedule.open_activity_standing s on s.tenant_id = n.tenant_id and s.plan_id = n.id
                         where s.basis = 'LIVE'
                           and s.kind not in ('SUMMARY', 'LEVEL_OF_EFFORT')
                           and not s.finished
                           and s.start <= :today
                           and not exists (
                                 select
                                   from progress.open_reported_day r
                                  where r.tenant_id = s.tenant_id
                                    and r.activity_id = s.id
                                    and r.state in ('SUBMITTED', 'VERIFIED', 'APPROVED')
                                    and r.for_day > :since)
                         group by n.id, n.name, n.project_id, n.project_name
                         order by min(s.finish), n.id
                         limit 100
                        """)
                .param("tenant", actor.tenant().value())
                .param("today", Date.valueOf(today))
                .param("since", Date.valueOf(today.minusDays(REPORT_DAYS)))
                .param("scope", actor.scope(Right.PROGRESS_REPORT).bound())
                .query((row, _) -> {
                    var finish = row.getObject(5, LocalDate.class);
                    return new Desk.Item(
                            "PROGRESS_DUE",
                            say("填报进度 %d 项：%s", row.getLong(4), row.getString(1)),
                            project(row, 2),
                            finish,
                            days(today, finish),
                            null,
                            "/progress?tab=due");
                })
                .list();
    }

    private static Named project(ResultSet row, int column) throws SQLException {
        return new Named(row.getObject(column, UUID.class), row.getString(column + 1));
    }

    private static @Nullable Integer days(LocalDate today, @Nullable LocalDate day) {
        return day == null ? null : (int) ChronoUnit.DAYS.between(today, day);
    }
}
