package org.mingdu.meeting.instruction;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.meeting.assignment.AssignmentForm;
import org.mingdu.meeting.assignment.GiveAssignments;
import org.springframework.stereotype.Service;

/// An instruction is written by a leader whose right reaches what it is about, and makes at least one task at once:
/// words
/// nobody has to act on are no instruction.
@Service
class GiveInstruction {
    private static final int MOST = 20;

    private final InstructionTable instructions;
    private final GiveAssignments assignments;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    GiveInstruction(InstructionTable instructions, GiveAssignments assignments, Trail trail, Ids ids, Clock clock) {
        this.instructions = instructions;
        this.assignments = assignments;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @FieldsOf("instruction")
    record Form(InstructionSubject subjectKind, UUID subjectId, String words, List<@Valid AssignmentForm> tasks) {}

    sealed interface Outcome {
        record Given(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome handle(Actor actor, Form form) {
        var subject = instructions
                .subject(actor, form.subjectKind(), form.subjectId())
                .orElse(null);
        if (subject == null) {
            return new Outcome.NotFound();
        }
        var errors = new ArrayList<Field>();
        if (form.tasks().isEmpty() || form.tasks().size() > MOST) {
            errors.add(new Field("/tasks", "一条批示须分解为 1 至 20 项任务，写明承办单位和期限。"));
        }
        var today = LocalDate.now(clock);
        for (var i = 0; i < form.tasks().size(); i++) {
            errors.addAll(assignments.check(actor, "/tasks/" + i, form.tasks().get(i), today));
        }
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var id = ids.next();
        instructions.insert(actor, id, form, subject);
        var origin = GiveAssignments.Origin.instruction(id);
        form.tasks().forEach(task -> assignments.give(actor, origin, subject.project(), task));
        trail.about("instruction", id, subject.name());
        trail.say("%d 项任务".formatted(form.tasks().size()));
        return new Outcome.Given(id);
    }
}
