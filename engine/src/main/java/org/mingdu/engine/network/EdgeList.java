package org.mingdu.engine.network;

import java.util.Arrays;

/// Edges as they are found, before they are put in rows.
final class EdgeList {
    int size;
    int[] from;
    int[] to;
    EdgeType[] type;
    int[] link;

    EdgeList(int expected) {
        from = new int[expected];
        to = new int[expected];
        type = new EdgeType[expected];
        link = new int[expected];
    }

    void add(int newFrom, int newTo, EdgeType newType, int newLink) {
        if (size == from.length) {
            var more = Math.max(16, size * 2);
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
            type = Arrays.copyOf(type, more);
            link = Arrays.copyOf(link, more);
        }
        from[size] = newFrom;
        to[size] = newTo;
        type[size] = newType;
        link[size++] = newLink;
    }
}
