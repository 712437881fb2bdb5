package org.mingdu.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mingdu.planfile.PlanCalendar;
import org.mingdu.planfile.PlanCalendar.Shift;
import org.mingdu.planfile.PlanFile;
import org.mingdu.planfile.PlanLink;
import org.mingdu.planfile.PlanTask;
import org.mingdu.planfile.PlanTask.Kind;
import org.mingdu.planfile.PlanTime;
import org.mingdu.planfile.SchedulingOptions;

/// A small plan that works on every day of the year, so that a day of it is a day of the calendar.
///
/// Digging (10 days, 500 m³) → concrete (10) → curing (5) → topping-out; a fence (3 days) beside them.
public final class AFrozenPlan {
    public static final int STRUCTURE = 0;
    public static final int DIGGING = 1;
    public static final int CONCRETE = 2;
    public static final int CURING = 3;
    public static final int TOPPING_OUT = 4;
    public static final int FENCE = 5;

    private final List<PlanTask> tasks = new ArrayList<>();
    private final List<PlanLink> links = new ArrayList<>();

    private AFrozenPlan() {}

    public static PlanFile from(LocalDate start) {
        var plan = new AFrozenPlan();
        plan.task("主体结构", Kind.SUMMARY, 0, null);
        plan.task("土方开挖", Kind.TASK, 10, new PlanTask.Quantity(new BigDecimal("500"), "m³"));
        plan.task("混凝土浇筑", Kind.TASK, 10, null);
        plan.task("养护", Kind.TASK, 5, null);
        plan.task("封顶", Kind.FINISH_MILESTONE, 0, null);
        plan.task("围挡", Kind.TASK, 3, null);
        plan.link(DIGGING, CONCRETE);
        plan.link(CONCRETE, CURING);
        plan.link(CURING, TOPPING_OUT);
        var everyDay = List.of(new Shift(480, 720), new Shift(780, 1020));
        return new PlanFile(
                PlanFile.Format.TEMPLATE,
                "",
                "",
                "主体计划",
                PlanTime.minute(start, 0),
                PlanTime.NONE,
                PlanTime.NONE,
                PlanTime.NONE,
                480,
                90,
                SchedulingOptions.HOUSE,
                List.of(new PlanCalendar(90, "天天施工", Collections.nCopies(7, everyDay), List.of())),
                plan.tasks,
                plan.links,
                List.of());
    }

    private void link(int from, int to) {
        links.add(new PlanLink(from, to, PlanLink.Type.FS, 0, PlanLink.LagUnit.WORKING));
    }

    private void task(String name, Kind kind, int days, PlanTask.Quantity quantity) {
        int uid = tasks.size();
        var top = uid == STRUCTURE || uid == FENCE;
        tasks.add(new PlanTask(
                uid,
                top ? PlanTime.NONE : STRUCTURE,
                top ? 1 : 2,
                top ? (uid == STRUCTURE ? "1" : "2") : "1." + uid,
                String.valueOf(uid),
                name,
                kind,
                false,
                90,
                days * 480,
                false,
                days * 480,
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
                quantity));
    }
}
