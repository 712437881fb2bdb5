package org.mingdu.engine.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.Shifts;
import org.mingdu.engine.calendar.WorkCalendar;
import org.mingdu.engine.network.ConstraintType;
import org.mingdu.engine.network.Kind;
import org.mingdu.engine.network.Lag;
import org.mingdu.engine.network.Network;
import org.mingdu.engine.network.NetworkBuilder;
import org.mingdu.engine.network.Relation;
import org.mingdu.engine.pass.ScheduleProfile.LagCalendar;

/// What is critical, what nearly so, what drives what, and on whose working time a lag runs.
class CriticalityTest {
    private static final int DAY = 480;

    private final NetworkBuilder plan = Network.builder(PlanMinute.of(LocalDate.of(2026, 3, 2), 480));
    private final int office = plan.calendar(WorkCalendar.fiveDays("office"));

    private int task(int days) {
        return plan.activity(Kind.TASK, days * DAY, office);
    }

    private Schedule schedule(ScheduleProfile profile) {
        return Scheduler.schedule(plan.build().orThrow(), profile);
    }

    @Test
    void work_with_less_float_than_a_week_is_nearly_critical() {
        var whole = task(10);
        var shortByDay = task(9);
        var shortByWeek = task(5);
        var shortByMore = task(4);

        var schedule = schedule(ScheduleProfile.house());

        assertThat(schedule.isCritical(whole)).isTrue();
        assertThat(schedule.isNearCritical(whole)).isFalse();
        assertThat(schedule.isNearCritical(shortByDay)).isTrue();
        assertThat(schedule.isNearCritical(shortByWeek)).isTrue();
        assertThat(schedule.isNearCritical(shortByMore)).isFalse();
        var wider = schedule(ScheduleProfile.house().withLimits(DAY, 6 * DAY));
        assertThat(wider.isCritical(shortByDay)).isTrue();
        assertThat(wider.isNearCritical(shortByMore)).isTrue();
    }

    @Test
    void the_latest_of_several_predecessors_drives_and_is_named() {
        var first = task(3);
        var second = task(7);
        var after = task(2);
        plan.link(first, after, Relation.FINISH_TO_START);
        var driving = plan.link(second, after, Relation.FINISH_TO_START);

        var schedule = schedule(ScheduleProfile.house());

        assertThat(schedule.drivingLink(after)).isEqualTo(driving);
        assertThat(schedule.cause(after)).isEqualTo(Cause.LINK);
        assertThat(schedule.cause(first)).isEqualTo(Cause.PROJECT_START);
        assertThat(schedule.drivingLink(first)).isEqualTo(-1);
        assertThat(schedule.isOnLongestPath(second)).isTrue();
        assertThat(schedule.isOnLongestPath(first)).isFalse();
        assertThat(schedule.freeFloat(first)).isEqualTo(4 * DAY);
    }

    @Test
    void a_date_that_holds_work_back_is_the_cause_and_the_way_before_it_is_not_critical() {
        var before = task(2);
        var held = task(2);
        plan.link(before, held, Relation.FINISH_TO_START);
        plan.constrain(held, ConstraintType.START_NO_EARLIER_THAN, PlanMinute.of(LocalDate.of(2026, 3, 16), 480));

        var schedule = schedule(ScheduleProfile.house());

        assertThat(schedule.cause(held)).isEqualTo(Cause.CONSTRAINT);
        assertThat(schedule.isCritical(held)).isTrue();
        assertThat(schedule.isCritical(before)).isFalse();
        assertThat(schedule.totalFloat(before)).isEqualTo(8 * DAY);
    }

    @Test
    void with_calendars_of_different_kinds_the_longest_path_reaches_where_the_float_does_not() {
        // The site works every day; the office that follows begins on Monday, so the site has two days of its own.
        var everyDay = plan.calendar(
                WorkCalendar.builder("site").everyDay(Shifts.OFFICE).build().orThrow());
        var site = plan.activity(Kind.TASK, 5 * DAY, everyDay);
        var afterwards = task(5);
        plan.link(site, afterwards, Relation.FINISH_TO_START);

        var schedule = schedule(ScheduleProfile.house());

        assertThat(schedule.totalFloat(site)).isEqualTo(2 * DAY);
        assertThat(schedule.isCritical(site)).isFalse();
        assertThat(schedule.isOnLongestPath(site)).isTrue();
    }

    /// A lag of two days behind work that ends on Friday: on the site it runs over the weekend, in the office it does
    /// not, on the clock it is forty-eight hours.
    @Test
    void a_lag_runs_on_the_calendar_the_rules_name() {
        var everyDay = plan.calendar(
                WorkCalendar.builder("site").everyDay(Shifts.OFFICE).build().orThrow());
        var site = plan.activity(Kind.TASK, 5 * DAY, everyDay);
        var inOffice = task(1);
        plan.link(site, inOffice, Relation.FINISH_TO_START, Lag.working(2 * DAY));
        var expected = List.of(
                List.of(LagCalendar.PREDECESSOR, 9),
                List.of(LagCalendar.SUCCESSOR, 11),
                List.of(LagCalendar.PROJECT, 11));

        for (var one : expected) {
            assertThat(PlanMinute.dateOfStart(
                            schedule(with((LagCalendar) one.get(0))).start(inOffice)))
                    .as(one.get(0).toString())
                    .isEqualTo(LocalDate.of(2026, 3, (Integer) one.get(1)));
        }
        // Two days of eight hours on the clock are over on Saturday.
        assertThat(PlanMinute.dateOfStart(schedule(with(LagCalendar.ALL_HOURS)).start(inOffice)))
                .isEqualTo(LocalDate.of(2026, 3, 9));
        plan.link(site, inOffice, Relation.START_TO_START, Lag.elapsed(12 * PlanMinute.MINUTES_A_DAY));
        assertThat(PlanMinute.dateOfStart(
                        schedule(with(LagCalendar.PREDECESSOR)).start(inOffice)))
                .isEqualTo(LocalDate.of(2026, 3, 16));
    }

    private static ScheduleProfile with(LagCalendar calendar) {
        var house = ScheduleProfile.house();
        return new ScheduleProfile(
                calendar,
                house.progressRule(),
                house.startLagRule(),
                house.milestoneRule(),
                house.floatRule(),
                house.alapRule(),
                house.capsEarlyDates(),
                house.mandatoryBlocks(),
                house.dataDateBinds(),
                house.openEndsCritical(),
                house.criticalLimit(),
                house.nearCriticalLimit());
    }

    @Test
    void a_lag_in_percent_grows_with_its_predecessor() {
        var from = task(10);
        var to = task(1);
        plan.link(from, to, Relation.START_TO_START, Lag.percent(50));

        assertThat(PlanMinute.dateOfStart(schedule(ScheduleProfile.house()).start(to)))
                .isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void a_project_that_must_end_sooner_than_it_can_shows_it_on_every_critical_activity() {
        var first = task(5);
        var second = task(5);
        plan.link(first, second, Relation.FINISH_TO_START);
        plan.mustFinishBy(PlanMinute.of(LocalDate.of(2026, 3, 11), 1020));

        var schedule = schedule(ScheduleProfile.house());

        assertThat(schedule.totalFloat(first)).isEqualTo(-2 * DAY);
        assertThat(schedule.totalFloat(second)).isEqualTo(-2 * DAY);
        assertThat(schedule.isCritical(first)).isTrue();
    }
}
