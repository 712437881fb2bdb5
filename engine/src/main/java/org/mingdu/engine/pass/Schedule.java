package org.mingdu.engine.pass;

import java.util.BitSet;
import java.util.List;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.Network;
import org.mingdu.engine.network.Progress;

/// The dates of a network. Immutable; everything is asked by activity index.
///
/// Summaries have the dates of what lies under them; a summary with nothing active under it has `PlanMinute.NONE`.
public final class Schedule {
    private final Frame frame;
    /// As computed: relays hold what they passed on. What-ifs start from here.
    private final ForwardPass forward;
    private final Dates early;
    private final Dates late;
    private final Floats floats;
    private final RollUp scheduled;
    private final int[] total;
    private final BitSet critical;
    private final BitSet nearCritical;
    private final BitSet longestPath;
    private final int projectFinish;

    Schedule(Frame frame, ForwardPass forward, Dates late, Floats floats, int projectFinish) {
        this.frame = frame;
        this.forward = forward;
        this.early = frame.graph.summaries() > 0 ? forward.early.clone() : forward.early;
        this.late = late;
        this.floats = floats;
        this.projectFinish = projectFinish;
        this.longestPath = LongestPath.trace(frame, forward, projectFinish);
        this.scheduled = new RollUp(frame, early, late);
        this.total = floats.total;
        this.critical = floats.critical;
        this.nearCritical = floats.nearCritical;
        liftFloats();
    }

    private void liftFloats() {
        var network = frame.network;
        for (var i = 0; i < network.size(); i++) {
            if (!frame.graph.hasChildren(i)) {
                liftMarks(i);
            }
        }
        for (var place = 0; place < frame.graph.summaries(); place++) {
            var s = frame.graph.summary(place);
            if (early.start[s] != PlanMinute.NONE) {
                var calendar = network.calendar(s);
                total[s] = Math.min(
                        calendar.workBetween(early.start[s], late.start[s]),
                        calendar.workBetween(early.finish[s], late.finish[s]));
            }
            if (critical.get(s)) {
                nearCritical.clear(s);
            }
            liftMarks(s);
        }
    }

    private void liftMarks(int activity) {
        var parent = frame.network.parent(activity);
        if (parent >= 0) {
            copyMark(critical, activity, parent);
            copyMark(nearCritical, activity, parent);
            copyMark(longestPath, activity, parent);
        }
    }

    private static void copyMark(BitSet marks, int from, int to) {
        if (marks.get(from)) {
            marks.set(to);
        }
    }

    public Network network() {
        return frame.network;
    }

    public Progress progress() {
        return frame.progress;
    }

    public ScheduleProfile profile() {
        return frame.profile;
    }

    /// When the last active activity finishes.
    public int projectFinish() {
        return projectFinish;
    }

    /// Whether the work runs beyond what can be planned, so that the last dates are only a lower bound.
    public boolean reachesHorizon() {
        return projectFinish >= PlanMinute.LATEST;
    }

    /// The start that counts: the actual one where there is one, else the early one.
    public int start(int activity) {
        return scheduled.start[activity];
    }

    /// The finish that counts: the actual one where there is one, else the early one.
    public int finish(int activity) {
        return scheduled.finish[activity];
    }

    /// The earliest start; of begun work, under rules that look at the data date, that of the rest.
    public int earlyStart(int activity) {
        return early.start[activity];
    }

    public int earlyFinish(int activity) {
        return early.finish[activity];
    }

    /// The latest start that does not move the end of the project; of begun work that of the rest.
    public int lateStart(int activity) {
        return late.start[activity];
    }

    public int lateFinish(int activity) {
        return late.finish[activity];
    }

    /// Working minutes of the activity's calendar by which it may slip before the project's end, or a date that
    /// binds it, slips; negative where such a date cannot be kept; zero when done.
    public int totalFloat(int activity) {
        return total[activity];
    }

    /// Working minutes of the activity's calendar by which it may slip before another activity moves.
    public int freeFloat(int activity) {
        return floats.free[activity];
    }

    /// Whether the total float is at most the critical limit; a summary is critical where something under it is.
    public boolean isCritical(int activity) {
        return critical.get(activity);
    }

    /// Whether the total float is above the critical limit and at most the near-critical one.
    public boolean isNearCritical(int activity) {
        return nearCritical.get(activity);
    }

    /// Whether the activity leads, by links without room, to the finish of the project.
    public boolean isOnLongestPath(int activity) {
        return longestPath.get(activity);
    }

    /// Working minutes still to be scheduled.
    public int remaining(int activity) {
        return frame.length[activity];
    }

    /// Done share, 0 to 100; of a summary the mean of what lies under it, weighted by duration.
    public double percent(int activity) {
        return scheduled.percent[activity];
    }

    /// What set the early dates.
    public Cause cause(int activity) {
        return frame.graph.hasChildren(activity)
                ? Cause.CHILDREN
                : DrivingLink.causeOf(frame, forward.driver, activity);
    }

    /// The link that set the early dates, which may be one of a summary above; -1 where none did.
    public int drivingLink(int activity) {
        return frame.graph.hasChildren(activity) ? -1 : DrivingLink.of(frame, forward.driver, activity);
    }

    /// Whom an activity pushes by not having the given ends, for example those of a baseline: every activity, near
    /// and far, that would have other dates, in an order in which drivers come before those they drive. Cheap: only
    /// what the change reaches is computed. Ask for activities; a summary pushes through what lies under it and
    /// answers with nobody.
    public List<Push> pushedBy(int activity, int start, int finish) {
        if (frame.graph.hasChildren(activity)) {
            return List.of();
        }
        return Pushes.of(frame, forward, activity, start, finish);
    }
}
