package org.mingdu.schedule.plan;

import org.mingdu.engine.network.Lag;
import org.mingdu.engine.network.Relation;

/// A dependency between two rows of a plan.
///
/// @param lag minutes, or ten-thousandths of a percent of the predecessor's duration; negative is a lead
public record PlannedLink(int from, int to, Relation relation, LagKind lagKind, int lag) {
    /// How a lag is counted.
    public enum LagKind {
        WORKING,
        ELAPSED,
        PERCENT
    }

    Lag engineLag() {
        return switch (lagKind) {
            case WORKING -> lag == 0 ? Lag.NONE : Lag.working(lag);
            case ELAPSED -> Lag.elapsed(lag);
            case PERCENT -> Lag.percent(lag / 10_000.0);
        };
    }
}
