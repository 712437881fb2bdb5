package org.mingdu.schedule.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;

/// Everything a Gantt chart shows of one plan.
///
/// @param ids how the rows are called outside
/// @param promise what was promised; null before anything was
public record Timeline(
        Head head,
        CompiledPlan plan,
        List<String> ids,
        DateColumns dates,
        @Nullable Promise promise) {
    /// Which plan it is, in which version, and how far it is known.
    public record Head(
            String planId,
            String revisionId,
            String revisionState,
            int version,
            String name,
            int dataDate,
            int projectFinish) {}

    public int size() {
        return dates.size();
    }

    /// Working minutes a row takes; a summary lasts from its first to its last working minute.
    public int duration(int row) {
        if (!plan.network().isRolledUp(row)) {
            return plan.content().activities().get(row).duration();
        }
        var start = dates.start(row);
        var finish = dates.finish(row);
        return start == PlanMinute.NONE || finish == PlanMinute.NONE
                ? 0
                : plan.network().calendar(row).workBetween(start, finish);
    }
}
