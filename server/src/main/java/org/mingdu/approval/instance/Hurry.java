package org.mingdu.approval.instance;

import java.time.Duration;
import java.util.Map;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.instance.Round.Nudge;

/// What time alone brings about: a reminder at half of the limit, one at the limit, and word to those above after it.
/// What was missed meanwhile is not made up for: only the last reminder goes out. It decides nothing.
final class Hurry {
    private Hurry() {}

    /// @param above   how long after its limit a round goes to those above
    /// @param context who stands for the clock, and when it is looked at
    static Outcome.Moved hurry(Route route, State state, Duration above, Context context) {
        var walk = new Walk(route, state, context, Map.of());
        if (state.standing() == State.Standing.RUNNING) {
            state.live().forEach(round -> hurry(walk, route, round, above, context));
        }
        return new Outcome.Moved(walk.state(), walk.entries());
    }

    private static void hurry(Walk walk, Route route, Round round, Duration above, Context context) {
        var due = round.due();
        var half = round.half();
        var waits = !round.turn(route.user(round.step()).mode()).isEmpty();
        if (due == null || half == null || !waits) {
            return;
        }
        var now = context.now();
        var reached = round.nudged();
        if (reached.compareTo(Nudge.LIMIT) < 0 && !now.isBefore(due)) {
            walk.happened(new Event.Reminded(round.number(), Nudge.LIMIT));
        } else if (reached == Nudge.NONE && !now.isBefore(half)) {
            walk.happened(new Event.Reminded(round.number(), Nudge.HALF));
        }
        if (reached != Nudge.ABOVE && !now.isBefore(due.plus(above))) {
            var sitting = round.seats().stream().map(Seat::person).toList();
            walk.happened(new Event.Escalated(
                    round.number(),
                    context.staffing().above(route.above()).stream()
                            .distinct()
                            .filter(person -> !sitting.contains(person))
                            .toList()));
        }
    }
}
