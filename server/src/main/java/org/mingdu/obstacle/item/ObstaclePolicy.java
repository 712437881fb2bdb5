package org.mingdu.obstacle.item;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// What may be done, from what an obstacle is and what one is to it; pure, so that buttons and answers never differ.
final class ObstaclePolicy {
    private ObstaclePolicy() {}

    enum Verdict {
        ALLOWED,
        /// Not in this state.
        NOT_NOW,
        /// Not by this organisation.
        NOT_YOURS,
        /// Nobody judges what is theirs to clear.
        OWN_WORK
    }

    /// @param asked whether a longer limit was asked for and is not decided
    record Standing(ObstacleState state, ObstacleLevel level, boolean asked) {}

    static Verdict judge(Standing standing, Set<ObstaclePart> parts, ObstacleAct act) {
        if (Collections.disjoint(parts, act.by())) {
            return Verdict.NOT_YOURS;
        }
        if (act.judges() && (parts.contains(ObstaclePart.RESPONSIBLE) || parts.contains(ObstaclePart.HELPER))) {
            return Verdict.OWN_WORK;
        }
        var now = act.from().contains(standing.state())
                && switch (act) {
                    case ASK_EXTENSION -> !standing.asked();
                    case GRANT_EXTENSION, REFUSE_EXTENSION -> standing.asked();
                    case ESCALATE -> standing.level() != ObstacleLevel.CITY;
                    case ACCEPT, DISPUTE, ASSIGN, REPLY, RETURN, CLOSE, REOPEN -> true;
                };
        return now ? Verdict.ALLOWED : Verdict.NOT_NOW;
    }

    static List<ObstacleAct> open(Standing standing, Set<ObstaclePart> parts) {
        return Arrays.stream(ObstacleAct.values())
                .filter(act -> judge(standing, parts, act) == Verdict.ALLOWED)
                .toList();
    }

    /// Files are added by whoever has a part in it, until it is closed.
    static boolean mayAttach(Standing standing, Set<ObstaclePart> parts) {
        return standing.state() != ObstacleState.CLOSED && !parts.isEmpty();
    }
}
