package org.mingdu.obstacle.item;

import java.util.List;
import org.mingdu.kernel.Problem.Field;

/// What came of an act on an obstacle.
sealed interface ObstacleOutcome {
    record Taken(ObstacleRow now) implements ObstacleOutcome {}

    record NotFound() implements ObstacleOutcome {}

    record Stale(ObstacleRow current) implements ObstacleOutcome {}

    record Invalid(List<Field> errors) implements ObstacleOutcome {}

    record Refused(ObstaclePolicy.Verdict why, ObstacleState state) implements ObstacleOutcome {}
}
