package org.mingdu.schedule.baseline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.baseline.Baseline;
import org.mingdu.engine.baseline.Deviation;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.kernel.TenantId;
import org.mingdu.schedule.Basis;
import org.mingdu.schedule.plan.DateColumns;
import org.mingdu.schedule.plan.PlanDates;
import org.mingdu.schedule.plan.PlannedActivity;
import org.mingdu.schedule.plan.PlannedActivity.Actuals;
import org.mingdu.schedule.revision.Loaded;
import org.springframework.stereotype.Component;

/// Keeps what is true of a plan in step with what has been done: schedules the rest anew, writes the rows that changed
/// and judges the whole, all in the running transaction.
@Component
public class Tracking {
    private final StandingTable standings;
    private final PlanStandingTable plans;
    private final ThresholdTable thresholds;

    Tracking(StandingTable standings, PlanStandingTable plans, ThresholdTable thresholds) {
        this.standings = standings;
        this.plans = plans;
        this.thresholds = thresholds;
    }

    /// What is known of a row, and how much of it was measured.
    record Done(Actuals actuals, @Nullable BigDecimal quantity) {}

    /// After a revision was frozen, with its plan held: what had been done stays, or, at the first baseline, is what
    /// came with the plan.
    public void begin(TenantId tenant, Loaded frozen) {
        for (var basis : Basis.values()) {
            var held = plans.holdDataDate(tenant, frozen.plan(), basis);
            var known = standings.of(tenant, frozen.plan(), basis);
            var actuals = known.isEmpty() ? drawn(frozen) : known.actuals();
            var dataDate = known.isEmpty() ? frozen.compiled().content().dataDate() : held;
            follow(
                    tenant,
                    frozen,
                    basis,
                    actuals,
                    dataDate,
                    null,
                    new boolean[frozen.ids().size()]);
        }
    }

    private static List<Actuals> drawn(Loaded frozen) {
        return frozen.compiled().content().activities().stream()
                .map(PlannedActivity::actuals)
                .toList();
    }

    /// One row's facts have changed; the data date never goes back.
    void tell(TenantId tenant, Loaded frozen, Basis basis, int line, Done done, int dataDate) {
        tellAll(tenant, frozen, basis, Map.of(line, done), dataDate);
    }

    /// The facts of many rows at once, and one schedule for all of them.
    void tellAll(TenantId tenant, Loaded frozen, Basis basis, Map<Integer, Done> done, int dataDate) {
        var held = plans.holdDataDate(tenant, frozen.plan(), basis);
        change(tenant, frozen, basis, done, Math.max(held, dataDate));
    }

    /// What was known of one row, live, no longer counts; neither does its day.
    ///
    /// @param done what is still known, or null where it is what came with the plan
    /// @param lastDay the end of the last day for which anything of the plan is known
    void takeBack(TenantId tenant, Loaded frozen, int line, @Nullable Done done, int lastDay) {
        plans.holdDataDate(tenant, frozen.plan(), Basis.LIVE);
        var content = frozen.compiled().content();
        var left = done == null ? new Done(content.activities().get(line).actuals(), null) : done;
        change(tenant, frozen, Basis.LIVE, Map.of(line, left), Math.max(content.dataDate(), lastDay));
    }

    private void change(TenantId tenant, Loaded frozen, Basis basis, Map<Integer, Done> done, int dataDate) {
        var known = standings.of(tenant, frozen.plan(), basis);
        var actuals = new ArrayList<>(known.actuals());
        var told = new boolean[actuals.size()];
        done.forEach((line, facts) -> {
            actuals.set(line, facts.actuals());
            told[line] = true;
        });
        follow(tenant, frozen, basis, actuals, dataDate, known.dates(), told);
        done.forEach((line, facts) -> {
            if (frozen.compiled().content().activities().get(line).quantity() != null) {
                standings.measured(tenant, frozen.plan(), basis, line, facts.quantity());
            }
        });
    }

    private void follow(
            TenantId tenant,
            Loaded frozen,
            Basis basis,
            List<Actuals> actuals,
            int dataDate,
            @Nullable DateColumns before,
            boolean[] told) {
        var dates = frozen.compiled().tracked(actuals.toArray(Actuals[]::new), dataDate);
        var columns = DateColumns.of(dates, frozen.promise());
        var changed = IntStream.range(0, columns.size())
                .filter(line -> before == null || told[line] || !columns.same(line, before))
                .boxed()
                .toList();
        standings.write(tenant, frozen.plan(), basis, changed, actuals, columns);
        var figures = figures(frozen, dates, columns, dataDate);
        var rule = thresholds.of(tenant).rule();
        plans.write(
                tenant,
                frozen.plan(),
                basis,
                figures,
                rule.judge(
                        dataDate != PlanMinute.NONE,
                        figures.planned(),
                        figures.done(),
                        figures.varianceDays(),
                        figures.started(),
                        isDone(frozen, columns)));
    }

    static Deviation deviation(Loaded frozen, PlanDates dates, int dataDate) {
        var planned = frozen.planned();
        var network = frozen.compiled().network();
        var size = planned.size();
        var start = new int[size];
        var finish = new int[size];
        var work = new int[size];
        var weight = new double[size];
        for (var i = 0; i < size; i++) {
            start[i] = planned.start(i);
            finish[i] = planned.finish(i);
            var has = start[i] != PlanMinute.NONE && finish[i] != PlanMinute.NONE;
            work[i] = has ? network.calendar(i).workBetween(start[i], finish[i]) : 0;
            // Days, so that calendars of other hours weigh alike.
            weight[i] = network.isRolledUp(i)
                    ? 0
                    : network.duration(i) / (double) network.calendar(i).minutesPerDay();
        }
        return Deviation.between(Baseline.of(start, finish, work, weight), dates.schedule(), dataDate);
    }

    static PlanStandingTable.Figures figures(Loaded frozen, PlanDates dates, DateColumns columns, int dataDate) {
        var deviation = deviation(frozen, dates, dataDate);
        var network = frozen.compiled().network();
        var late = 0;
        var started = false;
        var next = -1;
        for (var i = 0; i < columns.size(); i++) {
            if (network.isRolledUp(i) || !network.isActive(i)) {
                continue;
            }
            late += columns.has(i, DateColumns.LATE) ? 1 : 0;
            started |= columns.has(i, DateColumns.STARTED);
            if (network.kind(i).isMilestone()
                    && !columns.has(i, DateColumns.FINISHED)
                    && (next < 0 || columns.finish(i) < columns.finish(next))) {
                next = i;
            }
        }
        return new PlanStandingTable.Figures(
                frozen.revision(),
                dataDate,
                deviation.baselineFinish(),
                dates.projectFinish(),
                deviation.projectVarianceDays(),
                deviation.plannedPercent(),
                deviation.donePercent(),
                deviation.lateMilestones().size(),
                late,
                dates.criticalCount(),
                next < 0
                        ? null
                        : frozen.compiled().content().activities().get(next).name(),
                next < 0 ? PlanMinute.NONE : columns.finish(next),
                started);
    }

    static boolean isDone(Loaded frozen, DateColumns columns) {
        var network = frozen.compiled().network();
        return IntStream.range(0, columns.size())
                .filter(i -> !network.isRolledUp(i) && network.isActive(i))
                .allMatch(i -> columns.has(i, DateColumns.FINISHED));
    }
}
