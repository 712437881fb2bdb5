package org.mingdu.report.weekly;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/// A week as offices count it: Monday to Sunday, numbered as ISO 8601 does.
record Week(LocalDate monday) {
    Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on a Monday, not on (%s)".formatted(monday));
        }
    }

    static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    LocalDate sunday() {
        return monday.plusDays(6);
    }

    Week next() {
        return new Week(monday.plusWeeks(1));
    }

    /// “2026 年第 38 周”.
    String words() {
        return "%d 年第 %d 周"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
