package org.mingdu.demo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.mingdu.planfile.PlanFile;
import org.mingdu.planfile.PlanLink;
import org.mingdu.planfile.PlanTask;
import org.mingdu.planfile.PlanTime;
import org.mingdu.planfile.SchedulingOptions;

/// A plan written line by line, as a planner would: units, divisions, work and what each waits for.
///
/// Work that waits for nothing waits for the beginning, and the end waits for all that nothing else waits for. The
/// same sheet gives the plan with other durations too, which is how the demo knows what really happened.
public final class Sheet {
    private final Random random;
    private final double pace;
    private final Site usual;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Row open;
    private @Nullable Row begin;
    private @Nullable Row end;
    private int top;

    /// @param pace how much longer things take here than usual
    public Sheet(Random random, Site usual, double pace) {
        this.random = random;
        this.pace = pace;
        this.usual = usual;
    }

    /// A unit or a division with what lies in it.
    public void in(String name, Runnable inside) {
        var group = add(name, PlanTask.Kind.SUMMARY, 0);
        var outside = open;
        open = group;
        inside.run();
        open = outside;
    }

    /// Work of about so many days: no two projects take equally long for the same.
    public Row work(String name, double days) {
        var taken = days * pace * (0.85 + 0.3 * random.nextDouble());
        return add(name, PlanTask.Kind.TASK, (int) Math.max(1, Math.round(taken)));
    }

    public Row milestone(String name) {
        return add(name, PlanTask.Kind.FINISH_MILESTONE, 0);
    }

    /// The first line: what everything waits for.
    public Row begin(String name) {
        var first = add(name, PlanTask.Kind.START_MILESTONE, 0);
        begin = first;
        return first;
    }

    /// The last line: what waits for everything.
    public Row end(String name) {
        var last = milestone(name);
        end = last;
        return last;
    }

    private Row add(String name, PlanTask.Kind kind, int days) {
        var place = open == null ? ++top : ++open.children;
        var wbs = open == null ? String.valueOf(place) : open.wbs + "." + place;
        var row = new Row(rows.size() + 1, open, wbs, name, kind, days, usual);
        rows.add(row);
        return row;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// As planned.
    public PlanFile file(String title, LocalDate start) {
        return file(title, start, Row::days);
    }

    /// With durations of one's own, in working days.
    public PlanFile file(String title, LocalDate start, ToIntFunction<Row> days) {
        var sites = rows.stream()
                .filter(row -> !row.isSummary())
                .map(Row::site)
                .distinct()
                .sorted()
                .toList();
        return new PlanFile(
                PlanFile.Format.TEMPLATE,
                "",
                "",
                title,
                PlanTime.minute(start, 480),
                PlanTime.NONE,
                PlanTime.NONE,
                PlanTime.NONE,
                Site.MINUTES_A_DAY,
                usual.uid(),
                SchedulingOptions.HOUSE,
                sites.stream().map(site -> site.calendar(start)).toList(),
                rows.stream().map(row -> task(row, days.applyAsInt(row))).toList(),
                links(),
                List.of());
    }

    private List<PlanLink> links() {
        var first = Objects.requireNonNull(begin, "begin");
        var last = Objects.requireNonNull(end, "end");
        var links = new ArrayList<PlanLink>();
        for (var row : rows) {
            links.addAll(row.before);
            if (row.isSummary() || row == first) {
                continue;
            }
            if (row.before.isEmpty()) {
                links.add(new PlanLink(first.uid, row.uid, PlanLink.Type.FS, 0, PlanLink.LagUnit.WORKING));
            }
            if (!row.followed && row != last) {
                links.add(new PlanLink(row.uid, last.uid, PlanLink.Type.FS, 0, PlanLink.LagUnit.WORKING));
            }
        }
        return links;
    }

    private static PlanTask task(Row row, int days) {
        var amount = row.amount();
        var unit = row.unit();
        return new PlanTask(
                row.uid,
                row.above == null ? PlanTime.NONE : row.above.uid,
                row.wbs.split("\\.").length,
                row.wbs,
                "A%04d".formatted(row.uid * 10),
                row.name(),
                row.kind,
                false,
                row.site().uid(),
                days * Site.MINUTES_A_DAY,
                false,
                PlanTime.NONE,
                PlanTask.Progress.NOTHING,
                PlanTask.Constraint.NOTHING,
                PlanTask.Constraint.NOTHING,
                PlanTime.NONE,
                false,
                true,
                0,
                List.of(),
                PlanTask.Stored.NOTHING,
                PlanTask.Baseline.NOTHING,
                amount == null || unit == null ? null : new PlanTask.Quantity(amount, unit));
    }
}
