package org.mingdu.approval.instance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Step;
import org.mingdu.kernel.PersonId;

/// One act on its way: the events it has caused so far, and what they made of the state. Whatever is changed is
/// changed by an event.
final class Walk {
    private final Route route;
    private final Context context;
    private final Map<String, List<PersonId>> chosen;
    private final List<Entry> entries = new ArrayList<>();
    private State state;
    private @Nullable Reason refusal;

    Walk(Route route, State state, Context context, Map<String, List<PersonId>> chosen) {
        this.route = route;
        this.state = state;
        this.context = context;
        this.chosen = chosen;
    }

    State state() {
        return state;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    void happened(Event event) {
        var entry = new Entry(state.events() + 1, context.now(), context.person(), event);
        state = state.after(entry);
        entries.add(entry);
    }

    /// Nothing of what happened counts.
    void refuse(Reason reason) {
        if (refusal == null) {
            refusal = reason;
        }
    }

    Outcome outcome() {
        return refusal == null ? new Outcome.Moved(state, entries) : new Outcome.Refused(refusal);
    }

    /// Seats whoever stands in today for those who are away, and lets go whoever does no more. Who is let go at
    /// one seat may be free for another that was looked at before: so it is looked until nothing changes, at
    /// most as often as there are seats, since whoever was seated stays.
    void standIns() {
        if (state.standing() != State.Standing.RUNNING) {
            return;
        }
        var looks =
                state.live().stream().mapToInt(round -> round.seats().size()).sum();
        for (var look = 0; look < looks; look++) {
            var before = entries.size();
            lookAtSeats();
            if (entries.size() == before) {
                return;
            }
        }
    }

    private void lookAtSeats() {
        for (var number : state.live().stream().map(Round::number).toList()) {
            var seats = state.round(number).orElseThrow().seats();
            for (var seat : seats) {
                if (seat.isPending()) {
                    standIn(number, seat);
                }
            }
        }
    }

    private void standIn(int number, Seat seat) {
        var round = state.round(number).orElseThrow();
        var step = route.user(round.step());
        var other = context.staffing()
                .standIn(seat.person(), participants(step))
                .filter(person -> barred(step, person).isEmpty() && !decidesAt(round, seat, person))
                .orElse(null);
        if (!Objects.equals(other, seat.standIn())) {
            happened(
                    other == null
                            ? new Event.StandInEnded(number, seat.number())
                            : new Event.StoodIn(number, seat.number(), other));
        }
    }

    /// Whether somebody has another voice in a round already: nobody has two.
    private static boolean decidesAt(Round round, Seat seat, PersonId person) {
        return round.seats().stream()
                .filter(other -> other.number() != seat.number() && other.isThere())
                .anyMatch(other -> other.isFor(person) || person.equals(other.by()));
    }

    /// Whom a step asks, the facts of the matter being what they are.
    Participants participants(Step.User step) {
        return step.participants().given(route, state.facts());
    }

    void fromTheStart() {
        travel(route.start().next(), List.of());
    }

    /// After somebody has spoken: is the step decided, and what follows?
    void conclude(int number) {
        var round = state.round(number).orElseThrow();
        var step = route.user(round.step());
        switch (round.standing(step.mode())) {
            case UNDECIDED -> {}
            case REFUSED -> {
                happened(new Event.RoundEnded(number, Round.End.REFUSED));
                end(State.Standing.REFUSED, "");
            }
            case AGREED -> {
                happened(new Event.RoundEnded(number, Round.End.AGREED));
                if (!release(number)) {
                    travel(step.next(), Mark.and(round.path(), Mark.passed(step.id())));
                }
            }
        }
    }

    void end(State.Standing how, String reason) {
        state.rounds().stream()
                .filter(Round::isOpen)
                .forEach(round -> happened(new Event.RoundEnded(round.number(), Round.End.DROPPED)));
        happened(new Event.Ended(how, reason));
    }

    /// Lets go on what waited for a round; false when nothing did.
    boolean release(int holder) {
        var held = state.rounds().stream()
                .filter(round -> round.isOpen() && round.held() == holder)
                .toList();
        held.forEach(round -> happened(new Event.Released(round.number())));
        return !held.isEmpty();
    }

    /// Everything that came after a step, or everything at all, is to be done anew.
    void undoAfter(@Nullable String step, Round.End how) {
        state.rounds().stream()
                .filter(round -> round.isOpen() && (step == null || Mark.passed(round.path(), step)))
                .forEach(round -> happened(new Event.RoundEnded(round.number(), how)));
        state.arrived().stream()
                .filter(way -> step == null || Mark.passed(way, step))
                .forEach(way -> happened(new Event.ArrivalUndone(way)));
    }

    /// Everything that came after a step, or everything at all, waits until that round is decided.
    void holdAfter(@Nullable String step, int holder) {
        state.live().stream()
                .filter(round -> round.number() != holder && (step == null || Mark.passed(round.path(), step)))
                .forEach(round -> happened(new Event.Held(round.number(), holder)));
    }

    int nextRound() {
        return state.rounds().size() + 1;
    }

    void open(Step.User step, List<Mark> path) {
        var people = people(step);
        var number = nextRound();
        if (people.isEmpty()) {
            happened(new Event.FoundVacant(number, step.id()));
            people = eligible(step, context.staffing().above(route.above()));
        }
        var limit = step.limit();
        happened(new Event.Opened(number, step.id(), path, people, limit == null ? null : limit.from(context.now())));
    }

    private List<PersonId> people(Step.User step) {
        if (!(step.participants() instanceof Participants.Chosen)) {
            return eligible(step, context.staffing().of(participants(step)));
        }
        var asked = chosen.getOrDefault(step.id(), List.of());
        if (asked.isEmpty()) {
            // The step was decided before and comes round again.
            asked = state.last(step.id())
                    .map(round -> round.seats().stream()
                            .filter(Seat::isRoot)
                            .map(Seat::person)
                            .toList())
                    .orElse(List.of());
            asked = eligible(step, asked);
        }
        if (asked.isEmpty()) {
            refuse(Reason.CHOOSE_NEXT);
        }
        asked.forEach(person -> barred(step, person).ifPresent(this::refuse));
        return List.copyOf(new LinkedHashSet<>(asked));
    }

    private List<PersonId> eligible(Step.User step, List<PersonId> people) {
        return people.stream()
                .distinct()
                .filter(person -> barred(step, person).isEmpty())
                .toList();
    }

    /// Why somebody must not decide a step, if so.
    Optional<Reason> barred(Step.User step, PersonId person) {
        if (person.equals(state.initiator())) {
            return Optional.of(Reason.OWN_MATTER);
        }
        var apart = deciders(step.apartFrom());
        if (apart.contains(person)) {
            return Optional.of(Reason.DUTIES_APART);
        }
        return context.staffing().same(person).stream()
                        .anyMatch(account -> account.equals(state.initiator()) || apart.contains(account))
                ? Optional.of(Reason.SAME_PERSON)
                : Optional.empty();
    }

    private Set<PersonId> deciders(List<String> steps) {
        var people = new HashSet<PersonId>();
        state.rounds().stream()
                .filter(round -> steps.contains(round.step()))
                .forEach(round -> people.addAll(round.deciders()));
        return people;
    }

    private void travel(String to, List<Mark> path) {
        switch (route.step(to)) {
            case Step.User user -> open(user, path);
            case Step.Sub sub ->
                throw new IllegalArgumentException("step (%s) runs a route that was not laid in".formatted(sub.id()));
            case Step.Choice choice -> travel(way(choice), path);
            case Step.Split split -> {
                for (var branch = 0; branch < split.branches().size(); branch++) {
                    travel(split.branches().get(branch), Mark.and(path, Mark.split(split.id(), branch)));
                }
            }
            case Step.Join join -> arrive(join, path);
            case Step.End _ -> end(State.Standing.APPROVED, "");
            case Step.Start start -> travel(start.next(), path);
        }
    }

    private String way(Step.Choice choice) {
        for (var branch : choice.branches()) {
            if (branch.when().stream().allMatch(comparison -> comparison.holds(route, state.facts()))) {
                return branch.next();
            }
        }
        return choice.otherwise();
    }

    private void arrive(Step.Join join, List<Mark> path) {
        happened(new Event.Arrived(path));
        var open = Mark.innermost(path);
        var before = List.copyOf(path.subList(0, open));
        var split = path.get(open).step();
        if (route.step(split) instanceof Step.Split(var _, var branches, var _)
                && state.at(split, before).size() == branches.size()) {
            happened(new Event.Joined(split, before));
            travel(join.next(), before);
        }
    }
}
