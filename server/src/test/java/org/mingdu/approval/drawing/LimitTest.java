package org.mingdu.approval.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LimitTest {
    private static Instant at(String local) {
        return Instant.parse(local + "+08:00");
    }

    @Test
    void hours_and_days_run_on_through_nights_and_weekends() {
        var friday = at("2026-10-09T16:00:00");
        assertThat(new Limit(4, Limit.Unit.HOURS).from(friday)).isEqualTo(at("2026-10-09T20:00:00"));
        assertThat(new Limit(2, Limit.Unit.DAYS).from(friday)).isEqualTo(at("2026-10-11T16:00:00"));
    }

    @Test
    void working_days_begin_with_the_next_and_last_to_the_end_of_the_day() {
        // Friday; Saturday the 10th of October 2026 is worked in exchange for the National Day holiday.
        assertThat(new Limit(1, Limit.Unit.WORKING_DAYS).from(at("2026-10-09T16:00:00")))
                .isEqualTo(at("2026-10-11T00:00:00"));
        assertThat(new Limit(2, Limit.Unit.WORKING_DAYS).from(at("2026-10-09T16:00:00")))
                .isEqualTo(at("2026-10-13T00:00:00"));
    }

    @Test
    void the_days_of_a_festival_do_not_count() {
        assertThat(new Limit(1, Limit.Unit.WORKING_DAYS).from(at("2026-09-30T09:00:00")))
                .isEqualTo(at("2026-10-09T00:00:00"));
    }

    @Test
    void an_hour_after_midnight_here_is_still_yesterday_in_universal_time() {
        assertThat(new Limit(1, Limit.Unit.WORKING_DAYS).from(at("2026-11-24T00:30:00")))
                .isEqualTo(at("2026-11-26T00:00:00"));
    }
}
