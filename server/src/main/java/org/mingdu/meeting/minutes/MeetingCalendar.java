package org.mingdu.meeting.minutes;

import static org.mingdu.kernel.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
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

/// Meetings at their hour: one's own are those one's organisation convenes or attends.
@Repository
class MeetingCalendar implements CalendarSource {
    private final JdbcClient jdbc;

    MeetingCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.MEETING);
    }

    @Override
    public List<CalendarEntry> due(Actor actor, Kind kind, @Nullable ProjectId project, Span span) {
        return jdbc.sql("""
                        select d.id, d.title, d.held_on, d.held_at, d.place, d.convenor, d.changed_at, d.level, d.own
                          from (select m.id, m.title, m.held_on, m.held_at, m.place, o.name as convenor,
                                       coalesce(m.changed_at, m.made_at) as changed_at,
                                       (select coalesce(max(coalesce(k.level, 2)), 2)
                                          from meeting.project x
                                          left join access.open_project_mark k
                                            on k.tenant_id = x.tenant_id and k.project_id = x.project_id
                                         where x.tenant_id = m.tenant_id
                                           and x.meeting_id = m.id) as level,
                                       coalesce(cast(:own as uuid) = m.convenor_id, false)
                                         or exists (select
                                                      from meeting.attendee t
                                                     where t.tenant_id = m.tenant_id
                                                       and t.meeting_id = m.id
                                                       and t.organisation_id = cast(:own as uuid)) as own,
                                       not exists (select
                                                     from meeting.project x
                                                     join project.open_project p on p.tenant_id = x.tenant_id
                                                                                and p.id = x.project_id
                                                    where x.tenant_id = m.tenant_id
                                                      and x.meeting_id = m.id
                                                      and not access.open_sees_lot(cast(:scope as text[]), p.region_path,
                                                                                   p.office, p.id, null)) as sees_all,
                                       exists (select
                                                 from meeting.project x
                                                where x.tenant_id = m.tenant_id
                                                  and x.meeting_id = m.id
                                                  and x.project_id = cast(:project as uuid)) as of_project
                                  from meeting.meeting m
                                  join access.open_organisation o on o.tenant_id = m.tenant_id and o.id = m.convenor_id
                                 where m.tenant_id = :tenant
                                   and m.held_on between :from and :to) d
                         where case when cast(:project as uuid) is null then d.own
                                    else d.of_project and (d.own or d.sees_all) end
                         order by abs(d.held_on - cast(:today as date)), d.id
                         limit :most
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project == null ? null : project.value())
                .param("own", MeetingTable.own(actor))
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("from", span.from())
                .param("to", span.to())
                .param("today", span.today())
                .param("most", span.most())
                .query(MeetingCalendar::entry)
                .list();
    }

    private static CalendarEntry entry(ResultSet row, int number) throws SQLException {
        return new CalendarEntry(
                Kind.MEETING,
                row.getString(1),
                say("会议：%s", row.getString(2)),
                List.of(say("召集单位：%s", row.getString(6))),
                row.getObject(3, LocalDate.class),
                LocalTime.parse(row.getString(4)),
                row.getString(5),
                Mark.of(row.getInt(8)),
                true,
                row.getBoolean(9),
                "/meetings/" + row.getString(1),
                row.getTimestamp(7).toInstant());
    }
}
