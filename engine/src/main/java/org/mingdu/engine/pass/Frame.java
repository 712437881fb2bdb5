package org.mingdu.engine.pass;

import java.util.Arrays;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.WorkCalendar;
import org.mingdu.engine.network.ConstraintType;
import org.mingdu.engine.network.Kind;
import org.mingdu.engine.network.Network;
import org.mingdu.engine.network.Progress;
import org.mingdu.engine.network.Topology;
import org.mingdu.engine.pass.ScheduleProfile.MilestoneRule;
import org.mingdu.engine.pass.ScheduleProfile.ProgressRule;
import org.mingdu.engine.pass.ScheduleProfile.StartLagRule;

/// What the passes have in common: a network, its progress and a profile, laid out by node.
final class Frame {
    /// Nothing done yet.
    static final byte OPEN = 0;
    /// Begun; the remaining duration is scheduled.
    static final byte STARTED = 1;
    static final byte FINISHED = 2;
    /// Dates given by hand.
    static final byte KEPT = 3;
    /// A node that passes dates on.
    static final byte RELAY = 4;

    final Network network;
    final Topology graph;
    final Progress progress;
    final ScheduleProfile profile;
    final byte[] state;
    /// Whether a node is a moment that carries the instant of what drives it, rather than working time on an axis.
    final boolean[] carried;
    /// Working minutes still to be scheduled.
    final int[] length;
    final WorkCalendar[] calendar;
    /// Caps of the late finish: the deadline and the "no later than" of the summaries above; `LATEST` where there is
    /// none.
    final int[] cap;
    /// The dates before which summaries above keep work from beginning; `EARLIEST` where there is none. Work that has
    /// begun is not held: its start is history.
    final int[] hold;
    /// No work that has not begun starts before this instant.
    final int floor;

    final int floorCode;
    private final WorkCalendar allHours = WorkCalendar.allHours("24 hours");

    Frame(Network network, Progress progress, ScheduleProfile profile) {
        this.network = network;
        this.graph = network.topology();
        this.progress = progress;
        this.profile = profile;
        var nodes = graph.nodes();
        this.state = new byte[nodes];
        this.carried = new boolean[nodes];
        this.length = new int[nodes];
        this.calendar = new WorkCalendar[nodes];
        this.cap = new int[network.size()];
        this.hold = new int[network.size()];
        for (var n = 0; n < nodes; n++) {
            calendar[n] = network.calendar(graph.activity(n));
            state[n] = graph.isRelay(n) ? RELAY : stateOf(n);
            length[n] = graph.isRelay(n) ? 0 : lengthOf(n);
            carried[n] = graph.isRelay(n)
                    || (length[n] == 0 && state[n] == OPEN && profile.milestoneRule() == MilestoneRule.CARRIED);
        }
        var dataDate = progress.dataDate();
        var waits = profile.dataDateBinds() && dataDate != PlanMinute.NONE && dataDate > network.projectStart();
        this.floor = waits ? dataDate : network.projectStart();
        this.floorCode = (waits ? Cause.DATA_DATE : Cause.PROJECT_START).code();
        capLateDates();
        holdEarlyDates();
    }

    private byte stateOf(int activity) {
        if (progress.isFinished(activity)) {
            return FINISHED;
        }
        if (network.isManual(activity)) {
            return KEPT;
        }
        return progress.isStarted(activity) ? STARTED : OPEN;
    }

    private int lengthOf(int activity) {
        return switch (state[activity]) {
            case FINISHED -> 0;
            case KEPT -> calendar[activity].workBetween(keptStart(activity), network.manualFinish(activity));
            default ->
                progress.remaining(activity, network.kind(activity) == Kind.SUMMARY ? 0 : network.duration(activity));
        };
    }

    int keptStart(int activity) {
        return progress.isStarted(activity)
                ? Math.min(progress.actualStart(activity), network.manualFinish(activity))
                : network.manualStart(activity);
    }

    private void capLateDates() {
        for (var i = 0; i < cap.length; i++) {
            cap[i] = network.deadline(i) == PlanMinute.NONE ? PlanMinute.LATEST : network.deadline(i);
        }
        for (var place = graph.summaries() - 1; place >= 0; place--) {
            var s = graph.summary(place);
            // A deadline on a summary is a mark to be watched; its constraint binds what lies under it.
            cap[s] = network.parent(s) >= 0 ? cap[network.parent(s)] : PlanMinute.LATEST;
            cap[s] = Math.min(cap[s], finishCap(network.constraint(s), network.constraintDate(s)));
            cap[s] = Math.min(cap[s], finishCap(network.secondConstraint(s), network.secondConstraintDate(s)));
        }
        for (var i = 0; i < cap.length; i++) {
            if (network.parent(i) >= 0 && !graph.hasChildren(i)) {
                cap[i] = Math.min(cap[i], cap[network.parent(i)]);
            }
        }
    }

    private void holdEarlyDates() {
        Arrays.fill(hold, PlanMinute.EARLIEST);
        for (var place = graph.summaries() - 1; place >= 0; place--) {
            var s = graph.summary(place);
            hold[s] = network.parent(s) >= 0 ? hold[network.parent(s)] : PlanMinute.EARLIEST;
            hold[s] = Math.max(hold[s], startHold(network.constraint(s), network.constraintDate(s)));
            hold[s] = Math.max(hold[s], startHold(network.secondConstraint(s), network.secondConstraintDate(s)));
        }
        for (var i = 0; i < hold.length; i++) {
            if (network.parent(i) >= 0 && !graph.hasChildren(i)) {
                hold[i] = hold[network.parent(i)];
            }
        }
    }

    private static int startHold(ConstraintType type, int date) {
        return switch (type) {
            case START_NO_EARLIER_THAN, START_ON, MUST_START_ON -> date;
            default -> PlanMinute.EARLIEST;
        };
    }

    private static int finishCap(ConstraintType type, int date) {
        return switch (type) {
            case FINISH_NO_LATER_THAN, MUST_FINISH_ON, FINISH_ON -> date;
            default -> PlanMinute.LATEST;
        };
    }

    /// Whether an edge has no say: the profile lets begun work go on without its predecessors.
    boolean isIgnored(int edge) {
        if (state[graph.to(edge)] != STARTED) {
            return false;
        }
        return switch (profile.progressRule()) {
            case RETAINED_LOGIC -> false;
            case PROGRESS_OVERRIDE -> state[graph.from(edge)] != FINISHED;
            case RECORDED_SPLIT -> true;
        };
    }

    /// Whether late dates pass over an edge: not from the finished and inactive, nor where logic has no say.
    boolean bindsLate(int edge) {
        var to = graph.to(edge);
        if (state[to] == FINISHED || !network.isActive(graph.activity(to))) {
            return false;
        }
        // A split that was recorded keeps its place, but its predecessors should still be done before the rest.
        return !isIgnored(edge) || profile.progressRule() == ProgressRule.RECORDED_SPLIT;
    }

    private WorkCalendar lagCalendar(int edge) {
        return switch (profile.lagCalendar()) {
            case PREDECESSOR -> calendar[graph.from(edge)];
            case SUCCESSOR -> calendar[graph.to(edge)];
            case PROJECT -> network.projectCalendar();
            case ALL_HOURS -> allHours;
        };
    }

    /// Whether both ends of a link and its lag live on one axis, so that points can be compared without the clock.
    boolean isOnOneAxis(int edge) {
        var from = graph.from(edge);
        var to = graph.to(edge);
        if (calendar[from] != calendar[to] || carried[from] || carried[to]) {
            return false;
        }
        var link = graph.link(edge);
        return network.lagMinutes(link) == 0 || (!network.isLagElapsed(link) && lagCalendar(edge) == calendar[to]);
    }

    /// The lag of an edge that is still to pass.
    int lag(int edge) {
        var link = graph.link(edge);
        var lag = network.lagMinutes(link);
        var from = graph.from(edge);
        if (lag > 0 && state[from] == STARTED && leavesRest(edge) && progress.dataDate() != PlanMinute.NONE) {
            var since = progress.actualStart(from);
            var passed = network.isLagElapsed(link)
                    ? progress.dataDate() - since
                    : lagCalendar(edge).workBetween(since, progress.dataDate());
            return Math.max(0, lag - Math.max(0, passed));
        }
        return lag;
    }

    /// Whether an edge leaves the start of the rest of begun work, rather than its actual start.
    private boolean leavesRest(int edge) {
        return !graph.type(edge).fromFinish()
                && profile.startLagRule() == StartLagRule.EARLY_START
                && profile.progressRule() != ProgressRule.RECORDED_SPLIT;
    }

    /// Whether an edge leaves an actual start, which late dates cannot move.
    boolean leavesActualStart(int edge) {
        return state[graph.from(edge)] == STARTED && !graph.type(edge).fromFinish() && !leavesRest(edge);
    }

    /// The start from which an edge leaves: the actual one of begun work where the profile says so.
    int startLeft(int edge, Dates early) {
        var from = graph.from(edge);
        return leavesActualStart(edge) ? progress.actualStart(from) : early.start[from];
    }

    /// The instant that the early dates of the predecessor give to an edge, its lag included.
    int given(int edge, Dates early) {
        var from = graph.from(edge);
        var finish = graph.type(edge).fromFinish();
        var instant = finish ? early.finish[from] : startLeft(edge, early);
        var lag = lag(edge);
        if (lag == 0) {
            return instant;
        }
        if (network.isLagElapsed(graph.link(edge))) {
            return PlanMinute.clamp((long) instant + lag);
        }
        var calendar = lagCalendar(edge);
        var point = (long) calendar.workAt(instant) + lag;
        return finish ? calendar.finishOf(point) : calendar.startOf(point);
    }

    /// The last instant at which the predecessor's end may lie for an edge to reach its successor by an instant.
    int taken(int edge, int upper) {
        var lag = lag(edge);
        if (lag == 0) {
            return upper;
        }
        if (network.isLagElapsed(graph.link(edge))) {
            return PlanMinute.clamp((long) upper - lag);
        }
        var calendar = lagCalendar(edge);
        return calendar.startOf((long) calendar.workAt(upper) - lag);
    }
}
