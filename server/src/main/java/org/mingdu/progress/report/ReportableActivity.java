package org.mingdu.progress.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What must be known of an activity of a baseline to take a report on it; before there is a baseline, there is nothing
/// to measure against.
///
/// @param rollUp  its progress follows from other activities
/// @param percent what the supervisor last stood behind
/// @param mine whether the asking person may report here
record ReportableActivity(
        UUID id,
        String name,
        String wbs,
        UUID plan,
        UUID project,
        @Nullable UUID lot,
        boolean rollUp,
        boolean milestone,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        BigDecimal percent,
        @Nullable LocalDate actualStart,
        boolean mine) {
    /// The same with what was known of it at another time.
    ReportableActivity at(BigDecimal otherPercent, @Nullable LocalDate otherStart) {
        return new ReportableActivity(
                id, name, wbs, plan, project, lot, rollUp, milestone, quantity, unit, otherPercent, otherStart, mine);
    }
}
