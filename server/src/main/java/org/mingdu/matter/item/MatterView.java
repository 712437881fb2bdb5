package org.mingdu.matter.item;

import static org.mingdu.kernel.Speech.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.approval.Approvals;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
import org.mingdu.matter.kind.MatterKind;
import org.mingdu.matter.kind.Mode;

/// A matter as the API shows it.
///
/// @param contractShare amount as percent of the lot's contract; null where either is unknown
/// @param mode where its kind is decided
/// @param approval the latest; null before there was one
/// @param outcomes what was decided elsewhere, newest first; all but the first are void
@FieldsOf("matter")
record MatterView(
        UUID id,
        MatterKind kind,
        String kindName,
        String law,
        Named project,
        @Nullable Named lot,
        String title,
        @Nullable String content,
        @Nullable Money amount,
        @Nullable String contractShare,
        @Nullable Integer days,
        @Nullable LocalDate day,
        MatterState state,
        String stateName,
        Mode mode,
        String raisedBy,
        String raisedFor,
        Instant raisedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant endedAt,
        @Nullable Approval approval,
        List<AttachmentTable.Line> attachments,
        List<OutcomeTable.Line> outcomes,
        int version,
        List<String> can) {

    /// @param waitsFor names of those whose turn it is
    record Approval(
            UUID id,

            @OneOf({"RUNNING", "GIVEN_BACK", "SUSPENDED", "APPROVED", "REFUSED", "WITHDRAWN", "VOID"})
            String standing,

            List<String> waitsFor) {}

    static MatterView of(
            MatterRow row,
            Mode mode,
            @Nullable Approval approval,
            List<AttachmentTable.Line> attachments,
            List<OutcomeTable.Line> outcomes,
            List<String> can) {
        var place = row.place();
        var known = row.amount() != null && place.contractAmount() != null;
        return new MatterView(
                row.id(),
                row.kind(),
                say(row.kind().title()),
                row.kind().law(),
                new Named(place.project(), place.projectName()),
                place.lot() == null || place.lotName() == null ? null : new Named(place.lot(), place.lotName()),
                row.title(),
                row.content(),
                row.amount(),
                known ? Facts.share(row.amount(), place.contractAmount()).toPlainString() : null,
                row.days(),
                row.day(),
                row.state(),
                say(row.state().words()),
                mode,
                row.raised().name(),
                row.raised().organisation(),
                row.raised().at(),
                row.submittedAt(),
                row.endedAt(),
                approval,
                attachments,
                outcomes,
                row.version(),
                can);
    }

    static Approval of(Approvals.Current current, List<String> waitsFor) {
        return new Approval(current.approval(), current.standing(), waitsFor);
    }
}
