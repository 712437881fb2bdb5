package org.mingdu.meeting.assignment;

import static org.mingdu.kernel.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Component;

/// One task with what it comes of, its history and its files.
@Component
class ShowAssignment {
    private final AssignmentTable assignments;
    private final AssignmentOriginTable origins;
    private final AssignmentStepTable steps;
    private final AssignmentFileTable files;
    private final Clock clock;

    ShowAssignment(
            AssignmentTable assignments,
            AssignmentOriginTable origins,
            AssignmentStepTable steps,
            AssignmentFileTable files,
            Clock clock) {
        this.assignments = assignments;
        this.origins = origins;
        this.steps = steps;
        this.files = files;
        this.clock = clock;
    }

    Optional<AssignmentView> of(Actor actor, UUID id) {
        return assignments.find(actor, id).map(row -> of(actor, row));
    }

    AssignmentView of(Actor actor, AssignmentRow row) {
        var origin = origins.of(actor.tenant(), row.id()).orElseThrow();
        return new AssignmentView(
                row.id(),
                row.source(),
                say(row.source().words()),
                origin.name() + "：" + origin.words(),
                link(row),
                row.project(),
                row.projectOpen(),
                row.what(),
                row.owner(),
                row.person(),
                row.dueOn(),
                AssignmentRow.overdue(row.state(), row.dueOn(), LocalDate.now(clock)),
                row.state(),
                say(row.state().words()),
                row.giver(),
                row.givenFor(),
                row.givenAt(),
                steps.of(actor.tenant(), row.id()),
                files.of(actor.tenant(), row.id()),
                row.version(),
                can(actor, row));
    }

    private static @Nullable String link(AssignmentRow row) {
        return row.meeting() == null ? null : "/meetings/" + row.meeting();
    }

    private static List<String> can(Actor actor, AssignmentRow row) {
        var parts = row.parts(actor);
        var can = new ArrayList<String>();
        AssignmentPolicy.open(row.state(), parts).forEach(act -> can.add(act.name()));
        if (AssignmentPolicy.mayAttach(row.state(), parts)) {
            can.add("attach");
        }
        return can;
    }
}
