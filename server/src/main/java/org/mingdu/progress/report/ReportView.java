package org.mingdu.progress.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Named;

/// A report as the API shows it.
@FieldsOf("progress")
record ReportView(
        UUID id,
        Activity activity,
        Named plan,
        Named project,
        @Nullable Named lot,
        LocalDate forDay,
        ReportMethod method,
        @Nullable String quantity,
        @Nullable String unit,
        BigDecimal percent,
        @Nullable BigDecimal previousPercent,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualFinish,
        @Nullable BigDecimal remainingDays,
        @Nullable String cause,
        @Nullable String note,
        ReportState state,
        String stateName,
        String reportedBy,
        Instant reportedAt,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String returnReason,
        int version,
        List<String> can) {

    record Activity(UUID id, String name, @Nullable String wbs) {}

    static ReportView of(Actor actor, ReportRow row) {
        var place = row.place();
        return new ReportView(
                row.id(),
                new Activity(place.activity(), place.activityName(), place.wbs()),
                new Named(place.plan(), place.planName()),
                new Named(place.project(), place.projectName()),
                place.lot() == null || place.lotName() == null ? null : new Named(place.lot(), place.lotName()),
                row.forDay(),
                row.method(),
                row.quantity() == null ? null : plain(row.quantity()).toPlainString(),
                row.unit(),
                plain(row.percent()),
                row.previousPercent() == null ? null : plain(row.previousPercent()),
                row.actualStart(),
                row.actualFinish(),
                row.remainingDays() == null ? null : plain(row.remainingDays()),
                row.cause(),
                row.note(),
                row.state(),
                row.state().words(),
                row.reported().name(),
                row.reported().at(),
                row.verifier(),
                row.verifiedAt(),
                row.approver(),
                row.approvedAt(),
                row.returnReason(),
                row.version(),
                ReportPolicy.can(actor, row));
    }

    /// Without the zeros a fixed scale leaves behind, and never in powers of ten.
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
