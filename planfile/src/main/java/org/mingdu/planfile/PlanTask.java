package org.mingdu.planfile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of the plan: work, milestone or summary.
///
/// @param uid unique within the file
/// @param parent uid of the summary it stands under, or [PlanTime#NONE] at the top
/// @param level 0 for the project's own row in Microsoft files, else 1 at the top
/// @param code the activity's identity in the words of the file (P6 activity id, row number of the template)
/// @param levelOfEffort P6 level of effort, WBS summary or hammock: spans its neighbours, drives nothing
/// @param calendar uid of its calendar, or [PlanTime#NONE] for the project calendar
/// @param second P6 secondary constraint; kept, never silently dropped
/// @param splits work stretches of an interrupted task, empty when it runs through
/// @param levellingDelay elapsed minutes the tool pushed the task by when levelling
public record PlanTask(
        int uid,
        int parent,
        int level,
        String wbs,
        String code,
        String name,
        Kind kind,
        boolean levelOfEffort,
        int calendar,
        int duration,
        boolean elapsed,
        int remaining,
        Progress progress,
        Constraint constraint,
        Constraint second,
        int deadline,
        boolean manual,
        boolean active,
        int levellingDelay,
        List<Stretch> splits,
        Stored stored,
        Baseline baseline,
        @Nullable Quantity quantity) {

    public PlanTask {
        splits = List.copyOf(splits);
    }

    public boolean summary() {
        return kind == Kind.SUMMARY;
    }

    /// What a row is. [#MILESTONE] is Microsoft's: an instant that is neither a start nor a finish by itself.
    public enum Kind {
        TASK,
        MILESTONE,
        START_MILESTONE,
        FINISH_MILESTONE,
        SUMMARY
    }

    /// What has happened so far.
    ///
    /// @param percent of the duration, 0 to 100
    /// @param physicalPercent as measured on site, or [Double#NaN] when the file does not say
    /// @param stop where work was interrupted, [PlanTime#NONE] unless the file says
    /// @param resume where the remaining work goes on
    public record Progress(
            double percent, double physicalPercent, int actualStart, int actualFinish, int stop, int resume) {
        public static final Progress NOTHING =
                new Progress(0, Double.NaN, PlanTime.NONE, PlanTime.NONE, PlanTime.NONE, PlanTime.NONE);

        public boolean started() {
            return actualStart != PlanTime.NONE;
        }

        public boolean finished() {
            return actualFinish != PlanTime.NONE;
        }
    }

    /// A dated (or, for the first two kinds, undated) wish about when the task lies.
    public record Constraint(ConstraintKind kind, int at) {
        public static final Constraint NOTHING = new Constraint(ConstraintKind.AS_SOON_AS_POSSIBLE, PlanTime.NONE);
    }

    /// The eight kinds of Microsoft Project and the three P6 adds: on-dates that logic may still pass, mandatory ones
    /// that break it, and "as late as possible" that only uses free float is told apart by the file's family.
    public enum ConstraintKind {
        AS_SOON_AS_POSSIBLE,
        AS_LATE_AS_POSSIBLE,
        START_NO_EARLIER_THAN,
        START_NO_LATER_THAN,
        FINISH_NO_EARLIER_THAN,
        FINISH_NO_LATER_THAN,
        MUST_START_ON,
        MUST_FINISH_ON,
        START_ON,
        FINISH_ON,
        EXPECTED_FINISH
    }

    /// The dates and floats the other tool had computed; for comparison, never for truth.
    public record Stored(
            int start,
            int finish,
            int earlyStart,
            int earlyFinish,
            int lateStart,
            int lateFinish,
            int totalFloat,
            int freeFloat,
            boolean critical) {
        public static final Stored NOTHING = new Stored(
                PlanTime.NONE,
                PlanTime.NONE,
                PlanTime.NONE,
                PlanTime.NONE,
                PlanTime.NONE,
                PlanTime.NONE,
                PlanTime.NONE,
                PlanTime.NONE,
                false);
    }

    /// The plan the other tool had frozen.
    public record Baseline(int start, int finish, int duration) {
        public static final Baseline NOTHING = new Baseline(PlanTime.NONE, PlanTime.NONE, PlanTime.NONE);
    }

    /// How much is to be built, in which unit.
    public record Quantity(BigDecimal amount, String unit) {}

    /// A stretch of uninterrupted work.
    public record Stretch(int start, int finish) {}
}
