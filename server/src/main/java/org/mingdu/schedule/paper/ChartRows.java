package org.mingdu.schedule.paper;

import java.time.LocalDate;
import java.util.Arrays;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.schedule.plan.DateColumns;
import org.mingdu.schedule.plan.PlannedActivity;
import org.mingdu.schedule.plan.Timeline;

/// The outline of a plan: which rows are printed, how deep they lie and which have rows under them.
final class ChartRows {
    private final Timeline timeline;
    private final int[] parent;
    private final int[] level;
    /// The first row after the branch that begins here.
    private final int[] end;

    ChartRows(Timeline timeline) {
        this.timeline = timeline;
        var size = timeline.size();
        parent = new int[size];
        level = new int[size];
        end = new int[size];
        for (var row = 0; row < size; row++) {
            parent[row] = timeline.plan().content().activities().get(row).parent();
            level[row] = parent[row] < 0 ? 0 : level[parent[row]] + 1;
            end[row] = row + 1;
        }
        for (var row = size - 1; row >= 0; row--) {
            if (parent[row] >= 0) {
                end[parent[row]] = Math.max(end[parent[row]], end[row]);
            }
        }
    }

    int level(int row) {
        return level[row];
    }

    boolean isSummary(int row) {
        return end[row] > row + 1
                || timeline.plan().content().activities().get(row).kind() == PlannedActivity.Kind.SUMMARY;
    }

    /// The rows to print, in order. A filter shows what it found wherever it was folded away.
    int[] chosen(ChartChoice choice, LocalDate today) {
        var kept = kept(choice.filter(), today);
        var open = choice.open();
        var rows = new int[timeline.size()];
        var count = 0;
        var place = 0;
        var places = new int[timeline.size()];
        for (var row = 0; row < places.length; row++) {
            places[row] = end[row] > row + 1 ? place++ : -1;
        }
        for (var row = 0; row < rows.length; ) {
            if (!kept[row]) {
                row = end[row];
                continue;
            }
            rows[count++] = row;
            var folded = choice.filter() == ChartChoice.Filter.ALL
                    && open != null
                    && places[row] >= 0
                    && !open.get(places[row]);
            row = folded ? end[row] : row + 1;
        }
        return Arrays.copyOf(rows, count);
    }

    private boolean[] kept(ChartChoice.Filter filter, LocalDate today) {
        var kept = new boolean[timeline.size()];
        for (var row = kept.length - 1; row >= 0; row--) {
            kept[row] |= filter == ChartChoice.Filter.ALL || (!isSummary(row) && matches(filter, row, today));
            if (kept[row] && parent[row] >= 0) {
                kept[parent[row]] = true;
            }
        }
        return kept;
    }

    private boolean matches(ChartChoice.Filter filter, int row, LocalDate today) {
        var dates = timeline.dates();
        return switch (filter) {
            case ALL -> true;
            case LATE -> dates.has(row, DateColumns.LATE);
            case CRITICAL -> dates.has(row, DateColumns.CRITICAL) && !dates.has(row, DateColumns.FINISHED);
            case DUE_THIS_MONTH -> {
                var finish = dates.finish(row);
                if (finish == PlanMinute.NONE || dates.has(row, DateColumns.FINISHED)) {
                    yield false;
                }
                var day = PlanMinute.dateOfFinish(finish);
                yield day.getYear() == today.getYear() && day.getMonth() == today.getMonth();
            }
        };
    }
}
