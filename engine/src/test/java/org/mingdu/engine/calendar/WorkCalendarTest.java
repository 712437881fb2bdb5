package org.mingdu.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final WorkCalendar office = WorkCalendar.fiveDays("office");

    @Test
    void a_working_minute_has_two_instants_at_the_edge_of_a_day() {
        var evening = PlanMinute.of(MONDAY, 1020);
        var morning = PlanMinute.of(MONDAY.plusDays(1), 480);

        assertThat(office.workAt(evening)).isEqualTo(office.workAt(morning));
        assertThat(office.startOf(office.workAt(evening))).isEqualTo(morning);
        assertThat(office.finishOf(office.workAt(morning))).isEqualTo(evening);
    }

    @Test
    void work_that_fills_a_day_ends_in_the_evening_and_not_in_the_next_morning() {
        assertThat(office.finishAfter(PlanMinute.of(MONDAY, 480), 480)).isEqualTo(PlanMinute.of(MONDAY, 1020));
        assertThat(office.finishAfter(PlanMinute.of(MONDAY, 480), 481))
                .isEqualTo(PlanMinute.of(MONDAY.plusDays(1), 481));
        assertThat(office.startBefore(PlanMinute.of(MONDAY, 1020), 480)).isEqualTo(PlanMinute.of(MONDAY, 480));
    }

    @Test
    void work_over_the_weekend_goes_on_on_monday() {
        var friday = MONDAY.plusDays(4);

        assertThat(office.finishAfter(PlanMinute.of(friday, 900), 240))
                .isEqualTo(PlanMinute.of(friday.plusDays(3), 600));
    }

    @Test
    void a_night_shift_over_midnight_is_one_stretch_of_work() {
        var night = WorkCalendar.builder("night")
                .everyDay(Shifts.of(0, 360, 1320, 1440))
                .build()
                .orThrow();

        assertThat(night.finishAfter(PlanMinute.of(MONDAY, 1320), 480))
                .isEqualTo(PlanMinute.of(MONDAY.plusDays(1), 360));
    }

    @Test
    void axis_and_clock_agree_minute_by_minute_on_random_calendars() {
        for (var seed = 1L; seed <= 60; seed++) {
            agreesMinuteByMinute(seed);
        }
    }

    private static void agreesMinuteByMinute(long seed) {
        var random = new SplittableRandom(seed);
        var builder = WorkCalendar.builder("random").everyDay(Shifts.NONE);
        for (var day : DayOfWeek.values()) {
            if (day == DayOfWeek.WEDNESDAY || random.nextInt(3) > 0) {
                builder.day(day, shifts(random));
            }
        }
        for (var k = random.nextInt(6); k > 0; k--) {
            var first = MONDAY.plusDays(random.nextInt(40));
            builder.exception(
                    first, first.plusDays(random.nextInt(4)), random.nextBoolean() ? Shifts.NONE : shifts(random));
        }
        var calendar = builder.build().orThrow();
        var first = MONDAY.minusDays(20);
        var count = calendar.workAt(PlanMinute.startOf(first));
        for (var date = first; date.isBefore(MONDAY.plusDays(80)); date = date.plusDays(1)) {
            var shifts = calendar.shifts(date);
            for (var minute = 0; minute < 1440; minute++) {
                var instant = PlanMinute.of(date, minute);
                var works = false;
                for (var span = 0; span < shifts.spans(); span++) {
                    works |= minute >= shifts.from(span) && minute < shifts.to(span);
                }
                var good = calendar.workAt(instant) == count;
                if (works) {
                    good &= calendar.startOf(count) == instant;
                    count++;
                    good &= calendar.finishOf(count) == instant + 1;
                }
                if (!good) {
                    fail("seed %d: axis and clock part at %s, minute %d".formatted(seed, date, minute));
                }
            }
        }
    }

    private static Shifts shifts(SplittableRandom random) {
        var pairs = new ArrayList<Integer>();
        for (var from = random.nextInt(600); from < 1440; ) {
            var to = Math.min(1440, from + 1 + random.nextInt(500));
            pairs.add(from);
            pairs.add(to);
            from = to + random.nextInt(600);
        }
        return Shifts.of(pairs.stream().mapToInt(Integer::intValue).toArray());
    }

    @Test
    void a_calendar_that_never_works_is_answered_with_a_refusal_that_names_it() {
        var answer = WorkCalendar.builder("停工").everyDay(Shifts.NONE).build();

        assertThat(answer).isEqualTo(new NoWorkingTime("停工"));
        assertThat(((NoWorkingTime) answer).message()).contains("停工").contains("Maybe");
        assertThatIllegalArgumentException().isThrownBy(answer::orThrow).withMessageContaining("停工");
    }

    @Test
    void a_calendar_that_works_on_exceptional_days_alone_is_refused_too() {
        var answer = WorkCalendar.builder("偶尔")
                .everyDay(Shifts.NONE)
                .exception(MONDAY, Shifts.OFFICE)
                .build();

        assertThat(answer).isInstanceOf(NoWorkingTime.class);
    }

    @Test
    void a_year_without_any_work_is_jumped_over() {
        var calendar = WorkCalendar.builder("long stop")
                .nonWorking(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31))
                .build()
                .orThrow();

        assertThat(PlanMinute.dateOfStart(calendar.nextStart(PlanMinute.startOf(MONDAY))))
                .isEqualTo(LocalDate.of(2031, 1, 1));
        assertThat(PlanMinute.dateOfFinish(calendar.previousFinish(PlanMinute.startOf(MONDAY))))
                .isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void dates_beyond_what_can_be_planned_are_held_at_the_ends_of_time() {
        assertThat(PlanMinute.startOf(LocalDate.of(999_999, 1, 1))).isEqualTo(PlanMinute.LATEST);
        assertThat(PlanMinute.startOf(LocalDate.of(-5000, 1, 1))).isEqualTo(PlanMinute.EARLIEST);
        assertThat(office.finishAfter(PlanMinute.LATEST, 1_000_000)).isEqualTo(PlanMinute.LATEST);
        assertThat(office.startBefore(PlanMinute.EARLIEST, 1_000_000)).isEqualTo(PlanMinute.EARLIEST);
        for (var calendar : new WorkCalendar[] {office, WorkCalendar.allHours("24 h")}) {
            assertThat(calendar.workBetween(PlanMinute.EARLIEST, PlanMinute.LATEST))
                    .isPositive();
        }
    }

    @Test
    void a_finish_at_midnight_belongs_to_the_day_that_ends() {
        var midnight = PlanMinute.endOf(MONDAY);

        assertThat(PlanMinute.dateOfFinish(midnight)).isEqualTo(MONDAY);
        assertThat(PlanMinute.dateOfStart(midnight)).isEqualTo(MONDAY.plusDays(1));
        assertThat(PlanMinute.dateOfStart(PlanMinute.startOf(LocalDate.of(1970, 1, 1))))
                .isEqualTo(LocalDate.of(1970, 1, 1));
    }

    @Test
    void shifts_that_overlap_run_backwards_or_leave_the_day_are_refused() {
        for (var pairs : new int[][] {{480}, {480, 480}, {600, 500}, {480, 720, 700, 900}, {-1, 60}, {0, 1441}}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Shifts.of(pairs));
        }
        assertThat(Shifts.of(480, 720, 720, 1020)).isEqualTo(Shifts.of(480, 1020));
        assertThat(Shifts.of()).isEqualTo(Shifts.NONE);
    }

    @Test
    void an_exception_that_runs_backwards_or_leaves_the_years_of_plans_is_refused() {
        var builder = WorkCalendar.builder("bad");

        assertThatIllegalArgumentException().isThrownBy(() -> builder.nonWorking(MONDAY, MONDAY.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.nonWorking(MONDAY, LocalDate.of(9999, 1, 1)));
    }

    @Test
    void workdays_between_two_dates_are_signed() {
        assertThat(office.workdaysAfter(MONDAY, MONDAY.plusDays(7))).isEqualTo(5);
        assertThat(office.workdaysAfter(MONDAY.plusDays(7), MONDAY)).isEqualTo(-5);
        assertThat(office.workdaysAfter(MONDAY, MONDAY)).isZero();
    }
}
