package org.mingdu.engine.baseline;

import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.pass.Schedule;

/// What was promised: start, finish, work and weight of each activity, by the index of the network. Immutable.
///
/// An activity that was not part of the promise has no start and no finish (`PlanMinute.NONE`) and no weight.
public final class Baseline {
    private final int[] start;
    private final int[] finish;
    private final int[] workMinutes;
    private final double[] weight;

    private Baseline(int[] start, int[] finish, int[] workMinutes, double[] weight) {
        this.start = start;
        this.finish = finish;
        this.workMinutes = workMinutes;
        this.weight = weight;
    }

    /// A baseline from stored columns of equal length.
    ///
    /// @param weight what each activity counts for, in whatever unit; never negative
    public static Baseline of(int[] start, int[] finish, int[] workMinutes, double[] weight) {
        if (start.length != finish.length || start.length != workMinutes.length || start.length != weight.length) {
            throw new IllegalArgumentException("columns of (%d, %d, %d, %d) rows do not belong together"
                    .formatted(start.length, finish.length, workMinutes.length, weight.length));
        }
        return new Baseline(start.clone(), finish.clone(), workMinutes.clone(), weight.clone());
    }

    /// The dates of a schedule as a promise; each activity counts by its duration.
    public static Baseline of(Schedule schedule) {
        var network = schedule.network();
        var weight = new double[network.size()];
        for (var i = 0; i < weight.length; i++) {
            weight[i] = network.isRolledUp(i) ? 0 : network.duration(i);
        }
        return of(schedule, weight);
    }

    /// The dates of a schedule as a promise; each activity counts by the weight given, for example its contract
    /// amount.
    public static Baseline of(Schedule schedule, double[] weight) {
        var network = schedule.network();
        var start = new int[network.size()];
        var finish = new int[network.size()];
        var work = new int[network.size()];
        for (var i = 0; i < start.length; i++) {
            start[i] = network.isActive(i) ? schedule.start(i) : PlanMinute.NONE;
            finish[i] = network.isActive(i) ? schedule.finish(i) : PlanMinute.NONE;
            work[i] = start[i] == PlanMinute.NONE ? 0 : network.calendar(i).workBetween(start[i], finish[i]);
        }
        return of(start, finish, work, weight);
    }

    public int size() {
        return start.length;
    }

    /// Whether the activity was part of the promise.
    public boolean has(int activity) {
        return start[activity] != PlanMinute.NONE && finish[activity] != PlanMinute.NONE;
    }

    public int start(int activity) {
        return start[activity];
    }

    public int finish(int activity) {
        return finish[activity];
    }

    /// Working minutes between start and finish on the activity's calendar at the time of the promise.
    public int workMinutes(int activity) {
        return workMinutes[activity];
    }

    public double weight(int activity) {
        return weight[activity];
    }
}
