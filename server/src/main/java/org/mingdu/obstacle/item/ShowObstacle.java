package org.mingdu.obstacle.item;

import static org.mingdu.kernel.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Component;

/// One obstacle with its history and files.
@Component
class ShowObstacle {
    private final ObstacleTable obstacles;
    private final ObstacleStepTable steps;
    private final ObstacleFileTable files;
    private final ObstacleList list;
    private final Clock clock;

    ShowObstacle(
            ObstacleTable obstacles, ObstacleStepTable steps, ObstacleFileTable files, ObstacleList list, Clock clock) {
        this.obstacles = obstacles;
        this.steps = steps;
        this.files = files;
        this.list = list;
        this.clock = clock;
    }

    Optional<ObstacleView> of(Actor actor, UUID id) {
        return obstacles.find(actor, id).map(row -> of(actor, row));
    }

    ObstacleView of(Actor actor, ObstacleRow row) {
        return new ObstacleView(
                row.id(),
                row.project(),
                row.seesProject(),
                row.lot(),
                row.title(),
                row.content(),
                row.blocks(),
                row.kind(),
                list.kindName(actor.tenant(), row.kind()),
                row.since(),
                row.effectDays(),
                row.level(),
                say(row.level().words()),
                row.state(),
                say(row.state().words()),
                row.responsible(),
                row.helpers(),
                row.dueOn(),
                row.overdue(LocalDate.now(clock)),
                row.askedOn(),
                row.promisedOn(),
                row.raiser(),
                row.raisedFor(),
                row.raisedAt(),
                row.closedAt(),
                steps.of(actor.tenant(), row.id()).stream()
                        .map(line -> new ObstacleView.Step(
                                line.act(),
                                say(title(line.act())),
                                line.words(),
                                line.day(),
                                line.organisation(),
                                line.takenBy(),
                                line.takenFor(),
                                line.takenAt()))
                        .toList(),
                files.of(actor.tenant(), row.id()),
                row.version(),
                can(actor, row));
    }

    private static String title(String act) {
        return act.equals("RAISE") ? "提出问题" : ObstacleAct.valueOf(act).title();
    }

    private static List<String> can(Actor actor, ObstacleRow row) {
        var parts = row.parts(actor);
        var can = new ArrayList<String>();
        ObstaclePolicy.open(row.standing(), parts).forEach(act -> can.add(act.name()));
        if (ObstaclePolicy.mayAttach(row.standing(), parts)) {
            can.add("attach");
        }
        return can;
    }
}
