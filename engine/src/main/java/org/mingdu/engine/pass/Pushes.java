package org.mingdu.engine.pass;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds whom an activity pushes, by scheduling anew only what its dates reach.
final class Pushes {
    private Pushes() {}

    /// The activities that would have other dates if this one had other ends, each with the difference to today.
    static List<Push> of(Frame frame, ForwardPass today, int activity, int start, int finish) {
        var graph = frame.graph;
        var without = today.copy();
        var calendar = frame.calendar[activity];
        without.early.start[activity] = start;
        without.early.finish[activity] = finish;
        without.early.startPoint[activity] = calendar.workAt(start);
        without.early.finishPoint[activity] = calendar.workAt(finish);
        var dirty = new BitSet(graph.nodes());
        spread(frame, activity, dirty);
        var pushes = new ArrayList<Push>();
        for (var place = dirty.nextSetBit(0); place >= 0; place = dirty.nextSetBit(place + 1)) {
            var node = graph.node(place);
            without.visit(node);
            if (without.early.finish[node] == today.early.finish[node]
                    && without.early.start[node] == today.early.start[node]
                    && without.early.finishPoint[node] == today.early.finishPoint[node]) {
                continue;
            }
            spread(frame, node, dirty);
            var minutes = today.early.finish[node] - without.early.finish[node];
            if (frame.state[node] != Frame.RELAY && frame.network.isActive(node) && minutes != 0) {
                var work = today.early.finishPoint[node] - without.early.finishPoint[node];
                pushes.add(new Push(node, DrivingLink.of(frame, today.driver, node), work, minutes));
            }
        }
        return pushes;
    }

    private static void spread(Frame frame, int node, BitSet dirty) {
        var graph = frame.graph;
        for (int o = graph.firstOut(node), end = graph.firstOut(node + 1); o < end; o++) {
            dirty.set(graph.rank(graph.to(graph.outEdge(o))));
        }
    }
}
