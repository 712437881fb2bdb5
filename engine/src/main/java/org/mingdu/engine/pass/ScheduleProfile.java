package org.mingdu.engine.pass;

/// How the dates of a network are reckoned, where the great tools differ.
///
/// @param lagCalendar the calendar working lags run on
/// @param progressRule how begun work goes on
/// @param startLagRule from where the lag of a link runs that leaves the start of a begun activity
/// @param milestoneRule the instant a moment without duration takes
/// @param floatRule which end of the activity tells its total float
/// @param alapRule what "as late as possible" may use up
/// @param capsEarlyDates whether "no later than" holds early dates back, against the logic
/// @param mandatoryBlocks whether "must" sets early and late dates alike, against the logic
/// @param dataDateBinds whether work not yet begun waits for the data date
/// @param openEndsCritical whether an activity without successors has no float
/// @param criticalLimit the total float in working minutes up to which an activity is critical
/// @param nearCriticalLimit the total float in working minutes up to which it is nearly so
public record ScheduleProfile(
        LagCalendar lagCalendar,
        ProgressRule progressRule,
        StartLagRule startLagRule,
        MilestoneRule milestoneRule,
        FloatRule floatRule,
        AlapRule alapRule,
        boolean capsEarlyDates,
        boolean mandatoryBlocks,
        boolean dataDateBinds,
        boolean openEndsCritical,
        int criticalLimit,
        int nearCriticalLimit) {

    private static final int A_WEEK = 5 * 480;

    public enum LagCalendar {
        PREDECESSOR,
        SUCCESSOR,
        PROJECT,
        ALL_HOURS
    }

    public enum ProgressRule {
        /// The rest waits for the data date and for all predecessors, even out of sequence.
        RETAINED_LOGIC,
        /// The rest waits for the data date and not for predecessors still open.
        PROGRESS_OVERRIDE,
        /// The rest follows the actual start without a gap, or goes on where a split was recorded; logic does not
        /// move it.
        RECORDED_SPLIT
    }

    public enum StartLagRule {
        /// From the early start of the rest, less what has passed of the lag by the data date.
        EARLY_START,
        ACTUAL_START
    }

    public enum MilestoneRule {
        /// The very instant of what drives it: 17:00 after work that ends at 17:00.
        CARRIED,
        /// A start milestone begins with the next working minute, a finish milestone ends with the last.
        BY_KIND
    }

    public enum FloatRule {
        START,
        FINISH,
        SMALLEST
    }

    public enum AlapRule {
        /// Up to the late dates, pushing successors that have float.
        TOTAL_FLOAT,
        /// As far as no successor moves.
        FREE_FLOAT
    }

    /// As Microsoft Project reckons.
    public static ScheduleProfile msProject() {
        return new ScheduleProfile(
                LagCalendar.SUCCESSOR,
                ProgressRule.RECORDED_SPLIT,
                StartLagRule.ACTUAL_START,
                MilestoneRule.CARRIED,
                FloatRule.SMALLEST,
                AlapRule.TOTAL_FLOAT,
                true,
                true,
                false,
                false,
                0,
                A_WEEK);
    }

    /// As Primavera P6 reckons with its usual options.
    public static ScheduleProfile primavera() {
        return new ScheduleProfile(
                LagCalendar.PREDECESSOR,
                ProgressRule.RETAINED_LOGIC,
                StartLagRule.EARLY_START,
                MilestoneRule.BY_KIND,
                FloatRule.FINISH,
                AlapRule.FREE_FLOAT,
                false,
                true,
                true,
                false,
                0,
                A_WEEK);
    }

    /// The rule of this house: logic is never broken; a date that cannot be kept shows as negative float.
    public static ScheduleProfile house() {
        return new ScheduleProfile(
                LagCalendar.SUCCESSOR,
                ProgressRule.RETAINED_LOGIC,
                StartLagRule.ACTUAL_START,
                MilestoneRule.BY_KIND,
                FloatRule.SMALLEST,
                AlapRule.FREE_FLOAT,
                false,
                false,
                true,
                false,
                0,
                A_WEEK);
    }

    /// The same with other limits of float, in working minutes.
    public ScheduleProfile withLimits(int critical, int nearCritical) {
        return new ScheduleProfile(
                lagCalendar,
                progressRule,
                startLagRule,
                milestoneRule,
                floatRule,
                alapRule,
                capsEarlyDates,
                mandatoryBlocks,
                dataDateBinds,
                openEndsCritical,
                critical,
                nearCritical);
    }

    /// The same with constraints that hold early dates back against the logic, or not.
    public ScheduleProfile honouringConstraints(boolean honoured) {
        return new ScheduleProfile(
                lagCalendar,
                progressRule,
                startLagRule,
                milestoneRule,
                floatRule,
                alapRule,
                honoured,
                honoured,
                dataDateBinds,
                openEndsCritical,
                criticalLimit,
                nearCriticalLimit);
    }
}
