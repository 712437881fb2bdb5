package org.mingdu.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingdu.planfile.PlanCalendar;
import org.mingdu.planfile.PlanCalendar.Shift;
import org.mingdu.planfile.PlanFile;
import org.mingdu.planfile.PlanLink;
import org.mingdu.planfile.PlanTask;
import org.mingdu.planfile.PlanTask.Constraint;
import org.mingdu.planfile.PlanTask.ConstraintKind;
import org.mingdu.planfile.PlanTask.Progress;
import org.mingdu.planfile.PlanTime;
import org.mingdu.planfile.SchedulingOptions;

/// A plan of the measured data: blocks of at most forty rows, a phase over work packages over at most twelve leaves
/// that follow one another. A fifth of the leaves is done, two fifths are under way. No random numbers.
final class BenchPlan {
    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate DATA_DATE = LocalDate.of(2026, 10, 30);
    private static final int BLOCK = 40;
    private static final int LEAVES = 12;
    private static final int DAY = 480;

    private final List<PlanTask> tasks = new ArrayList<>();
    private final List<PlanLink> links = new ArrayList<>();

    private BenchPlan() {}

    static PlanFile of(String title, int rows) {
        var plan = new BenchPlan();
        for (var block = 0; plan.tasks.size() < rows; block++) {
            plan.block(block + 1, Math.min(BLOCK, rows - plan.tasks.size()));
        }
        var office = List.of(new Shift(480, 720), new Shift(780, 1020));
        var week = List.of(office, office, office, office, office, List.<Shift>of(), List.<Shift>of());
        return new PlanFile(
                PlanFile.Format.MSPDI,
                "",
                "",
                title,
                PlanTime.minute(FIRST, 480),
                PlanTime.NONE,
                PlanTime.minute(DATA_DATE, 1020),
                PlanTime.NONE,
                DAY,
                1,
                SchedulingOptions.HOUSE,
                List.of(new PlanCalendar(1, "标准（五天）", week, List.of())),
                plan.tasks,
                plan.links,
                List.of());
    }

    private void block(int number, int rows) {
        var phase = row(PlanTime.NONE, 1, Integer.toString(number), "第 " + number + " 阶段", PlanTask.Kind.SUMMARY);
        var left = rows - 1;
        for (var part = 1; left > 0; part++) {
            var wbs = number + "." + part;
            var parcel = row(phase, 2, wbs, "工作包 " + wbs, PlanTask.Kind.SUMMARY);
            var leaves = Math.min(LEAVES, left - 1);
            var begin = FIRST.plusWeeks((number + part) % 20);
            for (var leaf = 1; leaf <= leaves; leaf++) {
                leaf(parcel, wbs + "." + leaf, begin.plusWeeks(leaf - 1L), leaf > 1);
            }
            left -= leaves + 1;
        }
    }

    private int row(int parent, int level, String wbs, String name, PlanTask.Kind kind) {
        return add(parent, level, wbs, name, kind, 0, Progress.NOTHING, Constraint.NOTHING);
    }

    private void leaf(int parent, String wbs, LocalDate planned, boolean follows) {
        var uid = tasks.size() + 1;
        var start = PlanTime.minute(planned, 480);
        var finish = PlanTime.minute(planned.with(DayOfWeek.FRIDAY), 1020);
        var progress = switch (uid % 5) {
            case 0 -> new Progress(100, Double.NaN, start, finish, PlanTime.NONE, PlanTime.NONE);
            case 3, 4 -> new Progress(uid % 9 * 10 + 5, Double.NaN, start, PlanTime.NONE, PlanTime.NONE, PlanTime.NONE);
            default -> Progress.NOTHING;
        };
        var begin = follows ? Constraint.NOTHING : new Constraint(ConstraintKind.START_NO_EARLIER_THAN, start);
        add(parent, 3, wbs, "施工任务 " + wbs, PlanTask.Kind.TASK, 5 * DAY, progress, begin);
        if (follows) {
            links.add(new PlanLink(uid - 1, uid, PlanLink.Type.FS, 0, PlanLink.LagUnit.WORKING));
        }
    }

    private int add(
            int parent,
            int level,
            String wbs,
            String name,
            PlanTask.Kind kind,
            int duration,
            Progress progress,
            Constraint constraint) {
        var uid = tasks.size() + 1;
        tasks.add(new PlanTask(
                uid,
                parent,
                level,
                wbs,
                Integer.toString(uid),
                name,
                kind,
                false,
                1,
                duration,
                false,
                progress.finished() ? 0 : (int) (duration * (100 - progress.percent()) / 100),
                progress,
                constraint,
                Constraint.NOTHING,
                PlanTime.NONE,
                false,
                true,
                0,
                List.of(),
                PlanTask.Stored.NOTHING,
                PlanTask.Baseline.NOTHING,
                null));
        return uid;
    }
}
