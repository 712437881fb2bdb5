package org.mingdu.engine.pass;

import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.Kind;

/// Gives summaries the dates of what lies under them.
///
/// A summary without any active activity under it keeps `PlanMinute.NONE` for every date.
final class RollUp {
    private final Frame frame;
    final int[] start;
    final int[] finish;
    final double[] percent;
    private final double[] weight;
    private final double[] done;
    private final int[] count;

    RollUp(Frame frame, Dates early, Dates late) {
        this.frame = frame;
        var size = frame.network.size();
        this.start = new int[size];
        this.finish = new int[size];
        this.percent = new double[size];
        this.weight = new double[size];
        this.done = new double[size];
        this.count = new int[size];
        var network = frame.network;
        for (var i = 0; i < size; i++) {
            if (frame.graph.hasChildren(i)) {
                clear(i, early, late);
            } else {
                start[i] = frame.progress.isStarted(i) ? frame.progress.actualStart(i) : early.start[i];
                finish[i] = early.finish[i];
                percent[i] = frame.progress.percent(i);
                weight[i] = network.duration(i);
                done[i] = percent[i] * weight[i];
                count[i] = 1;
            }
        }
        for (var i = 0; i < size; i++) {
            if (!frame.graph.hasChildren(i) && network.isActive(i) && network.kind(i) != Kind.SUMMARY) {
                lift(i, early, late);
            }
        }
        for (var place = 0; place < frame.graph.summaries(); place++) {
            var s = frame.graph.summary(place);
            if (start[s] != PlanMinute.NONE) {
                percent[s] = weight[s] > 0 ? done[s] / weight[s] : percent[s] / count[s];
                lift(s, early, late);
            }
        }
    }

    private void clear(int summary, Dates early, Dates late) {
        start[summary] = PlanMinute.NONE;
        finish[summary] = PlanMinute.NONE;
        early.start[summary] = PlanMinute.NONE;
        early.finish[summary] = PlanMinute.NONE;
        late.start[summary] = PlanMinute.NONE;
        late.finish[summary] = PlanMinute.NONE;
    }

    private void lift(int activity, Dates early, Dates late) {
        var parent = frame.network.parent(activity);
        if (parent < 0) {
            return;
        }
        start[parent] = least(start[parent], start[activity]);
        finish[parent] = Math.max(finish[parent], finish[activity]);
        early.start[parent] = least(early.start[parent], early.start[activity]);
        early.finish[parent] = Math.max(early.finish[parent], early.finish[activity]);
        late.start[parent] = least(late.start[parent], late.start[activity]);
        late.finish[parent] = Math.max(late.finish[parent], late.finish[activity]);
        weight[parent] += weight[activity];
        done[parent] += done[activity];
        percent[parent] += percent[activity];
        count[parent]++;
    }

    private static int least(int one, int other) {
        return one == PlanMinute.NONE ? other : Math.min(one, other);
    }
}
