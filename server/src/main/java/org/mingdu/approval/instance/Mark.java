package org.mingdu.approval.instance;

import java.util.List;

/// A step that was passed on the way to where one is; of a split also by which branch.
record Mark(String step, int branch) {
    private static final int NONE = -1;

    static Mark passed(String step) {
        return new Mark(step, NONE);
    }

    static Mark split(String step, int branch) {
        return new Mark(step, branch);
    }

    boolean ofSplit() {
        return branch != NONE;
    }

    /// Whether a way has passed a step that people decided.
    static boolean passed(List<Mark> path, String step) {
        return path.contains(passed(step));
    }

    /// Where the innermost split that is still open stands in a way, or -1.
    static int innermost(List<Mark> path) {
        for (var i = path.size() - 1; i >= 0; i--) {
            if (path.get(i).ofSplit()) {
                return i;
            }
        }
        return NONE;
    }

    static List<Mark> and(List<Mark> path, Mark last) {
        var longer = new java.util.ArrayList<>(path);
        longer.add(last);
        return List.copyOf(longer);
    }
}
