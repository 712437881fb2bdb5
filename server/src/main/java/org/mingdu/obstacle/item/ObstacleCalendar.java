package org.mingdu.obstacle.item;

import static org.mingdu.kernel.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/// Limits of obstacles that run: one's own are those one's organisation has to clear.
@Repository
class ObstacleCalendar implements CalendarSource {
    private final JdbcClient jdbc;

    ObstacleCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.OBSTACLE);
    }

    @Override
    public List<CalendarEntry> due(Actor actor, Kind kind, @Nullable ProjectId project, Span span) {
        return jdbc.sql("""
                        select o.id, o.title, o.project_name, o.due_on, coalesce(k.level, 2), o.responsible_name, o.state,
                               o.promised_on, o.responsible_id = cast(:own as uuid) as own,
                               greatest(o.raised_at, (select max(s.taken_at)
                                                        from obstacle.step s
                                                       where s.tenant_id = o.tenant_id
                                                         and s.obstacle_id = o.id)) as changed_at
                          from obstacle.open_obstacle o
                          left join access.open_project_mark k on k.tenant_id = o.tenant_id and k.project_id = o.project_id
                         where o.tenant_id = :tenant
                           and o.state in ('RAISED', 'DISPUTED', 'ACCEPTED')
                           and o.due_on between :from and :to
                           and case when cast(:project as uuid) is null then o.responsible_id = cast(:own as uuid)
                                    else o.project_id = :project end
                           and (access.open_sees_lot(cast(:scope as text[]), o.region_path, o.seen_by, o.project_id,
                                                     o.lot_id)
                                or (o.lot_id is null and 'p' || o.project_id = any (cast(:scope as text[])))
                                or cast(:own as uuid) = any (o.asked))
                         order by abs(o.due_on - cast(:today as date)), o.id
                         limit :most
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project == null ? null : project.value())
                .param("own", own(actor))
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("from", span.from())
                .param("to", span.to())
                .param("today", span.today())
                .param("most", span.most())
                .query(ObstacleCalendar::entry)
                .list();
    }

    /// Who answers for their organisation has to clear it; others of it look on.
    private static @Nullable UUID own(Actor actor) {
        return actor.may(Right.DUTY_ANSWER) ? ObstacleTable.own(actor) : null;
    }

    private static CalendarEntry entry(ResultSet row, int number) throws SQLException {
        var state = ObstacleState.valueOf(row.getString(7));
        var promised = row.getObject(8, LocalDate.class);
        return new CalendarEntry(
                Kind.OBSTACLE,
                row.getString(1),
                say("问题解决期限：%s（%s）", row.getString(2), row.getString(3)),
                promised == null
                        ? List.of(say("责任单位：%s", row.getString(6)), say(state.words()))
                        : List.of(say("责任单位：%s", row.getString(6)), say(state.words()), say("承诺解决日期 %s", promised)),
                row.getObject(4, LocalDate.class),
                null,
                null,
                Mark.of(row.getInt(5)),
                true,
                row.getBoolean(9),
                "/obstacles/" + row.getString(1),
                row.getTimestamp(10).toInstant());
    }
}
