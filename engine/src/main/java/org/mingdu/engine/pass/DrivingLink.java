package org.mingdu.engine.pass;

import org.mingdu.engine.network.EdgeType;

/// Follows what set a node's dates up through the summaries to a link that a person drew.
final class DrivingLink {
    private DrivingLink() {}

    /// The link, or -1 where something other than a link set the dates.
    static int of(Frame frame, int[] driver, int node) {
        var code = driver[node];
        while (code >= 0 && frame.graph.type(code) == EdgeType.BIND) {
            code = driver[frame.graph.from(code)];
        }
        return code >= 0 ? frame.graph.link(code) : -1;
    }

    /// The cause of a node's dates; a constraint on a summary above counts as a constraint.
    static Cause causeOf(Frame frame, int[] driver, int node) {
        if (driver[node] < 0) {
            return Cause.ofCode(driver[node]);
        }
        return of(frame, driver, node) >= 0 ? Cause.LINK : Cause.CONSTRAINT;
    }
}
