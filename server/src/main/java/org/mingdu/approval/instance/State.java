package org.mingdu.approval.instance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;

/// Where a matter stands: all that its history says, and nothing else.
///
/// @param events how many events it has seen, which is also its version
/// @param rounds every round there was, in the order they were opened
/// @param arrived the branches that wait at a join
record State(
        int events,
        @Nullable PersonId initiator,
        Map<String, String> facts,
        Standing standing,
        @Nullable Instant suspendedAt,
        List<Round> rounds,
        List<List<Mark>> arrived,
        Set<PersonId> copied) {
    enum Standing {
        NEW,
        RUNNING,
        /// With the initiator, who may submit again.
        GIVEN_BACK,
        SUSPENDED,
        APPROVED,
        REFUSED,
        WITHDRAWN,
        VOID;

        boolean isOver() {
            return switch (this) {
                case NEW, RUNNING, GIVEN_BACK, SUSPENDED -> false;
                case APPROVED, REFUSED, WITHDRAWN, VOID -> true;
            };
        }
    }

    static final State NEW = new State(0, null, Map.of(), Standing.NEW, null, List.of(), List.of(), Set.of());

    State {
        facts = Map.copyOf(facts);
        rounds = List.copyOf(rounds);
        arrived = List.copyOf(arrived);
        copied = Set.copyOf(copied);
    }

    static State of(List<Entry> history) {
        var state = NEW;
        for (var entry : history) {
            state = state.after(entry);
        }
        return state;
    }

    PersonId startedBy() {
        return Objects.requireNonNull(initiator, "a matter that has not begun has no initiator");
    }

    Optional<Round> round(int number) {
        return rounds.stream().filter(round -> round.number() == number).findFirst();
    }

    /// Rounds somebody may act on.
    List<Round> live() {
        return rounds.stream().filter(Round::isLive).toList();
    }

    /// The last time a step was opened.
    Optional<Round> last(String step) {
        return rounds.stream().filter(round -> round.step().equals(step)).reduce((_, later) -> later);
    }

    State after(Entry entry) {
        if (entry.number() != events + 1) {
            throw new IllegalStateException(
                    "event (%d) does not follow the %d before it".formatted(entry.number(), events));
        }
        return after(entry.event(), entry.at(), entry.by()).counted();
    }

    private State after(Event event, Instant at, PersonId by) {
        return switch (event) {
            case Event.Started(var who, var given) ->
                new State(events, who, given, Standing.RUNNING, null, rounds, arrived, copied);
            case Event.Opened opened -> opened(opened, at);
            case Event.FoundVacant _ -> this;
            case Event.Answered(var round, var seat, var answer, var _) ->
                changed(round, found -> found.answered(seat, answer, by));
            case Event.SeatAdded(var round, var seat, var person, var kind, var of) ->
                changed(round, found -> found.seated(Seat.fresh(seat, person, kind, of, false)));
            case Event.StoodIn(var round, var seat, var person) -> changed(round, found -> found.stoodIn(seat, person));
            case Event.StandInEnded(var round, var seat) -> changed(round, found -> found.stoodIn(seat, null));
            case Event.Attached _ -> this;
            case Event.HandedOn(var round, var seat, var next, var to, var _) ->
                changed(round, found -> found.handedOn(seat, next, to, by));
            case Event.RoundEnded(var round, var how) -> changed(round, found -> found.ended(how));
            case Event.GaveBack(var _, var _, var target, var _, var _) ->
                target == null ? standing(Standing.GIVEN_BACK) : this;
            case Event.Held(var round, var holder) -> changed(round, found -> found.heldBy(holder, at));
            case Event.Released(var round) -> changed(round, found -> found.released(at));
            case Event.Arrived(var path) -> arrived(path);
            case Event.ArrivalUndone(var path) -> left(List.of(path));
            case Event.Joined(var split, var path) -> left(at(split, path));
            case Event.TookBack(var round, var seat) -> changed(round, found -> found.reopened(seat));
            case Event.Resubmitted(var given) ->
                new State(events, initiator, given, Standing.RUNNING, null, rounds, arrived, copied);
            case Event.Copied(var people) -> copied(people);
            case Event.Urged(var round) -> changed(round, found -> found.urged(at));
            case Event.Reminded(var round, var nudge) -> changed(round, found -> found.nudged(nudge));
            // Who is told that something is late may read it.
            case Event.Escalated(var round, var people) ->
                changed(round, found -> found.nudged(Round.Nudge.ABOVE)).copied(people);
            case Event.Suspended _ ->
                new State(events, initiator, facts, Standing.SUSPENDED, at, rounds, arrived, copied);
            case Event.Resumed() -> resumed(at);
            case Event.Ended(var how, var _) -> standing(how);
        };
    }

    /// The branches of a split that have come to its join.
    List<List<Mark>> at(String split, List<Mark> path) {
        return arrived.stream()
                .filter(way -> {
                    var last = Mark.innermost(way);
                    return way.get(last).step().equals(split)
                            && way.subList(0, last).equals(path);
                })
                .toList();
    }

    private State opened(Event.Opened opened, Instant at) {
        var seats = IntStream.range(0, opened.people().size())
                .mapToObj(index -> Seat.fresh(index + 1, opened.people().get(index), Seat.Kind.OWN, index + 1, true))
                .toList();
        var more = new ArrayList<>(rounds);
        more.add(new Round(
                opened.round(),
                opened.step(),
                opened.path(),
                seats,
                half(at, opened.due()),
                opened.due(),
                Round.Nudge.NONE,
                null,
                Round.FREE,
                at,
                Round.End.OPEN));
        return rounds(more);
    }

    private static @Nullable Instant half(Instant begun, @Nullable Instant due) {
        return due == null ? null : begun.plus(Duration.between(begun, due).dividedBy(2));
    }

    private State changed(int number, UnaryOperator<Round> change) {
        return rounds(rounds.stream()
                .map(round -> round.number() == number ? change.apply(round) : round)
                .toList());
    }

    private State resumed(Instant at) {
        var stood = Duration.between(Objects.requireNonNull(suspendedAt, "only what is suspended goes on"), at);
        var later = rounds.stream()
                .map(round -> round.isLive() ? round.later(stood) : round)
                .toList();
        return new State(events, initiator, facts, Standing.RUNNING, null, later, arrived, copied);
    }

    private State copied(List<PersonId> people) {
        var more = new LinkedHashSet<>(copied);
        more.addAll(people);
        return new State(events, initiator, facts, standing, suspendedAt, rounds, arrived, more);
    }

    private State arrived(List<Mark> path) {
        var more = new ArrayList<>(arrived);
        more.add(path);
        return new State(events, initiator, facts, standing, suspendedAt, rounds, more, copied);
    }

    private State left(List<List<Mark>> ways) {
        var less = arrived.stream().filter(way -> !ways.contains(way)).toList();
        return new State(events, initiator, facts, standing, suspendedAt, rounds, less, copied);
    }

    private State standing(Standing now) {
        return new State(events, initiator, facts, now, null, rounds, arrived, copied);
    }

    private State rounds(List<Round> now) {
        return new State(events, initiator, facts, standing, suspendedAt, now, arrived, copied);
    }

    private State counted() {
        return new State(events + 1, initiator, facts, standing, suspendedAt, rounds, arrived, copied);
    }
}
