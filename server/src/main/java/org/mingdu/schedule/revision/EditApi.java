package org.mingdu.schedule.revision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.mingdu.schedule.plan.CompiledPlan;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Edits of a draft: what they would lead to, and keeping them. Only drafts and what was returned can be edited.
@RestController
class EditApi {
    private static final String WHY = "计划由本标段施工单位或项目负责人编制";

    private final Revisions revisions;
    private final Trail trail;
    private final DataStandard standard;

    EditApi(Revisions revisions, Trail trail, DataStandard standard) {
        this.revisions = revisions;
        this.trail = trail;
        this.standard = standard;
    }

    record Previewed(
            @NotNull(message = "缺少修改内容。") @Size(max = 2000, message = "一次至多 2000 处修改。")
            List<@NotNull(message = "有一处修改是空的，请刷新后重试。") PlanEdit> edits) {}

    record Saved(
            @NotNull(message = "缺少修改内容。") @Size(max = 2000, message = "一次至多 2000 处修改。")
            List<@NotNull(message = "有一处修改是空的，请刷新后重试。") PlanEdit> edits,

            @Nullable Integer version) {}

    record Changed(
            UUID id,
            String name,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            long daysMoved,
            boolean critical) {}

    /// Where the changed rows would lie, to the minute, as the chart draws them.
    record Rows(List<UUID> id, List<@Nullable Integer> start, List<@Nullable Integer> finish) {}

    record Preview(LocalDate finish, LocalDate finishBefore, int version, List<Changed> changed, Rows rows) {}

    record Version(int version) {}

    private sealed interface Found {
        record Draft(Revisions.Plan plan, Loaded loaded) implements Found {}

        record Not(Problem problem) implements Found {}
    }

    private Found draft(Actor actor, UUID id) {
        var head = revisions.head(actor.tenant(), id).orElse(null);
        var plan = head == null
                ? null
                : revisions.plan(actor, Right.PLAN_COMPILE, head.plan()).orElse(null);
        if (head == null || plan == null) {
            return new Found.Not(Problem.notFound());
        }
        if (!head.state().equals("DRAFT") && !head.state().equals("RETURNED")) {
            return new Found.Not(
                    Problem.of(HttpStatus.CONFLICT, "schedule", "not-a-draft", "只有编制中或被退回的计划可以修改。请先开始调整，形成新的草稿。"));
        }
        return new Found.Draft(plan, revisions.load(actor.tenant(), id));
    }

    @PostMapping("/api/v1/revisions/{id}/preview")
    @Allows(value = Right.PLAN_COMPILE, because = WHY, action = "试算计划修改")
    ResponseEntity<Preview> preview(Actor actor, @PathVariable UUID id, @Valid @RequestBody Previewed form) {
        return switch (draft(actor, id)) {
            case Found.Not(var problem) -> problem.answer();
            case Found.Draft(var _, var loaded) ->
                switch (applied(loaded, form.edits())) {
                    case AppliedEdits.Answer.Applied(var plan) -> ResponseEntity.ok(compare(loaded, plan));
                    case AppliedEdits.Answer answer -> refusal(answer).answer();
                };
        };
    }

    @PostMapping("/api/v1/revisions/{id}/edits")
    @Allows(value = Right.PLAN_COMPILE, because = WHY, action = "修改计划草稿")
    ResponseEntity<Version> edit(Actor actor, @PathVariable UUID id, @Valid @RequestBody Saved form) {
        return switch (draft(actor, id)) {
            case Found.Not(var problem) -> problem.answer();
            case Found.Draft(var plan, var loaded) -> {
                if (form.version() != null && form.version() != loaded.version()) {
                    yield Problem.stale("schedule", new Version(loaded.version()))
                            .answer();
                }
                yield switch (applied(loaded, form.edits())) {
                    case AppliedEdits.Answer.Applied(var changed) -> save(actor, plan, loaded, changed, form);
                    case AppliedEdits.Answer answer -> refusal(answer).answer();
                };
            }
        };
    }

    private AppliedEdits.Answer applied(Loaded loaded, List<PlanEdit> edits) {
        return AppliedEdits.of(loaded, edits, standard.edition().field("activity.name"));
    }

    private ResponseEntity<Version> save(
            Actor actor, Revisions.Plan plan, Loaded loaded, CompiledPlan changed, Saved form) {
        var promise = plan.frozen() == null
                ? null
                : revisions.load(actor.tenant(), plan.frozen()).promise();
        if (!revisions.change(actor.tenant(), loaded, changed, changed.planned(), promise)) {
            var now = revisions.head(actor.tenant(), loaded.revision()).orElseThrow();
            return Problem.stale("schedule", new Version(now.version())).answer();
        }
        trail.about("plan", plan.id(), plan.name());
        trail.say("%d 处修改".formatted(form.edits().size()));
        return ResponseEntity.ok(new Version(loaded.version() + 1));
    }

    private static Problem refusal(AppliedEdits.Answer answer) {
        return switch (answer) {
            case AppliedEdits.Answer.Faulty(var faults) -> Problem.invalid("schedule", faults);
            case AppliedEdits.Answer.NoDates(var sentence) ->
                Problem.of(HttpStatus.CONFLICT, "schedule", "unschedulable", sentence);
            case AppliedEdits.Answer.Applied _ -> throw new IllegalStateException("applied edits are no refusal");
        };
    }

    private static Preview compare(Loaded before, CompiledPlan plan) {
        var was = before.compiled().planned();
        var now = plan.planned();
        var changed = new ArrayList<Changed>();
        var rows = new Rows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var line = 0; line < now.size(); line++) {
            if (was.start(line) != now.start(line)
                    || was.finish(line) != now.finish(line)
                    || was.isCritical(line) != now.isCritical(line)) {
                var finish = now.finish(line) == PlanMinute.NONE ? null : PlanMinute.dateOfFinish(now.finish(line));
                changed.add(new Changed(
                        before.ids().get(line),
                        plan.content().activities().get(line).name(),
                        now.start(line) == PlanMinute.NONE ? null : PlanMinute.dateOfStart(now.start(line)),
                        finish,
                        finish == null || was.finish(line) == PlanMinute.NONE
                                ? 0
                                : ChronoUnit.DAYS.between(PlanMinute.dateOfFinish(was.finish(line)), finish),
                        now.isCritical(line)));
                rows.id().add(before.ids().get(line));
                rows.start().add(some(now.start(line)));
                rows.finish().add(some(now.finish(line)));
            }
        }
        return new Preview(
                PlanMinute.dateOfFinish(now.projectFinish()),
                PlanMinute.dateOfFinish(was.projectFinish()),
                before.version(),
                changed,
                rows);
    }

    private static @Nullable Integer some(int instant) {
        return instant == PlanMinute.NONE ? null : instant;
    }
}
