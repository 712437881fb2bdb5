package org.mingdu.engine.baseline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.WorkCalendar;
import org.mingdu.engine.network.Network;
import org.mingdu.engine.pass.Push;
import org.mingdu.engine.pass.Schedule;

/// What lies between a promise and the truth at a data date. Positive variances are late.
public final class Deviation {
    private final Baseline baseline;
    private final Schedule schedule;
    private final Network network;
    private final int dataDate;

    private Deviation(Baseline baseline, Schedule schedule, int dataDate) {
        this.baseline = baseline;
        this.schedule = schedule;
        this.network = schedule.network();
        this.dataDate = dataDate;
    }

    /// Compares a schedule with the baseline of the same activities.
    public static Deviation between(Baseline baseline, Schedule schedule, int dataDate) {
        if (baseline.size() != schedule.network().size()) {
            throw new IllegalArgumentException("a baseline of (%d) activities does not fit a schedule of (%d)"
                    .formatted(baseline.size(), schedule.network().size()));
        }
        return new Deviation(baseline, schedule, dataDate);
    }

    /// Calendar days between the promised and the present finish; zero where nothing was promised.
    public int finishVarianceDays(int activity) {
        return comparable(activity) ? days(baseline.finish(activity), schedule.finish(activity)) : 0;
    }

    /// Working days of the activity's calendar between the promised and the present finish.
    public int finishVarianceWorkdays(int activity) {
        return comparable(activity)
                ? workdays(network.calendar(activity), baseline.finish(activity), schedule.finish(activity))
                : 0;
    }

    /// Calendar days between the promised and the present start.
    public int startVarianceDays(int activity) {
        return comparable(activity)
                ? (int) ChronoUnit.DAYS.between(
                        PlanMinute.dateOfStart(baseline.start(activity)),
                        PlanMinute.dateOfStart(schedule.start(activity)))
                : 0;
    }

    /// The promised finish of the project: that of the last activity; the project's start where nothing was
    /// promised.
    public int baselineFinish() {
        var finish = network.projectStart();
        for (var i = 0; i < network.size(); i++) {
            if (baseline.has(i) && !network.isRolledUp(i)) {
                finish = Math.max(finish, baseline.finish(i));
            }
        }
        return finish;
    }

    /// Calendar days by which the project finishes later than promised.
    public int projectVarianceDays() {
        return days(baselineFinish(), schedule.projectFinish());
    }

    /// Working days of the project's calendar by which the project finishes later than promised.
    public int projectVarianceWorkdays() {
        return workdays(network.projectCalendar(), baselineFinish(), schedule.projectFinish());
    }

    /// What should be done of an activity at the data date, 0 to 100: even progress over its promised working time.
    public double plannedPercent(int activity) {
        if (!baseline.has(activity) || dataDate < baseline.start(activity)) {
            return 0;
        }
        if (dataDate >= baseline.finish(activity)) {
            return 100;
        }
        var calendar = network.calendar(activity);
        var whole = calendar.workBetween(baseline.start(activity), baseline.finish(activity));
        return whole <= 0 ? 0 : 100.0 * calendar.workBetween(baseline.start(activity), dataDate) / whole;
    }

    /// What should be done of the project at the data date, 0 to 100, by weight.
    public double plannedPercent() {
        var weight = 0.0;
        var planned = 0.0;
        for (var i = 0; i < network.size(); i++) {
            if (counts(i)) {
                weight += baseline.weight(i);
                planned += baseline.weight(i) * plannedPercent(i);
            }
        }
        return weight > 0 ? planned / weight : 0;
    }

    /// What is done of the project, 0 to 100, by weight.
    public double donePercent() {
        var weight = 0.0;
        var done = 0.0;
        for (var i = 0; i < network.size(); i++) {
            if (counts(i)) {
                weight += baseline.weight(i);
                done += baseline.weight(i) * schedule.percent(i);
            }
        }
        return weight > 0 ? done / weight : 0;
    }

    /// Percentage points by which the project is ahead; behind is negative.
    public double gapPoints() {
        return donePercent() - plannedPercent();
    }

    /// Milestones not yet reached that will be late, or that were reached late; the latest first.
    public List<Integer> lateMilestones() {
        var late = new ArrayList<Integer>();
        for (var i = 0; i < network.size(); i++) {
            if (network.kind(i).isMilestone() && counts(i) && isLate(i)) {
                late.add(i);
            }
        }
        late.sort(Comparator.comparingInt((Integer i) -> baseline.finish(i) - schedule.finish(i)));
        return List.copyOf(late);
    }

    /// The activities on the critical or the longest path that lose time by themselves, the greatest loss first. An
    /// activity that only hands on the delay of a predecessor is none.
    public List<Culprit> culprits() {
        var culprits = new ArrayList<Culprit>();
        var inherited = inheritedMinutes();
        for (var i = 0; i < network.size(); i++) {
            if (!counts(i) || (!schedule.isCritical(i) && !schedule.isOnLongestPath(i))) {
                continue;
            }
            var late = lateMinutes(i, baseline.finish(i), schedule.finish(i));
            if (late - inherited[i] > 0) {
                culprits.add(new Culprit(
                        i, late - inherited[i], late, schedule.progress().isStarted(i)));
            }
        }
        culprits.sort(Comparator.comparingInt(Culprit::ownMinutes).reversed().thenComparingInt(Culprit::activity));
        return List.copyOf(culprits);
    }

    /// Whom an activity pushes by not keeping its promise, and by how much.
    public List<Push> pushedBy(int activity) {
        return baseline.has(activity)
                ? schedule.pushedBy(activity, baseline.start(activity), baseline.finish(activity))
                : List.of();
    }

    /// The part of each activity's delay that its predecessors handed on.
    private int[] inheritedMinutes() {
        var inherited = new int[network.size()];
        for (var link = 0; link < network.links(); link++) {
            var from = network.from(link);
            var to = network.to(link);
            if (!comparable(from) || !comparable(to) || !network.isActive(from)) {
                continue;
            }
            var relation = network.relation(link);
            var handed = relation.fromFinish()
                    ? lateMinutes(to, baseline.finish(from), schedule.finish(from))
                    : lateMinutes(to, baseline.start(from), schedule.start(from));
            // A late predecessor explains no more than the lateness of the end that it binds.
            var explains = relation.toFinish()
                    ? lateMinutes(to, baseline.finish(to), schedule.finish(to))
                    : lateMinutes(to, baseline.start(to), schedule.start(to));
            inherited[to] = Math.max(inherited[to], Math.min(handed, explains));
        }
        return inherited;
    }

    private int lateMinutes(int onCalendarOf, int promised, int present) {
        return Math.max(0, network.calendar(onCalendarOf).workBetween(promised, present));
    }

    private boolean isLate(int activity) {
        return network.calendar(activity).workBetween(baseline.finish(activity), schedule.finish(activity)) > 0
                || (!schedule.progress().isFinished(activity) && baseline.finish(activity) <= dataDate);
    }

    /// Whether an activity takes part in sums: a leaf with a promise that is still active.
    private boolean counts(int activity) {
        return !network.isRolledUp(activity) && baseline.has(activity) && network.isActive(activity);
    }

    private boolean comparable(int activity) {
        return baseline.has(activity) && schedule.finish(activity) != PlanMinute.NONE;
    }

    private static int days(int promised, int present) {
        return (int) ChronoUnit.DAYS.between(PlanMinute.dateOfFinish(promised), PlanMinute.dateOfFinish(present));
    }

    private static int workdays(WorkCalendar calendar, int promised, int present) {
        return calendar.workdaysAfter(PlanMinute.dateOfFinish(promised), PlanMinute.dateOfFinish(present));
    }
}
