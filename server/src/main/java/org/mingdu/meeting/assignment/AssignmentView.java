package org.mingdu.meeting.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Named;

/// A task as it is shown.
///
/// @param origin      the instruction, or the decision as it stands in the minutes in force
/// @param originLink  where it is shown, for those who may open it
/// @param projectOpen whether the reader may open the project
/// @param steps       oldest first
/// @param can         acts, and `attach`
@FieldsOf("assignment")
record AssignmentView(
        UUID id,
        AssignmentSource source,
        String sourceName,
        String origin,
        @Nullable String originLink,
        Named project,
        boolean projectOpen,
        String what,
        Named owner,
        @Nullable Named person,
        LocalDate dueOn,
        @Nullable Integer overdueDays,
        AssignmentState state,
        String stateName,
        String givenBy,
        Named givenFor,
        Instant givenAt,
        List<AssignmentStepTable.Line> steps,
        List<AssignmentFileTable.Line> attachments,
        int version,
        List<String> can) {}
