package org.mingdu.schedule.plan;

import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;

/// Dates, floats and marks by row, as they are stored and sent; what of a computation outlives it.
public final class DateColumns {
    public static final int CRITICAL = 1;
    public static final int NEAR_CRITICAL = 2;
    public static final int LATE = 4;
    public static final int STARTED = 8;
    public static final int FINISHED = 16;
    public static final int CONSTRAINED = 32;
    public static final int DEADLINE_MISSED = 64;

    final int[] start;
    final int[] finish;
    final int[] totalFloat;
    final int[] freeFloat;
    /// Done share in tenths of a percent.
    final int[] percent;

    final int[] flags;

    public DateColumns(int size) {
        start = new int[size];
        finish = new int[size];
        totalFloat = new int[size];
        freeFloat = new int[size];
        percent = new int[size];
        flags = new int[size];
    }

    /// The columns of computed dates, judged against a promise where there is one.
    public static DateColumns of(PlanDates dates, @Nullable Promise promise) {
        var columns = new DateColumns(dates.size());
        for (var row = 0; row < dates.size(); row++) {
            columns.set(
                    row,
                    dates.start(row),
                    dates.finish(row),
                    dates.totalFloat(row),
                    dates.freeFloat(row),
                    (int) Math.round(dates.percent(row) * 10),
                    marks(dates, row, promise));
        }
        return columns;
    }

    public void set(
            int row, int newStart, int newFinish, int newTotal, int newFree, int tenthsOfPercent, int newFlags) {
        start[row] = newStart;
        finish[row] = newFinish;
        totalFloat[row] = newTotal;
        freeFloat[row] = newFree;
        percent[row] = tenthsOfPercent;
        flags[row] = newFlags;
    }

    public int size() {
        return start.length;
    }

    public int start(int row) {
        return start[row];
    }

    public int finish(int row) {
        return finish[row];
    }

    public int totalFloat(int row) {
        return totalFloat[row];
    }

    public int freeFloat(int row) {
        return freeFloat[row];
    }

    public int percent(int row) {
        return percent[row];
    }

    public int flags(int row) {
        return flags[row];
    }

    public boolean has(int row, int flag) {
        return (flags[row] & flag) != 0;
    }

    /// Whether two sets of columns say the same of a row.
    public boolean same(int row, DateColumns other) {
        return start[row] == other.start[row]
                && finish[row] == other.finish[row]
                && totalFloat[row] == other.totalFloat[row]
                && freeFloat[row] == other.freeFloat[row]
                && percent[row] == other.percent[row]
                && flags[row] == other.flags[row];
    }

    private static int marks(PlanDates dates, int row, @Nullable Promise promise) {
        var activity = dates.plan().content().activities().get(row);
        var flags = 0;
        if (dates.isCritical(row)) {
            flags |= CRITICAL;
        } else if (dates.isNearCritical(row)) {
            flags |= NEAR_CRITICAL;
        }
        var percent = dates.percent(row);
        if (dates.actuals(row).started() || percent > 0) {
            flags |= STARTED;
        }
        var done = dates.actuals(row).finished() || (dates.plan().network().isRolledUp(row) && percent >= 100);
        if (done) {
            flags |= FINISHED;
        }
        if (activity.isDated()) {
            flags |= CONSTRAINED;
        }
        var finish = dates.finish(row);
        if (activity.deadline() != PlanMinute.NONE && finish != PlanMinute.NONE && finish > activity.deadline()) {
            flags |= DEADLINE_MISSED;
        }
        if (promise != null && !done && isLater(dates, row, promise.finish[row], finish)) {
            flags |= LATE;
        }
        return flags;
    }

    /// Later by working time; a night or a weekend in between is no delay.
    private static boolean isLater(PlanDates dates, int row, int promised, int present) {
        return promised != PlanMinute.NONE
                && present != PlanMinute.NONE
                && present > promised
                && dates.plan().network().calendar(row).workBetween(promised, present) > 0;
    }
}
