package org.mingdu.approval.instance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mingdu.approval.drawing.Mode;
import org.mingdu.kernel.PersonId;

/// One time that a step is decided: who sits there, and how it stands.
///
/// @param path what was passed on the way here
/// @param half when half of its limit has passed; null where it has none
/// @param nudged how far its people were reminded
/// @param held the round that must be decided first, after which this one goes on (退回 with straight return); [#FREE]
///     when it is not held
record Round(
        int number,
        String step,
        List<Mark> path,
        List<Seat> seats,
        @Nullable Instant half,
        @Nullable Instant due,
        Nudge nudged,
        @Nullable Instant urgedAt,
        int held,
        Instant heldSince,
        End end) {
    static final int FREE = 0;
    /// Held until the initiator submits again.
    static final int BY_INITIATOR = -1;

    enum End {
        OPEN,
        AGREED,
        REFUSED,
        /// Given back, and to be decided anew when the matter comes by again.
        GIVEN_BACK,
        /// Taken back by who had decided.
        TAKEN_BACK,
        /// The matter ended elsewhere.
        DROPPED
    }

    /// What time itself brings about, in that order; each once.
    enum Nudge {
        NONE,
        /// Half of the limit has passed.
        HALF,
        /// All of it has.
        LIMIT,
        /// Those above have been told.
        ABOVE
    }

    enum Standing {
        UNDECIDED,
        AGREED,
        REFUSED
    }

    Round {
        path = List.copyOf(path);
        seats = List.copyOf(seats);
    }

    boolean isOpen() {
        return end == End.OPEN;
    }

    /// Somebody may act on it now.
    boolean isLive() {
        return isOpen() && held == FREE;
    }

    /// Nobody sits there: the post is empty, and so is the one above it.
    boolean isVacant() {
        return isLive() && seats.stream().noneMatch(Seat::isThere);
    }

    Optional<Seat> seat(int seat) {
        return seats.stream().filter(found -> found.number() == seat).findFirst();
    }

    /// Whose turn it is.
    List<Seat> turn(Mode mode) {
        return isLive() && standing(mode) == Standing.UNDECIDED
                ? seats.stream().filter(seat -> isTurn(seat, mode)).toList()
                : List.of();
    }

    /// The seat a person may answer from now, their own before one they stand in for.
    Optional<Seat> turn(Mode mode, PersonId person) {
        var mine = turn(mode).stream().filter(seat -> seat.isFor(person)).toList();
        return mine.stream()
                .filter(seat -> seat.person().equals(person))
                .findFirst()
                .or(() -> mine.stream().findFirst());
    }

    private boolean isTurn(Seat seat, Mode mode) {
        if (!seat.isPending() || standing(root(seat)) != Standing.UNDECIDED) {
            return false;
        }
        var waits = seats.stream()
                .anyMatch(child -> child.of() == seat.number()
                        && !child.isRoot()
                        && child.kind() != Seat.Kind.AFTER
                        && child.isPending());
        return !waits && parentsAgreed(seat) && (!(mode instanceof Mode.InTurn) || earlierAgreed(root(seat)));
    }

    /// What is added after somebody is asked once they have agreed.
    private boolean parentsAgreed(Seat seat) {
        var at = seat;
        while (!at.isRoot()) {
            var parent = seat(at.of()).orElseThrow();
            if (at.kind() == Seat.Kind.AFTER && parent.answer() != Seat.Answer.AGREED) {
                return false;
            }
            at = parent;
        }
        return true;
    }

    private boolean earlierAgreed(Seat root) {
        return roots().stream()
                .takeWhile(other -> other.number() != root.number())
                .allMatch(other -> standing(other) == Standing.AGREED);
    }

    private Seat root(Seat seat) {
        var at = seat;
        while (!at.isRoot()) {
            at = seat(at.of()).orElseThrow();
        }
        return at;
    }

    /// The seats that count, in their order.
    private List<Seat> roots() {
        return seats.stream().filter(seat -> seat.isRoot() && seat.isThere()).toList();
    }

    /// A seat counts together with all that were added to it: one who does not agree is enough.
    private Standing standing(Seat root) {
        var group = group(root);
        if (group.stream().anyMatch(seat -> seat.answer() == Seat.Answer.REFUSED)) {
            return Standing.REFUSED;
        }
        return group.stream().anyMatch(Seat::isPending) ? Standing.UNDECIDED : Standing.AGREED;
    }

    private List<Seat> group(Seat root) {
        var numbers = new HashSet<Integer>();
        numbers.add(root.number());
        var group = new ArrayList<Seat>();
        for (var seat : seats) {
            // What was added stands behind what it was added to.
            if (numbers.contains(seat.number()) || numbers.contains(seat.of())) {
                numbers.add(seat.number());
                group.add(seat);
            }
        }
        return group;
    }

    /// How the step stands under its mode.
    Standing standing(Mode mode) {
        var all = roots();
        if (all.isEmpty()) {
            return Standing.UNDECIDED;
        }
        var agreed = count(all, Standing.AGREED);
        var refused = count(all, Standing.REFUSED);
        return switch (mode) {
            case Mode.InTurn _, Mode.Veto _ -> verdict(refused > 0, agreed == all.size());
            case Mode.All _ -> verdict(refused > 0 && agreed + refused == all.size(), agreed == all.size());
            case Mode.First _ -> verdict(refused > 0, agreed > 0);
            case Mode.Share(var percent) -> {
                var needed = (all.size() * (long) percent + 99) / 100;
                yield verdict(all.size() - refused < needed, agreed >= needed);
            }
        };
    }

    private long count(List<Seat> roots, Standing standing) {
        return roots.stream().filter(root -> standing(root) == standing).count();
    }

    private static Standing verdict(boolean refused, boolean agreed) {
        return refused ? Standing.REFUSED : agreed ? Standing.AGREED : Standing.UNDECIDED;
    }

    /// Also in whose stead somebody did.
    Set<PersonId> deciders() {
        var people = new HashSet<PersonId>();
        seats.stream()
                .filter(seat -> seat.answer() == Seat.Answer.AGREED || seat.answer() == Seat.Answer.REFUSED)
                .forEach(seat -> {
                    people.add(seat.person());
                    if (seat.by() != null) {
                        people.add(seat.by());
                    }
                });
        return people;
    }

    boolean hasAnswers() {
        return seats.stream().anyMatch(seat -> !seat.isPending());
    }

    Round seated(Seat added) {
        var more = new ArrayList<>(seats);
        more.add(added);
        return with(more, urgedAt, held, heldSince, end);
    }

    Round answered(int seat, Seat.Answer answer, @Nullable PersonId by) {
        return changed(seat, found -> found.with(answer, by));
    }

    Round stoodIn(int seat, @Nullable PersonId other) {
        return changed(seat, found -> found.stoodInBy(other));
    }

    private Round changed(int seat, UnaryOperator<Seat> change) {
        return with(
                seats.stream()
                        .map(found -> found.number() == seat ? change.apply(found) : found)
                        .toList(),
                urgedAt,
                held,
                heldSince,
                end);
    }

    /// The new one stands where the old one stood, so that the turn stays.
    Round handedOn(int seat, int next, PersonId to, PersonId by) {
        var sitting = new ArrayList<Seat>();
        for (var found : seats) {
            if (found.number() == seat) {
                sitting.add(found.with(Seat.Answer.HANDED_ON, by));
                sitting.add(Seat.fresh(next, to, found.kind(), found.isRoot() ? next : found.of(), false));
            } else {
                sitting.add(found);
            }
        }
        return with(sitting, urgedAt, held, heldSince, end);
    }

    /// As if that answer had not been given.
    Round reopened(int seat) {
        return answered(seat, Seat.Answer.NONE, null).ended(End.OPEN);
    }

    Round ended(End how) {
        return with(seats, urgedAt, FREE, heldSince, how);
    }

    Round heldBy(int round, Instant since) {
        return with(seats, urgedAt, round, since, end);
    }

    /// Goes on; the time it was held is not held against anybody.
    Round released(Instant now) {
        return later(Duration.between(heldSince, now)).with(FREE);
    }

    Round later(Duration by) {
        return new Round(
                number,
                step,
                path,
                seats,
                half == null ? null : half.plus(by),
                due == null ? null : due.plus(by),
                nudged,
                urgedAt,
                held,
                heldSince,
                end);
    }

    Round urged(Instant at) {
        return with(seats, at, held, heldSince, end);
    }

    Round nudged(Nudge now) {
        return new Round(number, step, path, seats, half, due, now, urgedAt, held, heldSince, end);
    }

    /// When time brings about the next thing; null when it brings nothing more.
    ///
    /// @param above how long after the limit those above are told
    @Nullable
    Instant nudgeAt(Duration above) {
        return switch (nudged) {
            case NONE -> half;
            case HALF -> due;
            case LIMIT -> due == null ? null : due.plus(above);
            case ABOVE -> null;
        };
    }

    private Round with(int holder) {
        return with(seats, urgedAt, holder, heldSince, end);
    }

    private Round with(List<Seat> sitting, @Nullable Instant urge, int holder, Instant since, End how) {
        return new Round(number, step, path, sitting, half, due, nudged, urge, holder, since, how);
    }
}
