package org.mingdu.lifecycle.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingdu.lifecycle.rule.Unit;

/// Working days by the days off that were announced, natural days by the civil code.
class LimitTimeTest {
    @ParameterizedTest
    @CsvSource({
        // Over the spring festival of 2026 and its shifted workdays; over the national day of 2024.
        "2026-02-10, 5, WORKDAY, 2026-02-24",
        "2026-02-13, 1, WORKDAY, 2026-02-14",
        "2026-09-28, 3, WORKDAY, 2026-10-08",
        "2025-12-30, 3, WORKDAY, 2026-01-05",
        "2024-09-30, 20, WORKDAY, 2024-11-01",
        // A last day that is off rolls on; 14 February 2026 is a Saturday one works.
        "2026-06-01, 15, DAY, 2026-06-16",
        "2026-06-05, 15, DAY, 2026-06-22",
        "2026-02-07, 7, DAY, 2026-02-14",
        "2026-09-16, 15, DAY, 2026-10-08",
        "2026-03-31, 1, MONTH, 2026-04-30",
        "2025-10-17, 1, YEAR, 2026-10-19"
    })
    void the_day_it_begins_does_not_count_and_a_last_day_that_is_off_rolls_on(
            LocalDate begun, int amount, Unit unit, LocalDate due) {
        assertThat(LimitTime.due(begun, amount, unit)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-16, DAY, 2026-06-08, 2026-06-11, 2026-06-22",
        "2026-06-16, DAY, 2026-06-08, 2026-06-08, 2026-06-16",
        // Stands from Friday to Monday: one working day.
        "2026-06-10, WORKDAY, 2026-06-05, 2026-06-08, 2026-06-11",
        "2026-06-10, WORKDAY, 2026-06-05, 2026-06-05, 2026-06-10"
    })
    void what_stood_still_has_as_much_left_as_before(
            LocalDate due, Unit unit, LocalDate paused, LocalDate resumed, LocalDate then) {
        assertThat(LimitTime.resumed(due, unit, paused, resumed)).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-10, 2026-06-16, DAY, 6",
        "2026-06-16, 2026-06-16, DAY, 0",
        "2026-06-20, 2026-06-16, DAY, -4",
        "2026-06-05, 2026-06-10, WORKDAY, 3",
        "2026-06-10, 2026-06-10, WORKDAY, 0",
        "2026-06-15, 2026-06-10, WORKDAY, -3"
    })
    void what_is_left_is_counted_in_the_days_of_the_limit(LocalDate day, LocalDate due, Unit unit, int left) {
        assertThat(LimitTime.left(day, due, unit)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-10T06:05:00Z, 2026-06-10T07:05:00Z, 1",
        "2026-06-10T06:05:01Z, 2026-06-10T07:05:00Z, 0",
        "2026-06-10T07:05:00Z, 2026-06-10T07:05:00Z, 0",
        "2026-06-10T07:06:00Z, 2026-06-10T07:05:00Z, -1",
        "2026-06-10T09:05:00Z, 2026-06-10T07:05:00Z, -2"
    })
    void hours_are_counted_whole_and_one_begun_beyond_the_end_counts(Instant now, Instant due, int left) {
        assertThat(LimitTime.hoursLeft(now, due)).isEqualTo(left);
    }
}
