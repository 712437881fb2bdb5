package org.mingdu.lifecycle.milestone;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.mingdu.lifecycle.course.HeadTable;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.Transition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MilestoneApi {
    private static final String WHY_READ = "能看到整个项目的人可看其里程碑";
    private static final String WHY_WRITE = "里程碑由项目单位维护";

    /// Activities that are offered for linking.
    private static final int ACTIVITIES = 500;

    private final MilestoneTable milestones;
    private final MilestoneTemplateTable templates;
    private final TakeOverMilestones takeOver;
    private final SaveMilestone save;
    private final ReachMilestone reach;
    private final DropMilestone drop;
    private final SaveMilestoneTemplate saveTemplate;
    private final HeadTable heads;
    private final Trail trail;
    private final Clock clock;

    MilestoneApi(
            MilestoneTable milestones,
            MilestoneTemplateTable templates,
            TakeOverMilestones takeOver,
            SaveMilestone save,
            ReachMilestone reach,
            DropMilestone drop,
            SaveMilestoneTemplate saveTemplate,
            HeadTable heads,
            Trail trail,
            Clock clock) {
        this.milestones = milestones;
        this.templates = templates;
        this.takeOver = takeOver;
        this.save = save;
        this.reach = reach;
        this.drop = drop;
        this.saveTemplate = saveTemplate;
        this.heads = heads;
        this.trail = trail;
        this.clock = clock;
    }

    /// A milestone as it stands today.
    ///
    /// @param plannedOn  as it was written; `planned` is the baseline's day where nobody wrote one
    /// @param forecastOn as it was written; `forecast` is the schedule's day where it is linked to an activity
    /// @param proof      what it is called
    /// @param state      `LATE`: it is not reached and its planned day is past; `AT_RISK`: foreseen after it
    record Line(
            UUID id,
            String name,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate planned,
            @Nullable LocalDate forecastOn,
            @Nullable LocalDate forecast,
            @Nullable UUID activityId,
            @Nullable String activityName,
            @Nullable LocalDate actualOn,
            @Nullable ProofKind proofKind,
            @Nullable String proof,

            @OneOf({"REACHED", "LATE", "AT_RISK", "AHEAD", "OPEN"})
            String state,

            int version) {}

    record All(List<Line> items, List<String> can) {}

    /// @param added those that came of the template, to take back
    record TakenOver(List<Line> items, List<String> can, List<UUID> added) {}

    record Undoing(
            @NotEmpty(message = "没有可以撤销的里程碑。") @Size(max = 200, message = "一次最多撤销 200 个里程碑。")
            List<@NotNull(message = "没有可以撤销的里程碑。") UUID> added) {}

    /// @param activities that a milestone may be linked to
    record Choices(List<MilestoneTable.ProofLine> proofs, List<MilestoneTable.ActivityLine> activities) {}

    record Changes(List<MilestoneTable.Change> items) {}

    record Templates(List<MilestoneTemplateTable.Line> items, List<String> can) {}

    @GetMapping("/api/v1/projects/{project}/milestones")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看里程碑")
    ResponseEntity<All> all(Actor actor, @PathVariable UUID project) {
        return heads.find(actor, project)
                .map(head -> ResponseEntity.ok(shown(actor, head)))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/projects/{project}/milestone-choices")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看里程碑可用的证明和任务")
    ResponseEntity<Choices> choices(Actor actor, @PathVariable UUID project) {
        if (heads.find(actor, project).isEmpty()) {
            return Problem.notFound().answer();
        }
        return ResponseEntity.ok(new Choices(
                milestones.proofs(actor.tenant(), project).stream()
                        .map(MilestoneApi::named)
                        .toList(),
                milestones.activities(actor.tenant(), project, ACTIVITIES)));
    }

    @GetMapping("/api/v1/projects/{project}/milestones/{milestone}/changes")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看里程碑修改记录")
    ResponseEntity<Changes> changes(Actor actor, @PathVariable UUID project, @PathVariable UUID milestone) {
        if (heads.find(actor, project).isEmpty()) {
            return Problem.notFound().answer();
        }
        return ResponseEntity.ok(new Changes(milestones.changes(actor.tenant(), project, milestone)));
    }

    @PostMapping("/api/v1/projects/{project}/milestones")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.MATTER_RECORD, because = WHY_WRITE, action = "增加里程碑")
    ResponseEntity<All> add(Actor actor, @PathVariable UUID project, @Valid @RequestBody SaveMilestone.Form form) {
        return answer(actor, project, save.handle(actor, project, null, form), HttpStatus.CREATED);
    }

    @PutMapping("/api/v1/projects/{project}/milestones/{milestone}")
    @Allows(value = Right.MATTER_RECORD, because = WHY_WRITE, action = "修改里程碑")
    ResponseEntity<All> change(
            Actor actor,
            @PathVariable UUID project,
            @PathVariable UUID milestone,
            @Valid @RequestBody SaveMilestone.Form form) {
        return answer(actor, project, save.handle(actor, project, milestone, form), HttpStatus.OK);
    }

    @PostMapping("/api/v1/projects/{project}/milestones/{milestone}/reached")
    @Allows(value = Right.MATTER_RECORD, because = WHY_WRITE, action = "标记里程碑达到")
    ResponseEntity<All> reached(
            Actor actor,
            @PathVariable UUID project,
            @PathVariable UUID milestone,
            @Valid @RequestBody ReachMilestone.Form form) {
        return answer(actor, project, reach.handle(actor, project, milestone, form), HttpStatus.OK);
    }

    @PostMapping("/api/v1/projects/{project}/milestones/{milestone}/removal")
    @Allows(value = Right.MATTER_RECORD, because = WHY_WRITE, action = "删去里程碑")
    ResponseEntity<All> remove(
            Actor actor,
            @PathVariable UUID project,
            @PathVariable UUID milestone,
            @Valid @RequestBody DropMilestone.Form form) {
        return answer(actor, project, drop.handle(actor, project, milestone, form), HttpStatus.OK);
    }

    @GetMapping("/api/v1/projects/{project}/milestone-template")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看将套用的里程碑")
    ResponseEntity<TakeOverMilestones.Preview> preview(Actor actor, @PathVariable UUID project) {
        return heads.find(actor, project)
                .map(head -> ResponseEntity.ok(takeOver.preview(actor, project, head.typeCode(), head.stage())))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PostMapping("/api/v1/projects/{project}/milestone-template/undoing")
    @Allows(value = Right.MATTER_RECORD, because = WHY_WRITE, action = "撤销套用里程碑模板")
    ResponseEntity<All> undo(Actor actor, @PathVariable UUID project, @Valid @RequestBody Undoing form) {
        var head = heads.find(actor, project).orElse(null);
        if (head == null) {
            return Problem.notFound().answer();
        }
        if (!head.mayRecord()) {
            return noRight();
        }
        var undone = takeOver.undo(actor, project, form.added());
        trail.about("project", project, head.name());
        trail.say(say("撤销套用里程碑模板，删去 %d 个", undone));
        return ResponseEntity.ok(shown(actor, head));
    }

    @PostMapping("/api/v1/projects/{project}/milestone-template")
    @Allows(value = Right.MATTER_RECORD, because = WHY_WRITE, action = "套用里程碑模板")
    ResponseEntity<TakenOver> takeOver(Actor actor, @PathVariable UUID project) {
        var head = heads.find(actor, project).orElse(null);
        if (head == null) {
            return Problem.notFound().answer();
        }
        if (!head.mayRecord()) {
            return noRight();
        }
        var added = takeOver.first(actor, project, head.typeCode(), head.stage());
        trail.about("project", project, head.name());
        trail.say(say("套用里程碑模板，增加 %d 个", added.size()));
        var now = shown(actor, head);
        return ResponseEntity.ok(new TakenOver(now.items(), now.can(), added));
    }

    @GetMapping("/api/v1/milestone-templates")
    @Allows(value = Right.PROJECT_READ, because = "里程碑模板对看项目的人公开", action = "查看里程碑模板")
    Templates templates(Actor actor) {
        return new Templates(
                templates.all(actor.tenant()), actor.mayEverywhere(Right.STANDARD_EDIT) ? List.of("edit") : List.of());
    }

    @PutMapping("/api/v1/milestone-templates")
    @Allows(value = Right.STANDARD_EDIT, because = "里程碑模板由业务管理员维护", action = "修改里程碑模板")
    ResponseEntity<Templates> saveTemplate(Actor actor, @Valid @RequestBody SaveMilestoneTemplate.Form form) {
        return switch (saveTemplate.handle(actor, form)) {
            case SaveMilestoneTemplate.Outcome.Saved() -> ResponseEntity.ok(templates(actor));
            case SaveMilestoneTemplate.Outcome.Invalid(var errors) ->
                Problem.invalid("lifecycle", errors).answer();
            case SaveMilestoneTemplate.Outcome.Stale() ->
                Problem.stale("lifecycle", templates(actor)).answer();
            case SaveMilestoneTemplate.Outcome.BeyondReach() ->
                Problem.of(HttpStatus.FORBIDDEN, "lifecycle", "beyond-reach", "里程碑模板对全域生效，请由全域的业务管理员修改。")
                        .answer();
        };
    }

    private ResponseEntity<All> answer(Actor actor, UUID project, SaveMilestone.Outcome outcome, HttpStatus status) {
        return switch (outcome) {
            case SaveMilestone.Outcome.Saved() ->
                ResponseEntity.status(status)
                        .body(shown(actor, heads.find(actor, project).orElseThrow()));
            case SaveMilestone.Outcome.Invalid(var errors) ->
                Problem.invalid("lifecycle", errors).answer();
            case SaveMilestone.Outcome.Stale() ->
                Problem.stale(
                                "lifecycle",
                                shown(actor, heads.find(actor, project).orElseThrow()))
                        .answer();
            case SaveMilestone.Outcome.NoRight() -> noRight();
            case SaveMilestone.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    private All shown(Actor actor, HeadTable.Head head) {
        var today = LocalDate.now(clock);
        return new All(
                milestones.of(actor.tenant(), head.id()).stream()
                        .map(one -> line(one, today))
                        .toList(),
                head.mayRecord() ? List.of("record") : List.of());
    }

    private static Line line(MilestoneTable.Stored one, LocalDate today) {
        return new Line(
                one.id(),
                one.name(),
                one.plannedOn(),
                one.planned(),
                one.forecastOn(),
                one.forecast(),
                one.activityId(),
                one.activityName(),
                one.actualOn(),
                one.proofKind(),
                one.proof() == null && one.proofKind() != null
                        ? say(one.proofKind().title())
                        : one.proof(),
                state(one, today),
                one.version());
    }

    private static String state(MilestoneTable.Stored one, LocalDate today) {
        if (one.actualOn() != null) {
            return "REACHED";
        }
        if (one.planned() == null) {
            return "OPEN";
        }
        if (one.planned().isBefore(today)) {
            return "LATE";
        }
        return one.forecast() != null && one.forecast().isAfter(one.planned()) ? "AT_RISK" : "AHEAD";
    }

    /// What the tables know by a code is called as people call it.
    private static MilestoneTable.ProofLine named(MilestoneTable.ProofLine line) {
        var name = switch (line.kind()) {
            case MATTER -> line.name();
            case MOVE -> say(Transition.valueOf(line.name()).title());
            case ENTRY -> {
                var kind = line.name().substring(0, line.name().indexOf(' '));
                yield say(EntryKind.valueOf(kind).title()) + line.name().substring(kind.length());
            }
        };
        return new MilestoneTable.ProofLine(line.kind(), line.id(), name, line.on());
    }

    private static <T> ResponseEntity<T> noRight() {
        return Problem.of(HttpStatus.FORBIDDEN, "lifecycle", "no-right", "您没有办理此事的权限。需要时请联系本单位管理员授权。")
                .answer();
    }
}
