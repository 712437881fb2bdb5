package org.mingdu.approval.instance;

import static org.mingdu.kernel.Speech.say;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.ProjectMarks;
import org.mingdu.approval.Subject;
import org.mingdu.approval.route.Kinds;
import org.mingdu.calendar.CalendarEntry;
import org.mingdu.calendar.CalendarEntry.Kind;
import org.mingdu.calendar.CalendarSource;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Until when one's own turns are to be taken; whose turn it is on a project concerns nobody else.
@Repository
class ApprovalCalendar implements CalendarSource {
    /// Of each the subject is asked where it lies.
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final ProjectMarks marks;
    private final Clock clock;

    ApprovalCalendar(JdbcClient jdbc, Kinds kinds, ProjectMarks marks, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.marks = marks;
        this.clock = clock;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.APPROVAL);
    }

    @Override
    public List<CalendarEntry> due(Actor actor, Kind kind, @Nullable ProjectId project, Span span) {
        if (project != null) {
            return List.of();
        }
        return jdbc.sql("""
                        select t.instance_id, i.subject_kind, i.subject_id, i.subject_name, t.step_name, t.round, t.seat,
                               t.due, t.since
                          from approval.task t
                          join approval.instance i on i.tenant_id = t.tenant_id and i.id = t.instance_id
                         where t.tenant_id = :tenant
                           and t.person_id = :person
                           and t.due >= :from
                           and t.due < :to
                         order by t.due, t.instance_id, t.round, t.seat
                         limit :most
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param(
                        "from",
                        Timestamp.from(span.from().atStartOfDay(clock.getZone()).toInstant()))
                .param(
                        "to",
                        Timestamp.from(span.to()
                                .plusDays(1)
                                .atStartOfDay(clock.getZone())
                                .toInstant()))
                .param("most", Math.min(MOST, span.most()))
                .query((row, _) -> new CalendarEntry(
                        Kind.APPROVAL,
                        "%s-%d-%d".formatted(row.getString(1), row.getInt(6), row.getInt(7)),
                        say("审批时限：%s（%s）", row.getString(4), row.getString(5)),
                        List.of(say("请在时限前办理。")),
                        // What ends at midnight is due on the day before.
                        row.getTimestamp(8)
                                .toInstant()
                                .minusMillis(1)
                                .atZone(clock.getZone())
                                .toLocalDate(),
                        null,
                        null,
                        mark(actor.tenant(), new Subject(row.getString(2), row.getObject(3, UUID.class))),
                        true,
                        true,
                        "/approvals/" + row.getString(1),
                        row.getTimestamp(9).toInstant()))
                .list();
    }

    private Mark mark(TenantId tenant, Subject subject) {
        var project = kinds.of(subject.kind()).place(tenant, subject).project();
        return project == null
                ? Mark.INTERNAL
                : marks.of(tenant, new ProjectId(project)).mark();
    }
}
