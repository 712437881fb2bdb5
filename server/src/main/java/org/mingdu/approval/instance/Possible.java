package org.mingdu.approval.instance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Step;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.PersonId;

/// What somebody may do with a matter now: each act is tried on the state, and what the law of acts would take is
/// offered. So a button and the answer to it never differ.
final class Possible {
    /// Somebody nobody knows, to try acts with that name a person.
    private static final PersonId ANYBODY = new PersonId(new UUID(0, 0));

    /// As [TakeAct#speaks] says of the acts themselves.
    private static final Set<String> SPEAK = Set.of("AGREE", "REFUSE", "GIVE_BACK", "HAND_ON", "ADVISE", "ADD_AFTER");

    private static final String SOMETHING = "·";

    private final Route route;
    private final State state;
    private final Context context;
    private final List<Choice> found = new ArrayList<>();

    /// Somewhere to go back to; null is the initiator.
    record Target(@Nullable String step, String name) {}

    /// @param targets  where it may be given back to
    /// @param chooses  the steps whose people are to be chosen with it
    /// @param people   who may be taken out
    /// @param opinion  whether an opinion must be given
    /// @param files    whether files may go with it
    /// @param formal   whether who acts must prove once more to be there
    record Choice(
            @OneOf({
                "AGREE", "REFUSE", "GIVE_BACK", "RESUBMIT", "WITHDRAW", "TAKE_BACK", "HAND_ON", "DELEGATE", "ADVISE",
                "ADD_BEFORE", "ADD_AFTER", "TAKE_OUT", "COPY", "URGE", "SUSPEND", "RESUME", "CANCEL", "FILL"
            })
            String type,

            @Nullable Integer round,
            List<Target> targets,
            List<Target> chooses,
            List<PersonId> people,
            boolean opinion,
            boolean files,
            boolean formal) {}

    private record Asked(List<PersonId> people, Participants participants, String above) {}

    private record Away(PersonId person, Participants participants) {}

    /// Everybody is where they are asked for: who really is is looked up when the act is taken. Whoever sits already is
    /// looked up here, once, since many acts are tried.
    private record AnyStaffing(
            Staffing house,
            Map<Asked, Set<PersonId>> known,
            Map<Away, Optional<PersonId>> away,
            Map<PersonId, Set<PersonId>> accounts)
            implements Staffing {
        @Override
        public Set<PersonId> asked(Collection<PersonId> people, Participants participants, String above) {
            return known.computeIfAbsent(
                    new Asked(List.copyOf(people), participants, above),
                    asked -> house.asked(asked.people(), participants, above));
        }

        @Override
        public Set<PersonId> still(Collection<PersonId> people, Participants participants) {
            return known.computeIfAbsent(
                    new Asked(List.copyOf(people), participants, ""),
                    asked -> house.still(asked.people(), participants));
        }

        @Override
        public Optional<PersonId> standIn(PersonId person, Participants participants) {
            return away.computeIfAbsent(new Away(person, participants), _ -> house.standIn(person, participants));
        }

        @Override
        public Set<PersonId> same(PersonId person) {
            return accounts.computeIfAbsent(person, house::same);
        }

        @Override
        public List<PersonId> of(Participants participants) {
            return List.of(ANYBODY);
        }

        @Override
        public boolean mayStandIn(PersonId person, PersonId other, Participants participants) {
            return true;
        }

        @Override
        public List<PersonId> above(String role) {
            return List.of(ANYBODY);
        }
    }

    private Possible(
            Route route, State state, PersonId person, Context.Capacity capacity, Instant now, Staffing house) {
        this.route = route;
        this.state = state;
        this.context = new Context(
                person, capacity, now, new AnyStaffing(house, new HashMap<>(), new HashMap<>(), new HashMap<>()));
    }

    static List<Choice> of(
            Route route, State state, PersonId person, Context.Capacity capacity, Instant now, Staffing house) {
        var possible = new Possible(route, state, person, capacity, now, house);
        possible.state.rounds().forEach(possible::on);
        possible.withTheMatter();
        return List.copyOf(possible.found);
    }

    private void on(Round round) {
        var number = round.number();
        var needed = route.user(round.step()).opinionNeeded();
        var agree = tried(new Act.Agree(number, SOMETHING, Map.of()));
        if (agree == null || agree == Reason.CHOOSE_NEXT) {
            var chooses = chooses(chosen -> new Act.Agree(number, SOMETHING, chosen));
            add("AGREE", number, List.of(), chooses, List.of(), needed);
        }
        offer("ADVISE", number, new Act.Advise(number, SOMETHING), true);
        offer("REFUSE", number, new Act.Refuse(number, SOMETHING), true);
        var targets = targets(round);
        if (!targets.isEmpty()) {
            add("GIVE_BACK", number, targets, List.of(), List.of(), true);
        }
        offer("HAND_ON", number, new Act.HandOn(number, ANYBODY, ""), false);
        offer("DELEGATE", number, new Act.Delegate(number, ANYBODY), false);
        offer("ADD_BEFORE", number, new Act.AddSigners(number, List.of(ANYBODY), Act.When.BEFORE, ""), false);
        offer("ADD_AFTER", number, new Act.AddSigners(number, List.of(ANYBODY), Act.When.AFTER, SOMETHING), needed);
        var out = round.seats().stream()
                .map(Seat::person)
                .distinct()
                .filter(person -> tried(new Act.TakeOut(number, person)) == null)
                .toList();
        if (!out.isEmpty()) {
            add("TAKE_OUT", number, List.of(), List.of(), out, false);
        }
        offer("TAKE_BACK", number, new Act.TakeBack(number), false);
        offer("URGE", number, new Act.Urge(number), false);
        offer("FILL", number, new Act.Fill(number, ANYBODY), false);
    }

    private void withTheMatter() {
        var again = tried(new Act.Resubmit(state.facts(), Map.of()));
        if (again == null || again == Reason.CHOOSE_NEXT) {
            var chooses = chooses(chosen -> new Act.Resubmit(state.facts(), chosen));
            add("RESUBMIT", null, List.of(), chooses, List.of(), false);
        }
        offer("WITHDRAW", null, new Act.Withdraw(), false);
        offer("COPY", null, new Act.Copy(List.of(ANYBODY)), false);
        offer("SUSPEND", null, new Act.Suspend(SOMETHING), true);
        offer("RESUME", null, new Act.Resume(), false);
        offer("CANCEL", null, new Act.Cancel(SOMETHING), true);
    }

    /// The initiator, and every step passed on the way that would take it back.
    private List<Target> targets(Round round) {
        var targets = new ArrayList<Target>();
        for (var mark : round.path().reversed()) {
            var to = new Act.Target.Step(mark.step());
            if (!mark.ofSplit() && tried(new Act.GiveBack(round.number(), to, Act.Way.AGAIN, SOMETHING)) == null) {
                targets.add(new Target(mark.step(), route.user(mark.step()).name()));
            }
        }
        var initiator = new Act.GiveBack(round.number(), new Act.Target.Initiator(), Act.Way.AGAIN, SOMETHING);
        if (tried(initiator) == null) {
            targets.add(new Target(null, "发起人"));
        }
        return targets;
    }

    private interface Choosing {
        Act with(Map<String, List<PersonId>> chosen);
    }

    /// A step is to be chosen for when the act fails without.
    private List<Target> chooses(Choosing act) {
        var all = route.steps().stream()
                .filter(Step.User.class::isInstance)
                .map(Step.User.class::cast)
                .filter(step -> step.participants() instanceof Participants.Chosen)
                .collect(Collectors.toMap(Step.User::id, _ -> List.of(ANYBODY), (one, _) -> one, LinkedHashMap::new));
        return all.keySet().stream()
                .filter(step -> {
                    var others = new LinkedHashMap<>(all);
                    others.remove(step);
                    return tried(act.with(others)) == Reason.CHOOSE_NEXT;
                })
                .map(step -> new Target(step, route.user(step).name()))
                .toList();
    }

    private void offer(String type, @Nullable Integer round, Act act, boolean opinion) {
        if (tried(act) == null) {
            add(type, round, List.of(), List.of(), List.of(), opinion);
        }
    }

    private void add(
            String type,
            @Nullable Integer round,
            List<Target> targets,
            List<Target> chooses,
            List<PersonId> people,
            boolean opinion) {
        var formal = round != null
                && !type.equals("URGE")
                && state.round(round)
                        .map(on -> route.user(on.step()).asksForProof())
                        .orElse(false);
        found.add(new Choice(type, round, targets, chooses, people, opinion, SPEAK.contains(type), formal));
    }

    private @Nullable Reason tried(Act act) {
        return Decide.decide(route, state, act, context) instanceof Outcome.Refused(var reason) ? reason : null;
    }
}
