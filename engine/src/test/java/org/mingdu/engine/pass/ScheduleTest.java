package org.mingdu.engine.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.WorkCalendar;
import org.mingdu.engine.network.Change;
import org.mingdu.engine.network.ConstraintType;
import org.mingdu.engine.network.Kind;
import org.mingdu.engine.network.Lag;
import org.mingdu.engine.network.Network;
import org.mingdu.engine.network.NetworkBuilder;
import org.mingdu.engine.network.Progress;
import org.mingdu.engine.network.Relation;

/// The rules that people ask about, one by one, on an office week from Monday 2026-03-02.
class ScheduleTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int START = PlanMinute.of(MONDAY, 480);
    private static final int DAY = 480;

    private final NetworkBuilder plan = Network.builder(START);
    private final int office = plan.calendar(WorkCalendar.fiveDays("office"));

    private int task(int days) {
        return plan.activity(Kind.TASK, days * DAY, office);
    }

    private Schedule schedule() {
        return Scheduler.schedule(plan.build().orThrow(), ScheduleProfile.house());
    }

    private Schedule schedule(Progress progress) {
        return Scheduler.schedule(plan.build().orThrow(), progress, ScheduleProfile.house());
    }

    private static int morning(int day) {
        return PlanMinute.of(LocalDate.of(2026, 3, day), 480);
    }

    private static int evening(int day) {
        return PlanMinute.of(LocalDate.of(2026, 3, day), 1020);
    }

    @Test
    void the_four_relations_bind_the_ends_they_are_named_after() {
        var from = task(5);
        var afterwards = task(3);
        var together = task(3);
        var endsTogether = task(3);
        var startToFinish = task(3);
        plan.link(from, afterwards, Relation.FINISH_TO_START);
        plan.link(from, together, Relation.START_TO_START, Lag.working(DAY));
        plan.link(from, endsTogether, Relation.FINISH_TO_FINISH);
        plan.link(from, startToFinish, Relation.START_TO_FINISH, Lag.working(4 * DAY));

        var schedule = schedule();

        assertThat(schedule.start(afterwards)).isEqualTo(morning(9));
        assertThat(schedule.start(together)).isEqualTo(morning(3));
        assertThat(schedule.finish(endsTogether)).isEqualTo(evening(6));
        assertThat(schedule.finish(startToFinish)).isEqualTo(evening(5));
    }

    @Test
    void concrete_cures_over_the_weekend_when_its_lag_runs_on_the_clock() {
        var pour = task(5);
        var working = task(1);
        var elapsed = task(1);
        plan.link(pour, working, Relation.FINISH_TO_START, Lag.working(2 * DAY));
        plan.link(pour, elapsed, Relation.FINISH_TO_START, Lag.elapsed(2 * 1440));

        var schedule = schedule();

        assertThat(schedule.start(working)).isEqualTo(morning(11));
        assertThat(schedule.start(elapsed)).isEqualTo(morning(9));
    }

    @Test
    void a_milestone_of_the_finish_stands_in_the_evening_and_one_of_the_start_in_the_morning() {
        var work = task(2);
        var done = plan.activity(Kind.FINISH_MILESTONE, 99, office);
        var begin = plan.activity(Kind.START_MILESTONE, 0, office);
        plan.link(work, done, Relation.FINISH_TO_START);
        plan.link(work, begin, Relation.FINISH_TO_START);

        var schedule = schedule();

        assertThat(schedule.finish(done)).isEqualTo(evening(3));
        assertThat(schedule.start(done)).isEqualTo(schedule.finish(done));
        assertThat(schedule.start(begin)).isEqualTo(morning(4));
    }

    @Test
    void floats_tell_how_far_work_may_slip_and_the_critical_path_has_none() {
        var longWork = task(5);
        var shortWork = task(2);
        var next = task(1);
        var last = task(1);
        plan.link(longWork, last, Relation.FINISH_TO_START);
        plan.link(shortWork, next, Relation.FINISH_TO_START);
        plan.link(next, last, Relation.FINISH_TO_START);

        var schedule = schedule();

        assertThat(schedule.totalFloat(shortWork)).isEqualTo(2 * DAY);
        assertThat(schedule.freeFloat(shortWork)).isZero();
        assertThat(schedule.freeFloat(next)).isEqualTo(2 * DAY);
        assertThat(schedule.isCritical(longWork)).isTrue();
        assertThat(schedule.isCritical(next)).isFalse();
        assertThat(schedule.isNearCritical(next)).isTrue();
        assertThat(schedule.isOnLongestPath(longWork)).isTrue();
        assertThat(schedule.isOnLongestPath(shortWork)).isFalse();
        assertThat(schedule.lateFinish(next)).isEqualTo(evening(6));
        assertThat(schedule.projectFinish()).isEqualTo(evening(9));
    }

    @Test
    void a_date_that_cannot_be_kept_shows_as_negative_float_all_the_way_up_and_breaks_no_link() {
        var first = task(5);
        var second = task(5);
        plan.link(first, second, Relation.FINISH_TO_START);
        plan.constrain(second, ConstraintType.FINISH_NO_LATER_THAN, evening(11));

        var schedule = schedule();

        assertThat(schedule.finish(second)).isEqualTo(evening(13));
        assertThat(schedule.totalFloat(second)).isEqualTo(-2 * DAY);
        assertThat(schedule.totalFloat(first)).isEqualTo(-2 * DAY);
        assertThat(schedule.isCritical(first)).isTrue();
    }

    @Test
    void each_constraint_moves_the_dates_that_it_names() {
        for (var type : ConstraintType.values()) {
            var builder = Network.builder(START);
            var calendar = builder.calendar(WorkCalendar.fiveDays("office"));
            var bound = builder.activity(Kind.TASK, 2 * DAY, calendar);
            builder.activity(Kind.TASK, 10 * DAY, calendar);
            builder.constrain(bound, type, evening(6));
            var schedule = Scheduler.schedule(builder.build().orThrow(), ScheduleProfile.house());
            var expected = switch (type) {
                case AS_SOON_AS_POSSIBLE -> List.of(morning(2), evening(13));
                case AS_LATE_AS_POSSIBLE -> List.of(morning(12), evening(13));
                // Friday evening is the same working minute as Monday morning.
                case START_NO_EARLIER_THAN -> List.of(morning(9), evening(13));
                case START_NO_LATER_THAN -> List.of(morning(2), evening(10));
                case FINISH_NO_EARLIER_THAN -> List.of(morning(5), evening(13));
                case FINISH_NO_LATER_THAN -> List.of(morning(2), evening(6));
                case MUST_START_ON, START_ON -> List.of(morning(9), evening(10));
                case MUST_FINISH_ON, FINISH_ON -> List.of(morning(5), evening(6));
            };
            assertThat(List.of(schedule.start(bound), schedule.lateFinish(bound)))
                    .as(type.toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void work_not_begun_waits_for_the_data_date_and_says_so() {
        var work = task(2);

        var schedule = schedule(Progress.builder(1).dataDate(morning(5)).build());

        assertThat(schedule.start(work)).isEqualTo(morning(5));
        assertThat(schedule.cause(work)).isEqualTo(Cause.DATA_DATE);
    }

    @Test
    void the_rest_of_begun_work_goes_on_at_the_data_date_and_its_start_stays_history() {
        var work = task(5);

        var schedule = schedule(Progress.builder(1)
                .dataDate(morning(11))
                .started(work, morning(3))
                .remaining(work, 2 * DAY)
                .percent(work, 60)
                .build());

        assertThat(schedule.start(work)).isEqualTo(morning(3));
        assertThat(schedule.finish(work)).isEqualTo(evening(12));
        assertThat(schedule.remaining(work)).isEqualTo(2 * DAY);
    }

    @Test
    void work_begun_out_of_order_waits_with_its_rest_for_the_predecessor_under_retained_logic() {
        var first = task(5);
        var second = task(4);
        plan.link(first, second, Relation.FINISH_TO_START);
        var progress = Progress.builder(2)
                .dataDate(morning(4))
                .started(second, morning(3))
                .remaining(second, 3 * DAY)
                .build();

        var schedule = schedule(progress);

        // The first can begin on the 4th only and takes until the 10th.
        assertThat(schedule.finish(first)).isEqualTo(evening(10));
        assertThat(schedule.start(second)).isEqualTo(morning(3));
        assertThat(schedule.finish(second)).isEqualTo(evening(13));
    }

    @Test
    void finished_work_keeps_its_dates_and_is_never_critical() {
        var done = task(5);
        var next = task(1);
        plan.link(done, next, Relation.FINISH_TO_START);

        var schedule = schedule(Progress.builder(2)
                .dataDate(morning(9))
                .finished(done, morning(2), evening(4))
                .build());

        assertThat(schedule.finish(done)).isEqualTo(evening(4));
        assertThat(schedule.percent(done)).isEqualTo(100);
        assertThat(schedule.isCritical(done)).isFalse();
        assertThat(schedule.isCritical(next)).isTrue();
        assertThat(schedule.start(next)).isEqualTo(morning(9));
    }

    @Test
    void a_summary_spans_its_children_and_is_done_as_they_are_by_duration() {
        var summary = plan.activity(Kind.SUMMARY, 0, office);
        var one = task(2);
        var two = task(6);
        plan.parent(one, summary).parent(two, summary);
        plan.link(one, two, Relation.FINISH_TO_START);

        var schedule = schedule(Progress.builder(3)
                .dataDate(morning(4))
                .finished(one, morning(2), evening(3))
                .build());

        assertThat(schedule.start(summary)).isEqualTo(morning(2));
        assertThat(schedule.finish(summary)).isEqualTo(evening(11));
        assertThat(schedule.percent(summary)).isEqualTo(25);
        assertThat(schedule.isCritical(summary)).isTrue();
        assertThat(schedule.cause(summary)).isEqualTo(Cause.CHILDREN);
    }

    @Test
    void a_link_on_a_summary_binds_every_child_and_a_link_out_of_it_leaves_the_last() {
        var before = task(1);
        var summary = plan.activity(Kind.SUMMARY, 0, office);
        var one = task(1);
        var two = task(3);
        var after = task(1);
        plan.parent(one, summary).parent(two, summary);
        var into = plan.link(before, summary, Relation.FINISH_TO_START);
        plan.link(summary, after, Relation.FINISH_TO_START);

        var schedule = schedule();

        assertThat(schedule.start(one)).isEqualTo(morning(3));
        assertThat(schedule.start(two)).isEqualTo(morning(3));
        assertThat(schedule.start(after)).isEqualTo(morning(6));
        assertThat(schedule.drivingLink(one)).isEqualTo(into);
    }

    @Test
    void a_date_on_a_summary_holds_back_what_has_not_begun_and_leaves_begun_work_alone() {
        var summary = plan.activity(Kind.SUMMARY, 0, office);
        var begun = task(3);
        var open = task(1);
        plan.parent(begun, summary).parent(open, summary);
        plan.constrain(summary, ConstraintType.START_NO_EARLIER_THAN, morning(16));

        var schedule = schedule(Progress.builder(3)
                .dataDate(morning(5))
                .started(begun, morning(3))
                .remaining(begun, DAY)
                .build());

        assertThat(schedule.finish(begun)).isEqualTo(evening(5));
        assertThat(schedule.start(open)).isEqualTo(morning(16));
        assertThat(schedule.cause(open)).isEqualTo(Cause.CONSTRAINT);
    }

    @Test
    void a_start_to_start_link_out_of_a_summary_leaves_from_the_actual_start_of_begun_work() {
        var summary = plan.activity(Kind.SUMMARY, 0, office);
        var begun = task(10);
        var follower = task(1);
        plan.parent(begun, summary);
        plan.link(summary, follower, Relation.START_TO_START, Lag.working(6 * DAY));

        var schedule = schedule(Progress.builder(3)
                .dataDate(morning(6))
                .started(begun, morning(2))
                .remaining(begun, 6 * DAY)
                .build());

        assertThat(schedule.start(follower)).isEqualTo(morning(10));
    }

    @Test
    void a_summary_whose_children_are_all_inactive_drags_nothing_to_the_beginning_of_time() {
        var whole = plan.activity(Kind.SUMMARY, 0, office);
        var dropped = plan.activity(Kind.SUMMARY, 0, office);
        var gone = task(1);
        var real = task(2);
        var follower = task(1);
        plan.parent(dropped, whole).parent(gone, dropped).parent(real, whole);
        plan.inactive(gone);
        plan.constrain(real, ConstraintType.START_NO_EARLIER_THAN, morning(9));
        plan.link(whole, follower, Relation.START_TO_START);

        var schedule = schedule();

        assertThat(schedule.start(follower)).isEqualTo(morning(9));
        assertThat(schedule.start(dropped)).isEqualTo(PlanMinute.NONE);
    }

    @Test
    void a_chain_of_a_hundred_thousand_is_scheduled_without_recursion() {
        var size = 100_000;
        for (var i = 0; i < size; i++) {
            task(1);
            if (i > 0) {
                plan.link(i - 1, i, Relation.FINISH_TO_START);
            }
        }
        var network = plan.build().orThrow();

        var schedule = Scheduler.schedule(network, ScheduleProfile.house());

        assertThat(PlanMinute.dateOfFinish(schedule.projectFinish())).isEqualTo(MONDAY.plusDays(7L * size / 5 - 3));
        assertThat(schedule.isCritical(0)).isTrue();
        assertThat(schedule.pushedBy(0, morning(2), evening(3))).hasSize(size - 1);
    }

    @Test
    void work_beyond_the_end_of_time_stays_at_the_horizon_and_is_said_to() {
        var longest = 200 * 366 * 1440;
        for (var i = 0; i < 100; i++) {
            plan.activity(Kind.TASK, longest, office);
            if (i > 0) {
                plan.link(i - 1, i, Relation.FINISH_TO_START, Lag.working(longest));
            }
        }

        var schedule = schedule();

        assertThat(schedule.reachesHorizon()).isTrue();
        for (var i = 0; i < 100; i++) {
            assertThat(schedule.finish(i)).isBetween(schedule.start(i), PlanMinute.LATEST);
        }
    }

    @Test
    void leads_as_long_as_centuries_pull_nothing_before_the_project() {
        var longest = 200 * 366 * 1440;
        for (var i = 0; i < 60; i++) {
            task(1);
            if (i > 0) {
                plan.link(i - 1, i, Relation.FINISH_TO_FINISH, Lag.working(-longest));
            }
        }

        var schedule = schedule();

        for (var i = 0; i < 60; i++) {
            assertThat(schedule.start(i)).isEqualTo(START);
        }
    }

    @Test
    void constraints_at_the_ends_of_time_do_not_run_over() {
        for (var type : ConstraintType.values()) {
            for (var date : new int[] {PlanMinute.EARLIEST, PlanMinute.LATEST}) {
                var builder = Network.builder(START);
                var calendar = builder.calendar(WorkCalendar.fiveDays("office"));
                var a = builder.activity(Kind.TASK, 5 * DAY, calendar);
                var b = builder.activity(Kind.FINISH_MILESTONE, 0, calendar);
                builder.constrain(a, type, date).deadline(b, date);
                builder.link(a, b, Relation.FINISH_TO_START, Lag.working(DAY));
                for (var profile :
                        List.of(ScheduleProfile.house(), ScheduleProfile.msProject(), ScheduleProfile.primavera())) {
                    var schedule = Scheduler.schedule(builder.build().orThrow(), profile);
                    for (var i : List.of(a, b)) {
                        assertThat(schedule.finish(i))
                                .as("%s %d", type, date)
                                .isBetween(schedule.start(i), PlanMinute.LATEST);
                        assertThat(schedule.start(i)).isGreaterThanOrEqualTo(PlanMinute.EARLIEST);
                    }
                }
            }
        }
    }

    @Test
    void an_empty_network_has_a_schedule() {
        assertThat(schedule().projectFinish()).isEqualTo(START);
    }

    @Test
    void progress_of_another_network_is_refused() {
        task(1);
        var network = plan.build().orThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scheduler.schedule(network, Progress.none(2), ScheduleProfile.house()));
    }

    @Test
    void a_what_if_equals_the_network_built_that_way_from_the_start() {
        for (var seed = 1L; seed <= 200; seed++) {
            if (RandomPlan.of(seed).answer() instanceof Network network) {
                var last = network.size() - 1;
                var longer = network.with(List.of(new Change.Duration(last, 4 * DAY)))
                        .orThrow();
                var back = longer.with(List.of(new Change.Duration(last, network.duration(last))))
                        .orThrow();
                var before = Scheduler.schedule(network, ScheduleProfile.house());
                var after = Scheduler.schedule(back, ScheduleProfile.house());
                for (var i = 0; i < network.size(); i++) {
                    assertThat(after.finish(i)).as("seed %d", seed).isEqualTo(before.finish(i));
                    assertThat(after.totalFloat(i)).as("seed %d", seed).isEqualTo(before.totalFloat(i));
                }
            }
        }
    }
}
