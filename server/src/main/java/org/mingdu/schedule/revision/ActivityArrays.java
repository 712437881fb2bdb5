package org.mingdu.schedule.revision;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.mingdu.schedule.plan.DateColumns;
import org.mingdu.schedule.plan.PlannedActivity;

/// Rows of a plan turned into columns for one statement.
final class ActivityArrays {
    private final int size;
    private final Map<String, Object> columns = new HashMap<>();

    ActivityArrays(List<PlannedActivity> rows, List<UUID> ids, DateColumns dates) {
        size = rows.size();
        numbers("line", i -> i);
        texts("id", i -> ids.get(i).toString());
        numbers("parent", i -> rows.get(i).parent());
        texts("wbs", i -> rows.get(i).wbs());
        texts("code", i -> rows.get(i).code());
        texts("name", i -> rows.get(i).name());
        texts("kind", i -> rows.get(i).kind().name());
        numbers("calendar", i -> rows.get(i).calendar());
        numbers("duration", i -> rows.get(i).duration());
        flags("elapsed", i -> rows.get(i).elapsed());
        texts("first_type", i -> rows.get(i).first().type().name());
        numbers("first_at", i -> ContentTable.some(rows.get(i).first().at()));
        texts("second_type", i -> rows.get(i).second().type().name());
        numbers("second_at", i -> ContentTable.some(rows.get(i).second().at()));
        numbers("deadline", i -> ContentTable.some(rows.get(i).deadline()));
        numbers("manual_start", i -> ContentTable.some(rows.get(i).manualStart()));
        numbers("manual_finish", i -> ContentTable.some(rows.get(i).manualFinish()));
        flags("active", i -> rows.get(i).active());
        var quantities = new @Nullable BigDecimal[size];
        var percents = new Double[size];
        for (var i = 0; i < size; i++) {
            quantities[i] = ContentTable.some(rows.get(i).quantity());
            percents[i] = rows.get(i).actuals().percent();
        }
        columns.put("quantity", quantities);
        texts("unit", i -> rows.get(i).unit());
        numbers("actual_start", i -> ContentTable.some(rows.get(i).actuals().start()));
        numbers("actual_finish", i -> ContentTable.some(rows.get(i).actuals().finish()));
        numbers("remaining", i -> {
            var remaining = rows.get(i).actuals().remaining();
            return remaining < 0 ? null : remaining;
        });
        columns.put("percent_done", percents);
        numbers("resume", i -> ContentTable.some(rows.get(i).actuals().resume()));
        numbers("start", i -> ContentTable.some(dates.start(i)));
        numbers("finish", i -> ContentTable.some(dates.finish(i)));
        numbers("total_float", dates::totalFloat);
        numbers("free_float", dates::freeFloat);
        numbers("percent", dates::percent);
        numbers("flags", dates::flags);
    }

    Map<String, Object> columns() {
        return columns;
    }

    private void numbers(String name, IntFunction<@Nullable Integer> value) {
        var column = new @Nullable Integer[size];
        for (var i = 0; i < size; i++) {
            column[i] = value.apply(i);
        }
        columns.put(name, column);
    }

    private void texts(String name, IntFunction<@Nullable String> value) {
        var column = new @Nullable String[size];
        for (var i = 0; i < size; i++) {
            var text = value.apply(i);
            column[i] = text == null ? null : ContentTable.clean(text);
        }
        columns.put(name, column);
    }

    private void flags(String name, IntFunction<Boolean> value) {
        var column = new Boolean[size];
        for (var i = 0; i < size; i++) {
            column[i] = value.apply(i);
        }
        columns.put(name, column);
    }
}
