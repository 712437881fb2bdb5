package org.mingdu.approval.instance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingdu.access.Posts;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.route.Kinds;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.springframework.stereotype.Service;

/// The way all acts go: lock, read the history, judge, write down. Who presses second finds what the first has done.
@Service
class TakeAct {
    private final InstanceTable instances;
    private final EventTable events;
    private final WholeRoutes routes;
    private final KeepMatter keep;
    private final Kinds kinds;
    private final Posts posts;
    private final Houses houses;
    private final Trail trail;
    private final Clock clock;

    TakeAct(
            InstanceTable instances,
            EventTable events,
            WholeRoutes routes,
            KeepMatter keep,
            Kinds kinds,
            Posts posts,
            Houses houses,
            Trail trail,
            Clock clock) {
        this.instances = instances;
        this.events = events;
        this.routes = routes;
        this.keep = keep;
        this.kinds = kinds;
        this.posts = posts;
        this.houses = houses;
        this.trail = trail;
        this.clock = clock;
    }

    /// How somebody comes to act.
    enum Manner {
        /// They have proved to be there within the last minutes.
        PROVED,
        UNPROVED,
        /// On many at once, without looking at each.
        IN_BULK
    }

    /// @param papers files that go with what is said, already taken by the act
    record Asking(Manner manner, List<Event.Attached.Paper> papers) {
        Asking {
            papers = List.copyOf(papers);
        }
    }

    sealed interface Taken {
        record Done(Known matter) implements Taken {}

        record Refused(Reason reason) implements Taken {}

        /// Unknown, or none of one's business.
        record NotFound() implements Taken {}

        /// The step is formal: who acts proves once more to be there.
        record ProveFirst() implements Taken {}
    }

    /// As somebody who has proved to be there, without files.
    Taken handle(Actor actor, UUID id, Act act, Context.Capacity capacity) {
        return handle(actor, id, act, capacity, new Asking(Manner.PROVED, List.of()));
    }

    Taken handle(Actor actor, UUID id, Act act, Context.Capacity capacity, Asking asking) {
        var tenant = actor.tenant();
        var row = instances.lock(tenant, id).orElse(null);
        if (row == null) {
            return new Taken.NotFound();
        }
        var history = events.history(tenant, id);
        var state = State.of(history);
        var kind = kinds.of(row.subject().kind());
        if (!takesPart(state, actor.person())
                && capacity != Context.Capacity.STEWARD
                && !kind.mayBeSeenBy(actor, row.subject())) {
            return new Taken.NotFound();
        }
        trail.about("approval", id, row.name());
        var place = kind.place(tenant, row.subject());
        var people = Set.copyOf(people(act));
        if (posts.reaching(tenant, place, people).size() < people.size()) {
            return new Taken.Refused(Reason.NOT_HERE);
        }
        var laid = routes.laid(tenant, row);
        var route = laid.route();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (isFormal(route, state, act)) {
            switch (asking.manner()) {
                case PROVED -> {}
                case UNPROVED -> {
                    return new Taken.ProveFirst();
                }
                case IN_BULK -> {
                    return new Taken.Refused(Reason.FORMAL_ONE_BY_ONE);
                }
            }
        }
        if (!asking.papers().isEmpty() && !speaks(act)) {
            return new Taken.Refused(Reason.NO_FILES_HERE);
        }
        var staffing = houses.at(tenant, place);
        var whole = act instanceof Act.Resubmit(var _, var chosen)
                ? new Act.Resubmit(kind.facts(tenant, row.subject()), chosen)
                : act;
        return switch (Decide.decide(route, state, whole, new Context(actor.person(), capacity, now, staffing))) {
            case Outcome.Refused(var reason) -> new Taken.Refused(reason);
            case Outcome.Moved moved -> {
                var whatHappened = moved.with(asking.papers());
                keep.keep(tenant, row, route, whatHappened, now);
                yield new Taken.Done(new Known(row, kind, history, state, laid, staffing).after(whatHappened, now));
            }
        };
    }

    /// All that is done at a formal step but reminding.
    private static boolean isFormal(Route route, State state, Act act) {
        var number = act.onRound();
        return number != null
                && !(act instanceof Act.Urge)
                && state.round(number)
                        .map(round -> route.user(round.step()).asksForProof())
                        .orElse(false);
    }

    /// Acts by which an opinion is given, with which files may go.
    static boolean speaks(Act act) {
        return switch (act) {
            case Act.Agree _, Act.Refuse _, Act.GiveBack _, Act.HandOn _, Act.Advise _ -> true;
            case Act.AddSigners signers -> signers.when() == Act.When.AFTER;
            default -> false;
        };
    }

    /// What somebody has a part in they may read and act on, whatever their grants say by now.
    static boolean takesPart(State state, PersonId person) {
        return person.equals(state.initiator())
                || state.copied().contains(person)
                || state.rounds().stream()
                        .flatMap(round -> round.seats().stream())
                        .anyMatch(seat -> seat.isFor(person) || person.equals(seat.by()));
    }

    /// Whoever an act names.
    private static List<PersonId> people(Act act) {
        return switch (act) {
            case Act.Start start ->
                start.chosen().values().stream().flatMap(List::stream).toList();
            case Act.Agree agree ->
                agree.chosen().values().stream().flatMap(List::stream).toList();
            case Act.Resubmit again ->
                again.chosen().values().stream().flatMap(List::stream).toList();
            case Act.HandOn hand -> List.of(hand.to());
            case Act.Delegate delegate -> List.of(delegate.to());
            case Act.AddSigners signers -> signers.people();
            case Act.Copy copy -> copy.people();
            case Act.Fill fill -> List.of(fill.person());
            case Act.Refuse _,
                    Act.GiveBack _,
                    Act.Withdraw _,
                    Act.TakeBack _,
                    Act.Advise _,
                    Act.TakeOut _,
                    Act.Urge _,
                    Act.Suspend _,
                    Act.Resume _,
                    Act.Cancel _ -> List.of();
        };
    }
}
