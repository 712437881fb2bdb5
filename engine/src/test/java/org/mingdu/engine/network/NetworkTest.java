package org.mingdu.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.WorkCalendar;

/// Loops and other networks that cannot be scheduled are answers; numbers without sense are refused at once.
class NetworkTest {
    private static final int START = PlanMinute.of(LocalDate.of(2026, 3, 2), 480);

    private final NetworkBuilder plan = Network.builder(START);
    private final int office = plan.calendar(WorkCalendar.fiveDays("office"));

    private int task() {
        return plan.activity(Kind.TASK, 480, office);
    }

    private int summary() {
        return plan.activity(Kind.SUMMARY, 0, office);
    }

    private void link(int from, int to) {
        plan.link(from, to, Relation.FINISH_TO_START);
    }

    @Test
    void a_loop_is_answered_with_the_activities_on_it_each_waiting_for_the_one_before() {
        var before = task();
        var a = task();
        var b = task();
        var c = task();
        var after = task();
        link(before, a);
        link(a, b);
        link(b, c);
        link(c, a);
        link(c, after);

        assertThat(plan.build())
                .isInstanceOfSatisfying(
                        NetworkAnswer.Loop.class,
                        loop -> assertThat(rotated(loop.activities(), a)).containsExactly(a, b, c));
    }

    @Test
    void an_activity_that_waits_for_itself_is_a_loop_of_one() {
        var a = task();
        link(a, a);

        assertThat(plan.build()).isEqualTo(new NetworkAnswer.Loop(List.of(a)));
    }

    @Test
    void a_summary_that_waits_for_its_own_child_is_a_loop_of_the_two() {
        var summary = summary();
        var child = task();
        plan.parent(child, summary);
        link(child, summary);

        assertThat(plan.build())
                .isInstanceOfSatisfying(
                        NetworkAnswer.Loop.class,
                        loop -> assertThat(loop.activities()).containsExactlyInAnyOrder(summary, child));
    }

    @Test
    void children_of_two_summaries_that_wait_for_each_other_are_a_loop() {
        var one = summary();
        var two = summary();
        var a = task();
        var b = task();
        plan.parent(a, one).parent(b, two);
        link(one, two);
        link(b, a);

        assertThat(plan.build())
                .isInstanceOfSatisfying(
                        NetworkAnswer.Loop.class,
                        loop -> assertThat(loop.activities()).contains(a, b));
    }

    @Test
    void a_loop_through_an_inactive_activity_is_none() {
        var a = task();
        var b = task();
        link(a, b);
        link(b, a);
        plan.inactive(b);

        assertThat(plan.build()).isInstanceOf(Network.class);
    }

    @Test
    void a_loop_of_a_hundred_thousand_is_found_without_recursion() {
        var size = 100_000;
        for (var i = 0; i < size; i++) {
            task();
        }
        for (var i = 0; i < size; i++) {
            link(i, (i + 1) % size);
        }

        assertThat(plan.build())
                .isInstanceOfSatisfying(
                        NetworkAnswer.Loop.class,
                        loop -> assertThat(loop.activities()).hasSize(size));
    }

    @Test
    void the_loop_that_is_named_is_one_in_random_networks() {
        var loops = 0;
        for (var seed = 1L; seed <= 2000; seed++) {
            var random = new SplittableRandom(seed);
            var builder = Network.builder(START);
            builder.calendar(WorkCalendar.fiveDays("office"));
            var size = 2 + random.nextInt(10);
            for (var i = 0; i < size; i++) {
                builder.activity(Kind.TASK, 480, 0);
            }
            var waits = new boolean[size][size];
            for (var l = random.nextInt(2 * size); l > 0; l--) {
                var from = random.nextInt(size);
                var to = random.nextInt(size);
                waits[from][to] = true;
                builder.link(from, to, Relation.FINISH_TO_FINISH);
            }
            var reaches = closure(waits);
            var looped = false;
            for (var i = 0; i < size; i++) {
                looped |= reaches[i][i];
            }
            var answer = builder.build();
            assertThat(answer instanceof NetworkAnswer.Loop).as("seed %d", seed).isEqualTo(looped);
            if (answer instanceof NetworkAnswer.Loop(var activities)) {
                loops++;
                for (var i = 0; i < activities.size(); i++) {
                    var next = activities.get((i + 1) % activities.size());
                    assertThat(waits[activities.get(i)][next])
                            .as("seed %d: %s", seed, activities)
                            .isTrue();
                }
                assertThat(activities).as("seed %d", seed).doesNotHaveDuplicates();
            }
        }
        assertThat(loops).isBetween(200, 1900);
    }

    private static boolean[][] closure(boolean[][] waits) {
        var size = waits.length;
        var reaches = new boolean[size][];
        for (var i = 0; i < size; i++) {
            reaches[i] = waits[i].clone();
        }
        for (var k = 0; k < size; k++) {
            for (var i = 0; i < size; i++) {
                for (var j = 0; j < size; j++) {
                    reaches[i][j] |= reaches[i][k] && reaches[k][j];
                }
            }
        }
        return reaches;
    }

    @Test
    void an_activity_under_something_that_is_no_summary_is_answered_with_both() {
        var a = task();
        var b = task();
        plan.parent(a, b);

        assertThat(plan.build()).isEqualTo(new NetworkAnswer.NotASummary(a, b));
    }

    @Test
    void summaries_that_lie_under_each_other_are_answered() {
        var one = summary();
        var two = summary();
        plan.parent(one, two).parent(two, one);

        assertThat(plan.build()).isInstanceOf(NetworkAnswer.SummaryLoop.class);
    }

    @Test
    void a_summary_tree_as_deep_as_a_well_is_no_reason_to_fall() {
        var depth = 50_000;
        for (var i = 0; i < depth; i++) {
            var s = summary();
            if (s > 0) {
                plan.parent(s, s - 1);
            }
        }
        plan.parent(task(), depth - 1);

        assertThat(plan.build()).isInstanceOf(Network.class);
    }

    @Test
    void a_network_without_a_calendar_is_a_fault_of_the_program() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Network.builder(START).build());
    }

    @Test
    void durations_below_zero_or_beyond_two_hundred_years_are_refused_with_the_number() {
        for (var duration : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plan.activity(Kind.TASK, duration, office))
                    .withMessageContaining(Integer.toString(duration));
        }
    }

    @Test
    void lags_beyond_two_hundred_years_and_percentages_that_are_no_numbers_are_refused() {
        var a = task();
        var b = task();
        for (var lag : new Lag[] {
            Lag.working(Integer.MAX_VALUE),
            Lag.working(Integer.MIN_VALUE),
            Lag.elapsed(Integer.MIN_VALUE),
            Lag.percent(Double.NaN),
            Lag.percent(Double.POSITIVE_INFINITY),
            Lag.percent(-1e9)
        }) {
            assertThatIllegalArgumentException()
                    .as(lag.toString())
                    .isThrownBy(() -> plan.link(a, b, Relation.START_TO_START, lag));
        }
    }

    @Test
    void indices_of_nothing_are_refused() {
        var a = task();

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> link(a, 7));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> link(-1, a));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> plan.parent(a, 99));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> plan.activity(Kind.TASK, 480, 5));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> plan.projectCalendar(5));
    }

    @Test
    void dates_given_by_hand_or_reported_that_run_backwards_are_refused() {
        var a = task();

        assertThatIllegalArgumentException().isThrownBy(() -> plan.manual(a, START, START - 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.builder(1).finished(0, START, START - 1));
    }

    @Test
    void progress_that_is_no_share_is_refused() {
        for (var percent : new double[] {-0.1, 100.1, Double.NaN, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Progress.builder(1).percent(0, percent));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.builder(1).remaining(0, -1));
    }

    @Test
    void a_change_is_held_to_the_same_rules_as_the_building() {
        var a = task();
        var network = plan.build().orThrow();

        assertThatThrownBy(() -> network.with(List.of(new Change.Duration(a, -5))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> network.with(List.of(new Change.Duration(a, Integer.MAX_VALUE))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> network.with(List.of(new Change.DropLink(0))))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_milestone_stays_without_duration_when_a_change_gives_it_one() {
        var milestone = plan.activity(Kind.FINISH_MILESTONE, 0, office);
        var network = plan.build().orThrow();

        var changed = network.with(List.of(new Change.Duration(milestone, 480))).orThrow();

        assertThat(changed.duration(milestone)).isZero();
    }

    @Test
    void a_change_leaves_the_network_it_came_from_as_it_was() {
        var a = task();
        var b = task();
        link(a, b);
        var network = plan.build().orThrow();

        var answer = network.with(List.of(new Change.AddLink(b, a, Relation.FINISH_TO_START, Lag.NONE)));
        var changed = network.with(List.of(new Change.Duration(a, 960), new Change.DropLink(0)))
                .orThrow();

        assertThat(answer).isInstanceOf(NetworkAnswer.Loop.class);
        assertThat(changed.duration(a)).isEqualTo(960);
        assertThat(changed.links()).isZero();
        assertThat(network.duration(a)).isEqualTo(480);
        assertThat(network.links()).isOne();
    }

    private static List<Integer> rotated(List<Integer> loop, int first) {
        var at = loop.indexOf(first);
        return Stream.concat(loop.stream().skip(at), loop.stream().limit(at)).toList();
    }
}
