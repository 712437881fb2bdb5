package org.mingdu.approval.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.approval.drawing.Comparison;
import org.mingdu.approval.drawing.FieldType;
import org.mingdu.approval.drawing.Limit;
import org.mingdu.approval.drawing.Mode;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Step;
import org.mingdu.approval.drawing.Unfold;
import org.mingdu.approval.instance.Context.Capacity;
import org.mingdu.approval.instance.State.Standing;
import org.mingdu.kernel.PersonId;

/// What each act does, one sentence each.
class ActsTest {
    private static final PersonId CLERK = RandomRoute.person(1);
    private static final PersonId ANN = RandomRoute.person(2);
    private static final PersonId BOB = RandomRoute.person(3);
    private static final PersonId CAT = RandomRoute.person(4);
    private static final PersonId DAN = RandomRoute.person(5);
    private static final PersonId STEWARD = RandomRoute.person(9);

    private final Map<String, List<PersonId>> roles = new HashMap<>();
    private final Map<PersonId, PersonId> away = new HashMap<>();
    private final Map<PersonId, PersonId> accounts = new HashMap<>();
    private List<PersonId> above = List.of();
    private Route route = way(step("a", "ANN", "b"), step("b", "BOB", "c"), step("c", "CAT", "end"));
    private State state = State.NEW;
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    @BeforeEach
    void everybody_at_their_post() {
        roles.putAll(Map.of(
                "ANN", List.of(ANN),
                "BOB", List.of(BOB),
                "CAT", List.of(CAT),
                "THREE", List.of(ANN, BOB, CAT)));
    }

    @Test
    void three_who_agree_one_after_the_other_approve() {
        begun();
        agree(ANN);
        agree(BOB);
        assertThat(state.standing()).isEqualTo(Standing.RUNNING);
        agree(CAT);
        assertThat(state.standing()).isEqualTo(Standing.APPROVED);
        refused(new Act.Agree(3, "", Map.of()), CAT, Reason.OVER);
    }

    @Test
    void one_who_does_not_agree_ends_it_and_says_why() {
        begun();
        refused(new Act.Refuse(1, " "), ANN, Reason.OPINION_MISSING);
        does(new Act.Refuse(1, "资料不全"), ANN);
        assertThat(state.standing()).isEqualTo(Standing.REFUSED);
    }

    @Test
    void who_is_not_asked_decides_nothing() {
        begun();
        refused(new Act.Agree(1, "", Map.of()), BOB, Reason.NOT_YOUR_TURN);
        refused(new Act.Agree(2, "", Map.of()), BOB, Reason.NO_SUCH_ROUND);
    }

    @Test
    void the_initiator_is_left_out_of_those_who_decide() {
        roles.put("ANN", List.of(CLERK, ANN));
        begun();
        assertThat(turn(1)).containsExactly(ANN);
        refused(new Act.HandOn(1, CLERK, ""), ANN, Reason.OWN_MATTER);
        refused(new Act.AddSigners(1, List.of(CLERK), Act.When.BEFORE, ""), ANN, Reason.OWN_MATTER);
        refused(new Act.Delegate(1, CLERK), ANN, Reason.OWN_MATTER);
    }

    @Test
    void an_empty_post_is_named_and_routed_up() {
        roles.put("BOB", List.of());
        above = List.of(DAN);
        begun();
        var events = agree(ANN);
        assertThat(events).contains(new Event.FoundVacant(2, "b"));
        assertThat(turn(2)).containsExactly(DAN);
    }

    @Test
    void a_post_that_only_the_initiator_holds_is_empty() {
        roles.put("ANN", List.of(CLERK));
        above = List.of(DAN);
        begun();
        assertThat(turn(1)).containsExactly(DAN);
    }

    @Test
    void an_empty_post_with_nobody_above_waits_until_a_steward_fills_it() {
        roles.put("ANN", List.of());
        begun();
        assertThat(state.live().getFirst().isVacant()).isTrue();
        refused(new Act.Fill(1, DAN), CLERK, Reason.NOT_STEWARD);
        assertThat(outcome(new Act.Fill(1, CLERK), STEWARD, Capacity.STEWARD))
                .isEqualTo(new Outcome.Refused(Reason.OWN_MATTER));
        assertThat(outcome(new Act.Fill(1, STEWARD), STEWARD, Capacity.STEWARD))
                .isEqualTo(new Outcome.Refused(Reason.STEWARD_ITSELF));
        steward(new Act.Fill(1, DAN));
        assertThat(turn(1)).containsExactly(DAN);
        assertThat(outcome(new Act.Fill(1, BOB), STEWARD, Capacity.STEWARD))
                .isEqualTo(new Outcome.Refused(Reason.NOT_VACANT));
    }

    @Test
    void one_person_on_two_steps_decides_twice() {
        roles.put("BOB", List.of(ANN));
        begun();
        agree(ANN);
        assertThat(turn(2)).containsExactly(ANN);
    }

    @Test
    void duties_that_must_be_apart_never_meet_in_one_person() {
        roles.put("BOB", List.of(ANN));
        above = List.of(DAN);
        route = way(step("a", "ANN", "b"), user("b", new Mode.First(), "BOB", List.of("a"), "end"));
        begun();
        agree(ANN);
        assertThat(turn(2)).containsExactly(DAN);
        refused(new Act.HandOn(2, ANN, ""), DAN, Reason.DUTIES_APART);
    }

    @Test
    void in_turn_one_follows_the_other() {
        together(new Mode.InTurn());
        assertThat(turn(1)).containsExactly(ANN);
        agree(ANN);
        assertThat(turn(1)).containsExactly(BOB);
        agree(BOB);
        agree(CAT);
        assertThat(state.standing()).isEqualTo(Standing.APPROVED);
    }

    @Test
    void who_takes_a_seat_takes_its_turn() {
        together(new Mode.InTurn());
        does(new Act.HandOn(1, DAN, "出差"), ANN);
        assertThat(turn(1)).containsExactly(DAN);
        agree(DAN);
        assertThat(turn(1)).containsExactly(BOB);
    }

    @Test
    void of_all_everybody_is_heard_before_it_is_refused() {
        together(new Mode.All());
        does(new Act.Refuse(1, "不同意"), BOB);
        assertThat(state.standing()).isEqualTo(Standing.RUNNING);
        agree(ANN);
        agree(CAT);
        assertThat(state.standing()).isEqualTo(Standing.REFUSED);
    }

    @Test
    void two_of_three_are_sixty_percent() {
        together(new Mode.Share(60));
        agree(ANN);
        assertThat(state.standing()).isEqualTo(Standing.RUNNING);
        agree(CAT);
        assertThat(state.standing()).isEqualTo(Standing.APPROVED);
    }

    @Test
    void a_share_out_of_reach_refuses() {
        together(new Mode.Share(60));
        does(new Act.Refuse(1, "不同意"), ANN);
        does(new Act.Refuse(1, "不同意"), BOB);
        assertThat(state.standing()).isEqualTo(Standing.REFUSED);
    }

    @Test
    void one_veto_is_enough() {
        together(new Mode.Veto());
        agree(ANN);
        does(new Act.Refuse(1, "不同意"), BOB);
        assertThat(state.standing()).isEqualTo(Standing.REFUSED);
    }

    @Test
    void whoever_is_first_decides() {
        together(new Mode.First());
        assertThat(turn(1)).containsExactly(ANN, BOB, CAT);
        agree(CAT);
        assertThat(state.standing()).isEqualTo(Standing.APPROVED);
    }

    @Test
    void given_back_to_the_one_before_it_comes_by_again() {
        begun();
        agree(ANN);
        agree(BOB);
        does(new Act.GiveBack(3, new Act.Target.Previous(), Act.Way.AGAIN, "请补充"), CAT);
        assertThat(turn(4)).containsExactly(BOB);
        agree(BOB);
        assertThat(turn(5)).containsExactly(CAT);
    }

    @Test
    void given_back_to_any_step_it_may_come_straight_back() {
        begun();
        agree(ANN);
        agree(BOB);
        does(new Act.GiveBack(3, new Act.Target.Step("a"), Act.Way.STRAIGHT, "请补充"), CAT);
        assertThat(turn(4)).containsExactly(ANN);
        agree(ANN);
        assertThat(turn(3)).containsExactly(CAT);
        agree(CAT);
        assertThat(state.standing()).isEqualTo(Standing.APPROVED);
    }

    @Test
    void it_is_given_back_only_to_where_it_has_been() {
        begun();
        agree(ANN);
        refused(new Act.GiveBack(2, new Act.Target.Step("c"), Act.Way.AGAIN, "退"), BOB, Reason.NO_SUCH_TARGET);
    }

    @Test
    void given_back_to_the_initiator_it_waits_until_it_is_sent_again() {
        begun();
        agree(ANN);
        does(new Act.GiveBack(2, new Act.Target.Initiator(), Act.Way.AGAIN, "请改"), BOB);
        assertThat(state.standing()).isEqualTo(Standing.GIVEN_BACK);
        refused(new Act.Resubmit(facts(1), Map.of()), ANN, Reason.NOT_INITIATOR);
        does(new Act.Resubmit(facts(1), Map.of()), CLERK);
        assertThat(turn(3)).containsExactly(ANN);
    }

    @Test
    void sent_again_unchanged_it_may_go_straight_to_who_gave_it_back() {
        begun();
        agree(ANN);
        does(new Act.GiveBack(2, new Act.Target.Initiator(), Act.Way.STRAIGHT, "请改"), BOB);
        does(new Act.Resubmit(facts(1), Map.of()), CLERK);
        assertThat(turn(2)).containsExactly(BOB);
    }

    /// Who agreed did so to the figures they saw, whether a condition looks at them or not.
    @Test
    void a_figure_no_condition_looks_at_is_no_less_agreed_to() {
        does(new Act.Start(Map.of("amount", "1", "days", "7"), Map.of()), CLERK);
        agree(ANN);
        does(new Act.GiveBack(2, new Act.Target.Initiator(), Act.Way.STRAIGHT, "请改"), BOB);
        does(new Act.Resubmit(Map.of("amount", "1", "days", "90"), Map.of()), CLERK);
        assertThat(turn(3)).containsExactly(ANN);
        assertThat(state.live()).hasSize(1);
    }

    @Test
    void sent_again_with_another_amount_it_goes_the_whole_way() {
        begun();
        agree(ANN);
        does(new Act.GiveBack(2, new Act.Target.Initiator(), Act.Way.STRAIGHT, "请改"), BOB);
        does(new Act.Resubmit(facts(2), Map.of()), CLERK);
        assertThat(turn(3)).containsExactly(ANN);
        assertThat(state.live()).hasSize(1);
    }

    @Test
    void the_initiator_withdraws_while_nobody_has_spoken() {
        begun();
        refused(new Act.Withdraw(), ANN, Reason.NOT_INITIATOR);
        does(new Act.Withdraw(), CLERK);
        assertThat(state.standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void what_somebody_has_spoken_on_is_not_withdrawn() {
        begun();
        agree(ANN);
        refused(new Act.Withdraw(), CLERK, Reason.BUILT_UPON);
    }

    @Test
    void one_takes_back_what_nobody_has_built_on() {
        begun();
        agree(ANN);
        does(new Act.TakeBack(1), ANN);
        assertThat(turn(1)).containsExactly(ANN);
        assertThat(state.live()).hasSize(1);
        agree(ANN);
        agree(BOB);
        refused(new Act.TakeBack(1), ANN, Reason.BUILT_UPON);
    }

    @Test
    void a_delegate_advises_and_the_verdict_stays() {
        begun();
        does(new Act.Delegate(1, DAN), ANN);
        assertThat(turn(1)).containsExactly(DAN);
        refused(new Act.Agree(1, "", Map.of()), DAN, Reason.ADVICE_ONLY);
        does(new Act.Advise(1, "可以同意"), DAN);
        assertThat(turn(1)).containsExactly(ANN);
        refused(new Act.Advise(1, "可以"), ANN, Reason.NO_ADVICE_ASKED);
    }

    @Test
    void who_is_added_before_signs_before() {
        begun();
        does(new Act.AddSigners(1, List.of(DAN), Act.When.BEFORE, ""), ANN);
        assertThat(turn(1)).containsExactly(DAN);
        agree(DAN);
        assertThat(turn(1)).containsExactly(ANN);
    }

    @Test
    void who_is_added_after_signs_after() {
        begun();
        does(new Act.AddSigners(1, List.of(DAN), Act.When.AFTER, "请会签"), ANN);
        assertThat(turn(1)).containsExactly(DAN);
        assertThat(state.live().getFirst().step()).isEqualTo("a");
        agree(DAN);
        assertThat(turn(2)).containsExactly(BOB);
    }

    @Test
    void only_who_added_somebody_takes_them_out_again() {
        begun();
        does(new Act.AddSigners(1, List.of(DAN), Act.When.BEFORE, ""), ANN);
        refused(new Act.TakeOut(1, DAN), BOB, Reason.NOT_ADDED_BY_YOU);
        does(new Act.TakeOut(1, DAN), ANN);
        assertThat(turn(1)).containsExactly(ANN);
        refused(new Act.TakeOut(1, ANN), ANN, Reason.NOT_ADDED_BY_YOU);
    }

    @Test
    void nobody_sits_twice_at_one_step() {
        together(new Mode.All());
        refused(new Act.HandOn(1, BOB, ""), ANN, Reason.ALREADY_SEATED);
    }

    @Test
    void who_is_copied_reads_and_decides_nothing() {
        begun();
        refused(new Act.Copy(List.of(DAN)), BOB, Reason.NOT_YOUR_TURN);
        does(new Act.Copy(List.of(DAN)), ANN);
        assertThat(state.copied()).containsExactly(DAN);
        refused(new Act.Agree(1, "", Map.of()), DAN, Reason.NOT_YOUR_TURN);
    }

    @Test
    void one_urges_once_in_four_hours() {
        begun();
        does(new Act.Urge(1), CLERK);
        now = now.plus(Duration.ofHours(4)).minusSeconds(1);
        refused(new Act.Urge(1), CLERK, Reason.URGED_LATELY);
        now = now.plusSeconds(1);
        does(new Act.Urge(1), CLERK);
    }

    @Test
    void the_clock_stands_while_a_matter_is_suspended() {
        begun();
        var due = Objects.requireNonNull(state.live().getFirst().due());
        assertThat(due).isEqualTo(now.plus(Duration.ofDays(5)));
        refused(new Act.Suspend("等评估"), CLERK, Reason.NOT_STEWARD);
        steward(new Act.Suspend("等评估"));
        refused(new Act.Agree(1, "", Map.of()), ANN, Reason.SUSPENDED);
        now = now.plus(Duration.ofDays(30));
        steward(new Act.Resume());
        assertThat(state.live().getFirst().due()).isEqualTo(due.plus(Duration.ofDays(30)));
    }

    @Test
    void the_clock_stands_while_a_round_waits_for_another() {
        begun();
        agree(ANN);
        var due = Objects.requireNonNull(state.live().getFirst().due());
        does(new Act.GiveBack(2, new Act.Target.Previous(), Act.Way.STRAIGHT, "请补充"), BOB);
        now = now.plus(Duration.ofDays(3));
        agree(ANN);
        assertThat(state.live().getFirst().due()).isEqualTo(due.plus(Duration.ofDays(3)));
    }

    @Test
    void the_initiator_makes_it_void_and_says_why() {
        begun();
        refused(new Act.Cancel("不办了"), ANN, Reason.NOT_INITIATOR);
        refused(new Act.Cancel(""), CLERK, Reason.OPINION_MISSING);
        does(new Act.Cancel("不办了"), CLERK);
        assertThat(state.standing()).isEqualTo(Standing.VOID);
    }

    @Test
    void the_amount_chooses_the_way() {
        route = way(
                new Step.Choice(
                        "a",
                        List.of(new Step.Branch(
                                List.of(new Comparison("amount", Comparison.Operator.AT_LEAST, "100")), "b")),
                        "c"),
                step("b", "BOB", "c"),
                step("c", "CAT", "end"));
        refused(new Act.Start(Map.of(), Map.of()), CLERK, Reason.FACT_MISSING);
        refused(new Act.Start(Map.of("amount", "多"), Map.of()), CLERK, Reason.FACT_MISSING);
        does(new Act.Start(facts(100), Map.of()), CLERK);
        assertThat(turn(1)).containsExactly(BOB);
    }

    @Test
    void side_by_side_all_must_arrive_before_it_goes_on() {
        sideBySide();
        agree(BOB);
        assertThat(state.live()).extracting(Round::step).containsExactly("a");
        agree(ANN);
        assertThat(state.live()).extracting(Round::step).containsExactly("c");
    }

    @Test
    void an_arrival_is_taken_back_while_the_others_are_on_their_way() {
        sideBySide();
        agree(BOB);
        does(new Act.TakeBack(2), BOB);
        assertThat(state.live()).extracting(Round::step).containsExactly("a", "b");
        agree(ANN);
        assertThat(state.live()).extracting(Round::step).containsExactly("b");
    }

    @Test
    void behind_a_join_no_single_branch_is_given_back_to() {
        sideBySide();
        agree(BOB);
        agree(ANN);
        refused(new Act.GiveBack(3, new Act.Target.Step("a"), Act.Way.AGAIN, "退"), CAT, Reason.NO_SUCH_TARGET);
    }

    @Test
    void where_a_step_asks_for_an_opinion_who_agrees_gives_one() {
        route = way(new Step.User(
                "a", "a", new Mode.First(), new Participants.ByRole("ANN"), null, List.of(), true, "end"));
        begun();
        refused(new Act.Agree(1, " ", Map.of()), ANN, Reason.OPINION_MISSING);
        refused(new Act.AddSigners(1, List.of(BOB), Act.When.AFTER, ""), ANN, Reason.OPINION_MISSING);
        does(new Act.Agree(1, "可以", Map.of()), ANN);
        assertThat(state.standing()).isEqualTo(Standing.APPROVED);
    }

    @Test
    void the_one_before_chooses() {
        route = way(
                step("a", "ANN", "b"),
                new Step.User("b", "b", new Mode.First(), new Participants.Chosen(), null, List.of(), false, "end"));
        begun();
        refused(new Act.Agree(1, "", Map.of()), ANN, Reason.CHOOSE_NEXT);
        refused(new Act.Agree(1, "", Map.of("b", List.of(CLERK))), ANN, Reason.OWN_MATTER);
        does(new Act.Agree(1, "", Map.of("b", List.of(DAN))), ANN);
        assertThat(turn(2)).containsExactly(DAN);
    }

    private void sideBySide() {
        route = way(
                new Step.Split("s", List.of("a", "b"), "j"),
                step("a", "ANN", "j"),
                step("b", "BOB", "j"),
                new Step.Join("j", "c"),
                step("c", "CAT", "end"));
        begun();
    }

    private void together(Mode mode) {
        route = way(user("a", mode, "THREE", List.of(), "end"));
        begun();
    }

    private List<Event> theClock() {
        var context = new Context(CLERK, Capacity.PARTY, now, people());
        return moved(Hurry.hurry(route, state, Duration.ofHours(24), context));
    }

    @Test
    void the_clock_reminds_at_half_of_the_limit_and_at_the_limit_and_tells_those_above_a_day_later() {
        above = List.of(DAN);
        begun();
        now = now.plus(Duration.ofDays(2));
        assertThat(theClock()).isEmpty();
        now = now.plus(Duration.ofHours(12));
        assertThat(theClock()).containsExactly(new Event.Reminded(1, Round.Nudge.HALF));
        assertThat(theClock()).isEmpty();
        now = now.plus(Duration.ofHours(60));
        assertThat(theClock()).containsExactly(new Event.Reminded(1, Round.Nudge.LIMIT));
        now = now.plus(Duration.ofHours(23));
        assertThat(theClock()).isEmpty();
        now = now.plus(Duration.ofHours(1));
        assertThat(theClock()).containsExactly(new Event.Escalated(1, List.of(DAN)));
        now = now.plus(Duration.ofDays(100));
        assertThat(theClock()).isEmpty();
        assertThat(state.standing()).isEqualTo(Standing.RUNNING);
        assertThat(turn(1)).containsExactly(ANN);
        assertThat(state.copied()).containsExactly(DAN);
        agree(ANN);
        assertThat(turn(2)).containsExactly(BOB);
    }

    @Test
    void a_clock_that_was_not_looked_at_makes_up_for_nothing_but_the_last_reminder() {
        begun();
        now = now.plus(Duration.ofDays(9));
        assertThat(theClock())
                .containsExactly(new Event.Reminded(1, Round.Nudge.LIMIT), new Event.Escalated(1, List.of()));
    }

    @Test
    void while_a_matter_is_suspended_the_clock_reminds_nobody_and_the_time_is_given_back() {
        begun();
        now = now.plus(Duration.ofDays(1));
        steward(new Act.Suspend("等待资料"));
        now = now.plus(Duration.ofDays(30));
        assertThat(theClock()).isEmpty();
        steward(new Act.Resume());
        assertThat(theClock()).isEmpty();
        now = now.plus(Duration.ofHours(36));
        assertThat(theClock()).containsExactly(new Event.Reminded(1, Round.Nudge.HALF));
    }

    private KnownPeople people() {
        return new KnownPeople(roles, above, away, accounts);
    }

    private List<Event> looked() {
        return moved(StandIns.look(route, state, new Context(ANN, Capacity.PARTY, now, people())));
    }

    private @Nullable PersonId standIn(int round) {
        return state.round(round).orElseThrow().seats().getFirst().standIn();
    }

    @Test
    void who_is_charged_agrees_in_the_stead_of_who_is_away_and_both_may() {
        away.put(ANN, DAN);
        begun();
        assertThat(standIn(1)).isEqualTo(DAN);
        does(new Act.Agree(1, "同意", Map.of()), DAN);
        assertThat(turn(2)).containsExactly(BOB);
        var seat = state.round(1).orElseThrow().seats().getFirst();
        assertThat(seat.person()).isEqualTo(ANN);
        assertThat(seat.by()).isEqualTo(DAN);
        assertThat(seat.isStoodIn()).isTrue();
        does(new Act.TakeBack(1), ANN);
        does(new Act.Agree(1, "同意", Map.of()), ANN);
        assertThat(state.round(1).orElseThrow().seats().getFirst().isStoodIn()).isFalse();
    }

    @Test
    void what_is_open_already_is_seated_too_and_let_go_when_the_delegation_ends() {
        begun();
        away.put(ANN, DAN);
        assertThat(looked()).containsExactly(new Event.StoodIn(1, 1, DAN));
        assertThat(looked()).isEmpty();
        away.clear();
        refused(new Act.Agree(1, "同意", Map.of()), DAN, Reason.STAND_IN_OVER);
        assertThat(looked()).containsExactly(new Event.StandInEnded(1, 1));
        refused(new Act.Agree(1, "同意", Map.of()), DAN, Reason.NOT_YOUR_TURN);
    }

    @Test
    void nobody_stands_in_in_their_own_matter_nor_twice_in_one_step_nor_where_duties_are_apart() {
        route = way(
                user("a", new Mode.All(), "THREE", List.of(), "b"),
                user("b", new Mode.First(), "DAN", List.of("a"), "end"));
        roles.put("DAN", List.of(DAN));
        away.put(ANN, CLERK);
        away.put(BOB, CAT);
        away.put(DAN, ANN);
        begun();
        assertThat(state.round(1).orElseThrow().seats()).allMatch(seat -> seat.standIn() == null);
        away.clear();
        away.put(DAN, ANN);
        agree(ANN);
        agree(BOB);
        agree(CAT);
        assertThat(standIn(2)).isNull();
    }

    @Test
    void of_two_who_charge_the_same_colleague_one_is_stood_in_for_in_a_step() {
        together(new Mode.All());
        away.put(ANN, DAN);
        away.put(BOB, DAN);
        looked();
        does(new Act.Agree(1, "", Map.of()), DAN);
        refused(new Act.Agree(1, "", Map.of()), DAN, Reason.NOT_YOUR_TURN);
        assertThat(turn(1)).containsExactly(BOB, CAT);
    }

    @Test
    void who_stands_in_charges_nobody_further() {
        away.put(ANN, DAN);
        away.put(DAN, CAT);
        begun();
        assertThat(standIn(1)).isEqualTo(DAN);
        refused(new Act.Agree(1, "", Map.of()), CAT, Reason.NOT_YOUR_TURN);
        refused(new Act.HandOn(1, CAT, ""), DAN, Reason.STAND_IN_HANDS_ON);
        does(new Act.HandOn(1, CAT, ""), ANN);
        assertThat(turn(1)).containsExactly(CAT);
    }

    @Test
    void who_was_taken_the_role_of_a_step_decides_no_more_and_nobody_in_their_stead() {
        away.put(ANN, DAN);
        begun();
        roles.put("ANN", List.of(BOB));
        refused(new Act.Agree(1, "", Map.of()), ANN, Reason.GONE);
        refused(new Act.Agree(1, "", Map.of()), DAN, Reason.GONE);
        steward(new Act.Fill(1, CAT));
        does(new Act.Agree(1, "", Map.of()), CAT);
    }

    @Test
    void another_account_of_the_same_person_is_the_same_person() {
        accounts.put(ANN, CLERK);
        above = List.of(DAN);
        begun();
        assertThat(turn(1)).containsExactly(DAN);
        refused(new Act.HandOn(1, ANN, ""), DAN, Reason.SAME_PERSON);
    }

    @Test
    void a_matrix_asks_whom_the_row_of_the_amount_names() {
        var matrix = new Participants.Matrix(List.of(
                new Participants.Matrix.Row(
                        List.of(new Participants.Matrix.Range("amount", null, "100", List.of())),
                        new Participants.ByRole("ANN")),
                new Participants.Matrix.Row(
                        List.of(new Participants.Matrix.Range("amount", "100", null, List.of())),
                        new Participants.ByRole("BOB"))));
        route = way(new Step.User("a", "a", new Mode.First(), matrix, null, List.of(), false, "end"));
        does(new Act.Start(facts(99), Map.of()), CLERK);
        assertThat(turn(1)).containsExactly(ANN);
        state = State.NEW;
        does(new Act.Start(facts(100), Map.of()), CLERK);
        assertThat(turn(1)).containsExactly(BOB);
    }

    @Test
    void a_route_that_is_run_is_gone_through_and_a_refusal_there_ends_the_matter() {
        var drawn = way(new Step.Sub("s", "会签", "other", "c"), step("c", "CAT", "end"));
        var inner = way(step("a", "ANN", "b"), step("b", "BOB", "end"));
        route = Unfold.unfold(drawn, (_, _) -> inner);
        begun();
        agree(ANN);
        agree(BOB);
        assertThat(turn(3)).containsExactly(CAT);
        assertThat(state.rounds().stream().map(Round::step)).containsExactly("s/a", "s/b", "c");
        assertThat(route.user("s/b").name()).isEqualTo("会签／b");
        does(new Act.GiveBack(3, new Act.Target.Step("s/a"), Act.Way.AGAIN, "请再看"), CAT);
        does(new Act.Refuse(4, "不同意"), ANN);
        assertThat(state.standing()).isEqualTo(Standing.REFUSED);
    }

    private void begun() {
        does(new Act.Start(facts(1), Map.of()), CLERK);
    }

    private List<Event> agree(PersonId who) {
        var round = state.live().stream()
                .filter(found ->
                        found.turn(route.user(found.step()).mode(), who).isPresent())
                .findFirst()
                .orElseThrow();
        return does(new Act.Agree(round.number(), "同意", Map.of()), who);
    }

    private List<PersonId> turn(int round) {
        var found = state.round(round).orElseThrow();
        return found.turn(route.user(found.step()).mode()).stream()
                .map(Seat::person)
                .toList();
    }

    private void steward(Act act) {
        moved(outcome(act, STEWARD, Capacity.STEWARD));
    }

    private List<Event> does(Act act, PersonId who) {
        return moved(outcome(act, who, Capacity.PARTY));
    }

    private List<Event> moved(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Moved.class);
        var moved = (Outcome.Moved) outcome;
        state = moved.state();
        return moved.entries().stream().map(Entry::event).toList();
    }

    private void refused(Act act, PersonId who, Reason reason) {
        assertThat(outcome(act, who, Capacity.PARTY)).isEqualTo(new Outcome.Refused(reason));
    }

    private Outcome outcome(Act act, PersonId who, Capacity capacity) {
        return Decide.decide(route, state, act, new Context(who, capacity, now, people()));
    }

    private static Map<String, String> facts(int amount) {
        return Map.of("amount", String.valueOf(amount));
    }

    private static Route way(Step... steps) {
        var all = new ArrayList<>(List.of(steps));
        all.add(new Step.Start("start", steps[0].id()));
        all.add(new Step.End("end"));
        return new Route("流程", "BUS", List.of(new Route.Field("amount", "金额", FieldType.NUMBER)), all);
    }

    private static Step step(String id, String role, String next) {
        return user(id, new Mode.First(), role, List.of(), next);
    }

    private static Step user(String id, Mode mode, String role, List<String> apart, String next) {
        return new Step.User(
                id, id, mode, new Participants.ByRole(role), new Limit(5, Limit.Unit.DAYS), apart, false, next);
    }
}
