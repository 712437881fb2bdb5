package org.mingdu.schedule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.ActivityId;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.PlanId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.planfile.PlanFile;

/// The door: how other rooms tell what has been done, and how a plan is entered where nobody asks. What they may read
/// are the views `schedule.open_…`.
public interface Schedules {
    /// All that is known of an activity up to the end of a day.
    ///
    /// @param percent done share, 0 to 100
    /// @param quantity done in all, where it was measured
    /// @param remainingDays working days still needed, where somebody has said so
    record Facts(
            LocalDate forDay,
            BigDecimal percent,
            @Nullable BigDecimal quantity,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualFinish,
            @Nullable BigDecimal remainingDays) {}

    /// Holds the plan of an activity until the running transaction ends. Whoever gathers what is known of an activity
    /// holds its plan first, so that two who decide at once do not each miss what the other decides.
    void hold(TenantId tenant, ActivityId activity);

    /// The supervisor has confirmed what is known: the live dates of the whole plan follow in the running transaction.
    void verified(TenantId tenant, ActivityId activity, Facts facts);

    /// What the supervisor had confirmed was taken back. The live dates become what they would be without it, the data
    /// date included.
    ///
    /// @param facts what is still known of the activity; empty means what came with the plan
    /// @param lastDay the last day for which anything of the plan is still known
    void takenBack(TenantId tenant, ActivityId activity, Optional<Facts> facts, Optional<LocalDate> lastDay);

    /// The owner has made it official.
    void approved(TenantId tenant, ActivityId activity, Facts facts);

    /// How a plan stood at the end of a day, reckoned anew from what was known by then against the baseline in force;
    /// empty where none is. What had happened when the plan was drawn up counts until something else is known.
    ///
    /// @param known the last facts of each activity that has any
    /// @param from first of the days whose work is asked for
    Optional<PlanAtDay> at(TenantId tenant, PlanId plan, Map<ActivityId, Facts> known, LocalDate from, LocalDate to);

    /// A plan with its activities in the order of its rows.
    record EnteredPlan(PlanId id, List<ActivityId> lines) {
        public EnteredPlan {
            lines = List.copyOf(lines);
        }
    }

    /// For founding a demo and for take-over of old data: enters a plan and freezes it at once.
    ///
    /// @throws IllegalArgumentException when it cannot be scheduled
    EnteredPlan enterFrozen(
            TenantId tenant, ProjectId project, @Nullable LotId lot, String name, PlanFile file, @Nullable PersonId by);

    /// First and last day of a plan, as its baseline in force promises them.
    record Promise(PlanId plan, LocalDate start, LocalDate finish) {}

    /// What all plans of a project promise that have a baseline.
    List<Promise> promised(TenantId tenant, ProjectId project);

    /// When a row of a plan lies; of a summary over nothing, nowhere.
    ///
    /// @param floatDays total float in working days of the row's calendar
    record Lies(@Nullable LocalDate start, @Nullable LocalDate finish, int floatDays) {}

    /// The dates of a plan, row by row, without entering it.
    ///
    /// @throws IllegalArgumentException when it cannot be scheduled
    List<Lies> dates(PlanFile file);

    /// Who took a step, and when.
    record Step(PersonId by, Instant at) {}

    /// How a plan came to where it is. A reason for its return sends it back; else the last step taken tells its state.
    ///
    /// @param approvedOn the day its baseline was approved elsewhere
    record Course(
            Step drawnUp,
            @Nullable Step submitted,
            @Nullable Step reviewed,
            @Nullable Step frozen,
            @Nullable String returnReason,
            @Nullable LocalDate approvedOn) {}

    /// For founding a demo and for take-over of old data: enters a plan as if it had come its way here.
    ///
    /// @throws IllegalArgumentException when it cannot be scheduled
    EnteredPlan enter(
            TenantId tenant, ProjectId project, @Nullable LotId lot, String name, PlanFile file, Course course);

    /// Puts the baseline in force before those who approve it, as its owner does; the approval's id.
    ///
    /// @throws IllegalStateException when somebody could not do so
    UUID putForward(TenantId tenant, PlanId plan, PersonId by);

    /// For the same: all that has been done of a plan so far, told at once.
    void known(TenantId tenant, PlanId plan, Basis basis, Map<ActivityId, Facts> facts);

    /// Takes away every plan of a tenant.
    void erase(TenantId tenant);
}
