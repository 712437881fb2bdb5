package org.mingdu.schedule.plan;

import org.mingdu.engine.pass.ScheduleProfile;
import org.mingdu.engine.pass.ScheduleProfile.FloatRule;
import org.mingdu.engine.pass.ScheduleProfile.LagCalendar;
import org.mingdu.engine.pass.ScheduleProfile.ProgressRule;
import org.mingdu.planfile.PlanFile;
import org.mingdu.planfile.SchedulingOptions.OutOfSequence;

/// By which rules a plan is reckoned: those of the tool it was made with, so that its dates stay what its author saw.
///
/// @param criticalLimit total float in working minutes up to which a row is critical
public record Rules(
        Tradition tradition,
        LagCalendar lagCalendar,
        boolean honoursConstraints,
        boolean progressOverride,
        FloatRule floatRule,
        boolean openEndsCritical,
        boolean startLagFromEarlyStart,
        int criticalLimit,
        int minutesPerDay) {
    /// Near-critical means within a week of working days.
    private static final int NEAR_DAYS = 5;

    /// Rules of this house, for plans drawn up here.
    public static final Rules HOUSE =
            new Rules(Tradition.HOUSE, LagCalendar.SUCCESSOR, false, false, FloatRule.SMALLEST, false, false, 0, 480);

    /// Whose habits a plan follows.
    public enum Tradition {
        MICROSOFT,
        PRIMAVERA,
        HOUSE
    }

    static Rules of(PlanFile file) {
        var options = file.options();
        return new Rules(
                switch (file.format().family()) {
                    case MICROSOFT -> Tradition.MICROSOFT;
                    case PRIMAVERA -> Tradition.PRIMAVERA;
                    case HOUSE -> Tradition.HOUSE;
                },
                switch (options.lagCalendar()) {
                    case PREDECESSOR -> LagCalendar.PREDECESSOR;
                    case SUCCESSOR -> LagCalendar.SUCCESSOR;
                    case PROJECT -> LagCalendar.PROJECT;
                    case CONTINUOUS -> LagCalendar.ALL_HOURS;
                },
                options.honourConstraints(),
                options.outOfSequence() == OutOfSequence.PROGRESS_OVERRIDE,
                switch (options.totalFloat()) {
                    case SMALLEST -> FloatRule.SMALLEST;
                    case START -> FloatRule.START;
                    case FINISH -> FloatRule.FINISH;
                },
                options.openEndsCritical(),
                options.startLagFromEarlyStart(),
                options.criticalThreshold(),
                file.minutesPerDay());
    }

    /// The rules the plan's own dates follow.
    public ScheduleProfile planning() {
        var profile = switch (tradition) {
            case MICROSOFT -> ScheduleProfile.msProject().honouringConstraints(honoursConstraints);
            case PRIMAVERA -> ScheduleProfile.primavera();
            case HOUSE -> ScheduleProfile.house();
        };
        var progress = tradition == Tradition.PRIMAVERA && progressOverride
                ? ProgressRule.PROGRESS_OVERRIDE
                : profile.progressRule();
        return with(profile, progress, profile.dataDateBinds());
    }

    /// The rules progress is reckoned by: as planned, but work not done waits for the data date and for its
    /// predecessors, whatever the tool of the plan would have left where it was.
    public ScheduleProfile tracking() {
        var profile = planning();
        var progress = profile.progressRule() == ProgressRule.PROGRESS_OVERRIDE
                ? ProgressRule.PROGRESS_OVERRIDE
                : ProgressRule.RETAINED_LOGIC;
        return with(profile, progress, true);
    }

    private ScheduleProfile with(ScheduleProfile profile, ProgressRule progress, boolean dataDateBinds) {
        var startLag = tradition == Tradition.PRIMAVERA && !startLagFromEarlyStart
                ? ScheduleProfile.StartLagRule.ACTUAL_START
                : profile.startLagRule();
        return new ScheduleProfile(
                lagCalendar,
                progress,
                startLag,
                profile.milestoneRule(),
                tradition == Tradition.PRIMAVERA ? floatRule : profile.floatRule(),
                profile.alapRule(),
                profile.capsEarlyDates(),
                profile.mandatoryBlocks(),
                dataDateBinds,
                openEndsCritical,
                criticalLimit,
                criticalLimit + NEAR_DAYS * minutesPerDay);
    }
}
