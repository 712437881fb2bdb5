package org.mingdu.engine.network;

import java.util.BitSet;

/// The graph that the passes run over, in compressed rows.
///
/// Each activity is a node of the same index. Links on a summary bind its children, so the node of a summary with
/// children hands its bounds down (`BIND` edges), and where the summary drives others, two more nodes gather the
/// first start (`FIRST` edges) and the last finish (`LAST` edges) of its children. Edges are numbered in the order
/// of the node they lead to. Links out of inactive activities are left out.
public final class Topology {
    private final int activities;
    private final BitSet withChildren;
    private final int[] owners;
    private final int[] summaries;
    private final int[] order;
    private final int[] rank;
    private final int[] inRow;
    private final int[] edgeFrom;
    private final int[] edgeTo;
    private final EdgeType[] edgeType;
    private final int[] edgeLink;
    private final int[] outRow;
    private final int[] outEdge;

    /// @param owners the summary of each node beyond the activities
    /// @param summaries the summaries with children, each after those that lie under it
    /// @param edges edges in any order: from, to, type, link or -1
    Topology(int activities, BitSet withChildren, int[] owners, int[] summaries, EdgeList edges) {
        this.activities = activities;
        this.withChildren = withChildren;
        this.owners = owners;
        this.summaries = summaries;
        var nodes = activities + owners.length;
        this.inRow = rows(nodes, edges.to, edges.size);
        this.edgeFrom = new int[edges.size];
        this.edgeTo = new int[edges.size];
        this.edgeType = new EdgeType[edges.size];
        this.edgeLink = new int[edges.size];
        var next = inRow.clone();
        for (var i = 0; i < edges.size; i++) {
            var e = next[edges.to[i]]++;
            edgeFrom[e] = edges.from[i];
            edgeTo[e] = edges.to[i];
            edgeType[e] = edges.type[i];
            edgeLink[e] = edges.link[i];
        }
        this.outRow = rows(nodes, edgeFrom, edges.size);
        this.outEdge = new int[edges.size];
        next = outRow.clone();
        for (var e = 0; e < edges.size; e++) {
            outEdge[next[edgeFrom[e]]++] = e;
        }
        this.order = new int[nodes];
        this.rank = new int[nodes];
        sort();
    }

    private static int[] rows(int nodes, int[] keys, int size) {
        var rows = new int[nodes + 1];
        for (var i = 0; i < size; i++) {
            rows[keys[i] + 1]++;
        }
        for (var i = 0; i < nodes; i++) {
            rows[i + 1] += rows[i];
        }
        return rows;
    }

    /// Kahn's way: no recursion, so that a chain may be as long as it likes. Nodes on a loop keep rank -1.
    private void sort() {
        var waiting = new int[order.length];
        var filled = 0;
        for (var n = 0; n < order.length; n++) {
            waiting[n] = inRow[n + 1] - inRow[n];
            rank[n] = -1;
            if (waiting[n] == 0) {
                order[filled++] = n;
            }
        }
        for (var r = 0; r < filled; r++) {
            var node = order[r];
            rank[node] = r;
            for (var o = outRow[node]; o < outRow[node + 1]; o++) {
                var to = edgeTo[outEdge[o]];
                if (--waiting[to] == 0) {
                    order[filled++] = to;
                }
            }
        }
    }

    /// Number of nodes.
    public int nodes() {
        return order.length;
    }

    /// Number of edges.
    public int edges() {
        return edgeFrom.length;
    }

    /// The node that stands at a place of the order in which every node comes after those it waits for.
    public int node(int place) {
        return order[place];
    }

    /// The place of a node in that order; -1 on or behind a loop.
    public int rank(int node) {
        return rank[node];
    }

    /// The activity a node belongs to.
    public int activity(int node) {
        return node < activities ? node : owners[node - activities];
    }

    /// Whether the node only passes dates on: it is not an activity with dates of its own.
    public boolean isRelay(int node) {
        return node >= activities || withChildren.get(node);
    }

    public boolean hasChildren(int activity) {
        return withChildren.get(activity);
    }

    /// Number of summaries with children.
    public int summaries() {
        return summaries.length;
    }

    /// Summaries with children, each after those that lie under it.
    public int summary(int place) {
        return summaries[place];
    }

    /// The first edge into a node; the edges into it run up to the first of the next node.
    public int firstIn(int node) {
        return inRow[node];
    }

    /// The first place among the edges out of nodes; those of a node run up to the first of the next node.
    public int firstOut(int node) {
        return outRow[node];
    }

    /// The edge at such a place.
    public int outEdge(int place) {
        return outEdge[place];
    }

    public int from(int edge) {
        return edgeFrom[edge];
    }

    public int to(int edge) {
        return edgeTo[edge];
    }

    /// What an edge hands on.
    public EdgeType type(int edge) {
        return edgeType[edge];
    }

    /// The link an edge stands for, or -1.
    public int link(int edge) {
        return edgeLink[edge];
    }
}
