package org.mingdu.obstacle.item;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.obstacle.Obstacles;
import org.springframework.stereotype.Service;

/// The door [Obstacles], by the use cases the screens go by.
@Service
class ObstacleDoor implements Obstacles {
    private final ObstacleTable obstacles;
    private final RaiseObstacle raise;
    private final TakeObstacleAct acts;

    ObstacleDoor(ObstacleTable obstacles, RaiseObstacle raise, TakeObstacleAct acts) {
        this.obstacles = obstacles;
        this.raise = raise;
        this.acts = acts;
    }

    @Override
    public Optional<Seen> find(Actor actor, UUID id) {
        return obstacles
                .find(actor, id)
                .map(row -> new Seen(
                        row.id(),
                        row.title(),
                        new ProjectId(row.project().id()),
                        row.project().name()));
    }

    @Override
    public UUID raise(Actor actor, ProjectId project, Met met) {
        var form = new RaiseObstacle.Form(
                met.lot() instanceof LotId(var lot) ? lot : null,
                met.title(),
                met.content(),
                met.blocks(),
                met.kind(),
                met.since(),
                met.effectDays(),
                met.responsible().value(),
                met.helpers().stream().map(OrganisationId::value).toList(),
                met.dueOn());
        var outcome = raise.handle(actor, project.value(), form);
        if (outcome instanceof RaiseObstacle.Outcome.Raised(var id)) {
            return id;
        }
        throw new IllegalStateException("obstacle (%s) was not raised: %s".formatted(met.title(), outcome));
    }

    @Override
    public void act(Actor actor, UUID id, String act, String words, @Nullable LocalDate day) {
        var version = obstacles.find(actor, id).orElseThrow().version();
        var outcome =
                acts.handle(actor, id, new TakeObstacleAct.Form(ObstacleAct.valueOf(act), words, day, null, version));
        if (!(outcome instanceof ObstacleOutcome.Taken)) {
            throw new IllegalStateException("act (%s) on obstacle (%s) was not taken: %s".formatted(act, id, outcome));
        }
    }
}
