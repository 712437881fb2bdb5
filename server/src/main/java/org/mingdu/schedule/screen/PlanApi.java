package org.mingdu.schedule.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.mingdu.schedule.Basis;
import org.mingdu.schedule.baseline.BaselineStanding;
import org.mingdu.schedule.baseline.PlanStandingTable;
import org.mingdu.schedule.plan.Provisional;
import org.mingdu.schedule.revision.Revisions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlanApi {
    private static final String WHY = "能看到标段的人可看其计划";

    private final PlanList list;
    private final Revisions revisions;
    private final PlanStandingTable standings;
    private final BaselineStanding baselines;

    PlanApi(PlanList list, Revisions revisions, PlanStandingTable standings, BaselineStanding baselines) {
        this.list = list;
        this.revisions = revisions;
        this.standings = standings;
        this.baselines = baselines;
    }

    record Revision(
            UUID id,
            int number,

            @OneOf({"DRAFT", "SUBMITTED", "REVIEWED", "FROZEN", "SUPERSEDED", "RETURNED"})
            String state,

            String stateName,
            Instant createdAt,
            @Nullable String createdBy,
            @Nullable String note,
            @Nullable String returnReason,
            @Nullable LocalDate approvedOn) {}

    /// Where the baseline in force stands with those who approve it.
    record Approval(
            UUID id,

            @OneOf({"RUNNING", "GIVEN_BACK", "SUSPENDED", "APPROVED", "REFUSED", "WITHDRAWN", "VOID"})
            String standing) {}

    /// @param halted      what the state of the project is called, once it is stopped or over and no plan judges it
    /// @param notApproved the baseline in force is not approved, or not yet
    /// @param approval    the latest time it was put before anybody
    /// @param provisional which years' holidays are not announced yet and what that means; null where none
    record View(
            UUID id,
            String name,
            Named project,
            @Nullable String halted,
            @Nullable Named lot,
            List<Revision> revisions,
            boolean notApproved,
            @Nullable Approval approval,
            @Nullable LocalDate dataDate,
            PlanStandingTable.@Nullable Standing standing,
            @Nullable String provisional,
            List<String> can) {}

    record Items(List<PlanList.Row> items) {}

    @GetMapping("/api/v1/plans")
    @Allows(value = Right.PROJECT_READ, because = WHY, action = "查看计划列表")
    Page<PlanList.Row> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return list.page(actor, q, project, after, Page.limit(limit));
    }

    @GetMapping("/api/v1/projects/{id}/plans")
    @Allows(value = Right.PROJECT_READ, because = WHY, action = "查看项目的计划")
    Items ofProject(Actor actor, @PathVariable UUID id) {
        return new Items(list.page(actor, null, id, null, 200).items());
    }

    @GetMapping("/api/v1/plans/{id}")
    @Allows(value = Right.PROJECT_READ, because = WHY, action = "查看计划")
    ResponseEntity<View> plan(Actor actor, @PathVariable UUID id) {
        var plan = revisions.plan(actor, Right.PROJECT_READ, id).orElse(null);
        if (plan == null) {
            return Problem.notFound().answer();
        }
        var heads = revisions.of(actor.tenant(), id);
        var standing = standings.of(actor.tenant(), id, Basis.LIVE).orElse(null);
        return ResponseEntity.ok(new View(
                plan.id(),
                plan.name(),
                new Named(plan.project(), plan.projectName()),
                list.halted(actor, plan.project()),
                plan.lot() == null ? null : new Named(plan.lot(), String.valueOf(plan.lotName())),
                heads.stream()
                        .map(head -> new Revision(
                                head.id(),
                                head.number(),
                                head.state(),
                                StateWords.of(head.state()),
                                head.createdAt(),
                                head.createdBy(),
                                head.note(),
                                head.returnReason(),
                                head.approvedOn()))
                        .toList(),
                isNotApproved(plan, heads),
                approval(actor, plan),
                standing == null ? null : standing.dataDate(),
                standing,
                provisional(actor, plan, heads),
                can(actor, plan, heads)));
    }

    private static boolean isNotApproved(Revisions.Plan plan, List<Revisions.Head> heads) {
        return heads.stream().anyMatch(head -> head.id().equals(plan.frozen()) && head.approvedOn() == null);
    }

    private @Nullable Approval approval(Actor actor, Revisions.Plan plan) {
        var frozen = plan.frozen();
        return frozen == null
                ? null
                : baselines
                        .current(actor.tenant(), frozen)
                        .map(current -> new Approval(current.approval(), current.standing()))
                        .orElse(null);
    }

    private @Nullable String provisional(Actor actor, Revisions.Plan plan, List<Revisions.Head> heads) {
        var shown = plan.frozen() != null ? plan.frozen() : heads.getFirst().id();
        var years = revisions.provisionalYears(actor.tenant(), shown);
        return years.isEmpty() ? null : Provisional.sentence(years);
    }

    private List<String> can(Actor actor, Revisions.Plan plan, List<Revisions.Head> heads) {
        var can = new ArrayList<String>();
        var moving = heads.stream().filter(Revisions.Head::isUnderWay).findFirst();
        var own = moving.map(head -> actor.person().value().equals(head.submittedBy()))
                .orElse(false);
        var state = moving.map(Revisions.Head::state).orElse("");
        if (revisions.plan(actor, Right.PLAN_COMPILE, plan.id()).isPresent()) {
            can.add("import");
            if (state.equals("DRAFT") || state.equals("RETURNED")) {
                can.add("edit");
                can.add("submit");
                if (plan.frozen() != null
                        || moving.filter(head -> head.isUnsent() && head.isBy(actor.person()))
                                .isPresent()) {
                    can.add("discard");
                }
            }
            if (state.isEmpty() && plan.frozen() != null) {
                can.add("draft");
            }
        }
        if (state.equals("SUBMITTED")
                && !own
                && revisions.plan(actor, Right.PLAN_REVIEW, plan.id()).isPresent()) {
            can.add("review");
        }
        if (state.equals("REVIEWED")
                && !own
                && revisions.plan(actor, Right.PLAN_FREEZE, plan.id()).isPresent()) {
            can.add("freeze");
        }
        var approval = approval(actor, plan);
        var underWay = approval != null
                && List.of("RUNNING", "GIVEN_BACK", "SUSPENDED").contains(approval.standing());
        if (isNotApproved(plan, heads)
                && !underWay
                && revisions.plan(actor, Right.PLAN_FREEZE, plan.id()).isPresent()) {
            can.add("sendForApproval");
        }
        return can;
    }
}
