package org.mingdu.approval.instance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingdu.access.Posts;
import org.mingdu.approval.route.Kinds;
import org.mingdu.approval.route.RouteTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.springframework.stereotype.Service;

/// The way all acts go: lock, read the history, judge, write down. Who presses second finds what the first has done.
@Service
class TakeAct {
    private final InstanceTable instances;
    private final EventTable events;
    private final RouteTable routes;
    private final KeepMatter keep;
    private final Kinds kinds;
    private final Posts posts;
    private final Trail trail;
    private final Clock clock;

    TakeAct(
            InstanceTable instances,
            EventTable events,
            RouteTable routes,
            KeepMatter keep,
            Kinds kinds,
            Posts posts,
            Trail trail,
            Clock clock) {
        this.instances = instances;
        this.events = events;
        this.routes = routes;
        this.keep = keep;
        this.kinds = kinds;
        this.posts = posts;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Taken {
        record Done(State state) implements Taken {}

        record Refused(Reason reason) implements Taken {}

        /// Unknown, or none of one's business.
        record NotFound() implements Taken {}
    }

    Taken handle(Actor actor, UUID id, Act act, Context.Capacity capacity) {
        var tenant = actor.tenant();
        var row = instances.lock(tenant, id).orElse(null);
        if (row == null) {
            return new Taken.NotFound();
        }
        var state = State.of(events.history(tenant, id));
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
        var route = routes.find(tenant, row.route()).orElseThrow().route();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var staffing = new HouseStaffing(posts, tenant, place);
        var whole = act instanceof Act.Resubmit(var _, var chosen)
                ? new Act.Resubmit(kind.facts(tenant, row.subject()), chosen)
                : act;
        return switch (Decide.decide(route, state, whole, new Context(actor.person(), capacity, now, staffing))) {
            case Outcome.Refused(var reason) -> new Taken.Refused(reason);
            case Outcome.Moved moved -> {
                keep.keep(tenant, row, route, moved, now);
                yield new Taken.Done(moved.state());
            }
        };
    }

    /// What somebody has a part in they may read and act on, whatever their grants say by now.
    static boolean takesPart(State state, PersonId person) {
        return person.equals(state.initiator())
                || state.copied().contains(person)
                || state.rounds().stream()
                        .flatMap(round -> round.seats().stream())
                        .anyMatch(seat -> seat.person().equals(person));
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
