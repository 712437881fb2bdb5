package org.mingdu.approval.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mingdu.approval.drawing.CheckRoute;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Step;
import org.mingdu.approval.drawing.Unfold;
import org.mingdu.approval.instance.Context.Capacity;
import org.mingdu.kernel.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What holds on every route, whatever is done on it. A failure names the seed of its run.
class AnyRouteTest {
    private static final long FIRST_SEED = 20_260_101L;
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void on_a_thousand_routes_nothing_is_skipped_done_twice_or_stuck() {
        runs(1_000);
    }

    /// A run that ten thousand found: of two seats with the same delegate the second lost theirs in the look in which
    /// the
    /// first had been passed over.
    @Test
    void who_is_let_go_at_one_seat_is_free_for_another_at_once() {
        new Run(new Random(20_265_237L)).go();
    }

    @Test
    @Tag("full")
    void on_ten_thousand_routes_nothing_is_skipped_done_twice_or_stuck() {
        runs(10_000);
    }

    private static void runs(int many) {
        var ends = new HashMap<State.Standing, Integer>();
        var acts = new HashSet<Class<?>>();
        var struck = new HashSet<Class<?>>();
        var stoodIn = 0;
        for (var seed = FIRST_SEED; seed < FIRST_SEED + many; seed++) {
            try {
                var run = new Run(new Random(seed));
                ends.merge(run.go(), 1, Integer::sum);
                acts.addAll(run.taken);
                struck.addAll(run.struck);
                stoodIn += run.stoodIn ? 1 : 0;
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
        // The runs are worth something only if they come everywhere.
        assertThat(acts).containsExactlyInAnyOrder(Act.class.getPermittedSubclasses());
        assertThat(struck).containsExactlyInAnyOrder(Event.Reminded.class, Event.Escalated.class);
        assertThat(stoodIn).isGreaterThan(many / 50);
        assertThat(ends.keySet())
                .containsExactlyInAnyOrder(
                        State.Standing.APPROVED, State.Standing.REFUSED, State.Standing.WITHDRAWN, State.Standing.VOID);
    }

    private static final class Run {
        private static final PersonId INITIATOR = RandomRoute.person(1);
        private static final PersonId STEWARD = RandomRoute.person(99);

        private final Random random;
        private final Route route;
        private final Staffing staffing;
        private final Map<PersonId, PersonId> away = new HashMap<>();
        private boolean stoodIn;
        private final List<Entry> history = new ArrayList<>();
        private final Set<Class<?>> taken = new HashSet<>();
        private final Set<Class<?>> struck = new HashSet<>();
        private State state = State.NEW;
        private Instant now = Instant.parse("2026-03-02T01:00:00Z");
        private int newcomers = 1000;

        private Run(Random random) {
            this.random = random;
            route = apart(
                    random.nextInt(4) == 0 ? running(random, RandomRoute.drawn(random)) : RandomRoute.drawn(random));
            assertThat(CheckRoute.check(route)).isEmpty();
            staffing = new KnownPeople(
                    Map.of("SOME", RandomRoute.PEOPLE.subList(0, 3)),
                    random.nextBoolean() ? List.of(RandomRoute.person(50)) : List.of(),
                    away,
                    random.nextInt(4) == 0
                            ? Map.of(RandomRoute.person(7), INITIATOR, INITIATOR, RandomRoute.person(7))
                            : Map.of());
        }

        /// A route whose first step runs another, which is laid in.
        private static Route running(Random random, Route drawn) {
            var inner = RandomRoute.drawn(random);
            var steps = new ArrayList<Step>();
            for (var step : drawn.steps()) {
                if (step instanceof Step.Start(var id, var next)) {
                    steps.add(new Step.Start(id, "sub"));
                    steps.add(new Step.Sub("sub", "子流程", "other", next));
                } else {
                    steps.add(step);
                }
            }
            return Unfold.unfold(new Route(drawn.name(), drawn.above(), drawn.fields(), steps), (_, _) -> inner);
        }

        /// Somebody goes away, or comes back; where it is looked at once, open matters follow.
        private void comingsAndGoings() {
            var person = anybody();
            var other = anybody();
            if (random.nextBoolean() || person.equals(other)) {
                away.remove(person);
            } else {
                away.put(person, other);
            }
            if (random.nextBoolean()) {
                var moved = StandIns.look(route, state, new Context(INITIATOR, Capacity.PARTY, now, staffing));
                history.addAll(moved.entries());
                state = moved.state();
                var again = StandIns.look(route, state, new Context(INITIATOR, Capacity.PARTY, now, staffing));
                assertThat(again.entries()).as("seated a second time").isEmpty();
                look();
            }
        }

        /// The same route with steps that must not be decided by those of an earlier one.
        private Route apart(Route drawn) {
            var users = drawn.steps().stream()
                    .filter(Step.User.class::isInstance)
                    .map(Step.User.class::cast)
                    .toList();
            var steps = new ArrayList<Step>();
            for (var step : drawn.steps()) {
                if (step instanceof Step.User user && random.nextInt(4) == 0) {
                    var other = users.get(random.nextInt(users.size()));
                    var more = new Step.User(
                            user.id(),
                            user.name(),
                            user.mode(),
                            user.participants(),
                            user.limit(),
                            List.of(other.id()),
                            false,
                            user.next());
                    var with = new ArrayList<>(steps);
                    with.add(more);
                    with.addAll(drawn.steps()
                            .subList(steps.size() + 1, drawn.steps().size()));
                    var valid = CheckRoute.check(new Route(drawn.name(), drawn.above(), drawn.fields(), with))
                            .isEmpty();
                    steps.add(valid ? more : user);
                } else {
                    steps.add(step);
                }
            }
            return new Route(drawn.name(), drawn.above(), drawn.fields(), steps);
        }

        private State.Standing go() {
            act(new Act.Start(facts(), chosen(List.of(RandomRoute.person(2)))), INITIATOR, Capacity.PARTY);
            assertThat(state.standing()).isEqualTo(State.Standing.RUNNING);
            for (var i = random.nextInt(60); i > 0 && !state.standing().isOver(); i--) {
                now = now.plus(Duration.ofMinutes(random.nextInt(random.nextInt(8) == 0 ? 9_000 : 300)));
                theClock();
                if (random.nextInt(4) == 0) {
                    comingsAndGoings();
                }
                anything();
            }
            finish();
            return state.standing();
        }

        private Map<String, String> facts() {
            return Map.of(RandomRoute.FIELD, String.valueOf(random.nextInt(100)));
        }

        /// Somebody for every step that asks for it, by each who sends it on.
        private Map<String, List<PersonId>> chosen(List<PersonId> people) {
            var chosen = new HashMap<String, List<PersonId>>();
            route.steps().stream()
                    .filter(step ->
                            step instanceof Step.User user && user.participants() instanceof Participants.Chosen)
                    .forEach(step -> chosen.put(step.id(), people));
            return chosen;
        }

        private void anything() {
            var rounds = state.rounds().size() + 1;
            var live = state.live();
            var round = live.isEmpty() || random.nextInt(10) == 0
                    ? random.nextInt(rounds + 1)
                    : live.get(random.nextInt(live.size())).number();
            var who = who(round);
            var capacity = random.nextInt(6) == 0 ? Capacity.STEWARD : Capacity.PARTY;
            if (random.nextInt(20) == 0) {
                takeOut();
            } else {
                act(some(round), who, capacity);
            }
        }

        /// By whoever added them, whose turn it mostly is not.
        private void takeOut() {
            for (var round : state.live()) {
                for (var seat : round.seats()) {
                    if (!seat.isRoot() && seat.isPending()) {
                        var adder = round.seat(seat.of()).orElseThrow().person();
                        act(new Act.TakeOut(round.number(), seat.person()), adder, Capacity.PARTY);
                        return;
                    }
                }
            }
        }

        /// Mostly somebody whose turn it is.
        private PersonId who(int number) {
            var round = state.round(number).orElse(null);
            var turn = round == null
                    ? List.<Seat>of()
                    : round.turn(route.user(round.step()).mode());
            return turn.isEmpty() || random.nextInt(4) == 0
                    ? anybody()
                    : somebodyAt(turn.get(random.nextInt(turn.size())));
        }

        private PersonId somebodyAt(Seat seat) {
            var other = seat.standIn();
            return other == null || random.nextBoolean() ? seat.person() : other;
        }

        /// Whoever answers in another's stead sits there for them, and does so to this day.
        private void noOneElseAnswered(State before, List<Entry> entries) {
            for (var entry : entries) {
                if (entry.event() instanceof Event.Answered(var number, var seat, var answer, var _)
                        && answer != Seat.Answer.TAKEN_OUT) {
                    var sits = before.round(number)
                            .flatMap(round -> round.seat(seat))
                            .orElseThrow();
                    if (!sits.person().equals(entry.by())) {
                        stoodIn = true;
                        assertThat(sits.standIn()).isEqualTo(entry.by());
                        assertThat(away).containsEntry(sits.person(), entry.by());
                    }
                }
            }
        }

        /// One voice for each, and none in one's own matter.
        private void oneVoiceEach() {
            for (var round : state.live()) {
                var voices = new ArrayList<PersonId>();
                for (var seat : round.seats()) {
                    if (seat.isThere()) {
                        voices.add(seat.person());
                        if (seat.isPending() && seat.standIn() != null) {
                            voices.add(seat.standIn());
                            assertThat(seat.standIn()).isNotEqualTo(INITIATOR);
                        } else if (seat.isStoodIn()) {
                            voices.add(seat.by());
                        }
                    }
                }
                assertThat(voices).doesNotHaveDuplicates();
            }
        }

        private PersonId anybody() {
            return random.nextInt(3) == 0
                    ? INITIATOR
                    : RandomRoute.PEOPLE.get(random.nextInt(RandomRoute.PEOPLE.size()));
        }

        private Act some(int round) {
            var opinion = random.nextInt(8) == 0 ? "" : "意见";
            return switch (random.nextInt(40)) {
                case 0 -> new Act.Refuse(round, opinion);
                case 1, 2, 3, 4 -> new Act.GiveBack(round, target(), way(), opinion);
                case 5 -> new Act.Withdraw();
                case 6, 7, 8 -> new Act.TakeBack(random.nextInt(state.rounds().size() + 1));
                case 9, 10 -> new Act.HandOn(round, anybody(), opinion);
                case 11, 12 -> new Act.Delegate(round, anybody());
                case 13, 14, 15 -> new Act.Advise(round, opinion);
                case 16, 17 -> new Act.AddSigners(round, List.of(anybody()), Act.When.BEFORE, opinion);
                case 18, 19 -> new Act.AddSigners(round, List.of(anybody()), Act.When.AFTER, opinion);
                case 20, 21 -> new Act.TakeOut(round, anybody());
                case 22 -> new Act.Copy(List.of(anybody()));
                case 23 -> new Act.Urge(round);
                case 24 -> new Act.Suspend(opinion);
                case 25, 26 -> new Act.Resume();
                case 27 -> random.nextInt(5) == 0 ? new Act.Cancel(opinion) : new Act.Resume();
                case 28 -> new Act.Fill(round, anybody());
                case 29, 30 ->
                    new Act.Resubmit(random.nextBoolean() ? state.facts() : facts(), chosen(List.of(anybody())));
                case 31 -> new Act.Start(facts(), Map.of());
                default -> new Act.Agree(round, opinion, chosen(List.of(anybody())));
            };
        }

        private Act.Target target() {
            var users = route.steps().stream()
                    .filter(Step.User.class::isInstance)
                    .map(Step::id)
                    .toList();
            return switch (random.nextInt(3)) {
                case 0 -> new Act.Target.Initiator();
                case 1 -> new Act.Target.Step(users.get(random.nextInt(users.size())));
                default -> new Act.Target.Previous();
            };
        }

        private Act.Way way() {
            return random.nextBoolean() ? Act.Way.AGAIN : Act.Way.STRAIGHT;
        }

        private void act(Act act, PersonId who, Capacity capacity) {
            var before = state;
            var known = JSON.writeValueAsString(before.rounds());
            switch (Decide.decide(route, before, act, new Context(who, capacity, now, staffing))) {
                case Outcome.Refused _ ->
                    assertThat(JSON.writeValueAsString(before.rounds())).isEqualTo(known);
                case Outcome.Moved(var after, var entries) -> {
                    assertThat(entries).isNotEmpty();
                    noOneElseAnswered(before, entries);
                    history.addAll(entries);
                    state = after;
                    taken.add(act.getClass());
                    look();
                }
            }
        }

        /// Reminds and tells those above, each once, and decides nothing.
        private void theClock() {
            var before = state;
            var moved = hurried();
            history.addAll(moved.entries());
            state = moved.state();
            assertThat(hurried().entries())
                    .as("what the clock does a second time")
                    .isEmpty();
            assertThat(state.standing()).isEqualTo(before.standing());
            assertThat(state.live().stream().map(this::turn).toList())
                    .isEqualTo(before.live().stream().map(this::turn).toList());
            for (var round : state.rounds()) {
                var nudges = history.stream()
                        .map(Entry::event)
                        .filter(event -> switch (event) {
                            case Event.Reminded(var number, var _) -> number == round.number();
                            case Event.Escalated(var number, var _) -> number == round.number();
                            default -> false;
                        })
                        .toList();
                assertThat(nudges).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
            }
            moved.entries().forEach(entry -> struck.add(entry.event().getClass()));
            look();
        }

        private Outcome.Moved hurried() {
            return Hurry.hurry(
                    route, state, Duration.ofHours(24), new Context(INITIATOR, Capacity.PARTY, now, staffing));
        }

        private void look() {
            assertThat(State.of(history)).isEqualTo(state);
            totals();
            oneVoiceEach();
            assertThat(state.rounds().stream().flatMap(round -> round.deciders().stream()))
                    .doesNotContain(INITIATOR);
            var open = state.rounds().stream()
                    .filter(Round::isOpen)
                    .map(Round::step)
                    .toList();
            assertThat(open).doesNotHaveDuplicates();
            if (state.standing() == State.Standing.RUNNING) {
                assertThat(state.live())
                        .isNotEmpty()
                        .allSatisfy(round -> assertThat(
                                        round.isVacant() || !turn(round).isEmpty())
                                .as("somebody's turn in %s", round)
                                .isTrue());
            }
            if (state.standing().isOver()) {
                assertThat(open).isEmpty();
            }
            if (state.standing() == State.Standing.APPROVED) {
                nothingSkipped(route.start().next(), null);
            }
        }

        private List<Seat> turn(Round round) {
            return round.turn(route.user(round.step()).mode());
        }

        /// What the history adds up to, counted without the state's own hands.
        private void totals() {
            var open = 0;
            var passes = 0;
            var asked = new HashMap<String, Integer>();
            var answers = new HashMap<String, Integer>();
            for (var entry : history) {
                switch (entry.event()) {
                    case Event.Opened opened -> {
                        open++;
                        asked.merge(opened.step(), 1, Integer::sum);
                    }
                    case Event.RoundEnded _ -> open--;
                    case Event.GaveBack _, Event.Resubmitted _ -> passes++;
                    case Event.TookBack(var round, var seat) -> {
                        passes++;
                        answers.merge(round + "/" + seat, -1, Integer::sum);
                    }
                    case Event.Answered(var round, var seat, var _, var _) ->
                        answers.merge(round + "/" + seat, 1, Integer::sum);
                    default -> {}
                }
            }
            var reopened = state.rounds().stream().filter(Round::isOpen).count();
            assertThat(reopened - open).isBetween(0L, (long) passes);
            assertThat(answers.values()).allMatch(times -> times == 0 || times == 1);
            var most = passes + 1;
            assertThat(asked.values()).allMatch(times -> times <= most);
            var said = state.rounds().stream()
                    .flatMap(round -> round.seats().stream())
                    .filter(seat -> !seat.isPending() && seat.answer() != Seat.Answer.HANDED_ON)
                    .count();
            assertThat(said)
                    .isEqualTo(answers.values().stream()
                            .filter(times -> times == 1)
                            .count());
        }

        /// Goes the way the facts ask for and finds each step on it agreed to, the last time it was asked.
        private void nothingSkipped(String from, @Nullable String until) {
            var at = from;
            while (!at.equals(until)) {
                switch (route.step(at)) {
                    case Step.User user -> {
                        assertThat(state.last(user.id()).map(Round::end)).contains(Round.End.AGREED);
                        at = user.next();
                    }
                    case Step.Choice choice -> {
                        var high = choice.branches().getFirst();
                        var amount = Integer.parseInt(state.facts().get(RandomRoute.FIELD));
                        at = amount >= 50 ? high.next() : choice.otherwise();
                    }
                    case Step.Split split -> {
                        split.branches().forEach(branch -> nothingSkipped(branch, split.join()));
                        at = split.join();
                    }
                    case Step.Sub sub -> throw new AssertionError("sub-route (%s) was not laid in".formatted(sub.id()));
                    case Step.Join join -> at = join.next();
                    case Step.End _ -> {
                        return;
                    }
                    case Step.Start start -> at = start.next();
                }
            }
        }

        /// From wherever chance has led, people of good will come to an end.
        private void finish() {
            for (var i = 0; i < 2_000 && !state.standing().isOver(); i++) {
                var before = state;
                goodWill();
                assertThat(state).as("something moves").isNotEqualTo(before);
            }
            assertThat(state.standing().isOver()).isTrue();
            var copy = JSON.readValue(JSON.writeValueAsString(history), new TypeReference<List<Entry>>() {});
            assertThat(State.of(copy)).isEqualTo(state);
        }

        private void goodWill() {
            switch (state.standing()) {
                case SUSPENDED -> act(new Act.Resume(), STEWARD, Capacity.STEWARD);
                case GIVEN_BACK ->
                    act(new Act.Resubmit(state.facts(), chosen(List.of(newcomer()))), INITIATOR, Capacity.PARTY);
                default -> {
                    var round = state.live().getFirst();
                    if (round.isVacant()) {
                        act(new Act.Fill(round.number(), newcomer()), STEWARD, Capacity.STEWARD);
                    } else {
                        answer(round, turn(round).getFirst());
                    }
                }
            }
        }

        private void answer(Round round, Seat seat) {
            var before = state;
            var who = seat.person();
            if (seat.kind() == Seat.Kind.ADVICE) {
                act(new Act.Advise(round.number(), "建议同意"), who, Capacity.PARTY);
            } else {
                act(new Act.Agree(round.number(), "", chosen(List.of(newcomer()))), who, Capacity.PARTY);
            }
            if (state.equals(before)) {
                // Duties that must be apart met in one person: another takes the seat.
                act(new Act.HandOn(round.number(), newcomer(), ""), who, Capacity.PARTY);
            }
        }

        private PersonId newcomer() {
            return RandomRoute.person(newcomers++);
        }
    }
}
