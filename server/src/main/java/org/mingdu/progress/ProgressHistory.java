package org.mingdu.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.ActivityId;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.PlanId;
import org.mingdu.kernel.TenantId;

/// The door for founding a demo and for take-over of old data: reports that were made, verified and approved in the
/// past, of one plan at a time. They must satisfy what reports of today must; the plan is scheduled anew once, at the
/// end.
public interface ProgressHistory {
    record Person(PersonId id, String name, OrganisationId organisation) {}

    record Step(Person by, Instant at) {}

    record Return(Step step, String reason) {}

    /// What was stated: measured where there is a quantity, judged where there is a percentage, else dates alone.
    record Statement(
            LocalDate forDay,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal percent,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualFinish,
            @Nullable BigDecimal remainingDays,
            @Nullable String cause,
            @Nullable String note) {}

    record Entered(
            ActivityId activity,
            Statement statement,
            Step reported,
            @Nullable Step verified,
            @Nullable Step approved,
            @Nullable Return returned) {}

    /// Enters the reports of a plan whose baseline is in force.
    ///
    /// @throws IllegalArgumentException when a report could not have been made, with the sentence that says why
    void enter(TenantId tenant, PlanId plan, List<Entered> reports);
}
