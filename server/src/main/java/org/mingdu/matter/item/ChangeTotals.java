package org.mingdu.matter.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Named;

/// What all changes and extensions come to, by how far they have come: as far as the reader sees, so that a company
/// reads
/// the sums of its own lots.
///
/// @param project everything together
/// @param whole   what belongs to no lot; null for who does not see it
/// @param lots    every lot one sees, by code
record ChangeTotals(Sums project, @Nullable Sums whole, List<OfLot> lots) {
    /// How far a matter has come.
    enum Bucket {
        DRAFT,
        IN_APPROVAL,
        /// Here, or recorded as approved elsewhere.
        APPROVED,
        /// Refused, taken back or void.
        DROPPED
    }

    /// @param amount yuan, with its sign
    /// @param days   calendar days
    record Sum(long count, Money amount, long days) {
        static final Sum NOTHING = new Sum(0, new Money(BigDecimal.ZERO), 0);

        Sum plus(Sum other) {
            return new Sum(count + other.count, new Money(amount.yuan().add(other.amount.yuan())), days + other.days);
        }
    }

    record Sums(Sum draft, Sum inApproval, Sum approved, Sum dropped) {
        static final Sums NOTHING = new Sums(Sum.NOTHING, Sum.NOTHING, Sum.NOTHING, Sum.NOTHING);

        Sums plus(Bucket bucket, Sum sum) {
            return switch (bucket) {
                case DRAFT -> new Sums(draft.plus(sum), inApproval, approved, dropped);
                case IN_APPROVAL -> new Sums(draft, inApproval.plus(sum), approved, dropped);
                case APPROVED -> new Sums(draft, inApproval, approved.plus(sum), dropped);
                case DROPPED -> new Sums(draft, inApproval, approved, dropped.plus(sum));
            };
        }
    }

    /// @param approvedShare approved amount as percent of the contract; null where there is none
    record OfLot(
            Named lot,
            @Nullable Money contractAmount,
            @Nullable String approvedShare,
            Sums sums) {}

    /// A lot one sees.
    record SeenLot(UUID id, String name, @Nullable Money contractAmount) {}

    /// What matters of one lot, or of none, in one bucket come to.
    record Part(@Nullable UUID lot, Bucket bucket, Sum sum) {}

    static ChangeTotals of(List<SeenLot> lots, List<Part> parts, boolean seesWhole) {
        return new ChangeTotals(
                add(parts),
                seesWhole
                        ? add(parts.stream().filter(part -> part.lot() == null).toList())
                        : null,
                lots.stream().map(lot -> ofLot(lot, parts)).toList());
    }

    private static OfLot ofLot(SeenLot lot, List<Part> parts) {
        var sums =
                add(parts.stream().filter(part -> lot.id().equals(part.lot())).toList());
        var contract = lot.contractAmount();
        return new OfLot(
                new Named(lot.id(), lot.name()),
                contract,
                contract == null || contract.yuan().signum() == 0
                        ? null
                        : Facts.share(sums.approved().amount(), contract).toPlainString(),
                sums);
    }

    private static Sums add(List<Part> parts) {
        var sums = Sums.NOTHING;
        for (var part : parts) {
            sums = sums.plus(part.bucket(), part.sum());
        }
        return sums;
    }
}
