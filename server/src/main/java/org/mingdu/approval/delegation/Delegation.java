package org.mingdu.approval.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;

/// One delegation, as those whom it concerns see it.
///
/// @param state   to come, in force, or over
/// @param to      the last day, counted
/// @param setBy   the person themselves, or a business administrator
/// @param endedBy null where it ran its time
/// @param mayEnd  whether who asks may take it back
record Delegation(
        UUID id,
        Named person,
        Named delegate,
        LocalDate from,
        LocalDate to,
        String reason,

        @OneOf({"COMING", "RUNNING", "OVER"}) String state,

        Named setBy,
        Instant setAt,
        @Nullable Named endedBy,
        @Nullable Instant endedAt,
        boolean mayEnd,
        int version) {}
