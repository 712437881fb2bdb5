package org.mingdu.obstacle.item;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Right;

/// An obstacle as it is stored, with the names of what it belongs to.
///
/// @param seesProject whether the reader may open the project
record ObstacleRow(
        UUID id,
        Named project,
        boolean seesProject,
        UUID owner,
        @Nullable UUID authority,
        @Nullable Named lot,
        String title,
        String content,
        @Nullable String blocks,
        String kind,
        LocalDate since,
        @Nullable Integer effectDays,
        ObstacleLevel level,
        ObstacleState state,
        Named responsible,
        List<Named> helpers,
        LocalDate dueOn,
        UUID dueSetBy,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate promisedOn,
        UUID raisedBy,
        String raiser,
        Named raisedFor,
        Instant raisedAt,
        @Nullable Instant closedAt,
        int version) {
    ObstacleRow {
        helpers = List.copyOf(helpers);
    }

    ObstaclePolicy.Standing standing() {
        return new ObstaclePolicy.Standing(state, level, askedOn != null);
    }

    /// What the actor's organisation is to it, as far as their rights let them speak for it.
    Set<ObstaclePart> parts(Actor actor) {
        var parts = EnumSet.noneOf(ObstaclePart.class);
        var own = actor.organisation().value();
        if (actor.may(Right.OBSTACLE_RAISE)) {
            add(parts, ObstaclePart.RAISER, own.equals(raisedFor.id()));
            add(parts, ObstaclePart.OWNER, seesProject && own.equals(owner));
            add(parts, ObstaclePart.AUTHORITY, seesProject && own.equals(authority));
            add(parts, ObstaclePart.LIMIT_SETTER, own.equals(dueSetBy));
        }
        if (actor.may(Right.DUTY_ANSWER) || actor.may(Right.OBSTACLE_RAISE)) {
            add(parts, ObstaclePart.RESPONSIBLE, own.equals(responsible.id()));
            add(parts, ObstaclePart.HELPER, helpers.stream().anyMatch(one -> own.equals(one.id())));
        }
        return parts;
    }

    private static void add(Set<ObstaclePart> parts, ObstaclePart part, boolean is) {
        if (is) {
            parts.add(part);
        }
    }

    /// Days its limit has passed by; none while it has not, or does not run.
    @Nullable
    Integer overdue(LocalDate today) {
        return overdue(state, dueOn, today);
    }

    static @Nullable Integer overdue(ObstacleState state, LocalDate due, LocalDate today) {
        return state.runs() && today.isAfter(due) ? (int) ChronoUnit.DAYS.between(due, today) : null;
    }
}
