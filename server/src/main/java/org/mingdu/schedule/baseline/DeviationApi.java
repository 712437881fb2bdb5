package org.mingdu.schedule.baseline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.baseline.Culprit;
import org.mingdu.engine.baseline.Deviation;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.WorkCalendar;
import org.mingdu.engine.pass.Push;
import org.mingdu.kernel.ActivityId;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.PlanId;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.mingdu.schedule.Basis;
import org.mingdu.schedule.DelayCauses;
import org.mingdu.schedule.plan.PlanDates;
import org.mingdu.schedule.plan.PlannedActivity.Actuals;
import org.mingdu.schedule.revision.Loaded;
import org.mingdu.schedule.revision.Revisions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What lies between a baseline and the truth: who loses time, whom that pushes, which milestones are late, and the
/// course of planned and done over time.
@RestController
class DeviationApi {
    private static final int MOST_CAUSES = 20;
    private static final int MOST_PUSHES = 10;
    private static final int POINTS = 40;

    private final Revisions revisions;
    private final StandingTable standings;
    private final PlanStandingTable plans;
    private final DelayCauses delays;

    DeviationApi(Revisions revisions, StandingTable standings, PlanStandingTable plans, DelayCauses delays) {
        this.revisions = revisions;
        this.standings = standings;
        this.plans = plans;
        this.delays = delays;
    }

    record Pushed(UUID activityId, String name, BigDecimal days) {}

    record CauseView(
            UUID activityId,
            String name,
            String wbs,
            BigDecimal ownDelayDays,
            List<Pushed> pushes,
            @Nullable String cause) {}

    record MilestoneView(
            UUID activityId, String name, LocalDate baseline, LocalDate forecast, int days, boolean late) {}

    record Point(LocalDate day, double planned, @Nullable Double done) {}

    record View(
            PlanStandingTable.Standing standing,
            List<CauseView> causes,
            List<MilestoneView> milestones,
            List<Point> curve) {}

    @GetMapping("/api/v1/plans/{id}/deviation")
    @Allows(value = Right.PROJECT_READ, because = "能看到标段的人可看其偏差", action = "查看计划偏差")
    ResponseEntity<View> deviation(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @OneOf({"live", "official"}) @Nullable String basis) {
        var plan = revisions.plan(actor, Right.PROJECT_READ, id).orElse(null);
        if (plan == null) {
            return Problem.notFound().answer();
        }
        var asked = Basis.asked(basis);
        var standing = plans.of(actor.tenant(), id, asked).orElse(null);
        if (plan.frozen() == null || standing == null) {
            return Problem.of(HttpStatus.CONFLICT, "schedule", "nothing-frozen", "计划还没有冻结的基准，无从比较。请先提交、审核并冻结。")
                    .answer();
        }
        var frozen = revisions.load(actor.tenant(), plan.frozen());
        var actuals = standings.of(actor.tenant(), id, asked).actuals();
        var known = standing.dataDate();
        var dataDate = known == null ? PlanMinute.NONE : PlanMinute.endOf(known);
        var dates = frozen.compiled().tracked(actuals.toArray(Actuals[]::new), dataDate);
        var deviation = Tracking.deviation(frozen, dates, dataDate);
        var causes = delays.of(actor.tenant(), new PlanId(id), asked);
        return ResponseEntity.ok(new View(
                standing,
                deviation.culprits().stream()
                        .limit(MOST_CAUSES)
                        .map(culprit -> cause(frozen, deviation, culprit, causes))
                        .toList(),
                milestones(frozen, dates, deviation),
                curve(frozen, dates, dataDate)));
    }

    private static CauseView cause(
            Loaded frozen, Deviation deviation, Culprit culprit, Map<ActivityId, String> causes) {
        var activity = frozen.compiled().content().activities().get(culprit.activity());
        return new CauseView(
                frozen.ids().get(culprit.activity()),
                activity.name(),
                activity.wbs(),
                days(frozen, culprit.activity(), culprit.ownMinutes()),
                deviation.pushedBy(culprit.activity()).stream()
                        .filter(push -> push.workMinutes() > 0
                                && !frozen.compiled().network().isRolledUp(push.activity()))
                        .sorted(Comparator.comparingInt(Push::minutes).reversed())
                        .limit(MOST_PUSHES)
                        .map(push -> new Pushed(
                                frozen.ids().get(push.activity()),
                                frozen.compiled()
                                        .content()
                                        .activities()
                                        .get(push.activity())
                                        .name(),
                                days(frozen, push.activity(), push.workMinutes())))
                        .toList(),
                causes.get(new ActivityId(frozen.ids().get(culprit.activity()))));
    }

    private static BigDecimal days(Loaded frozen, int line, int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(frozen.compiled().minutesPerDay(line)), 1, RoundingMode.HALF_UP);
    }

    private static List<MilestoneView> milestones(Loaded frozen, PlanDates dates, Deviation deviation) {
        var late = deviation.lateMilestones();
        var network = frozen.compiled().network();
        var views = new ArrayList<MilestoneView>();
        for (var line = 0; line < dates.size(); line++) {
            if (network.kind(line).isMilestone()
                    && network.isActive(line)
                    && frozen.planned().finish(line) != PlanMinute.NONE) {
                views.add(new MilestoneView(
                        frozen.ids().get(line),
                        frozen.compiled().content().activities().get(line).name(),
                        PlanMinute.dateOfFinish(frozen.planned().finish(line)),
                        PlanMinute.dateOfFinish(dates.finish(line)),
                        deviation.finishVarianceDays(line),
                        late.contains(line)));
            }
        }
        return views;
    }

    /// Planned and done by weight of duration. What is done of a row is spread evenly from its actual start to its
    /// finish or to the data date.
    private static List<Point> curve(Loaded frozen, PlanDates dates, int dataDate) {
        var network = frozen.compiled().network();
        var first = Integer.MAX_VALUE;
        var last = Math.max(dates.projectFinish(), dataDate);
        var whole = 0.0;
        for (var line = 0; line < dates.size(); line++) {
            if (counts(frozen, line)) {
                first = Math.min(first, frozen.planned().start(line));
                last = Math.max(last, frozen.planned().finish(line));
                whole += weight(frozen, line);
            }
        }
        var points = new ArrayList<Point>();
        if (whole <= 0) {
            return points;
        }
        var step = Math.max(1, (PlanMinute.day(last) - PlanMinute.day(first)) / POINTS + 1);
        for (var day = PlanMinute.day(first); day < PlanMinute.day(last) + step; day += step) {
            var at = (day + 1) * PlanMinute.MINUTES_A_DAY;
            var planned = 0.0;
            var done = 0.0;
            for (var line = 0; line < dates.size(); line++) {
                if (counts(frozen, line)) {
                    var calendar = network.calendar(line);
                    planned += weight(frozen, line)
                            * share(
                                    calendar,
                                    frozen.planned().start(line),
                                    frozen.planned().finish(line),
                                    at);
                    done += weight(frozen, line) * done(dates, calendar, line, at, dataDate);
                }
            }
            points.add(new Point(
                    PlanMinute.dateOfDay(day),
                    percent(planned / whole),
                    dataDate == PlanMinute.NONE || at > dataDate ? null : percent(done / whole)));
        }
        return points;
    }

    private static double done(PlanDates dates, WorkCalendar calendar, int line, int at, int dataDate) {
        var actuals = dates.actuals(line);
        if (!actuals.started()) {
            return 0;
        }
        var until = actuals.finished() ? actuals.finish() : dataDate;
        return dates.percent(line) / 100 * share(calendar, actuals.start(), until, at);
    }

    private static double share(WorkCalendar calendar, int start, int finish, int at) {
        if (at >= finish) {
            return 1;
        }
        var whole = calendar.workBetween(start, finish);
        return at <= start || whole <= 0 ? 0 : calendar.workBetween(start, at) / (double) whole;
    }

    private static boolean counts(Loaded frozen, int line) {
        var network = frozen.compiled().network();
        return !network.isRolledUp(line)
                && network.isActive(line)
                && frozen.planned().start(line) != PlanMinute.NONE;
    }

    private static double weight(Loaded frozen, int line) {
        return frozen.compiled().network().duration(line)
                / (double) frozen.compiled().minutesPerDay(line);
    }

    private static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }
}
