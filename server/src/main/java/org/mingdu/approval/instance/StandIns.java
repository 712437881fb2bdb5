package org.mingdu.approval.instance;

import java.util.Map;
import org.mingdu.approval.drawing.Route;

/// What a delegation that begins or ends brings about in a matter that is open: who stands in is seated, or let go. It
/// decides nothing.
final class StandIns {
    private StandIns() {}

    /// @param context who is away, and when it is looked at
    static Outcome.Moved look(Route route, State state, Context context) {
        var walk = new Walk(route, state, context, Map.of());
        walk.standIns();
        return new Outcome.Moved(walk.state(), walk.entries());
    }
}
