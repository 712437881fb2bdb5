package org.mingdu.approval.instance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Step;
import org.mingdu.approval.instance.Context.Capacity;
import org.mingdu.approval.instance.State.Standing;
import org.mingdu.kernel.PersonId;

/// The whole law of acts: a route, a state, an act and who acts in; events or a reason out. It is long because every
/// act has its own conditions, and they are read side by side.
final class Decide {
    static final Duration BETWEEN_URGES = Duration.ofHours(4);
    static final int LONGEST_OPINION = 2000;
    static final int MOST_SEATS = 200;
    static final int MOST_AT_ONCE = 20;

    private final Route route;
    private final State before;
    private final Context context;
    private final Walk walk;

    private Decide(Route route, State before, Context context, Map<String, List<PersonId>> chosen) {
        this.route = route;
        this.before = before;
        this.context = context;
        this.walk = new Walk(route, before, context, chosen);
    }

    /// On a route that has been checked.
    static Outcome decide(Route route, State state, Act act, Context context) {
        var decide = new Decide(route, state, context, chosen(act));
        decide.standing(act)
                .ifPresentOrElse(
                        decide.walk::refuse,
                        () -> decide.take(act).ifPresentOrElse(decide.walk::refuse, decide.walk::standIns));
        return decide.walk.outcome();
    }

    private static Map<String, List<PersonId>> chosen(Act act) {
        return switch (act) {
            case Act.Start start -> start.chosen();
            case Act.Agree agree -> agree.chosen();
            case Act.Resubmit resubmit -> resubmit.chosen();
            default -> Map.of();
        };
    }

    /// Whether the matter stands so that the act makes sense at all.
    private Optional<Reason> standing(Act act) {
        if (act instanceof Act.Start) {
            return refuseIf(before.standing() != Standing.NEW, Reason.ALREADY_STARTED);
        }
        return switch (before.standing()) {
            case NEW -> Optional.of(Reason.NO_SUCH_ROUND);
            case APPROVED, REFUSED, WITHDRAWN, VOID -> Optional.of(Reason.OVER);
            case SUSPENDED -> refuseIf(!(act instanceof Act.Resume || act instanceof Act.Cancel), Reason.SUSPENDED);
            case GIVEN_BACK ->
                switch (act) {
                    case Act.Resubmit _, Act.Cancel _, Act.Copy _ -> Optional.empty();
                    case Act.Resume _ -> Optional.of(Reason.NOT_SUSPENDED);
                    default -> Optional.of(Reason.WITH_INITIATOR);
                };
            case RUNNING ->
                switch (act) {
                    case Act.Resubmit _ -> Optional.of(Reason.NOT_WITH_INITIATOR);
                    case Act.Resume _ -> Optional.of(Reason.NOT_SUSPENDED);
                    default -> Optional.empty();
                };
        };
    }

    private Optional<Reason> take(Act act) {
        return switch (act) {
            case Act.Start(var facts, var _) -> start(facts);
            case Act.Agree(var round, var opinion, var _) -> agree(round, opinion);
            case Act.Refuse(var round, var opinion) -> refuse(round, opinion);
            case Act.GiveBack back -> giveBack(back);
            case Act.Resubmit(var facts, var _) -> resubmit(facts);
            case Act.Withdraw() -> withdraw();
            case Act.TakeBack(var round) -> takeBack(round);
            case Act.HandOn(var round, var to, var opinion) -> handOn(round, to, opinion);
            case Act.Delegate(var round, var to) -> add(round, List.of(to), Seat.Kind.ADVICE);
            case Act.Advise(var round, var opinion) -> advise(round, opinion);
            case Act.AddSigners signers -> addSigners(signers);
            case Act.TakeOut(var round, var person) -> takeOut(round, person);
            case Act.Copy(var people) -> copy(people);
            case Act.Urge(var round) -> urge(round);
            case Act.Suspend(var reason) -> suspend(reason);
            case Act.Resume() -> resume();
            case Act.Cancel(var reason) -> cancel(reason);
            case Act.Fill(var round, var person) -> fill(round, person);
        };
    }

    private Optional<Reason> start(Map<String, String> facts) {
        if (!complete(facts)) {
            return Optional.of(Reason.FACT_MISSING);
        }
        walk.happened(new Event.Started(context.person(), facts));
        walk.fromTheStart();
        return Optional.empty();
    }

    /// With all that a condition looks at. The rest is kept as well: whoever agrees agrees to it.
    private boolean complete(Map<String, String> facts) {
        return route.fields().stream().allMatch(field -> field.type().reads(facts.get(field.code())));
    }

    private Optional<Reason> agree(int number, String opinion) {
        return opinion(number, opinion)
                .or(() -> decideFrom(number, (_, seat) -> {
                    walk.happened(new Event.Answered(number, seat.number(), Seat.Answer.AGREED, opinion));
                    walk.conclude(number);
                }));
    }

    private Optional<Reason> refuse(int number, String opinion) {
        return opinion(opinion)
                .or(() -> decideFrom(number, (_, seat) -> {
                    walk.happened(new Event.Answered(number, seat.number(), Seat.Answer.REFUSED, opinion));
                    walk.conclude(number);
                }));
    }

    private Optional<Reason> giveBack(Act.GiveBack back) {
        return opinion(back.opinion()).or(() -> {
            var round = before.round(back.round()).orElse(null);
            if (round == null) {
                return Optional.of(Reason.NO_SUCH_ROUND);
            }
            var target = target(round, back.target());
            if (target != null && !Mark.passed(round.path(), target)) {
                return Optional.of(Reason.NO_SUCH_TARGET);
            }
            return decideFrom(back.round(), (found, seat) -> giveBack(found, seat, back, target));
        });
    }

    /// The step it goes back to; null for the initiator.
    private static @Nullable String target(Round round, Act.Target target) {
        return switch (target) {
            case Act.Target.Initiator() -> null;
            case Act.Target.Step(var id) -> id;
            case Act.Target.Previous() ->
                round.path().reversed().stream()
                        .filter(mark -> !mark.ofSplit())
                        .map(Mark::step)
                        .findFirst()
                        .orElse(null);
        };
    }

    private void giveBack(Round round, Seat seat, Act.GiveBack back, @Nullable String target) {
        walk.happened(new Event.GaveBack(round.number(), seat.number(), target, back.way(), back.opinion()));
        if (back.way() == Act.Way.AGAIN) {
            walk.undoAfter(target, Round.End.GIVEN_BACK);
        } else {
            walk.holdAfter(target, target == null ? Round.BY_INITIATOR : walk.nextRound());
        }
        if (target != null) {
            var place = round.path().indexOf(Mark.passed(target));
            walk.open(route.user(target), List.copyOf(round.path().subList(0, place)));
        }
    }

    private Optional<Reason> resubmit(Map<String, String> facts) {
        if (!isInitiator()) {
            return Optional.of(Reason.NOT_INITIATOR);
        }
        if (!complete(facts)) {
            return Optional.of(Reason.FACT_MISSING);
        }
        walk.happened(new Event.Resubmitted(facts));
        // What was decided on has changed: those who agreed did so to something else.
        if (!facts.equals(before.facts())) {
            walk.undoAfter(null, Round.End.GIVEN_BACK);
        }
        if (!walk.release(Round.BY_INITIATOR)) {
            walk.fromTheStart();
        }
        return Optional.empty();
    }

    private Optional<Reason> withdraw() {
        if (!isInitiator()) {
            return Optional.of(Reason.NOT_INITIATOR);
        }
        if (before.rounds().stream().anyMatch(Round::hasAnswers)) {
            return Optional.of(Reason.BUILT_UPON);
        }
        walk.end(Standing.WITHDRAWN, "");
        return Optional.empty();
    }

    /// Undoes one's own agreement as long as nobody has acted upon it.
    private Optional<Reason> takeBack(int number) {
        var round = before.round(number).orElse(null);
        var seat = round == null
                ? null
                : round.seats().stream()
                        .filter(found -> found.answer() == Seat.Answer.AGREED
                                && (context.person().equals(found.person())
                                        || context.person().equals(found.by())))
                        .findFirst()
                        .orElse(null);
        if (round == null || seat == null || round.held() != Round.FREE) {
            return Optional.of(Reason.NOTHING_OF_YOURS);
        }
        var gone = gone(round, seat);
        if (gone.isPresent()) {
            return gone;
        }
        var addedAfter = round.seats().stream()
                .anyMatch(child -> child.of() == seat.number() && child.kind() == Seat.Kind.AFTER && child.isThere());
        var laterInTurn = round.seats().stream()
                .anyMatch(other -> other.number() > seat.number() && other.isRoot() && !other.isPending());
        var parentSpoke = !seat.isRoot() && !round.seat(seat.of()).orElseThrow().isPending();
        if (addedAfter || (seat.kind() == Seat.Kind.BEFORE && parentSpoke) || (laterInTurn && round.isOpen())) {
            return Optional.of(Reason.BUILT_UPON);
        }
        if (round.isOpen()) {
            walk.happened(new Event.TookBack(number, seat.number()));
            return Optional.empty();
        }
        return round.end() == Round.End.AGREED ? reopen(round, seat) : Optional.of(Reason.NOTHING_OF_YOURS);
    }

    private Optional<Reason> reopen(Round round, Seat seat) {
        var following = before.rounds().stream()
                .filter(other -> Mark.passed(other.path(), round.step()))
                .toList();
        var follows = following.stream().anyMatch(other -> other.isLive() && other.number() > round.number())
                || before.arrived().stream().anyMatch(way -> Mark.passed(way, round.step()));
        var builtUpon = following.stream()
                .anyMatch(other -> (other.isOpen() && other.number() < round.number())
                        || (other.number() > round.number() && (other.hasAnswers() || !other.isLive())));
        var again = before.last(round.step()).filter(last -> last.number() != round.number());
        if (!follows || builtUpon || again.isPresent()) {
            return Optional.of(Reason.BUILT_UPON);
        }
        walk.undoAfter(round.step(), Round.End.TAKEN_BACK);
        walk.happened(new Event.TookBack(round.number(), seat.number()));
        return Optional.empty();
    }

    private Optional<Reason> handOn(int number, PersonId to, String opinion) {
        return tooLong(opinion)
                .or(() -> at(number, (round, seat) -> {
                    refuseIf(!seat.person().equals(context.person()), Reason.STAND_IN_HANDS_ON)
                            .or(() -> mayDecide(round, to))
                            .ifPresentOrElse(
                                    walk::refuse,
                                    () -> walk.happened(
                                            new Event.HandedOn(number, seat.number(), nextSeat(round), to, opinion)));
                }));
    }

    private Optional<Reason> advise(int number, String opinion) {
        return opinion(opinion)
                .or(() -> at(number, (_, seat) -> {
                    if (seat.kind() != Seat.Kind.ADVICE) {
                        walk.refuse(Reason.NO_ADVICE_ASKED);
                    } else {
                        walk.happened(new Event.Answered(number, seat.number(), Seat.Answer.ADVISED, opinion));
                        walk.conclude(number);
                    }
                }));
    }

    private Optional<Reason> addSigners(Act.AddSigners signers) {
        if (signers.when() == Act.When.BEFORE) {
            return add(signers.round(), signers.people(), Seat.Kind.BEFORE);
        }
        return opinion(signers.round(), signers.opinion())
                .or(() -> add(signers.round(), signers.people(), Seat.Kind.AFTER))
                .or(() -> decideFrom(signers.round(), (round, seat) -> {
                    walk.happened(
                            new Event.Answered(round.number(), seat.number(), Seat.Answer.AGREED, signers.opinion()));
                    walk.conclude(round.number());
                }));
    }

    private Optional<Reason> add(int number, List<PersonId> people, Seat.Kind kind) {
        if (people.isEmpty()) {
            return Optional.of(Reason.NOBODY_GIVEN);
        }
        if (people.size() > MOST_AT_ONCE) {
            return Optional.of(Reason.TOO_MANY);
        }
        return decideFrom(number, (_, seat) -> {
            for (var person : people) {
                var round = walk.state().round(number).orElseThrow();
                (kind == Seat.Kind.ADVICE ? mayJoin(round, person) : mayDecide(round, person)).ifPresent(walk::refuse);
                walk.happened(new Event.SeatAdded(number, nextSeat(round), person, kind, seat.number()));
            }
        });
    }

    private Optional<Reason> takeOut(int number, PersonId person) {
        var round = before.round(number).filter(Round::isLive).orElse(null);
        if (round == null) {
            return Optional.of(Reason.NO_SUCH_ROUND);
        }
        var seat = round.seats().stream()
                .filter(found -> found.person().equals(person) && found.isPending() && !found.isRoot())
                .filter(found -> round.seat(found.of()).orElseThrow().isFor(context.person()))
                .findFirst()
                .orElse(null);
        if (seat == null) {
            return Optional.of(Reason.NOT_ADDED_BY_YOU);
        }
        takeOut(round, seat);
        walk.conclude(number);
        return Optional.empty();
    }

    /// With whomever that one had added in turn.
    private void takeOut(Round round, Seat seat) {
        walk.happened(new Event.Answered(round.number(), seat.number(), Seat.Answer.TAKEN_OUT, ""));
        round.seats().stream()
                .filter(child -> child.of() == seat.number() && !child.isRoot() && child.isPending())
                .forEach(child -> takeOut(round, child));
    }

    private Optional<Reason> copy(List<PersonId> people) {
        if (people.isEmpty()) {
            return Optional.of(Reason.NOBODY_GIVEN);
        }
        if (people.size() > MOST_AT_ONCE) {
            return Optional.of(Reason.TOO_MANY);
        }
        if (!isInitiator() && !isSteward() && before.rounds().stream().noneMatch(this::sitsAt)) {
            return Optional.of(Reason.NOT_YOUR_TURN);
        }
        walk.happened(new Event.Copied(people));
        return Optional.empty();
    }

    private boolean sitsAt(Round round) {
        return round.seats().stream().anyMatch(seat -> seat.isFor(context.person()));
    }

    private Optional<Reason> urge(int number) {
        if (!isInitiator() && !isSteward()) {
            return Optional.of(Reason.NOT_INITIATOR);
        }
        var round = before.round(number).filter(Round::isLive).orElse(null);
        if (round == null) {
            return Optional.of(Reason.NO_SUCH_ROUND);
        }
        var last = round.urgedAt();
        if (last != null && context.now().isBefore(last.plus(BETWEEN_URGES))) {
            return Optional.of(Reason.URGED_LATELY);
        }
        walk.happened(new Event.Urged(number));
        return Optional.empty();
    }

    private Optional<Reason> suspend(String reason) {
        if (!isSteward()) {
            return Optional.of(Reason.NOT_STEWARD);
        }
        return opinion(reason).or(() -> {
            walk.happened(new Event.Suspended(reason));
            return Optional.empty();
        });
    }

    private Optional<Reason> resume() {
        if (!isSteward()) {
            return Optional.of(Reason.NOT_STEWARD);
        }
        walk.happened(new Event.Resumed());
        return Optional.empty();
    }

    private Optional<Reason> cancel(String reason) {
        if (!isInitiator() && !isSteward()) {
            return Optional.of(Reason.NOT_INITIATOR);
        }
        return opinion(reason).or(() -> {
            walk.end(Standing.VOID, reason);
            return Optional.empty();
        });
    }

    private Optional<Reason> fill(int number, PersonId person) {
        if (!isSteward()) {
            return Optional.of(Reason.NOT_STEWARD);
        }
        var round = before.round(number).filter(Round::isLive).orElse(null);
        if (round == null) {
            return Optional.of(Reason.NO_SUCH_ROUND);
        }
        var left = left(round);
        if (!round.isVacant() && left == null) {
            return Optional.of(Reason.NOT_VACANT);
        }
        if (person.equals(context.person())) {
            return Optional.of(Reason.STEWARD_ITSELF);
        }
        var barred = mayJoin(round, person);
        if (barred.isEmpty()) {
            var seat = nextSeat(round);
            walk.happened(
                    left == null
                            ? new Event.SeatAdded(number, seat, person, Seat.Kind.OWN, seat)
                            : new Event.HandedOn(number, left.number(), seat, person, ""));
        }
        return barred;
    }

    /// From a seat whose turn it is.
    private Optional<Reason> at(int number, BiConsumer<Round, Seat> act) {
        var round = before.round(number).orElse(null);
        if (round == null || !round.isLive()) {
            return Optional.of(Reason.NO_SUCH_ROUND);
        }
        var seat = round.turn(step(round).mode(), context.person()).orElse(null);
        if (seat == null) {
            return Optional.of(Reason.NOT_YOUR_TURN);
        }
        var gone = gone(round, seat);
        if (gone.isPresent()) {
            return gone;
        }
        act.accept(round, seat);
        return Optional.empty();
    }

    /// The same from a seat that has a verdict to give, by somebody who may give it.
    private Optional<Reason> decideFrom(int number, BiConsumer<Round, Seat> act) {
        return at(number, (round, seat) -> {
            if (seat.kind() == Seat.Kind.ADVICE) {
                walk.refuse(Reason.ADVICE_ONLY);
            } else {
                walk.barred(step(round), context.person()).ifPresentOrElse(walk::refuse, () -> act.accept(round, seat));
            }
        });
    }

    /// The first seat whose person has left it behind; null when all are still there.
    private @Nullable Seat left(Round round) {
        var pending = round.seats().stream().filter(Seat::isPending).toList();
        return pending.stream().filter(seat -> !holds(round, seat)).findFirst().orElse(null);
    }

    /// Whoever has left, or was taken the role they were asked for, decides no more; nor does who stands in for them,
    /// or does so no more.
    private Optional<Reason> gone(Round round, Seat seat) {
        if (!holds(round, seat)) {
            return Optional.of(Reason.GONE);
        }
        var standsIn = !seat.person().equals(context.person());
        return refuseIf(
                standsIn
                        && !context.staffing()
                                .standIn(seat.person(), walk.participants(step(round)))
                                .equals(Optional.of(context.person())),
                Reason.STAND_IN_OVER);
    }

    private boolean holds(Round round, Seat seat) {
        var people = List.of(seat.person());
        var participants = walk.participants(step(round));
        var holding = seat.asked()
                ? context.staffing().asked(people, participants, route.above())
                : context.staffing().still(people, participants);
        return holding.contains(seat.person());
    }

    private Optional<Reason> mayJoin(Round round, PersonId person) {
        if (round.seats().size() >= MOST_SEATS) {
            return Optional.of(Reason.TOO_MANY);
        }
        var sits = round.seats().stream().anyMatch(seat -> seat.isFor(person) && seat.isThere());
        return sits ? Optional.of(Reason.ALREADY_SEATED) : walk.barred(step(round), person);
    }

    /// The same for somebody who is to have a verdict of their own.
    private Optional<Reason> mayDecide(Round round, PersonId person) {
        return mayJoin(round, person)
                .or(() -> refuseIf(
                        !context.staffing().mayStandIn(person, context.person(), walk.participants(step(round))),
                        Reason.OUTSIDE));
    }

    private static int nextSeat(Round round) {
        return round.seats().size() + 1;
    }

    private Step.User step(Round round) {
        return route.user(round.step());
    }

    private boolean isInitiator() {
        return context.person().equals(before.initiator());
    }

    private boolean isSteward() {
        return context.capacity() == Capacity.STEWARD;
    }

    /// Who agrees says something where the step asks for it.
    private Optional<Reason> opinion(int number, String opinion) {
        var needed = before.round(number)
                .map(this::step)
                .map(Step.User::opinionNeeded)
                .orElse(false);
        return needed ? opinion(opinion) : tooLong(opinion);
    }

    private static Optional<Reason> opinion(String opinion) {
        return opinion.isBlank() ? Optional.of(Reason.OPINION_MISSING) : tooLong(opinion);
    }

    private static Optional<Reason> tooLong(String opinion) {
        return refuseIf(opinion.length() > LONGEST_OPINION, Reason.OPINION_TOO_LONG);
    }

    private static Optional<Reason> refuseIf(boolean is, Reason reason) {
        return is ? Optional.of(reason) : Optional.empty();
    }
}
