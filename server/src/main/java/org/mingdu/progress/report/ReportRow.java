package org.mingdu.progress.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A report as it is stored, with the names of what it belongs to and how far the asking person's rights reach there.
record ReportRow(
        UUID id,
        Place place,
        LocalDate forDay,
        ReportMethod method,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        BigDecimal percent,
        @Nullable BigDecimal previousPercent,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualFinish,
        @Nullable BigDecimal remainingDays,
        @Nullable String cause,
        @Nullable String note,
        ReportState state,
        Reported reported,
        @Nullable UUID verifiedBy,
        @Nullable String verifier,
        @Nullable Instant verifiedAt,
        @Nullable String approver,
        @Nullable Instant approvedAt,
        @Nullable String returnReason,
        int version,
        Reach reach) {

    record Place(
            UUID activity,
            String activityName,
            @Nullable String wbs,
            UUID plan,
            String planName,
            UUID project,
            String projectName,
            @Nullable UUID lot,
            @Nullable String lotName) {}

    /// Who stated it, and for which organisation.
    record Reported(UUID by, String name, UUID organisation, Instant at) {}

    /// Whether a right of the asking person covers the report's lot.
    record Reach(boolean report, boolean verify, boolean approve) {}
}
