package org.mingdu.schedule.plan;

import java.util.Arrays;
import org.mingdu.engine.calendar.PlanMinute;

/// Promised dates by row; `PlanMinute.NONE` where nothing was promised.
public final class Promise {
    final int[] start;
    final int[] finish;

    public Promise(int size) {
        start = new int[size];
        finish = new int[size];
        Arrays.fill(start, PlanMinute.NONE);
        Arrays.fill(finish, PlanMinute.NONE);
    }

    public void set(int row, int promisedStart, int promisedFinish) {
        start[row] = promisedStart;
        finish[row] = promisedFinish;
    }

    public int start(int row) {
        return start[row];
    }

    public int finish(int row) {
        return finish[row];
    }

    /// The dates of a plan as a promise.
    public static Promise of(PlanDates dates) {
        var promise = new Promise(dates.size());
        for (var row = 0; row < dates.size(); row++) {
            promise.set(row, dates.start(row), dates.finish(row));
        }
        return promise;
    }
}
