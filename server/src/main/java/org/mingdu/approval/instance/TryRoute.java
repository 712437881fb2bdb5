package org.mingdu.approval.instance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Posts;
import org.mingdu.access.Posts.Face;
import org.mingdu.approval.SubjectKind;
import org.mingdu.approval.drawing.Holes;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Step;
import org.mingdu.approval.route.RouteChecks;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.springframework.stereotype.Service;

/// Sends a matter that does not exist along a drawing, with everybody agreeing, and says whom it would have met.
/// Nothing
/// is kept.
@Service
class TryRoute {
    private static final int MOST_ACTS = 500;

    private final Posts posts;
    private final Houses houses;
    private final WholeRoutes wholes;
    private final RouteChecks checks;
    private final Clock clock;

    TryRoute(Posts posts, Houses houses, WholeRoutes wholes, RouteChecks checks, Clock clock) {
        this.posts = posts;
        this.houses = houses;
        this.wholes = wholes;
        this.checks = checks;
        this.clock = clock;
    }

    /// A step it came by.
    ///
    /// @param vacant nobody was found where the route asks, and those above were asked
    /// @param chosen whoever comes before it chooses
    record Met(String step, String name, List<Face> people, boolean vacant, boolean chosen) {}

    sealed interface Tried {
        /// It went its way.
        ///
        /// @param ends whether it came to an end; else it met a step nobody is there for
        record Travelled(List<Met> met, boolean ends) implements Tried {}

        record Invalid(List<String> faults) implements Tried {}

        record NoSuchProject() implements Tried {}
    }

    Tried handle(Actor actor, SubjectKind kind, Route drawn, Map<String, String> facts, @Nullable UUID project) {
        var faults = checks.faults(actor.tenant(), kind, drawn);
        if (!faults.isEmpty()) {
            return new Tried.Invalid(faults);
        }
        if (Holes.in(facts.values())) {
            return new Tried.Invalid(List.of(Reason.FACT_MISSING.words()));
        }
        var place = project == null ? null : kind.example(actor, project).orElse(null);
        if (place == null) {
            return new Tried.NoSuchProject();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var nobody = new PersonId(new UUID(0, 0));
        var someone = new PersonId(new UUID(0, 1));
        var route = wholes.beginning(actor.tenant(), drawn).route();
        var staffing = houses.at(actor.tenant(), place);
        var chosen = new HashMap<String, List<PersonId>>();
        for (var step : route.steps()) {
            if (step instanceof Step.User user && user.participants() instanceof Participants.Chosen) {
                chosen.put(user.id(), List.of(someone));
            }
        }
        var history = new ArrayList<Entry>();
        var state = State.NEW;
        Act act = new Act.Start(facts, chosen);
        var by = nobody;
        for (var taken = 0; act != null && taken < MOST_ACTS; taken++) {
            switch (Decide.decide(route, state, act, new Context(by, Context.Capacity.PARTY, now, staffing))) {
                case Outcome.Refused(var reason) -> {
                    return new Tried.Invalid(List.of(reason.words()));
                }
                case Outcome.Moved(var after, var entries) -> {
                    state = after;
                    history.addAll(entries);
                }
            }
            var turn = next(route, state);
            act = turn == null ? null : new Act.Agree(turn.round(), "", chosen);
            by = turn == null ? by : turn.person();
        }
        return new Tried.Travelled(met(actor, route, history), state.standing().isOver());
    }

    private record Turn(int round, PersonId person) {}

    private static @Nullable Turn next(Route route, State state) {
        for (var round : state.live()) {
            for (var seat : round.turn(route.user(round.step()).mode())) {
                return new Turn(round.number(), seat.person());
            }
        }
        return null;
    }

    private List<Met> met(Actor actor, Route route, List<Entry> history) {
        var faces = posts.faces(actor.tenant(), Telling.people(history));
        var vacant = new HashSet<Integer>();
        var met = new ArrayList<Met>();
        for (var entry : history) {
            if (entry.event() instanceof Event.FoundVacant(var round, var _)) {
                vacant.add(round);
            } else if (entry.event() instanceof Event.Opened opened) {
                var step = route.user(opened.step());
                met.add(new Met(
                        step.id(),
                        step.name(),
                        opened.people().stream()
                                .flatMap(person -> Optional.ofNullable(faces.get(person)).stream())
                                .toList(),
                        vacant.contains(opened.round()),
                        step.participants() instanceof Participants.Chosen));
            }
        }
        return met;
    }
}
