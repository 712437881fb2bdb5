package org.mingdu.meeting.assignment;

import java.util.List;
import org.mingdu.kernel.Problem.Field;

/// What came of an act on a task.
sealed interface AssignmentOutcome {
    record Taken(AssignmentRow now) implements AssignmentOutcome {}

    record NotFound() implements AssignmentOutcome {}

    record Stale(AssignmentRow current) implements AssignmentOutcome {}

    record Invalid(List<Field> errors) implements AssignmentOutcome {}

    record Refused(AssignmentPolicy.Verdict why, AssignmentState state) implements AssignmentOutcome {}
}
