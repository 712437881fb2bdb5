package org.mingdu.schedule.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingdu.engine.baseline.Culprit;
import org.mingdu.engine.baseline.Deviation;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.pass.Push;
import org.mingdu.kernel.ActivityId;
import org.mingdu.kernel.TenantId;
import org.mingdu.schedule.PlanAtDay;
import org.mingdu.schedule.plan.DateColumns;
import org.mingdu.schedule.plan.PlanDates;
import org.mingdu.schedule.plan.PlannedActivity.Actuals;
import org.mingdu.schedule.revision.Loaded;
import org.springframework.stereotype.Component;

/// Reckons how a plan stood at some day, for papers about that day. Nothing of it is stored.
@Component
class LookBack {
    private static final int MOST_PUSHES = 5;

    private final ThresholdTable thresholds;

    LookBack(ThresholdTable thresholds) {
        this.thresholds = thresholds;
    }

    PlanAtDay at(TenantId tenant, Loaded frozen, List<Actuals> actuals, int dataDate, LocalDate from, LocalDate to) {
        var dates = frozen.compiled().tracked(actuals.toArray(Actuals[]::new), dataDate);
        var columns = DateColumns.of(dates, frozen.promise());
        var figures = Tracking.figures(frozen, dates, columns, dataDate);
        var judged = thresholds
                .of(tenant)
                .rule()
                .judge(
                        dataDate != PlanMinute.NONE,
                        figures.planned(),
                        figures.done(),
                        figures.varianceDays(),
                        figures.started(),
                        Tracking.isDone(frozen, columns));
        var deviation = Tracking.deviation(frozen, dates, dataDate);
        return new PlanAtDay(
                judged.lamp(),
                judged.rule(),
                figures.planned(),
                figures.done(),
                figures.varianceDays(),
                PlanMinute.dateOfFinish(figures.baselineFinish()),
                PlanMinute.dateOfFinish(figures.finish()),
                dataDate == PlanMinute.NONE ? null : PlanMinute.dateOfFinish(dataDate),
                figures.milestonesLate(),
                figures.linesLate(),
                milestones(frozen, dates, columns, deviation),
                deviation.culprits().stream()
                        .map(culprit -> late(frozen, dates, deviation, culprit))
                        .toList(),
                work(frozen, dates, columns, from, to));
    }

    private static List<PlanAtDay.Milestone> milestones(
            Loaded frozen, PlanDates dates, DateColumns columns, Deviation deviation) {
        var network = frozen.compiled().network();
        var milestones = new ArrayList<PlanAtDay.Milestone>();
        for (var line = 0; line < dates.size(); line++) {
            if (network.kind(line).isMilestone()
                    && network.isActive(line)
                    && frozen.planned().finish(line) != PlanMinute.NONE) {
                milestones.add(new PlanAtDay.Milestone(
                        name(frozen, line),
                        PlanMinute.dateOfFinish(frozen.planned().finish(line)),
                        PlanMinute.dateOfFinish(dates.finish(line)),
                        deviation.finishVarianceDays(line),
                        columns.has(line, DateColumns.FINISHED)));
            }
        }
        milestones.sort(Comparator.comparing(PlanAtDay.Milestone::baseline));
        return milestones;
    }

    private static PlanAtDay.Late late(Loaded frozen, PlanDates dates, Deviation deviation, Culprit culprit) {
        var line = culprit.activity();
        return new PlanAtDay.Late(
                new ActivityId(frozen.ids().get(line)),
                frozen.compiled().content().activities().get(line).wbs(),
                name(frozen, line),
                PlanMinute.dateOfFinish(frozen.planned().finish(line)),
                PlanMinute.dateOfFinish(dates.finish(line)),
                days(frozen, line, culprit.ownMinutes()),
                deviation.pushedBy(line).stream()
                        .filter(push -> push.workMinutes() > 0
                                && !frozen.compiled().network().isRolledUp(push.activity()))
                        .sorted(Comparator.comparingInt(Push::minutes).reversed())
                        .limit(MOST_PUSHES)
                        .map(push -> new PlanAtDay.Pushed(
                                name(frozen, push.activity()), days(frozen, push.activity(), push.workMinutes())))
                        .toList());
    }

    private static List<PlanAtDay.Work> work(
            Loaded frozen, PlanDates dates, DateColumns columns, LocalDate from, LocalDate to) {
        var network = frozen.compiled().network();
        var work = new ArrayList<PlanAtDay.Work>();
        for (var line = 0; line < dates.size(); line++) {
            if (network.isRolledUp(line)
                    || !network.isActive(line)
                    || columns.has(line, DateColumns.FINISHED)
                    || dates.start(line) == PlanMinute.NONE) {
                continue;
            }
            var start = PlanMinute.dateOfStart(dates.start(line));
            var finish = PlanMinute.dateOfFinish(dates.finish(line));
            if (!start.isAfter(to) && !finish.isBefore(from)) {
                work.add(new PlanAtDay.Work(
                        new ActivityId(frozen.ids().get(line)),
                        frozen.compiled().content().activities().get(line).wbs(),
                        name(frozen, line),
                        start,
                        finish,
                        dates.percent(line),
                        dates.isCritical(line)));
            }
        }
        work.sort(Comparator.comparing(PlanAtDay.Work::start));
        return work;
    }

    private static String name(Loaded frozen, int line) {
        return frozen.compiled().content().activities().get(line).name();
    }

    /// At least one: less than a day lost is still lost.
    private static int days(Loaded frozen, int line, int minutes) {
        return Math.max(1, Math.round(minutes / (float) frozen.compiled().minutesPerDay(line)));
    }
}
