package org.mingdu.planfile;

/// The settings under which the other tool computed the stored dates.
///
/// @param criticalThreshold a task is critical while its total float in minutes is not above it
/// @param longestPath critical means "on the longest path" instead
/// @param honourConstraints dated constraints win over links
/// @param startLagFromEarlyStart start-to-start lag counts from the early, not from the actual start
public record SchedulingOptions(
        boolean fromFinish,
        OutOfSequence outOfSequence,
        LagCalendar lagCalendar,
        FloatType totalFloat,
        int criticalThreshold,
        boolean longestPath,
        boolean honourConstraints,
        boolean openEndsCritical,
        boolean useExpectedFinish,
        boolean startLagFromEarlyStart,
        boolean splitInProgress) {

    /// The rules of the template and of a file that says nothing.
    public static final SchedulingOptions HOUSE = new SchedulingOptions(
            false,
            OutOfSequence.RETAINED_LOGIC,
            LagCalendar.SUCCESSOR,
            FloatType.SMALLEST,
            0,
            false,
            true,
            false,
            false,
            true,
            true);

    /// What happens to work that began before its predecessors were done.
    public enum OutOfSequence {
        RETAINED_LOGIC,
        PROGRESS_OVERRIDE,
        ACTUAL_DATES
    }

    /// On whose working time a lag runs.
    public enum LagCalendar {
        PREDECESSOR,
        SUCCESSOR,
        PROJECT,
        CONTINUOUS
    }

    /// Which of the two slacks is the total float.
    public enum FloatType {
        SMALLEST,
        START,
        FINISH
    }
}
