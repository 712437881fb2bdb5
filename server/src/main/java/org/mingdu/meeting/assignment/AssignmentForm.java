package org.mingdu.meeting.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.FieldsOf;

/// A task as it is given.
///
/// @param personId  of the owner; null where the organisation sees to it who does it
/// @param projectId null where it follows from what the task comes of
@FieldsOf("assignment")
public record AssignmentForm(
        String what,
        UUID ownerId,
        @Nullable UUID personId,
        LocalDate dueOn,
        @Nullable UUID projectId) {}
