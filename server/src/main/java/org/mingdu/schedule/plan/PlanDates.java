package org.mingdu.schedule.plan;

import java.util.Arrays;
import java.util.List;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.pass.Schedule;
import org.mingdu.schedule.plan.PlannedActivity.Actuals;

/// The dates of a plan, as columns by row: what is stored and shown.
public final class PlanDates {
    private final CompiledPlan plan;
    private final Schedule schedule;
    private final Actuals[] actuals;
    private final int[] start;
    private final int[] finish;

    PlanDates(CompiledPlan plan, Schedule schedule, Actuals[] actuals, List<PlannedLink> loose) {
        this.plan = plan;
        this.schedule = schedule;
        this.actuals = actuals;
        var size = plan.content().size();
        start = new int[size];
        finish = new int[size];
        for (var row = 0; row < size; row++) {
            start[row] = schedule.start(row);
            finish[row] = schedule.finish(row);
        }
        stretch(loose);
    }

    /// Levels of effort reach from the first to the last end that their links name.
    private void stretch(List<PlannedLink> loose) {
        if (loose.isEmpty()) {
            return;
        }
        var from = new int[start.length];
        var to = new int[start.length];
        Arrays.fill(from, PlanMinute.NONE);
        Arrays.fill(to, PlanMinute.NONE);
        for (var link : loose) {
            var other = link.relation().fromFinish() ? finish[link.from()] : start[link.from()];
            widen(link.to(), link.relation().toFinish(), other, from, to);
            other = link.relation().toFinish() ? finish[link.to()] : start[link.to()];
            widen(link.from(), link.relation().fromFinish(), other, from, to);
        }
        for (var row = 0; row < start.length; row++) {
            if (actuals[row].started()) {
                from[row] = actuals[row].start();
            }
            if (actuals[row].finished()) {
                to[row] = actuals[row].finish();
            }
            if (from[row] != PlanMinute.NONE) {
                start[row] = from[row];
                finish[row] = Math.max(from[row], to[row] == PlanMinute.NONE ? finish[row] : to[row]);
            }
        }
    }

    private void widen(int row, boolean atFinish, int instant, int[] from, int[] to) {
        if (plan.content().activities().get(row).kind() != PlannedActivity.Kind.LEVEL_OF_EFFORT
                || instant == PlanMinute.NONE) {
            return;
        }
        if (atFinish) {
            to[row] = Math.max(to[row], instant);
        } else {
            from[row] = from[row] == PlanMinute.NONE ? instant : Math.min(from[row], instant);
        }
    }

    public CompiledPlan plan() {
        return plan;
    }

    public Schedule schedule() {
        return schedule;
    }

    public int size() {
        return start.length;
    }

    /// The actual start where there is one, else the early one; `PlanMinute.NONE` for a summary over nothing.
    public int start(int row) {
        return start[row];
    }

    public int finish(int row) {
        return finish[row];
    }

    public int totalFloat(int row) {
        return schedule.totalFloat(row);
    }

    public int freeFloat(int row) {
        return schedule.freeFloat(row);
    }

    public boolean isCritical(int row) {
        return plan.network().isActive(row) && schedule.isCritical(row);
    }

    public boolean isNearCritical(int row) {
        return plan.network().isActive(row) && schedule.isNearCritical(row);
    }

    /// Done share, 0 to 100; of a summary the mean of what lies under it by duration.
    public double percent(int row) {
        return plan.network().isActive(row) ? schedule.percent(row) : actuals[row].percent();
    }

    public Actuals actuals(int row) {
        return actuals[row];
    }

    public int projectFinish() {
        return schedule.projectFinish();
    }

    /// Rows that are work or milestones and critical.
    public int criticalCount() {
        var count = 0;
        for (var row = 0; row < start.length; row++) {
            if (!plan.network().isRolledUp(row) && isCritical(row)) {
                count++;
            }
        }
        return count;
    }
}
