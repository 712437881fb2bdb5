package org.mingdu.demo.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.schedule.Schedules.Lies;

/// How a plan's work is spread over its days.
final class Pace {
    private static final int DAYS_A_WEEK = 7;

    private Pace() {}

    /// Days after the start by which so many percent should be done; below and above, weeks before and after the whole.
    static long days(Sheet sheet, List<Lies> dates, LocalDate start, int done) {
        var end = start;
        for (var lies : dates) {
            var finish = lies.finish();
            end = finish != null && finish.isAfter(end) ? finish : end;
        }
        var length = ChronoUnit.DAYS.between(start, end);
        if (done <= 0) {
            return (long) done * DAYS_A_WEEK;
        }
        if (done >= 100) {
            return length + (long) (done - 100) * DAYS_A_WEEK;
        }
        var least = 0L;
        var most = length;
        while (least < most) {
            var middle = (least + most) / 2;
            if (share(sheet, dates, start.plusDays(middle)) * 100 < done) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    private static double share(Sheet sheet, List<Lies> dates, LocalDate day) {
        var whole = 0.0;
        var due = 0.0;
        for (var row : sheet.rows()) {
            var start = dates.get(row.line()).start();
            var finish = dates.get(row.line()).finish();
            if (row.isWork() && start != null && finish != null) {
                whole += row.days();
                var length = ChronoUnit.DAYS.between(start, finish) + 1.0;
                due += row.days() * Math.clamp((ChronoUnit.DAYS.between(start, day) + 1) / length, 0, 1);
            }
        }
        return due / whole;
    }
}
