package org.mingdu.meeting.assignment;

import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.springframework.stereotype.Service;

/// A task is reported done by its owner and confirmed or returned by who waits for it, never by who reported it.
@Service
class TakeAssignmentAct {
    private final AssignmentTable assignments;
    private final AssignmentStepTable steps;
    private final TellAssignment tell;
    private final Trail trail;
    private final Ids ids;

    TakeAssignmentAct(
            AssignmentTable assignments, AssignmentStepTable steps, TellAssignment tell, Trail trail, Ids ids) {
        this.assignments = assignments;
        this.steps = steps;
        this.tell = tell;
        this.trail = trail;
        this.ids = ids;
    }

    /// @param words what was done, or what is still missing
    @FieldsOf("assignmentAct")
    record Form(AssignmentAct act, String words, int version) {}

    AssignmentOutcome handle(Actor actor, UUID id, Form form) {
        assignments.lock(actor.tenant(), id);
        var row = assignments.find(actor, id).orElse(null);
        if (row == null) {
            return new AssignmentOutcome.NotFound();
        }
        trail.about("assignment", id, row.what());
        var verdict = AssignmentPolicy.judge(row.state(), row.parts(actor), form.act());
        if (verdict != AssignmentPolicy.Verdict.ALLOWED) {
            return new AssignmentOutcome.Refused(verdict, row.state());
        }
        if (form.version() != row.version()) {
            return new AssignmentOutcome.Stale(row);
        }
        var reporter = switch (form.act()) {
            case REPORT -> actor.person().value();
            case CONFIRM -> row.reportedBy();
            case RETURN -> null;
        };
        assignments.change(actor.tenant(), id, form.act().to(), reporter);
        steps.insert(actor, ids.next(), id, form.act(), form.words().strip());
        trail.say(form.act().title());
        tell.acted(actor.tenant(), row, form.act());
        return new AssignmentOutcome.Taken(assignments.find(actor, id).orElseThrow());
    }
}
