package org.mingdu.engine.pass;

import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.EdgeType;
import org.mingdu.engine.network.Topology;

/// How far the ends of a node may move before they push a successor off given dates: the inverse of the forward
/// pass.
///
/// With late dates of the successors it answers late dates, with their early dates the room of the free float.
final class LateBounds {
    static final int NO_BOUND = PlanMinute.LATEST;

    private final Frame frame;
    private final Topology graph;
    private final Dates dates;
    private final int[] driver;
    private final boolean movesOnly;

    /// @param dates of the successors; this writes the dates of relays into it
    /// @param driver what set the early dates
    /// @param movesOnly whether only those links count that move their successor, as the free float asks
    LateBounds(Frame frame, Dates dates, int[] driver, boolean movesOnly) {
        this.frame = frame;
        this.graph = frame.graph;
        this.dates = dates;
        this.driver = driver;
        this.movesOnly = movesOnly;
    }

    /// Whether an edge has any say in where its predecessor may move.
    boolean binds(int edge) {
        if (!frame.bindsLate(edge) || frame.leavesActualStart(edge) || (movesOnly && frame.isIgnored(edge))) {
            return false;
        }
        return switch (graph.type(edge)) {
            // Only the child that starts first moves the summary's start.
            case FIRST -> driver[graph.to(edge)] == edge && dates.start[graph.to(edge)] != NO_BOUND;
            case LAST -> dates.finish[graph.to(edge)] != NO_BOUND;
            case BIND -> true;
            default ->
                frame.state[graph.to(edge)] != Frame.RELAY
                        || upper(graph.to(edge), graph.type(edge).toFinish()) != NO_BOUND;
        };
    }

    /// The last instant at which the end of the predecessor that an edge leaves may lie.
    int instant(int edge) {
        var to = graph.to(edge);
        return switch (graph.type(edge)) {
            case FIRST -> dates.start[to];
            case LAST -> dates.finish[to];
            default -> frame.taken(edge, upper(to, graph.type(edge).toFinish()));
        };
    }

    /// The same as a point on the predecessor's axis.
    int point(int edge) {
        if (graph.link(edge) >= 0 && frame.isOnOneAxis(edge)) {
            var to = graph.to(edge);
            return (graph.type(edge).toFinish() ? dates.finishPoint[to] : dates.startPoint[to]) - frame.lag(edge);
        }
        return frame.calendar[graph.from(edge)].workAt(instant(edge));
    }

    /// The latest instant of the point at which an end lies: the whole gap up to the next work belongs to it.
    private int upper(int node, boolean finish) {
        if (frame.carried[node]) {
            return finish ? dates.finish[node] : dates.start[node];
        }
        return frame.calendar[node].startOf(finish ? dates.finishPoint[node] : dates.startPoint[node]);
    }

    /// Gathers what the successors of a relay allow.
    void relay(int node) {
        var start = NO_BOUND;
        var finish = NO_BOUND;
        for (int o = graph.firstOut(node), end = graph.firstOut(node + 1); o < end; o++) {
            var edge = graph.outEdge(o);
            if (!binds(edge)) {
                continue;
            }
            var type = graph.type(edge);
            if (type == EdgeType.BIND) {
                start = Math.min(start, upper(graph.to(edge), false));
                finish = Math.min(finish, upper(graph.to(edge), true));
            } else if (type.fromFinish()) {
                finish = Math.min(finish, instant(edge));
            } else {
                start = Math.min(start, instant(edge));
            }
        }
        dates.start[node] = start;
        dates.finish[node] = finish;
    }
}
