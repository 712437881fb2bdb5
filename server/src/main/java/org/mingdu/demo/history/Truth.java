package org.mingdu.demo.history;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.plan.Site;
import org.mingdu.demo.register.Mood;
import org.mingdu.schedule.Schedules;
import org.mingdu.schedule.Schedules.Lies;

/// What really happened: the same network with the durations the work truly took. Some work on the critical path met
/// trouble; what follows it was late because of it, as on any site.
///
/// @param planned row by row, as `happened`
/// @param troubles by row
/// @param stopped since when nothing has moved
record Truth(
        List<Row> rows,
        List<Lies> planned,
        List<Lies> happened,
        Map<Row, Trouble> troubles,
        @Nullable LocalDate stopped) {
    private static final int MOST_TROUBLES = 3;
    private static final int NEARLY_CRITICAL = 6;
    private static final int STILL_DAYS = 60;
    private static final Trouble STANDSTILL = new Trouble(80, "FUNDS", "专项资金未到位，已全面停工，复工日期待定。");

    static Truth of(Schedules schedules, Sheet sheet, LocalDate start, Mood mood, LocalDate today, Random random) {
        var rows = sheet.rows();
        var planned = schedules.dates(sheet.file("", start));
        var stopped = mood == Mood.STOPPED ? today.minusDays(STILL_DAYS) : null;
        var troubles = stopped == null
                ? troubles(
                        rows, planned, mood.lost(random.nextDouble(), DAYS.between(start, today)), mood, today, random)
                : standstill(rows, planned, stopped);
        var taken = new HashMap<Row, Integer>();
        for (var row : rows) {
            var trouble = troubles.get(row);
            var days = Math.max(1, (int) Math.round(row.days() * mood.pace(random.nextDouble())));
            taken.put(row, row.isWork() ? days + (trouble == null ? 0 : trouble.days()) : 0);
        }
        var happened = schedules.dates(sheet.file("", start, row -> taken.getOrDefault(row, 0)));
        return new Truth(rows, planned, happened, troubles, stopped);
    }

    /// All that was under way on the day stays as it was.
    private static Map<Row, Trouble> standstill(List<Row> rows, List<Lies> planned, LocalDate day) {
        var troubles = new HashMap<Row, Trouble>();
        for (var row : rows) {
            var lies = planned.get(row.line());
            var start = lies.start();
            if (row.isWork()
                    && start != null
                    && start.isBefore(day)
                    && !finish(lies).isBefore(day)) {
                troubles.put(row, STANDSTILL);
            }
        }
        return troubles;
    }

    private static Map<Row, Trouble> troubles(
            List<Row> rows, List<Lies> planned, int lost, Mood mood, LocalDate today, Random random) {
        if (lost == 0) {
            return Map.of();
        }
        // What ran into trouble was due some time ago, so that the loss is there to be seen.
        var due = today.minusDays(Math.max(10, lost / 2));
        var candidates = new ArrayList<Row>();
        for (var row : rows) {
            var lies = planned.get(row.line());
            if (row.isWork()
                    && row.days() >= 2
                    && lies.floatDays() <= NEARLY_CRITICAL
                    && finish(lies).isBefore(due)) {
                candidates.add(row);
            }
        }
        candidates.sort(Comparator.comparing(row -> finish(planned.get(row.line()))));
        var risky = candidates.stream().filter(row -> row.risk() != null).toList();
        var from = risky.isEmpty() ? candidates : risky;
        var troubles = new HashMap<Row, Trouble>();
        var count = Math.min(from.size(), lost < 25 ? 1 : 1 + random.nextInt(MOST_TROUBLES));
        for (var number = 0; number < count; number++) {
            // What was due last is what people still talk about; what went wrong early holds up everything since.
            var place = random.nextInt((from.size() + 2) / 3);
            var row = from.get(mood == Mood.BEHIND ? place : from.size() - 1 - place);
            var risk = row.risk();
            var cause = risk == null ? Reasons.usual(random) : risk;
            var calendarDays = (double) lost / count;
            var days = row.site() == Site.OFFICE ? calendarDays * 5 / 7 : calendarDays;
            troubles.merge(
                    row,
                    new Trouble((int) Math.max(2, Math.round(days)), cause, Reasons.note(cause, random)),
                    (one, other) -> new Trouble(one.days() + other.days(), one.cause(), one.note()));
        }
        return troubles;
    }

    /// Whether one work was to be finished before another.
    boolean isBefore(Row one, Row other) {
        return finish(planned.get(one.line())).isBefore(finish(planned.get(other.line())));
    }

    private static LocalDate finish(Lies lies) {
        var finish = lies.finish();
        return finish == null ? LocalDate.MAX : finish;
    }
}
