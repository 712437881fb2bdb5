package org.mingdu.obstacle.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Named;

/// An obstacle as it is shown.
///
/// @param projectOpen whether the reader may open the project
/// @param overdueDays days its limit has passed by, while it runs
/// @param askedOn     the limit asked for, until that is decided
/// @param steps       oldest first
/// @param can         acts, and `attach`
@FieldsOf("obstacle")
record ObstacleView(
        UUID id,
        Named project,
        boolean projectOpen,
        @Nullable Named lot,
        String title,
        String content,
        @Nullable String blocks,
        String kind,
        String kindName,
        LocalDate since,
        @Nullable Integer effectDays,
        ObstacleLevel level,
        String levelName,
        ObstacleState state,
        String stateName,
        Named responsible,
        List<Named> helpers,
        LocalDate dueOn,
        @Nullable Integer overdueDays,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate promisedOn,
        String raisedBy,
        Named raisedFor,
        Instant raisedAt,
        @Nullable Instant closedAt,
        List<Step> steps,
        List<ObstacleFileTable.Line> attachments,
        int version,
        List<String> can) {

    record Step(
            String act,
            String title,
            String words,
            @Nullable LocalDate day,
            @Nullable String organisation,
            String takenBy,
            String takenFor,
            Instant takenAt) {}
}
