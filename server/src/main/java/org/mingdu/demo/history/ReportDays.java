package org.mingdu.demo.history;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mingdu.engine.calendar.ChineseHolidays;

/// On which days reports were due, and when people got round to them: offices work when offices work.
final class ReportDays {
    private static final int OPENS = 9 * 60;

    private final ZonedDateTime now;

    ReportDays(ZonedDateTime now) {
        this.now = now;
    }

    /// Every so many weeks on the same day of the week, the last one at least two days ago.
    List<LocalDate> since(LocalDate start, DayOfWeek weekday, int weeks) {
        var days = new ArrayList<LocalDate>();
        for (var day = today().minusDays(2).with(TemporalAdjusters.previousOrSame(weekday));
                !day.isBefore(start);
                day = day.minusWeeks(weeks)) {
            if (ChineseHolidays.shipped().isWorkday(day)) {
                days.add(day);
            }
        }
        Collections.reverse(days);
        return days;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    Instant at(LocalDate day, int minuteOfDay) {
        return day.atTime(LocalTime.ofSecondOfDay(minuteOfDay * 60L))
                .atZone(now.getZone())
                .toInstant();
    }

    /// In an office so many workdays later, some minutes after it opens.
    Instant office(LocalDate day, int workdays, int minutes) {
        return at(ChineseHolidays.shipped().addWorkdays(day, workdays), OPENS + minutes);
    }

    /// Before today: what is told must not depend on the hour the city was made.
    boolean isPast(Instant instant) {
        return instant.isBefore(at(today(), 0));
    }
}
