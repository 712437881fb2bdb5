package org.mingdu.engine.pass;

import java.util.BitSet;

/// The activities that lead, by links without any room, to the finish of the project.
final class LongestPath {
    private LongestPath() {}

    static BitSet trace(Frame frame, ForwardPass forward, int finish) {
        var graph = frame.graph;
        var path = new BitSet(graph.nodes());
        for (var i = 0; i < frame.network.size(); i++) {
            if (frame.state[i] != Frame.RELAY
                    && frame.network.isActive(i)
                    && frame.calendar[i].workAt(forward.early.finish[i]) >= frame.calendar[i].workAt(finish)) {
                path.set(i);
            }
        }
        for (var place = graph.nodes() - 1; place >= 0; place--) {
            var node = graph.node(place);
            if (path.get(node)) {
                for (int e = graph.firstIn(node), end = graph.firstIn(node + 1); e < end; e++) {
                    if (!frame.isIgnored(e) && isTight(frame, forward, e)) {
                        path.set(graph.from(e));
                    }
                }
            }
        }
        return path;
    }

    private static boolean isTight(Frame frame, ForwardPass forward, int edge) {
        var graph = frame.graph;
        var early = forward.early;
        var from = graph.from(edge);
        var to = graph.to(edge);
        return switch (frame.state[to]) {
            case Frame.FINISHED, Frame.KEPT -> false;
            case Frame.RELAY ->
                switch (graph.type(edge)) {
                    case FIRST -> early.start[from] == early.start[to];
                    case LAST -> early.finish[from] == early.finish[to];
                    case BIND -> early.start[from] == early.start[to] || early.finish[from] == early.finish[to];
                    default ->
                        frame.given(edge, early) >= (graph.type(edge).toFinish() ? early.finish[to] : early.start[to]);
                };
            default -> forward.bound(edge) >= early.startPoint[to];
        };
    }
}
