package org.mingdu.engine.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.Network;

/// The engine against the slow and obvious reference, on random plans. `-Dengine.seeds=N` tries more of them,
/// `-Dengine.seed=N` a single one.
class ReferenceAgreementTest {
    private static final int SEEDS = Integer.getInteger("engine.seeds", 1500);

    @Test
    void engine_and_reference_agree_on_every_date_and_float_of_random_plans() {
        var only = Long.getLong("engine.seed");
        var compared = 0;
        for (var seed = only == null ? Long.getLong("engine.from", 1L) : only;
                seed <= (only == null ? SEEDS : only);
                seed++) {
            var plan = RandomPlan.of(seed);
            if (plan.answer() instanceof Network network) {
                compare(seed, network, plan);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(only == null ? SEEDS * 7 / 10 : 0);
    }

    private static void compare(long seed, Network network, RandomPlan plan) {
        var schedule = Scheduler.schedule(network, plan.progress(), plan.profile());
        var reference = new ReferenceSchedule(
                network,
                plan.progress(),
                plan.profile(),
                RandomPlan.TABLES,
                RandomPlan.TABLES.get(RandomPlan.CALENDARS.get(4)));
        var differences = new ArrayList<String>();
        for (var i = 0; i < network.size(); i++) {
            if (reference.isLeaf(i)) {
                compareLeaf(i, schedule, reference, differences);
            } else {
                compareSummary(i, schedule, reference, differences);
            }
        }
        if (schedule.projectFinish() != reference.projectFinish) {
            differences.add("project finish " + text(schedule.projectFinish()) + " / " + text(reference.projectFinish));
        }
        if (!differences.isEmpty()) {
            fail("seed %d: engine / reference%n%s%n%s".formatted(seed, String.join("\n", differences), describe(plan)));
        }
    }

    private static void compareLeaf(int i, Schedule schedule, ReferenceSchedule reference, List<String> differences) {
        date(differences, i, "early start", schedule.earlyStart(i), reference.start[i]);
        date(differences, i, "early finish", schedule.earlyFinish(i), reference.finish[i]);
        date(differences, i, "late start", schedule.lateStart(i), reference.lateStart[i]);
        date(differences, i, "late finish", schedule.lateFinish(i), reference.lateFinish[i]);
        number(differences, i, "total float", schedule.totalFloat(i), reference.totalFloat[i]);
        number(differences, i, "free float", schedule.freeFloat(i), reference.freeFloat[i]);
        var open = !schedule.progress().isFinished(i) && schedule.network().isActive(i);
        var limit = schedule.profile().criticalLimit();
        var near = schedule.profile().nearCriticalLimit();
        var slack = reference.totalFloat[i];
        flag(differences, i, "critical", schedule.isCritical(i), open && slack <= limit);
        flag(differences, i, "near-critical", schedule.isNearCritical(i), open && slack > limit && slack <= near);
    }

    private static void compareSummary(
            int s, Schedule schedule, ReferenceSchedule reference, List<String> differences) {
        var first = Integer.MAX_VALUE;
        var last = Integer.MIN_VALUE;
        for (var leaf : reference.leavesOf(s)) {
            if (reference.counts(leaf)) {
                var actual = schedule.progress().actualStart(leaf);
                first = Math.min(first, actual == PlanMinute.NONE ? reference.start[leaf] : actual);
                last = Math.max(last, reference.finish[leaf]);
            }
        }
        date(differences, s, "start", schedule.start(s), first == Integer.MAX_VALUE ? PlanMinute.NONE : first);
        date(differences, s, "finish", schedule.finish(s), last);
    }

    private static void date(List<String> differences, int i, String what, int engine, int reference) {
        if (engine != reference) {
            differences.add(i + " " + what + " " + text(engine) + " / " + text(reference));
        }
    }

    private static void number(List<String> differences, int i, String what, int engine, int reference) {
        if (engine != reference) {
            differences.add(i + " " + what + " " + engine + " / " + reference);
        }
    }

    private static void flag(List<String> differences, int i, String what, boolean engine, boolean reference) {
        if (engine != reference) {
            differences.add(i + " " + what + " " + engine + " / " + reference);
        }
    }

    private static String text(int instant) {
        return instant == PlanMinute.NONE
                ? "none"
                : LocalDateTime.of(2000, 1, 1, 0, 0).plusMinutes(instant).toString();
    }

    static String describe(RandomPlan plan) {
        var network = plan.answer().orThrow();
        var progress = plan.progress();
        var text = new StringBuilder(plan.profile() + "\ndata date " + text(progress.dataDate()) + ", must finish by "
                + text(network.mustFinishBy()) + "\n");
        for (var i = 0; i < network.size(); i++) {
            text.append(i + " " + network.kind(i) + " " + network.duration(i) + " on "
                    + network.calendar(i).name() + " under " + network.parent(i));
            text.append(" " + network.constraint(i) + " " + text(network.constraintDate(i)));
            text.append(" " + network.secondConstraint(i) + " " + text(network.secondConstraintDate(i)));
            text.append(" deadline " + text(network.deadline(i)) + (network.isActive(i) ? "" : " inactive"));
            if (network.isManual(i)) {
                text.append(" manual " + text(network.manualStart(i)) + " " + text(network.manualFinish(i)));
            }
            if (progress.isStarted(i)) {
                text.append(" actual " + text(progress.actualStart(i)) + " " + text(progress.actualFinish(i))
                        + " remaining " + progress.remaining(i, network.duration(i)) + " resume "
                        + text(progress.resume(i)));
            }
            text.append('\n');
        }
        for (var link = 0; link < network.links(); link++) {
            text.append(network.from(link) + " " + network.relation(link) + " " + network.to(link) + " "
                    + network.lag(link) + "\n");
        }
        return text.toString();
    }
}
