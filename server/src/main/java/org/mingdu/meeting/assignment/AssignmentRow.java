package org.mingdu.meeting.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Right;
import org.mingdu.meeting.assignment.AssignmentPolicy.Part;

/// A task as it is stored, with the names of what it belongs to.
///
/// @param projectOpen whether the reader may open the project
record AssignmentRow(
        UUID id,
        AssignmentSource source,
        @Nullable UUID meeting,
        @Nullable UUID instruction,
        Named project,
        boolean projectOpen,
        String what,
        Named owner,
        @Nullable Named person,
        LocalDate dueOn,
        AssignmentState state,
        UUID givenBy,
        String giver,
        Named givenFor,
        Instant givenAt,
        @Nullable UUID reportedBy,
        int version) {

    /// What the actor is to it.
    Set<Part> parts(Actor actor) {
        var parts = EnumSet.noneOf(Part.class);
        var own = actor.organisation().value();
        var me = actor.person().value();
        if (actor.may(Right.DUTY_ANSWER) && own.equals(owner.id())) {
            parts.add(Part.OWNER);
        }
        // Whoever shares the owner's office waits only for what they gave themselves.
        var waits = actor.may(Right.MEETING_HOLD) || actor.may(Right.INSTRUCTION_GIVE);
        if (waits && (me.equals(givenBy) || (own.equals(givenFor.id()) && !own.equals(owner.id())))) {
            parts.add(Part.WAITER);
        }
        if (me.equals(reportedBy)) {
            parts.add(Part.REPORTER);
        }
        return parts;
    }

    /// Days its limit has passed by; none while it has not, or does not run.
    static @Nullable Integer overdue(AssignmentState state, LocalDate due, LocalDate today) {
        return state.runs() && today.isAfter(due) ? (int) ChronoUnit.DAYS.between(due, today) : null;
    }
}
