package org.mingdu.schedule.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.ConstraintType;

/// A row of a plan. Instants are planned minutes; `PlanMinute.NONE` stands for nothing.
///
/// @param parent row of the summary above, or -1; always a row before this one
/// @param calendar index of its calendar in the plan
/// @param duration working minutes of its calendar, or minutes of the clock where `elapsed`
/// @param deadline caps the late finish and nothing else
/// @param manualStart set by hand, with `manualFinish`; logic does not move such a row
/// @param active false takes the row out of the computation without removing it
/// @param quantity how much is to be built, of `unit`
public record PlannedActivity(
        int parent,
        String wbs,
        String code,
        String name,
        Kind kind,
        int calendar,
        int duration,
        boolean elapsed,
        Binding first,
        Binding second,
        int deadline,
        int manualStart,
        int manualFinish,
        boolean active,
        Actuals actuals,
        @Nullable BigDecimal quantity,
        @Nullable String unit) {

    /// What a row is.
    public enum Kind {
        TASK,
        START_MILESTONE,
        FINISH_MILESTONE,
        SUMMARY,
        /// Spans its neighbours, drives nothing.
        LEVEL_OF_EFFORT;

        public boolean isMilestone() {
            return this == START_MILESTONE || this == FINISH_MILESTONE;
        }
    }

    /// A constraint; its date counts only where the type needs one.
    public record Binding(ConstraintType type, int at) {
        public static final Binding FREE = new Binding(ConstraintType.AS_SOON_AS_POSSIBLE, PlanMinute.NONE);
    }

    /// What has happened so far.
    ///
    /// @param remaining working minutes still to be done, or -1 where they follow from the percentage
    /// @param percent done share, 0 to 100
    /// @param resume where begun work was recorded to go on
    public record Actuals(int start, int finish, int remaining, double percent, int resume) {
        public static final Actuals NOTHING = new Actuals(PlanMinute.NONE, PlanMinute.NONE, -1, 0, PlanMinute.NONE);

        public boolean started() {
            return start != PlanMinute.NONE;
        }

        public boolean finished() {
            return finish != PlanMinute.NONE;
        }
    }

    /// Whether the date of a constraint binds the row.
    public boolean isDated() {
        return first.type().isDated() || second.type().isDated();
    }

    public PlannedActivity withName(String other) {
        return new PlannedActivity(
                parent,
                wbs,
                code,
                other,
                kind,
                calendar,
                duration,
                elapsed,
                first,
                second,
                deadline,
                manualStart,
                manualFinish,
                active,
                actuals,
                quantity,
                unit);
    }

    public PlannedActivity withDuration(int minutes) {
        return new PlannedActivity(
                parent,
                wbs,
                code,
                name,
                kind,
                calendar,
                minutes,
                elapsed,
                first,
                second,
                deadline,
                manualStart,
                manualFinish,
                active,
                actuals,
                quantity,
                unit);
    }

    /// The same row bound by another first constraint.
    public PlannedActivity withBinding(Binding other) {
        return new PlannedActivity(
                parent,
                wbs,
                code,
                name,
                kind,
                calendar,
                duration,
                elapsed,
                other,
                second,
                deadline,
                manualStart,
                manualFinish,
                active,
                actuals,
                quantity,
                unit);
    }

    /// The same row with other dates set by hand.
    public PlannedActivity withHand(int start, int finish) {
        return new PlannedActivity(
                parent, wbs, code, name, kind, calendar, duration, elapsed, first, second, deadline, start, finish,
                active, actuals, quantity, unit);
    }
}
