package org.mingdu.schedule.screen;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.mingdu.schedule.Basis;
import org.mingdu.schedule.baseline.PlanStandingTable;
import org.mingdu.schedule.baseline.StandingTable;
import org.mingdu.schedule.plan.PlannedActivity.Actuals;
import org.mingdu.schedule.revision.Revisions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ActivityApi {
    private static final String WHY = "能看到标段的人可看其计划";

    private final ActivityList list;
    private final Revisions revisions;
    private final StandingTable standings;
    private final PlanStandingTable plans;

    ActivityApi(ActivityList list, Revisions revisions, StandingTable standings, PlanStandingTable plans) {
        this.list = list;
        this.revisions = revisions;
        this.standings = standings;
        this.plans = plans;
    }

    @GetMapping("/api/v1/plans/{id}/activities")
    @Allows(value = Right.PROJECT_READ, because = WHY, action = "查看计划的工作")
    ResponseEntity<Page<ActivityList.Row>> list(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @OneOf({"critical", "late", "dueThisMonth"}) @Nullable String filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var plan = revisions.plan(actor, Right.PROJECT_READ, id).orElse(null);
        if (plan == null) {
            return Problem.notFound().answer();
        }
        var heads = revisions.of(actor.tenant(), id);
        var shown = plan.frozen() != null ? plan.frozen() : heads.getFirst().id();
        var may = mayReport(actor, plan);
        return ResponseEntity.ok(list.page(actor, plan, shown, may, q, filter, after, Page.limit(limit)));
    }

    /// The row in the baseline in force, or the newest revision, or the one asked for.
    @GetMapping("/api/v1/activities/{id}")
    @Allows(value = Right.PROJECT_READ, because = WHY, action = "查看工作")
    ResponseEntity<ActivityList.Row> activity(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID revision) {
        var place = list.place(actor.tenant(), id, revision).orElse(null);
        var plan = place == null
                ? null
                : revisions.plan(actor, Right.PROJECT_READ, place.plan()).orElse(null);
        if (place == null || plan == null) {
            return Problem.notFound().answer();
        }
        var may = place.revision().equals(plan.frozen()) && mayReport(actor, plan);
        return ResponseEntity.ok(list.one(actor, plan, place, may));
    }

    private boolean mayReport(Actor actor, Revisions.Plan plan) {
        return plan.frozen() != null
                && actor.may(Right.PROGRESS_REPORT)
                && revisions.plan(actor, Right.PROGRESS_REPORT, plan.id()).isPresent();
    }

    record Chain(List<Why.Step> chain) {}

    /// What set the date of a row, back to the first cause; of the baseline in force on what is true of it now.
    @GetMapping("/api/v1/activities/{id}/why")
    @Allows(value = Right.PROJECT_READ, because = WHY, action = "查看工作日期的由来")
    ResponseEntity<Chain> why(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID revision,
            @RequestParam(required = false) @Nullable String basis) {
        var place = list.place(actor.tenant(), id, revision).orElse(null);
        var plan = place == null
                ? null
                : revisions.plan(actor, Right.PROJECT_READ, place.plan()).orElse(null);
        if (place == null || plan == null) {
            return Problem.notFound().answer();
        }
        var loaded = revisions.load(actor.tenant(), place.revision());
        var dataDate = loaded.compiled().content().dataDate();
        var dates = loaded.compiled().planned();
        if (place.revision().equals(plan.frozen())) {
            var of = Basis.asked(basis);
            dataDate = plans.of(actor.tenant(), plan.id(), of)
                    .map(PlanStandingTable.Standing::dataDate)
                    .map(PlanMinute::endOf)
                    .orElse(PlanMinute.NONE);
            var actuals = standings.of(actor.tenant(), plan.id(), of).actuals();
            dates = loaded.compiled().tracked(actuals.toArray(Actuals[]::new), dataDate);
        }
        return ResponseEntity.ok(new Chain(Why.chain(dates, loaded.ids(), dataDate, place.line())));
    }
}
