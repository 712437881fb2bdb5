package org.mingdu.matter.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Money;
import org.mingdu.matter.kind.MatterKind;

/// A matter as it is stored, with the names of what it belongs to and how far the asking person's rights reach there.
///
/// @param days calendar days
/// @param givenBack it is with its author again, to be mended and sent once more
/// @param hasRecord whether an outcome was ever recorded of it, be it void by now
record MatterRow(
        UUID id,
        MatterKind kind,
        Place place,
        String title,
        @Nullable String content,
        @Nullable Money amount,
        @Nullable Integer days,
        @Nullable LocalDate day,
        MatterState state,
        Raised raised,
        @Nullable Instant submittedAt,
        @Nullable Instant endedAt,
        int version,
        boolean hasRecord,
        boolean givenBack,
        Reach reach) {

    /// @param contractAmount of the lot, where it is known
    record Place(
            UUID project,
            String projectName,
            @Nullable UUID lot,
            @Nullable String lotName,
            @Nullable Money contractAmount) {}

    /// By whom, and for which organisation.
    record Raised(UUID by, String name, String organisation, Instant at) {}

    /// Whether a right of the asking person covers it.
    record Reach(boolean raise, boolean record) {}
}
