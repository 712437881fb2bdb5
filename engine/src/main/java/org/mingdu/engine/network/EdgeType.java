package org.mingdu.engine.network;

/// What an edge of the graph hands on: a drawn link, or the bond between a summary and its children.
public enum EdgeType {
    FINISH_TO_START(true, false),
    START_TO_START(false, false),
    FINISH_TO_FINISH(true, true),
    START_TO_FINISH(false, true),
    /// A summary hands the bounds laid on it down to a child.
    BIND(false, false),
    /// A child hands its start up to its summary, whose start is the first of them.
    FIRST(false, false),
    /// A child hands its finish up to its summary, whose finish is the last of them.
    LAST(true, true);

    private final boolean fromFinish;
    private final boolean toFinish;

    EdgeType(boolean fromFinish, boolean toFinish) {
        this.fromFinish = fromFinish;
        this.toFinish = toFinish;
    }

    static EdgeType of(Relation relation) {
        return switch (relation) {
            case FINISH_TO_START -> FINISH_TO_START;
            case START_TO_START -> START_TO_START;
            case FINISH_TO_FINISH -> FINISH_TO_FINISH;
            case START_TO_FINISH -> START_TO_FINISH;
        };
    }

    /// Whether it is the finish of the node it leaves that counts.
    public boolean fromFinish() {
        return fromFinish;
    }

    /// Whether it is the finish of the node it leads to that is bound.
    public boolean toFinish() {
        return toFinish;
    }
}
