package org.mingdu.engine.pass;

import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.ConstraintType;
import org.mingdu.engine.network.Kind;
import org.mingdu.engine.network.Topology;

/// Late dates: each node as late as its successors, its constraints and the end of the project allow.
final class BackwardPass {
    private final Frame frame;
    private final Topology graph;
    private final Dates early;
    final Dates late;
    private final LateBounds bounds;
    private final int end;

    /// The latest finish of the node being visited, as a point, or as an instant where the node carries one.
    private int point;

    BackwardPass(Frame frame, ForwardPass forward, int end) {
        this.frame = frame;
        this.graph = frame.graph;
        this.early = forward.early;
        this.late = new Dates(graph.nodes());
        this.bounds = new LateBounds(frame, late, forward.driver, false);
        this.end = end;
    }

    void run() {
        for (var place = graph.nodes() - 1; place >= 0; place--) {
            visit(graph.node(place));
        }
    }

    private void visit(int node) {
        if (frame.state[node] == Frame.RELAY) {
            bounds.relay(node);
        } else if (frame.state[node] == Frame.FINISHED) {
            late.start[node] = early.start[node];
            late.finish[node] = early.finish[node];
            late.startPoint[node] = early.startPoint[node];
            late.finishPoint[node] = early.finishPoint[node];
        } else if (frame.carried[node]) {
            carried(node);
        } else {
            onAxis(node);
        }
    }

    private boolean isOpenEnd(int node) {
        return frame.profile.openEndsCritical() && graph.firstOut(node) == graph.firstOut(node + 1);
    }

    private void onAxis(int node) {
        var calendar = frame.calendar[node];
        var length = frame.length[node];
        point = isOpenEnd(node) ? early.finishPoint[node] : calendar.workAt(end);
        for (int o = graph.firstOut(node), last = graph.firstOut(node + 1); o < last; o++) {
            var edge = graph.outEdge(o);
            if (bounds.binds(edge)) {
                point = Math.min(point, bounds.point(edge) + (graph.type(edge).fromFinish() ? 0 : length));
            }
        }
        constrain(node, frame.network.constraint(node), frame.network.constraintDate(node));
        constrain(node, frame.network.secondConstraint(node), frame.network.secondConstraintDate(node));
        if (frame.cap[node] != PlanMinute.LATEST) {
            point = Math.min(point, calendar.workAt(frame.cap[node]));
        }
        point = Math.max(point, length - Dates.LAST_POINT);
        late.finishPoint[node] = point;
        late.startPoint[node] = point - length;
        if (length > 0) {
            late.finish[node] = calendar.finishOf(point);
            late.start[node] = calendar.startOf(point - length);
        } else {
            var finishes = frame.network.kind(node) == Kind.FINISH_MILESTONE;
            late.finish[node] = finishes ? calendar.finishOf(point) : calendar.startOf(point);
            late.start[node] = late.finish[node];
        }
    }

    private void constrain(int node, ConstraintType type, int date) {
        if (!type.isDated() || frame.state[node] == Frame.KEPT) {
            return;
        }
        var started = frame.state[node] == Frame.STARTED;
        var at = frame.calendar[node].workAt(date);
        switch (type) {
            case START_NO_LATER_THAN, START_ON -> point = started ? point : Math.min(point, at + frame.length[node]);
            case FINISH_NO_LATER_THAN, FINISH_ON -> point = Math.min(point, at);
            case MUST_START_ON -> point = started ? point : must(at + frame.length[node]);
            case MUST_FINISH_ON -> point = must(at);
            default -> {}
        }
    }

    private int must(int at) {
        return frame.profile.mandatoryBlocks() ? at : Math.min(point, at);
    }

    private void carried(int node) {
        var calendar = frame.calendar[node];
        point = isOpenEnd(node) ? early.finish[node] : end;
        for (int o = graph.firstOut(node), last = graph.firstOut(node + 1); o < last; o++) {
            var edge = graph.outEdge(o);
            if (bounds.binds(edge)) {
                point = Math.min(point, bounds.instant(edge));
            }
        }
        constrainMoment(frame.network.constraint(node), frame.network.constraintDate(node));
        constrainMoment(frame.network.secondConstraint(node), frame.network.secondConstraintDate(node));
        point = Math.min(point, frame.cap[node]);
        late.start[node] = point;
        late.finish[node] = point;
        late.startPoint[node] = calendar.workAt(point);
        late.finishPoint[node] = late.startPoint[node];
    }

    private void constrainMoment(ConstraintType type, int date) {
        switch (type) {
            case START_NO_LATER_THAN, START_ON, FINISH_NO_LATER_THAN, FINISH_ON -> point = Math.min(point, date);
            case MUST_START_ON, MUST_FINISH_ON -> point = must(date);
            default -> {}
        }
    }
}
