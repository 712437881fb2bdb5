package org.mingdu.meeting.assignment;

import static org.mingdu.kernel.Speech.say;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `meeting.assignment_step`; asked by who has found the task.
@Repository
class AssignmentStepTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentStepTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Line(AssignmentAct act, String title, String words, String takenBy, String takenFor, Instant takenAt) {}

    void insert(Actor actor, UUID id, UUID assignment, AssignmentAct act, String words) {
        jdbc.sql("""
                        insert into meeting.assignment_step
                               (tenant_id, id, assignment_id, act, words, taken_by, taker, taken_for, taken_at)
                        values (:tenant, :id, :assignment, :act, :words, :by, :taker, :for, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("assignment", assignment)
                .param("act", act.name())
                .param("words", words)
                .param("by", actor.person().value())
                .param("taker", actor.name())
                .param("for", actor.organisation().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Oldest first.
    List<Line> of(TenantId tenant, UUID assignment) {
        return jdbc.sql("""
                        select s.act, s.words, s.taker, o.name, s.taken_at
                          from meeting.assignment_step s
                          join access.open_organisation o on o.tenant_id = s.tenant_id and o.id = s.taken_for
                         where s.tenant_id = :tenant
                           and s.assignment_id = :assignment
                         order by s.taken_at, s.id
                        """)
                .param("tenant", tenant.value())
                .param("assignment", assignment)
                .query((row, _) -> {
                    var act = AssignmentAct.valueOf(row.getString(1));
                    return new Line(
                            act,
                            say(act.title()),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getTimestamp(5).toInstant());
                })
                .list();
    }
}
