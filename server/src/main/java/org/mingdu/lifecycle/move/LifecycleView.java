package org.mingdu.lifecycle.move;

import static org.mingdu.kernel.Speech.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.OneOf;
import org.mingdu.lifecycle.course.CourseTable;
import org.mingdu.lifecycle.course.HeadTable;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.law.Status;
import org.mingdu.lifecycle.law.Track;
import org.mingdu.lifecycle.law.Transition;
import org.springframework.stereotype.Component;

/// Where a project stands in its life, what may come next and what hinders it.
@Component
class LifecycleView {
    /// More moves than any project makes; what lies before them does not show since when.
    private static final int MOVES = 500;

    private final HeadTable heads;
    private final CourseTable courses;
    private final MoveTable moves;
    private final GatherFacts facts;

    LifecycleView(HeadTable heads, CourseTable courses, MoveTable moves, GatherFacts facts) {
        this.heads = heads;
        this.courses = courses;
        this.moves = moves;
        this.facts = facts;
    }

    /// @param since when it was last entered here; null where that was before the register
    record Step(
            Stage code,
            String name,
            @OneOf({"DONE", "HERE", "AHEAD", "SKIPPED"}) String state,
            @Nullable Instant since) {}

    /// @param open  whether no gate refuses
    /// @param aside whether a project does it only when it has to
    record Next(
            Transition transition,
            String name,
            Stage toStage,
            String toStageName,
            Status toStatus,
            String toStatusName,
            boolean open,
            boolean aside,
            List<GateView> gates) {}

    /// @param since    when it last moved; null where it has not
    /// @param version  to send with the next move
    /// @param standing rules that hold whatever comes next
    record View(
            UUID project,
            String projectName,
            Stage stage,
            String stageName,
            Status status,
            String statusName,
            @Nullable Instant since,
            Track track,
            String trackName,
            String trackLaw,
            List<Coded> tracks,
            int version,
            List<Step> stages,
            List<Next> next,
            List<GateView> standing,
            long moves,
            List<String> can) {}

    Optional<View> of(Actor actor, UUID project) {
        return heads.find(actor, project).map(head -> view(actor, head));
    }

    private View view(Actor actor, HeadTable.Head head) {
        var course = courses.of(actor.tenant(), head.id());
        var known = facts.of(actor.tenant(), head, course.track());
        var made = moves.list(actor.tenant(), head.id(), null, MOVES);
        var next = Transition.from(head.stage(), head.status()).stream()
                .map(move -> next(known, move, course.track()))
                .toList();
        return new View(
                head.id(),
                head.name(),
                head.stage(),
                say(head.stage().title()),
                head.status(),
                say(head.status().title()),
                made.isEmpty() ? null : made.getFirst().movedAt(),
                course.track(),
                say(course.track().title()),
                course.track().law(),
                Arrays.stream(Track.values())
                        .map(track -> new Coded(track.name(), say(track.title())))
                        .toList(),
                course.version(),
                steps(head.stage(), course.track(), entered(made)),
                next,
                known.standing(),
                moves.count(actor.tenant(), head.id()),
                can(head));
    }

    private static Next next(GatherFacts.Known known, Transition move, Track track) {
        var gates = known.before(move);
        var to = move.to(known.head().stage(), track);
        return new Next(
                move,
                say(move.title()),
                to,
                say(to.title()),
                move.status(),
                say(move.status().title()),
                gates.stream().noneMatch(GateView::refuses),
                move.isAside(),
                gates);
    }

    /// When each stage was last entered from another.
    private static Map<Stage, Instant> entered(List<MoveTable.Line> made) {
        var entered = new EnumMap<Stage, Instant>(Stage.class);
        for (var move : made) {
            if (move.fromStage() != move.toStage()) {
                entered.putIfAbsent(move.toStage(), move.movedAt());
            }
        }
        return entered;
    }

    private static List<Step> steps(Stage here, Track track, Map<Stage, Instant> entered) {
        return Arrays.stream(Stage.values())
                .map(stage -> new Step(
                        stage,
                        say(stage.title()),
                        stage == here
                                ? "HERE"
                                : !track.has(stage) ? "SKIPPED" : here.isAtLeast(stage) ? "DONE" : "AHEAD",
                        entered.get(stage)))
                .toList();
    }

    private static List<String> can(HeadTable.Head head) {
        var can = new ArrayList<String>();
        if (head.mayMove()) {
            can.add("move");
            if (ChooseTrack.mayChoose(head)) {
                can.add("track");
            }
        }
        if (head.mayRecord()) {
            can.add("record");
        }
        return can;
    }
}
