package org.mingdu.engine.pass;

import java.time.LocalDate;
import java.util.Arrays;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.WorkCalendar;

/// A calendar written out minute by minute over a few years: the list of all its working minutes. It asks the real
/// calendar for nothing but the hours of each day.
final class MinuteTable {
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 6, 1);
    private static final int ORIGIN = PlanMinute.startOf(FIRST);

    /// Working minutes before each minute of the window.
    private final int[] before;
    /// Every working minute, in order.
    private final int[] working;

    MinuteTable(WorkCalendar calendar) {
        var minutes = PlanMinute.endOf(LAST) - ORIGIN;
        before = new int[minutes + 1];
        var found = new int[minutes];
        var count = 0;
        for (var date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            var works = new boolean[PlanMinute.MINUTES_A_DAY];
            var shifts = calendar.shifts(date);
            for (var span = 0; span < shifts.spans(); span++) {
                Arrays.fill(works, shifts.from(span), shifts.to(span), true);
            }
            for (var minute = 0; minute < works.length; minute++) {
                var instant = PlanMinute.of(date, minute);
                before[instant - ORIGIN] = count;
                if (works[minute]) {
                    found[count++] = instant;
                }
            }
        }
        before[minutes] = count;
        working = Arrays.copyOf(found, count);
    }

    /// How many working minutes lie before an instant.
    int workAt(int instant) {
        return before[instant - ORIGIN];
    }

    /// Where work starts that has so many working minutes before it: a working minute.
    int startOf(int point) {
        return working[point];
    }

    /// Where work ends that has so many working minutes before it: the end of a working minute.
    int finishOf(int point) {
        return working[point - 1] + 1;
    }
}
