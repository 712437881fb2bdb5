package org.mingdu.lifecycle.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkTest {
    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 6, 30);

    private static List<Mark> on(LocalDate began, int daysAfter) {
        return Mark.reached(began, DUE, DUE.plusDays(daysAfter), 3);
    }

    @Test
    void a_long_limit_is_spoken_of_a_week_and_some_days_before_on_and_after_its_end() {
        assertThat(on(LONG_AGO, -8)).isEmpty();
        assertThat(on(LONG_AGO, -7)).containsExactly(Mark.WEEK);
        assertThat(on(LONG_AGO, -4)).containsExactly(Mark.WEEK);
        assertThat(on(LONG_AGO, -3)).containsExactly(Mark.DAYS);
        assertThat(on(LONG_AGO, -1)).containsExactly(Mark.DAYS);
        assertThat(on(LONG_AGO, 0)).containsExactly(Mark.ON);
        assertThat(on(LONG_AGO, 1)).containsExactly(Mark.AFTER);
        assertThat(on(LONG_AGO, 2)).containsExactly(Mark.AFTER);
    }

    @Test
    void the_leader_hears_of_it_when_nothing_has_happened_for_some_days() {
        assertThat(on(LONG_AGO, 3)).containsExactly(Mark.AFTER, Mark.ABOVE);
        assertThat(on(LONG_AGO, 40)).containsExactly(Mark.AFTER, Mark.ABOVE);
    }

    @Test
    void a_limit_shorter_than_its_notice_is_first_spoken_of_at_its_end() {
        assertThat(on(DUE.minusDays(3), -2)).isEmpty();
        assertThat(on(DUE.minusDays(3), 0)).containsExactly(Mark.ON);
        assertThat(on(DUE.minusDays(5), -2)).containsExactly(Mark.DAYS);
        assertThat(on(DUE.minusDays(7), -6)).isEmpty();
    }

    @Test
    void one_in_hours_is_spoken_of_at_once_and_to_the_leader_as_soon_as_it_is_over() {
        var due = Instant.parse("2026-09-30T06:05:00Z");
        assertThat(Mark.reached(due, due.minusSeconds(3600))).containsExactly(Mark.ON);
        assertThat(Mark.reached(due, due)).containsExactly(Mark.AFTER, Mark.ABOVE);
    }

    @Test
    void what_must_last_is_spoken_of_once_it_has() {
        assertThat(Mark.lasted(DUE, DUE.minusDays(1))).isEmpty();
        assertThat(Mark.lasted(DUE, DUE)).containsExactly(Mark.ON);
        assertThat(Mark.lasted(DUE, DUE.plusDays(40))).containsExactly(Mark.ON);
    }
}
