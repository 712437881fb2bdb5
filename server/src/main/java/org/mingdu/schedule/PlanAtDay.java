package org.mingdu.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.ActivityId;

/// How a plan with a baseline stood at the end of a day. Shares are in percent; slips are calendar days with more than
/// zero late.
///
/// @param rule the sentence by which the lamp was lit, with today's thresholds
/// @param dataDate up to when progress was known; null when nothing was
/// @param work what is not finished and touches the days that were asked for
public record PlanAtDay(
        String lamp,
        String rule,
        double planned,
        double done,
        int slip,
        LocalDate baselineFinish,
        LocalDate forecastFinish,
        @Nullable LocalDate dataDate,
        int milestonesLate,
        int activitiesLate,
        List<Milestone> milestones,
        List<Late> late,
        List<Work> work) {
    public PlanAtDay {
        milestones = List.copyOf(milestones);
        late = List.copyOf(late);
        work = List.copyOf(work);
    }

    public record Milestone(String name, LocalDate baseline, LocalDate forecast, int slip, boolean reached) {}

    /// An activity that holds the plan up.
    ///
    /// @param ownDays working days it lost itself, beyond what it was pushed
    public record Late(
            ActivityId id,
            String wbs,
            String name,
            LocalDate baselineFinish,
            LocalDate forecastFinish,
            int ownDays,
            List<Pushed> pushes) {
        public Late {
            pushes = List.copyOf(pushes);
        }
    }

    /// What a late activity pushes.
    ///
    /// @param days working days by which it finishes later
    public record Pushed(String name, int days) {}

    public record Work(
            ActivityId id,
            String wbs,
            String name,
            LocalDate start,
            LocalDate finish,
            double percent,
            boolean critical) {}
}
