package org.mingdu.lifecycle.course;

import static org.mingdu.kernel.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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
import org.mingdu.lifecycle.law.LimitCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Milestones that are still to be reached and statutory limits that run or stand still, of projects that are not at
/// their end and that one sees as a whole.
@Repository
class LifecycleCalendar implements CalendarSource {
    private final JdbcClient jdbc;

    LifecycleCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.MILESTONE, Kind.CLOCK);
    }

    @Override
    public List<CalendarEntry> due(Actor actor, Kind kind, @Nullable ProjectId project, Span span) {
        return kind == Kind.MILESTONE ? milestones(actor, project, span) : clocks(actor, project, span);
    }

    /// On the day forecast, where there is one.
    private List<CalendarEntry> milestones(Actor actor, @Nullable ProjectId project, Span span) {
        return jdbc.sql("""
                        select d.id, d.name, d.project_id, d.project_name, d.day, d.forecast_on, d.planned, d.level,
                               coalesce(d.changed_at, 'epoch')
                          from (select m.id, m.name, m.project_id, m.project_name, m.forecast_on, m.changed_at,
                                       coalesce(m.planned_on, m.baseline_on) as planned,
                                       coalesce(m.forecast_on, m.planned_on, m.baseline_on) as day,
                                       coalesce(k.level, 2) as level
                                  from lifecycle.open_milestone m
                                  left join access.open_project_mark k
                                    on k.tenant_id = m.tenant_id and k.project_id = m.project_id
                                 where m.tenant_id = :tenant
                                   and m.actual_on is null
                                   and m.project_status not in ('TERMINATED', 'WITHDRAWN', 'CLOSED')
                                   and (cast(:project as uuid) is null or m.project_id = :project)
                                   and access.open_sees_lot(cast(:scope as text[]), m.region_path, m.office,
                                                            m.project_id, null)) d
                         where d.day between :from and :to
                         order by abs(d.day - cast(:today as date)), d.id
                         limit :most
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project == null ? null : project.value())
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("from", span.from())
                .param("to", span.to())
                .param("today", span.today())
                .param("most", span.most())
                .query(LifecycleCalendar::milestone)
                .list();
    }

    private static CalendarEntry milestone(ResultSet row, int number) throws SQLException {
        var forecast = row.getObject(6, LocalDate.class);
        var planned = row.getObject(7, LocalDate.class);
        var lines = new ArrayList<String>();
        if (planned != null) {
            lines.add(say("计划 %s", planned));
        }
        if (forecast != null) {
            lines.add(say("预计 %s", forecast));
        }
        return new CalendarEntry(
                Kind.MILESTONE,
                row.getString(1),
                say("里程碑：%s（%s）", row.getString(2), row.getString(4)),
                lines,
                row.getObject(5, LocalDate.class),
                null,
                null,
                Mark.of(row.getInt(8)),
                forecast == null || forecast.equals(planned),
                false,
                "/projects/" + row.getString(3) + "/lifecycle?tab=milestones",
                instant(row.getTimestamp(9)));
    }

    /// A limit that stands still moves on by as many days as it stands.
    private List<CalendarEntry> clocks(Actor actor, @Nullable ProjectId project, Span span) {
        return jdbc.sql("""
                        select c.id, c.code, c.project_id, c.project_name, c.due_on, c.paused_on, coalesce(k.level, 2),
                               coalesce(c.changed_at, 'epoch'),
                               access.open_sees_lot(cast(:record as text[]), c.region_path, c.office, c.project_id, null),
                               to_char(c.due_at at time zone 'Asia/Shanghai', 'HH24:MI'), c.at_least
                          from lifecycle.open_clock c
                          left join access.open_project_mark k on k.tenant_id = c.tenant_id and k.project_id = c.project_id
                         where c.tenant_id = :tenant
                           and c.ended_on is null
                           and c.project_status not in ('TERMINATED', 'WITHDRAWN', 'CLOSED')
                           and (cast(:project as uuid) is null or c.project_id = :project)
                           and c.due_on between :from and :to
                           and access.open_sees_lot(cast(:scope as text[]), c.region_path, c.office, c.project_id, null)
                         order by abs(c.due_on - cast(:today as date)), c.id
                         limit :most
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project == null ? null : project.value())
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("record", actor.scope(Right.MATTER_RECORD).bound())
                .param("from", span.from())
                .param("to", span.to())
                .param("today", span.today())
                .param("most", span.most())
                .query(LifecycleCalendar::clock)
                .list();
    }

    private static CalendarEntry clock(ResultSet row, int number) throws SQLException {
        var code = LimitCode.valueOf(row.getString(2));
        var paused = row.getObject(6, LocalDate.class);
        var lines = new ArrayList<String>();
        lines.add(say("依据：%s", code.law()));
        if (paused != null) {
            lines.add(say("自 %s 起暂停计时，恢复后届满日顺延。", paused));
        }
        var hour = row.getString(10);
        // What must last at least so long is not missed on that day, but long enough from then on.
        var least = row.getBoolean(11);
        return new CalendarEntry(
                Kind.CLOCK,
                row.getString(1),
                paused != null
                        ? say("时限届满（暂停计时）：%s（%s）", say(code.title()), row.getString(4))
                        : least
                                ? say("期满：%s（%s）", say(code.title()), row.getString(4))
                                : say("时限届满：%s（%s）", say(code.title()), row.getString(4)),
                lines,
                row.getObject(5, LocalDate.class),
                hour == null ? null : LocalTime.parse(hour),
                null,
                Mark.of(row.getInt(7)),
                paused == null,
                row.getBoolean(9),
                "/projects/" + row.getString(3) + "/lifecycle?tab=clocks",
                instant(row.getTimestamp(8)));
    }

    private static Instant instant(Timestamp at) {
        return at.toInstant();
    }
}
