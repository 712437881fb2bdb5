package org.mingdu.engine.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.WorkCalendar;
import org.mingdu.engine.network.Kind;
import org.mingdu.engine.network.Network;
import org.mingdu.engine.network.NetworkBuilder;
import org.mingdu.engine.network.Progress;
import org.mingdu.engine.network.Relation;
import org.mingdu.engine.pass.Push;
import org.mingdu.engine.pass.Schedule;
import org.mingdu.engine.pass.ScheduleProfile;
import org.mingdu.engine.pass.Scheduler;

/// What was promised against what is true, on an office week from Monday 2026-03-02: digging (5 days), concrete (5),
/// topping-out; a fence (2) beside them.
class DeviationTest {
    private static final int DAY = 480;

    private final NetworkBuilder plan = Network.builder(PlanMinute.of(LocalDate.of(2026, 3, 2), 480));
    private final int office = plan.calendar(WorkCalendar.fiveDays("office"));
    private final int digging = plan.activity(Kind.TASK, 5 * DAY, office);
    private final int concrete = plan.activity(Kind.TASK, 5 * DAY, office);
    private final int toppingOut = plan.activity(Kind.FINISH_MILESTONE, 0, office);
    private final int fence = plan.activity(Kind.TASK, 2 * DAY, office);
    private final int link;
    private final Network network;
    private final Baseline promise;

    DeviationTest() {
        link = plan.link(digging, concrete, Relation.FINISH_TO_START);
        plan.link(concrete, toppingOut, Relation.FINISH_TO_START);
        network = plan.build().orThrow();
        promise = Baseline.of(Scheduler.schedule(network, ScheduleProfile.house()));
    }

    private static int morning(int day) {
        return PlanMinute.of(LocalDate.of(2026, 3, day), 480);
    }

    private static int evening(int day) {
        return PlanMinute.of(LocalDate.of(2026, 3, day), 1020);
    }

    private Schedule at(Progress progress) {
        return Scheduler.schedule(network, progress, ScheduleProfile.house());
    }

    /// Friday the 6th in the evening: two of five days of digging are done, the fence is.
    private Deviation threeDaysLate() {
        var progress = Progress.builder(4)
                .dataDate(evening(6))
                .started(digging, morning(2))
                .remaining(digging, 3 * DAY)
                .percent(digging, 40)
                .finished(fence, morning(2), evening(3))
                .percent(fence, 100)
                .build();
        return Deviation.between(promise, at(progress), evening(6));
    }

    @Test
    void as_promised_there_is_no_deviation() {
        var none = Deviation.between(promise, at(Progress.none(4)), PlanMinute.NONE);

        assertThat(none.projectVarianceDays()).isZero();
        assertThat(none.finishVarianceDays(digging)).isZero();
        assertThat(none.plannedPercent()).isZero();
        assertThat(none.donePercent()).isZero();
        assertThat(none.lateMilestones()).isEmpty();
        assertThat(none.culprits()).isEmpty();
        assertThat(none.pushedBy(digging)).isEmpty();
    }

    @Test
    void days_late_are_days_of_the_calendar_and_workdays_are_counted_apart() {
        var late = threeDaysLate();

        // Digging ends on Wednesday the 11th instead of Friday the 6th, concrete on the 18th instead of the 13th.
        assertThat(late.finishVarianceDays(digging)).isEqualTo(5);
        assertThat(late.finishVarianceWorkdays(digging)).isEqualTo(3);
        assertThat(late.startVarianceDays(concrete)).isEqualTo(3);
        assertThat(late.projectVarianceDays()).isEqualTo(5);
        assertThat(late.projectVarianceWorkdays()).isEqualTo(3);
        assertThat(late.finishVarianceDays(fence)).isZero();
    }

    @Test
    void what_should_be_done_and_what_is_weigh_by_duration() {
        var late = threeDaysLate();

        // Seven of twelve days were due; two of digging and two of the fence are done.
        assertThat(late.plannedPercent()).isCloseTo(100.0 * 7 / 12, within(1e-9));
        assertThat(late.donePercent()).isCloseTo(100.0 * 4 / 12, within(1e-9));
        assertThat(late.gapPoints()).isCloseTo(-25, within(1e-9));
        assertThat(late.plannedPercent(digging)).isEqualTo(100);
        assertThat(late.plannedPercent(concrete)).isZero();
    }

    @Test
    void half_way_through_a_day_half_a_day_is_due() {
        var noon = PlanMinute.of(LocalDate.of(2026, 3, 4), 720);

        var due = Deviation.between(promise, at(Progress.none(4)), noon);

        assertThat(due.plannedPercent(digging)).isEqualTo(50);
    }

    @Test
    void who_loses_time_is_named_and_who_only_hands_it_on_is_not() {
        var late = threeDaysLate();

        assertThat(late.culprits()).containsExactly(new Culprit(digging, 3 * DAY, 3 * DAY, true));
        assertThat(late.pushedBy(digging)).extracting(Push::activity).containsExactly(concrete, toppingOut);
        var push = late.pushedBy(digging).getFirst();
        assertThat(push.link()).isEqualTo(link);
        assertThat(push.workMinutes()).isEqualTo(3 * DAY);
        assertThat(late.pushedBy(concrete)).extracting(Push::activity).containsExactly(toppingOut);
    }

    @Test
    void a_milestone_that_will_be_late_is_late_before_its_day_and_after_it() {
        assertThat(threeDaysLate().lateMilestones()).containsExactly(toppingOut);

        var reachedLate = Progress.builder(4)
                .dataDate(evening(20))
                .finished(digging, morning(2), evening(6))
                .finished(concrete, morning(9), evening(18))
                .finished(toppingOut, evening(18), evening(18))
                .finished(fence, morning(2), evening(3))
                .build();
        var past = Deviation.between(promise, at(reachedLate), evening(20));
        assertThat(past.lateMilestones()).containsExactly(toppingOut);
        assertThat(past.projectVarianceDays()).isEqualTo(5);
    }

    @Test
    void time_gained_is_told_as_well_and_has_no_culprit() {
        var progress = Progress.builder(4)
                .dataDate(evening(4))
                .finished(digging, morning(2), evening(4))
                .finished(fence, morning(2), evening(3))
                .build();

        var early = Deviation.between(promise, at(progress), evening(4));

        assertThat(early.projectVarianceDays()).isEqualTo(-2);
        assertThat(early.gapPoints()).isPositive();
        assertThat(early.culprits()).isEmpty();
        assertThat(early.lateMilestones()).isEmpty();
    }

    @Test
    void what_was_not_promised_counts_for_nothing() {
        var start = new int[] {PlanMinute.NONE, morning(9), evening(13), morning(2)};
        var finish = new int[] {PlanMinute.NONE, evening(13), evening(13), evening(3)};
        var partly = Baseline.of(start, finish, new int[4], new double[] {0, 1, 0, 1});

        var late = Deviation.between(partly, threeDaysLateSchedule(), evening(6));

        assertThat(late.finishVarianceDays(digging)).isZero();
        assertThat(late.culprits()).extracting(Culprit::activity).containsExactly(concrete);
        assertThat(late.plannedPercent()).isEqualTo(50);
        assertThat(late.pushedBy(digging)).isEmpty();
    }

    private Schedule threeDaysLateSchedule() {
        return at(Progress.builder(4)
                .dataDate(evening(6))
                .started(digging, morning(2))
                .remaining(digging, 3 * DAY)
                .finished(fence, morning(2), evening(3))
                .build());
    }

    @Test
    void a_promise_of_another_plan_is_refused() {
        var other = Baseline.of(new int[1], new int[1], new int[1], new double[1]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deviation.between(other, at(Progress.none(4)), evening(6)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.of(new int[1], new int[2], new int[1], new double[1]));
    }
}
