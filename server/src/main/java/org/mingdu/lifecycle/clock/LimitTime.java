package org.mingdu.lifecycle.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mingdu.engine.calendar.ChineseHolidays;
import org.mingdu.lifecycle.rule.Unit;

/// How limits are reckoned: the day a limit begins does not count (行政许可法第八十二条; 民法典第二百零一条), and a last day
/// that is off rolls on to the next that is not (民法典第二百零三条).
final class LimitTime {
    private LimitTime() {}

    /// The last day.
    static LocalDate due(LocalDate begun, int amount, Unit unit) {
        return switch (unit) {
            case WORKDAY -> holidays().addWorkdays(begun, amount);
            case DAY -> rolled(begun.plusDays(amount));
            case MONTH -> rolled(begun.plusMonths(amount));
            case YEAR -> rolled(begun.plusYears(amount));
            case HOUR, PERCENT ->
                throw new IllegalArgumentException("unit (%s) is not counted in days".formatted(unit));
        };
    }

    /// The last moment of one in hours, which run through nights and days off (民法典第二百零一条).
    static Instant dueAt(Instant begun, int hours) {
        return begun.plus(hours, ChronoUnit.HOURS);
    }

    /// Whole hours left; below zero once it is over, and 0 in its last hour.
    static int hoursLeft(Instant now, Instant due) {
        return Math.toIntExact(Math.floorDiv(ChronoUnit.MINUTES.between(now, due), 60L));
    }

    /// The last day, once a limit that stood from one day to another runs again: as much is left as was.
    static LocalDate resumed(LocalDate due, Unit unit, LocalDate paused, LocalDate resumed) {
        if (unit == Unit.WORKDAY) {
            var stood = paused.isBefore(resumed) ? holidays().workdaysBetween(paused, resumed.minusDays(1)) : 0;
            return stood == 0 ? due : holidays().addWorkdays(due, stood);
        }
        var stood = ChronoUnit.DAYS.between(paused, resumed);
        return stood == 0 ? due : rolled(due.plusDays(stood));
    }

    /// Days left after a day, in working days where the limit is; negative when it is overdue.
    static int left(LocalDate day, LocalDate due, Unit unit) {
        if (unit != Unit.WORKDAY) {
            return Math.toIntExact(ChronoUnit.DAYS.between(day, due));
        }
        if (day.equals(due)) {
            return 0;
        }
        return day.isBefore(due)
                ? holidays().workdaysBetween(day.plusDays(1), due)
                : -holidays().workdaysBetween(due.plusDays(1), day);
    }

    private static LocalDate rolled(LocalDate day) {
        var last = day;
        while (!holidays().isWorkday(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    private static ChineseHolidays holidays() {
        return ChineseHolidays.shipped();
    }
}
