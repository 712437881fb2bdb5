package org.mingdu.engine.pass;

import java.util.Arrays;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.ConstraintType;
import org.mingdu.engine.network.EdgeType;
import org.mingdu.engine.network.Kind;
import org.mingdu.engine.network.Topology;
import org.mingdu.engine.pass.ScheduleProfile.ProgressRule;

/// Early dates: each node as early as what drives it allows, in an order where drivers come first.
final class ForwardPass {
    private static final int NOTHING = PlanMinute.EARLIEST;

    private final Frame frame;
    private final Topology graph;
    final Dates early;
    /// What set each node's dates: an edge, or the code of a cause.
    final int[] driver;
    /// Points before which single activities must not start, for those that go as late as possible; empty where none
    /// do.
    private int[] pins = {};

    /// The point reached and what set it, while one node is being visited.
    private int point;

    private int why;

    ForwardPass(Frame frame) {
        this.frame = frame;
        this.graph = frame.graph;
        this.early = new Dates(graph.nodes());
        this.driver = new int[graph.nodes()];
    }

    private ForwardPass(ForwardPass other) {
        this.frame = other.frame;
        this.graph = other.graph;
        this.early = other.early.clone();
        this.driver = other.driver.clone();
        this.pins = other.pins;
    }

    /// A pass that starts from these dates and can be taken elsewhere.
    ForwardPass copy() {
        return new ForwardPass(this);
    }

    void run() {
        for (int place = 0, nodes = graph.nodes(); place < nodes; place++) {
            visit(graph.node(place));
        }
    }

    /// Holds an activity back to a point of its axis from the next visit on.
    void pin(int node, int at) {
        if (pins.length == 0) {
            pins = new int[frame.network.size()];
            Arrays.fill(pins, Integer.MIN_VALUE);
        }
        pins[node] = at;
    }

    /// Computes one node from what drives it.
    void visit(int node) {
        switch (frame.state[node]) {
            case Frame.RELAY -> relay(node);
            case Frame.FINISHED ->
                keep(node, frame.progress.actualStart(node), frame.progress.actualFinish(node), Cause.ACTUAL);
            case Frame.KEPT -> keep(node, frame.keptStart(node), frame.network.manualFinish(node), Cause.MANUAL);
            case Frame.STARTED -> begun(node);
            default -> open(node);
        }
    }

    private void keep(int node, int start, int finish, Cause cause) {
        early.start[node] = start;
        early.finish[node] = finish;
        early.startPoint[node] = frame.calendar[node].workAt(start);
        early.finishPoint[node] = frame.calendar[node].workAt(finish);
        driver[node] = cause.code();
    }

    private void open(int node) {
        if (frame.carried[node]) {
            carried(node);
            return;
        }
        point = frame.calendar[node].workAt(frame.floor);
        why = frame.floorCode;
        followEdges(node);
        if (frame.hold[node] != NOTHING) {
            reach(frame.calendar[node].workAt(frame.hold[node]), Cause.CONSTRAINT.code());
        }
        constrain(node, frame.network.constraint(node), frame.network.constraintDate(node));
        constrain(node, frame.network.secondConstraint(node), frame.network.secondConstraintDate(node));
        if (pins.length > 0 && pins[node] > point) {
            point = pins[node];
            why = Cause.AS_LATE_AS_POSSIBLE.code();
        }
        settle(node);
    }

    private void settle(int node) {
        var calendar = frame.calendar[node];
        var length = frame.length[node];
        point = Math.min(point, Dates.LAST_POINT - length);
        early.startPoint[node] = point;
        early.finishPoint[node] = point + length;
        driver[node] = why;
        if (length > 0) {
            early.start[node] = calendar.startOf(point);
            early.finish[node] = calendar.finishOf(point + length);
            return;
        }
        var instant = calendar.startOf(point);
        if (frame.network.kind(node) == Kind.FINISH_MILESTONE && calendar.finishOf(point) >= frame.floor) {
            instant = calendar.finishOf(point);
        }
        early.start[node] = instant;
        early.finish[node] = instant;
    }

    /// Begun work: its start is history, its rest is scheduled.
    private void begun(int node) {
        var calendar = frame.calendar[node];
        var actual = frame.progress.actualStart(node);
        var resume = frame.progress.resume(node);
        var rest = frame.length[node];
        point = calendar.workAt(actual);
        why = Cause.ACTUAL.code();
        if (frame.profile.progressRule() == ProgressRule.RECORDED_SPLIT) {
            if (resume == PlanMinute.NONE) {
                point += Math.max(0, frame.network.duration(node) - rest);
            } else {
                reach(calendar.workAt(resume), Cause.RESUME.code());
            }
        } else {
            var dataDate = frame.progress.dataDate();
            if (dataDate == PlanMinute.NONE) {
                point += Math.max(0, frame.network.duration(node) - rest);
            } else {
                reach(calendar.workAt(dataDate), Cause.DATA_DATE.code());
            }
            if (resume != PlanMinute.NONE) {
                reach(calendar.workAt(resume), Cause.RESUME.code());
            }
            followEdges(node);
        }
        constrainFinish(node, frame.network.constraint(node), frame.network.constraintDate(node));
        constrainFinish(node, frame.network.secondConstraint(node), frame.network.secondConstraintDate(node));
        settle(node);
        if (frame.profile.progressRule() == ProgressRule.RECORDED_SPLIT) {
            early.start[node] = actual;
        }
    }

    private void reach(int at, int because) {
        if (at > point) {
            point = at;
            why = because;
        }
    }

    private void followEdges(int node) {
        for (int e = graph.firstIn(node), end = graph.firstIn(node + 1); e < end; e++) {
            if (frame.isIgnored(e)) {
                continue;
            }
            var bound = bound(e);
            // Where a link and the project start bind alike, the link is the better explanation.
            if (bound > point || (bound == point && why == frame.floorCode)) {
                point = bound;
                why = e;
            }
        }
    }

    /// The point before which an edge lets its successor's remaining work not start.
    int bound(int edge) {
        var from = graph.from(edge);
        var to = graph.to(edge);
        var type = graph.type(edge);
        var calendar = frame.calendar[to];
        if (type == EdgeType.BIND) {
            var byStart = early.start[from] == NOTHING ? Integer.MIN_VALUE : calendar.workAt(early.start[from]);
            var byFinish = early.finish[from] == NOTHING
                    ? Integer.MIN_VALUE
                    : calendar.workAt(early.finish[from]) - frame.length[to];
            return Math.max(byStart, byFinish);
        }
        var back = type.toFinish() ? frame.length[to] : 0;
        if (frame.isOnOneAxis(edge) && !frame.leavesActualStart(edge)) {
            return (type.fromFinish() ? early.finishPoint[from] : early.startPoint[from]) + frame.lag(edge) - back;
        }
        var given = frame.given(edge, early);
        return given == NOTHING ? Integer.MIN_VALUE : calendar.workAt(given) - back;
    }

    private void constrain(int node, ConstraintType type, int date) {
        switch (type) {
            case START_NO_EARLIER_THAN, START_ON -> reach(frame.calendar[node].workAt(date), Cause.CONSTRAINT.code());
            case START_NO_LATER_THAN -> {
                if (frame.profile.capsEarlyDates()) {
                    holdBack(frame.calendar[node].workAt(date));
                }
            }
            case MUST_START_ON -> must(frame.calendar[node].workAt(date));
            default -> constrainFinish(node, type, date);
        }
    }

    private void constrainFinish(int node, ConstraintType type, int date) {
        if (!type.isDated()) {
            return;
        }
        var at = frame.calendar[node].workAt(date) - frame.length[node];
        switch (type) {
            case FINISH_NO_EARLIER_THAN, FINISH_ON -> reach(at, Cause.CONSTRAINT.code());
            case FINISH_NO_LATER_THAN -> {
                if (frame.profile.capsEarlyDates()) {
                    holdBack(at);
                }
            }
            case MUST_FINISH_ON -> must(at);
            default -> {}
        }
    }

    private void holdBack(int at) {
        if (at < point) {
            point = at;
            why = Cause.CONSTRAINT.code();
        }
    }

    private void must(int at) {
        reach(at, Cause.CONSTRAINT.code());
        if (frame.profile.mandatoryBlocks()) {
            holdBack(at);
        }
    }

    /// A moment that takes the very instant of what drives it; here the point is an instant.
    private void carried(int node) {
        var calendar = frame.calendar[node];
        point = calendar.nextStart(frame.floor);
        why = frame.floorCode;
        for (int e = graph.firstIn(node), end = graph.firstIn(node + 1); e < end; e++) {
            var instant = graph.type(e) == EdgeType.BIND
                    ? Math.max(early.start[graph.from(e)], early.finish[graph.from(e)])
                    : frame.given(e, early);
            // 17:00 today and 08:00 tomorrow are one point of the axis: the predecessor's own instant stands.
            var same = why == frame.floorCode && calendar.workAt(instant) == calendar.workAt(point);
            if (instant > point || same) {
                point = instant;
                why = e;
            }
        }
        if (frame.hold[node] != NOTHING) {
            constrainMoment(node, ConstraintType.START_NO_EARLIER_THAN, frame.hold[node]);
        }
        constrainMoment(node, frame.network.constraint(node), frame.network.constraintDate(node));
        constrainMoment(node, frame.network.secondConstraint(node), frame.network.secondConstraintDate(node));
        if (pins.length > 0 && pins[node] > calendar.workAt(point)) {
            point = calendar.finishOf(pins[node]);
            why = Cause.AS_LATE_AS_POSSIBLE.code();
        }
        keep(node, point, point, Cause.LINK);
        driver[node] = why;
    }

    private void constrainMoment(int node, ConstraintType type, int date) {
        if (!type.isDated()) {
            return;
        }
        var calendar = frame.calendar[node];
        // A date at the edge of a shift is meant as it stands, one outside working time means the next shift.
        var at = calendar.previousFinish(date) == date ? date : calendar.nextStart(date);
        switch (type) {
            case START_NO_EARLIER_THAN, START_ON, FINISH_NO_EARLIER_THAN, FINISH_ON ->
                reach(at, Cause.CONSTRAINT.code());
            case START_NO_LATER_THAN, FINISH_NO_LATER_THAN -> {
                if (frame.profile.capsEarlyDates()) {
                    holdBack(at);
                }
            }
            case MUST_START_ON, MUST_FINISH_ON -> must(at);
            default -> {}
        }
    }

    /// Summaries hand their bounds down and gather their children's ends; both are bare instants.
    private void relay(int node) {
        var start = NOTHING;
        var finish = NOTHING;
        var because = Cause.CHILDREN.code();
        var gathersFirst = false;
        for (int e = graph.firstIn(node), end = graph.firstIn(node + 1); e < end; e++) {
            var from = graph.from(e);
            switch (graph.type(e)) {
                case BIND -> {
                    because = early.start[from] > start || early.finish[from] > finish ? e : because;
                    start = Math.max(start, early.start[from]);
                    finish = Math.max(finish, early.finish[from]);
                }
                case FIRST -> {
                    var starts = frame.startLeft(e, early);
                    // A summary whose children are all inactive has no start to hand up.
                    if (starts != NOTHING && (!gathersFirst || starts < start)) {
                        start = starts;
                        because = e;
                        gathersFirst = true;
                    }
                }
                case LAST -> {
                    because = early.finish[from] > finish ? e : because;
                    finish = Math.max(finish, early.finish[from]);
                }
                default -> {
                    var given = frame.given(e, early);
                    var toFinish = graph.type(e).toFinish();
                    because = given > (toFinish ? finish : start) ? e : because;
                    start = toFinish ? start : Math.max(start, given);
                    finish = toFinish ? Math.max(finish, given) : finish;
                }
            }
        }
        early.start[node] = start;
        early.finish[node] = finish;
        driver[node] = because;
    }
}
