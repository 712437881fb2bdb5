package org.mingdu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingdu.engine.calendar.ChineseHolidays;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.Kind;
import org.mingdu.engine.network.Lag;
import org.mingdu.engine.network.Network;
import org.mingdu.engine.network.NetworkAnswer;
import org.mingdu.engine.network.Relation;
import org.mingdu.engine.pass.Cause;
import org.mingdu.engine.pass.ScheduleProfile;
import org.mingdu.engine.pass.Scheduler;

/// The example of the module's README, compiled and run.
class EngineExampleTest {
    @Test
    void the_example_of_the_readme_holds() {
        // readme
        var plan = Network.builder(PlanMinute.of(LocalDate.of(2026, 9, 21), 480));
        var office = plan.calendar(ChineseHolidays.shipped().fiveDayCalendar("五天工作制"));
        var dig = plan.activity(Kind.TASK, 5 * 480, office);
        var pour = plan.activity(Kind.TASK, 3 * 480, office);
        var done = plan.activity(Kind.FINISH_MILESTONE, 0, office);
        var wait = plan.link(dig, pour, Relation.FINISH_TO_START, Lag.working(480));
        plan.link(pour, done, Relation.FINISH_TO_START);

        switch (plan.build()) {
            case Network network -> {
                var schedule = Scheduler.schedule(network, ScheduleProfile.house());
                // Digging takes Monday to Thursday; Friday 25 September is Mid-Autumn, Monday is the fifth day.
                assertThat(PlanMinute.dateOfFinish(schedule.finish(dig))).isEqualTo(LocalDate.of(2026, 9, 28));
                // One day of waiting, Wednesday of work, then the National Day holidays until 7 October.
                assertThat(PlanMinute.dateOfStart(schedule.start(pour))).isEqualTo(LocalDate.of(2026, 9, 30));
                assertThat(PlanMinute.dateOfFinish(schedule.projectFinish())).isEqualTo(LocalDate.of(2026, 10, 9));
                assertThat(schedule.cause(pour)).isEqualTo(Cause.LINK);
                assertThat(schedule.drivingLink(pour)).isEqualTo(wait);
                assertThat(schedule.isCritical(dig)).isTrue();
            }
            case NetworkAnswer.Refusal refusal -> throw new AssertionError(refusal);
        }
        // readme
    }
}
