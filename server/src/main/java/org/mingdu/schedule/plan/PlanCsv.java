package org.mingdu.schedule.plan;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mingdu.engine.calendar.PlanMinute;

/// A computed plan as CSV for spreadsheets: a byte order mark so that Chinese opens right, and no text that a
/// spreadsheet would take for a formula.
public final class PlanCsv {
    private PlanCsv() {}

    public static void write(PlanDates dates, Writer out) throws IOException {
        out.write('\uFEFF');
        out.write(Arrays.stream(PlanHead.values()).map(PlanHead::title).collect(Collectors.joining(",")));
        out.write("\r\n");
        var plan = dates.plan();
        var activities = plan.content().activities();
        for (var i = 0; i < dates.size(); i++) {
            var activity = activities.get(i);
            var perDay = plan.minutesPerDay(i);
            var summary = plan.network().isRolledUp(i);
            out.write(String.valueOf(i + 1));
            cell(out, activity.wbs());
            cell(out, activity.code());
            cell(out, activity.name());
            cell(out, PlanWords.kind(activity.kind()));
            cell(out, activity.elapsed() ? "24 小时" : plan.network().calendar(i).name());
            number(out, summary ? "" : PlanWords.days(activity.duration(), perDay));
            number(out, PlanWords.day(dates.start(i), true));
            number(out, PlanWords.day(dates.finish(i), false));
            number(out, dates.finish(i) == PlanMinute.NONE ? "" : PlanWords.days(dates.totalFloat(i), perDay));
            number(out, dates.finish(i) == PlanMinute.NONE ? "" : PlanWords.days(dates.freeFloat(i), perDay));
            number(out, dates.isCritical(i) ? "是" : "否");
            number(out, String.format(Locale.ROOT, "%.1f", dates.percent(i)));
            cell(out, summary ? "" : PlanWords.cause(dates, i));
            out.write("\r\n");
        }
    }

    private static void number(Writer out, String value) throws IOException {
        out.write(',');
        out.write(value);
    }

    private static void cell(Writer out, String value) throws IOException {
        out.write(',');
        var safe = value.replaceAll("[\\r\\n\\t]+", " ");
        if (!safe.isEmpty()
                && "=+-@".indexOf(safe.strip().isEmpty() ? ' ' : safe.strip().charAt(0)) >= 0) {
            safe = "'" + safe;
        }
        if (safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0) {
            safe = '"' + safe.replace("\"", "\"\"") + '"';
        }
        out.write(safe);
    }
}
