package org.mingdu.engine.pass;

/// Start and finish of every node, as instants and as points on the working axis of the node's calendar.
final class Dates implements Cloneable {
    /// Points are held within this distance from the origin of an axis, so that adding a length never runs over.
    static final int LAST_POINT = 1_950_000_000;

    int[] start;
    int[] finish;
    int[] startPoint;
    int[] finishPoint;

    Dates(int nodes) {
        start = new int[nodes];
        finish = new int[nodes];
        startPoint = new int[nodes];
        finishPoint = new int[nodes];
    }

    @Override
    public Dates clone() {
        try {
            var copy = (Dates) super.clone();
            copy.start = start.clone();
            copy.finish = finish.clone();
            copy.startPoint = startPoint.clone();
            copy.finishPoint = finishPoint.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
