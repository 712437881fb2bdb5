package org.mingdu.engine.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.ConstraintType;
import org.mingdu.engine.network.Network;
import org.mingdu.engine.network.Progress;
import org.mingdu.engine.pass.ScheduleProfile.ProgressRule;

/// What must hold of every schedule, whatever the plan; each failure names the seed of its plan.
class SchedulePropertiesTest {
    private static final int SEEDS = 700;

    private static void forEachPlan(BiConsumer<Long, RandomPlan> property) {
        for (var seed = 1L; seed <= SEEDS; seed++) {
            var plan = RandomPlan.of(seed);
            if (plan.answer() instanceof Network) {
                property.accept(seed, plan);
            }
        }
    }

    private static Schedule schedule(RandomPlan plan) {
        return Scheduler.schedule(plan.answer().orThrow(), plan.progress(), plan.profile());
    }

    @Test
    void equal_inputs_give_equal_outputs() {
        forEachPlan((seed, plan) -> {
            var one = schedule(plan);
            var other = schedule(RandomPlan.of(seed));
            for (var i = 0; i < one.network().size(); i++) {
                assertThat(other.start(i)).as("seed %d", seed).isEqualTo(one.start(i));
                assertThat(other.lateFinish(i)).as("seed %d", seed).isEqualTo(one.lateFinish(i));
            }
        });
    }

    @Test
    void without_its_driving_link_an_activity_is_never_later_and_a_cause_other_than_a_link_names_none() {
        forEachPlan((seed, plan) -> {
            var schedule = schedule(plan);
            for (var i = 0; i < schedule.network().size(); i++) {
                var link = schedule.drivingLink(i);
                assertThat(schedule.cause(i) == Cause.LINK)
                        .as("seed %d, activity %d", seed, i)
                        .isEqualTo(link >= 0);
                if (link >= 0) {
                    var from = schedule.network().from(link);
                    assertThat(schedule.network().isActive(from))
                            .as("seed %d", seed)
                            .isTrue();
                    assertThat(liesUnder(
                                    schedule.network(), i, schedule.network().to(link)))
                            .as("seed %d, link %d drives %d", seed, link, i)
                            .isTrue();
                }
            }
        });
    }

    private static boolean liesUnder(Network network, int activity, int above) {
        for (var a = activity; a >= 0; a = network.parent(a)) {
            if (a == above) {
                return true;
            }
        }
        return false;
    }

    @Test
    void what_an_activity_pushes_is_what_a_schedule_anew_with_its_other_dates_differs_in() {
        forEachPlan((seed, plan) -> {
            var network = plan.answer().orThrow();
            var schedule = schedule(plan);
            // Where open predecessors are overridden, being done changes more than dates.
            var override = plan.profile().progressRule() == ProgressRule.PROGRESS_OVERRIDE;
            for (var i = 0; i < network.size(); i++) {
                if (network.isRolledUp(i) || plan.progress().isStarted(i) || override || hasLatecomers(network)) {
                    continue;
                }
                var finish = schedule.finish(i) - 1440;
                var anew =
                        Scheduler.schedule(network, finishedThen(plan.progress(), network, i, finish), plan.profile());
                var pushed = new HashMap<Integer, Integer>();
                schedule.pushedBy(i, finish, finish).forEach(push -> pushed.put(push.activity(), push.minutes()));
                for (var j = 0; j < network.size(); j++) {
                    if (j != i && !network.isRolledUp(j) && network.isActive(j)) {
                        assertThat(pushed.getOrDefault(j, 0))
                                .as("seed %d, %d pushes %d%n%s", seed, i, j, ReferenceAgreementTest.describe(plan))
                                .isEqualTo(schedule.earlyFinish(j) - anew.earlyFinish(j));
                    }
                }
            }
        });
    }

    private static boolean hasLatecomers(Network network) {
        for (var i = 0; i < network.size(); i++) {
            if (network.constraint(i) == ConstraintType.AS_LATE_AS_POSSIBLE
                    || network.secondConstraint(i) == ConstraintType.AS_LATE_AS_POSSIBLE) {
                return true;
            }
        }
        return false;
    }

    /// The same progress with one activity done at an instant, which is how other ends look to the rest of a plan.
    private static Progress finishedThen(Progress progress, Network network, int done, int at) {
        var builder = Progress.builder(progress.size()).dataDate(progress.dataDate());
        for (var i = 0; i < progress.size(); i++) {
            if (i == done) {
                builder.finished(i, at, at);
            } else if (progress.isFinished(i)) {
                builder.finished(i, progress.actualStart(i), progress.actualFinish(i));
            } else if (progress.isStarted(i)) {
                builder.started(i, progress.actualStart(i))
                        .remaining(i, progress.remaining(i, network.duration(i)))
                        .resume(i, progress.resume(i));
            }
        }
        return builder.build();
    }

    @Test
    void critical_work_and_the_longest_path_exist_as_long_as_work_is_left() {
        forEachPlan((seed, plan) -> {
            var network = plan.answer().orThrow();
            var schedule = Scheduler.schedule(network, ScheduleProfile.house());
            var any = false;
            var critical = false;
            for (var i = 0; i < network.size(); i++) {
                any |= schedule.isOnLongestPath(i);
                critical |= schedule.isCritical(i);
            }
            var active = false;
            for (var i = 0; i < network.size(); i++) {
                active |=
                        network.isActive(i) && !network.isRolledUp(i) && schedule.finish(i) == schedule.projectFinish();
            }
            if (active) {
                assertThat(any).as("longest path, seed %d", seed).isTrue();
            }
            if (active && network.mustFinishBy() == PlanMinute.NONE) {
                assertThat(critical).as("critical, seed %d", seed).isTrue();
            }
        });
    }
}
