package org.mingdu.engine.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// Turns activities, summaries and links into a graph, or finds the reason why there is none.
final class TopologyCompiler {
    sealed interface Outcome {}

    record Compiled(Topology topology) implements Outcome {}

    record Failed(NetworkAnswer.Refusal refusal) implements Outcome {}

    private final Columns columns;
    private final int activities;
    private final BitSet withChildren = new BitSet();
    private int[] summaries = {};

    TopologyCompiler(Columns columns) {
        this.columns = columns;
        this.activities = columns.activities;
    }

    Outcome compile() {
        for (var i = 0; i < activities; i++) {
            var parent = columns.parent[i];
            if (parent >= 0) {
                if (columns.kind[parent] != Kind.SUMMARY) {
                    return new Failed(new NetworkAnswer.NotASummary(i, parent));
                }
                withChildren.set(parent);
            }
        }
        if (!orderSummaries()) {
            var onLoop = (BitSet) withChildren.clone();
            Arrays.stream(summaries).forEach(onLoop::clear);
            return new Failed(new NetworkAnswer.SummaryLoop(onLoop.nextSetBit(0)));
        }
        deactivateChildren();
        var graph = draw();
        for (var node = 0; node < graph.nodes(); node++) {
            if (graph.rank(node) < 0) {
                return new Failed(new NetworkAnswer.Loop(loop(graph, node)));
            }
        }
        return new Compiled(graph);
    }

    /// Lists the summaries so that each comes after those that lie under it; false where one lies under itself.
    private boolean orderSummaries() {
        var waiting = new int[activities];
        withChildren.stream().filter(s -> columns.parent[s] >= 0).forEach(s -> waiting[columns.parent[s]]++);
        var found = new int[withChildren.cardinality()];
        var filled = 0;
        for (var s = withChildren.nextSetBit(0); s >= 0; s = withChildren.nextSetBit(s + 1)) {
            if (waiting[s] == 0) {
                found[filled++] = s;
            }
        }
        for (var i = 0; i < filled; i++) {
            var parent = columns.parent[found[i]];
            if (parent >= 0 && --waiting[parent] == 0) {
                found[filled++] = parent;
            }
        }
        summaries = Arrays.copyOf(found, filled);
        return filled == found.length;
    }

    /// What lies under an inactive summary is inactive.
    private void deactivateChildren() {
        if (columns.inactive.isEmpty()) {
            return;
        }
        for (var place = summaries.length - 1; place >= 0; place--) {
            inherit(columns.inactive, summaries[place]);
        }
        for (var i = 0; i < activities; i++) {
            inherit(columns.inactive, i);
        }
    }

    private void inherit(BitSet property, int activity) {
        var parent = columns.parent[activity];
        if (parent >= 0 && property.get(parent)) {
            property.set(activity);
        }
    }

    private Topology draw() {
        var binding = new BitSet();
        var first = new BitSet();
        var last = new BitSet();
        for (var l = 0; l < columns.links; l++) {
            if (withChildren.get(columns.to[l])) {
                binding.set(columns.to[l]);
            }
            if (withChildren.get(columns.from[l])) {
                (columns.relation[l].fromFinish() ? last : first).set(columns.from[l]);
            }
        }
        for (var place = summaries.length - 1; place >= 0; place--) {
            inherit(binding, summaries[place]);
            inherit(first, summaries[place]);
            inherit(last, summaries[place]);
        }
        var owners = new int[first.cardinality() + last.cardinality()];
        var firstNode = nodes(first, owners, 0);
        var lastNode = nodes(last, owners, first.cardinality());
        var edges = new EdgeList(columns.links + 16);
        for (var l = 0; l < columns.links; l++) {
            var from = columns.from[l];
            if (!columns.inactive.get(from)) {
                var source = !withChildren.get(from)
                        ? from
                        : columns.relation[l].fromFinish() ? lastNode[from] : firstNode[from];
                edges.add(source, columns.to[l], EdgeType.of(columns.relation[l]), l);
            }
        }
        for (var i = 0; i < activities; i++) {
            var parent = columns.parent[i];
            if (parent < 0) {
                continue;
            }
            if (binding.get(parent)) {
                edges.add(parent, i, EdgeType.BIND, -1);
            }
            if (columns.inactive.get(i) || (columns.kind[i] == Kind.SUMMARY && !withChildren.get(i))) {
                continue;
            }
            if (first.get(parent)) {
                edges.add(withChildren.get(i) ? firstNode[i] : i, firstNode[parent], EdgeType.FIRST, -1);
            }
            if (last.get(parent)) {
                edges.add(withChildren.get(i) ? lastNode[i] : i, lastNode[parent], EdgeType.LAST, -1);
            }
        }
        return new Topology(activities, withChildren, owners, summaries, edges);
    }

    private int[] nodes(BitSet wanted, int[] owners, int offset) {
        if (wanted.isEmpty()) {
            return new int[0];
        }
        var nodes = new int[activities];
        var next = offset;
        for (var s = wanted.nextSetBit(0); s >= 0; s = wanted.nextSetBit(s + 1)) {
            owners[next] = s;
            nodes[s] = activities + next++;
        }
        return nodes;
    }

    /// Walks against the edges among unranked nodes until one comes again; what lies between is the loop.
    private static List<Integer> loop(Topology graph, int start) {
        var seenAt = new int[graph.nodes()];
        var path = new ArrayList<Integer>();
        var node = start;
        while (seenAt[node] == 0) {
            path.add(node);
            seenAt[node] = path.size();
            for (int e = graph.firstIn(node), end = graph.firstIn(node + 1); e < end; e++) {
                if (graph.rank(graph.from(e)) < 0) {
                    node = graph.from(e);
                    break;
                }
            }
        }
        var activities = new ArrayList<Integer>();
        for (var n : path.subList(seenAt[node] - 1, path.size())) {
            var activity = graph.activity(n);
            if (activities.isEmpty() || !activities.getLast().equals(activity)) {
                activities.add(activity);
            }
        }
        if (activities.size() > 1 && activities.getFirst().equals(activities.getLast())) {
            activities.removeLast();
        }
        Collections.reverse(activities);
        return List.copyOf(activities);
    }
}
