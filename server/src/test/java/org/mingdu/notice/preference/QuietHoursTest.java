package org.mingdu.notice.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(QuietHours.HERE).toInstant();
    }

    @Test
    void at_night_it_waits_until_the_morning() {
        assertThat(QuietHours.USUAL.after(at(DAY, "21:59"))).isEqualTo(at(DAY, "21:59"));
        assertThat(QuietHours.USUAL.after(at(DAY, "22:00"))).isEqualTo(at(DAY.plusDays(1), "07:00"));
        assertThat(QuietHours.USUAL.after(at(DAY, "23:59"))).isEqualTo(at(DAY.plusDays(1), "07:00"));
        assertThat(QuietHours.USUAL.after(at(DAY, "00:00"))).isEqualTo(at(DAY, "07:00"));
        assertThat(QuietHours.USUAL.after(at(DAY, "06:59"))).isEqualTo(at(DAY, "07:00"));
        assertThat(QuietHours.USUAL.after(at(DAY, "07:00"))).isEqualTo(at(DAY, "07:00"));
    }

    @Test
    void quiet_hours_may_lie_within_a_day() {
        var noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertThat(noon.after(at(DAY, "11:59"))).isEqualTo(at(DAY, "11:59"));
        assertThat(noon.after(at(DAY, "13:00"))).isEqualTo(at(DAY, "14:00"));
        assertThat(noon.after(at(DAY, "14:00"))).isEqualTo(at(DAY, "14:00"));
    }
}
