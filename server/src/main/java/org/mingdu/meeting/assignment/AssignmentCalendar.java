package org.mingdu.meeting.assignment;

import static org.mingdu.kernel.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingdu.calendar.CalendarEntry;
import org.mingdu.calendar.CalendarEntry.Kind;
import org.mingdu.calendar.CalendarSource;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Limits of tasks that are not done: one's own are those of one's organisation, unless another of it was named.
@Repository
class AssignmentCalendar implements CalendarSource {
    private static final int LONGEST = 60;

    private final JdbcClient jdbc;

    AssignmentCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.TASK);
    }

    @Override
    public List<CalendarEntry> due(Actor actor, Kind kind, @Nullable ProjectId project, Span span) {
        return jdbc.sql("""
                        select d.id, d.what, d.project_name, d.due_on, d.level, d.owner_name, d.own, d.changed_at
                          from (select a.id, a.what, a.project_name, a.due_on, coalesce(k.level, 2) as level, a.owner_name,
                                       :answers and a.owner_id = :home
                                         and (a.person_id is null or a.person_id = :me) as own,
                                       greatest(a.given_at, (select max(s.taken_at)
                                                               from meeting.assignment_step s
                                                              where s.tenant_id = a.tenant_id
                                                                and s.assignment_id = a.id)) as changed_at
                                  from meeting.open_assignment a
                                  left join access.open_project_mark k
                                    on k.tenant_id = a.tenant_id and k.project_id = a.project_id
                                 where a.tenant_id = :tenant
                                   and a.state in ('OPEN', 'RETURNED')
                                   and a.due_on between :from and :to
                                   and (cast(:project as uuid) is null or a.project_id = :project)
                                   and (access.open_sees_lot(cast(:scope as text[]), a.region_path, a.office, a.project_id,
                                                             null)
                                        or a.given_by = :me
                                        or cast(:own as uuid) in (a.owner_id, a.given_for))) d
                         where cast(:project as uuid) is not null
                            or d.own
                         order by abs(d.due_on - cast(:today as date)), d.id
                         limit :most
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project == null ? null : project.value())
                .param("answers", actor.may(Right.DUTY_ANSWER))
                .param("home", actor.organisation().value())
                .param("own", AssignmentTable.own(actor))
                .param("me", actor.person().value())
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("from", span.from())
                .param("to", span.to())
                .param("today", span.today())
                .param("most", span.most())
                .query(AssignmentCalendar::entry)
                .list();
    }

    private static CalendarEntry entry(ResultSet row, int number) throws SQLException {
        var what = row.getString(2);
        return new CalendarEntry(
                Kind.TASK,
                row.getString(1),
                say(
                        "任务到期：%s（%s）",
                        what.codePointCount(0, what.length()) <= LONGEST
                                ? what
                                : what.substring(0, what.offsetByCodePoints(0, LONGEST)) + "…",
                        row.getString(3)),
                List.of(say("承办单位：%s", row.getString(6))),
                row.getObject(4, LocalDate.class),
                null,
                null,
                Mark.of(row.getInt(5)),
                true,
                row.getBoolean(7),
                "/assignments/" + row.getString(1),
                row.getTimestamp(8).toInstant());
    }
}
