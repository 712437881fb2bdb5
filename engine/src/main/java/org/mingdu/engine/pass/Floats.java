package org.mingdu.engine.pass;

import java.util.BitSet;

/// Total and free float of each activity in working minutes of its calendar, and what they say of it.
final class Floats {
    private final Frame frame;
    final int[] total;
    final int[] free;
    final BitSet critical = new BitSet();
    final BitSet nearCritical = new BitSet();

    Floats(Frame frame, ForwardPass forward, Dates late, int end) {
        this.frame = frame;
        this.total = new int[frame.network.size()];
        this.free = freeFloats(frame, forward, end);
        for (var i = 0; i < total.length; i++) {
            if (frame.state[i] != Frame.RELAY && frame.state[i] != Frame.FINISHED) {
                total[i] = total(i, forward.early, late);
                mark(i);
            }
        }
    }

    private int total(int activity, Dates early, Dates late) {
        var atStart = late.startPoint[activity] - early.startPoint[activity];
        var atFinish = late.finishPoint[activity] - early.finishPoint[activity];
        if (frame.progress.isStarted(activity)) {
            return atFinish;
        }
        return switch (frame.profile.floatRule()) {
            case START -> atStart;
            case FINISH -> atFinish;
            case SMALLEST -> Math.min(atStart, atFinish);
        };
    }

    private void mark(int activity) {
        if (!frame.network.isActive(activity)) {
            return;
        }
        if (total[activity] <= frame.profile.criticalLimit()) {
            critical.set(activity);
        } else if (total[activity] <= frame.profile.nearCriticalLimit()) {
            nearCritical.set(activity);
        }
    }

    /// How far each activity may move before a successor moves; finished successors do not count.
    static int[] freeFloats(Frame frame, ForwardPass forward, int end) {
        var graph = frame.graph;
        var early = forward.early;
        var room = graph.summaries() > 0 ? early.clone() : early;
        var bounds = new LateBounds(frame, room, forward.driver, true);
        var free = new int[frame.network.size()];
        for (var place = graph.nodes() - 1; place >= 0; place--) {
            var node = graph.node(place);
            if (frame.state[node] == Frame.RELAY) {
                bounds.relay(node);
            } else if (frame.state[node] != Frame.FINISHED) {
                free[node] = Math.max(0, free(frame, early, bounds, node, end));
            }
        }
        return free;
    }

    private static int free(Frame frame, Dates early, LateBounds bounds, int node, int end) {
        var graph = frame.graph;
        var least = Integer.MAX_VALUE;
        for (int o = graph.firstOut(node), last = graph.firstOut(node + 1); o < last; o++) {
            var edge = graph.outEdge(o);
            if (bounds.binds(edge)) {
                var own = graph.type(edge).fromFinish() ? early.finishPoint[node] : early.startPoint[node];
                least = Math.min(least, bounds.point(edge) - own);
            }
        }
        return least == Integer.MAX_VALUE ? frame.calendar[node].workAt(end) - early.finishPoint[node] : least;
    }
}
