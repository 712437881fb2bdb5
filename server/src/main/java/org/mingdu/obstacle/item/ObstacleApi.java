package org.mingdu.obstacle.item;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.files.AttachedFile;
import org.mingdu.files.FileKind;
import org.mingdu.files.Files;
import org.mingdu.files.HandOut;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Attachment;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Media;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.project.Projects;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class ObstacleApi {
    private static final String WHY_READ = "能看到项目或标段的人、责任和配合单位的人可看问题";
    private static final String WHY_ACT = "责任单位办理，提出单位和项目单位销号，谁定期限谁同意延期";

    private final ObstacleList list;
    private final ExportObstacles export;
    private final ShowObstacle show;
    private final RaiseObstacle raise;
    private final TakeObstacleAct acts;
    private final AttachObstacleFile attach;
    private final ObstacleTable obstacles;
    private final ObstacleFileTable attachments;
    private final ObstacleSettings settings;
    private final Files files;
    private final Projects projects;
    private final Trail trail;

    ObstacleApi(
            ObstacleList list,
            ExportObstacles export,
            ShowObstacle show,
            RaiseObstacle raise,
            TakeObstacleAct acts,
            AttachObstacleFile attach,
            ObstacleTable obstacles,
            ObstacleFileTable attachments,
            ObstacleSettings settings,
            Files files,
            Projects projects,
            Trail trail) {
        this.list = list;
        this.export = export;
        this.show = show;
        this.raise = raise;
        this.acts = acts;
        this.attach = attach;
        this.obstacles = obstacles;
        this.attachments = attachments;
        this.settings = settings;
        this.files = files;
        this.projects = projects;
        this.trail = trail;
    }

    record ObstacleCreated(UUID id) {}

    /// @param bytes of one file
    /// @param files of one obstacle
    /// @param kinds how names of files end that are taken: `.pdf`
    record ObstacleLimit(long bytes, int files, List<String> kinds) {}

    @GetMapping("/api/v1/obstacles")
    @Allows(
            value = {Right.PROJECT_READ, Right.DUTY_ANSWER},
            because = WHY_READ,
            action = "查看问题清单")
    Page<ObstacleList.Row> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable ObstacleState state,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID responsible,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return list.list(actor, asked(q, state, open, overdue, kind, project, responsible), after, Page.limit(limit));
    }

    @GetMapping("/api/v1/obstacles.xlsx")
    @Allows(
            value = {Right.PROJECT_READ, Right.DUTY_ANSWER},
            because = WHY_READ,
            action = "导出问题清单")
    @Media(Media.XLSX)
    ResponseEntity<Resource> export(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable ObstacleState state,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID responsible)
            throws IOException {
        return switch (export.handle(actor, asked(q, state, open, overdue, kind, project, responsible))) {
            case ExportObstacles.Outcome.Printed(var name, var bytes) -> Attachment.of(Media.XLSX, name, bytes);
            case ExportObstacles.Outcome.TooMany(var found, var most) ->
                Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "obstacle",
                                "too-many-rows",
                                say("共 %d 个问题，超过一次导出的上限 %d 个。请先筛选，再分次导出。", found, most))
                        .answer();
        };
    }

    @GetMapping("/api/v1/obstacles/limit")
    @Allows(
            value = {Right.PROJECT_READ, Right.DUTY_ANSWER},
            because = "上传之前须知道能上传什么",
            action = "查看问题附件上限")
    ObstacleLimit limit() {
        return new ObstacleLimit(settings.largest().toBytes(), settings.files(), FileKind.ends());
    }

    @GetMapping("/api/v1/obstacles/{id}")
    @Allows(
            value = {Right.PROJECT_READ, Right.DUTY_ANSWER},
            because = WHY_READ,
            action = "查看问题")
    ResponseEntity<ObstacleView> obstacle(Actor actor, @PathVariable UUID id) {
        return show.of(actor, id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PostMapping("/api/v1/projects/{project}/obstacles")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.OBSTACLE_RAISE, because = "参建单位就其标段、项目单位就整个项目提出问题", action = "提出问题")
    ResponseEntity<ObstacleCreated> raise(
            Actor actor, @PathVariable UUID project, @Valid @RequestBody RaiseObstacle.Form form) {
        return switch (raise.handle(actor, project, form)) {
            case RaiseObstacle.Outcome.Raised(var id) ->
                ResponseEntity.created(URI.create("/api/v1/obstacles/" + id)).body(new ObstacleCreated(id));
            case RaiseObstacle.Outcome.Invalid(var errors) ->
                Problem.invalid("obstacle", errors).answer();
            case RaiseObstacle.Outcome.NoRight() ->
                Problem.of(HttpStatus.FORBIDDEN, "obstacle", "no-right", "您在该范围内不能提出问题。需要时请联系本单位管理员授权。")
                        .answer();
            case RaiseObstacle.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    @PostMapping("/api/v1/obstacles/{id}/acts")
    @Allows(
            value = {Right.OBSTACLE_RAISE, Right.DUTY_ANSWER},
            because = WHY_ACT,
            action = "办理问题")
    ResponseEntity<ObstacleView> act(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody TakeObstacleAct.Form form) {
        return answer(actor, acts.handle(actor, id, form));
    }

    @PostMapping("/api/v1/obstacles/{id}/attachments")
    @Allows(
            value = {Right.OBSTACLE_RAISE, Right.DUTY_ANSWER},
            because = WHY_ACT,
            action = "上传问题附件")
    ResponseEntity<ObstacleView> attach(Actor actor, @PathVariable UUID id, @RequestParam MultipartFile file)
            throws IOException {
        return answer(actor, attach.handle(actor, id, file));
    }

    @GetMapping("/api/v1/obstacles/{id}/attachments/{attachment}")
    @Allows(
            value = {Right.PROJECT_READ, Right.DUTY_ANSWER},
            because = WHY_READ,
            action = "下载问题附件")
    @AttachedFile
    ResponseEntity<Resource> file(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            @RequestParam(required = false) Files.@Nullable Size size) {
        var row = obstacles.find(actor, id).orElse(null);
        if (row == null) {
            return Problem.notFound().answer();
        }
        var kept = attachments
                .file(actor.tenant(), id, attachment)
                .flatMap(found -> files.find(actor.tenant(), found))
                .orElse(null);
        if (kept == null) {
            return Problem.notFound().answer();
        }
        trail.about("obstacle", id, row.title());
        trail.say(kept.name());
        return HandOut.served(files, actor.tenant(), kept, size);
    }

    @GetMapping("/api/v1/obstacles/{id}/attachments/{attachment}/original")
    @Allows(value = Right.FILE_ORIGINAL, because = "照片原件含拍摄地点和设备，只给有权的人", action = "下载照片原件")
    @AttachedFile
    ResponseEntity<Resource> original(Actor actor, @PathVariable UUID id, @PathVariable UUID attachment) {
        var row = obstacles
                .find(actor, id)
                .filter(found -> projects.reaches(
                        actor,
                        Right.FILE_ORIGINAL,
                        new ProjectId(found.project().id()),
                        found.lot() == null ? null : new LotId(found.lot().id())))
                .orElse(null);
        var kept = row == null
                ? null
                : attachments
                        .file(actor.tenant(), id, attachment)
                        .flatMap(found -> files.find(actor.tenant(), found))
                        .orElse(null);
        if (row == null || kept == null) {
            return Problem.notFound().answer();
        }
        trail.about("obstacle", id, row.title());
        trail.say("原件：" + kept.name());
        return HandOut.original(files, actor.tenant(), kept);
    }

    private static ObstacleList.Asked asked(
            @Nullable String q,
            @Nullable ObstacleState state,
            @Nullable Boolean open,
            @Nullable Boolean overdue,
            @Nullable String kind,
            @Nullable UUID project,
            @Nullable UUID responsible) {
        return new ObstacleList.Asked(
                q,
                state,
                Boolean.TRUE.equals(open),
                Boolean.TRUE.equals(overdue),
                kind == null || kind.isBlank() ? null : kind,
                project,
                responsible);
    }

    private ResponseEntity<ObstacleView> answer(Actor actor, ObstacleOutcome outcome) {
        return switch (outcome) {
            case ObstacleOutcome.Taken(var now) -> ResponseEntity.ok(show.of(actor, now));
            case ObstacleOutcome.NotFound() -> Problem.notFound().answer();
            case ObstacleOutcome.Stale(var current) ->
                Problem.stale("obstacle", show.of(actor, current)).answer();
            case ObstacleOutcome.Invalid(var errors) ->
                Problem.invalid("obstacle", errors).answer();
            case ObstacleOutcome.Refused(var why, var state) ->
                switch (why) {
                    case ALLOWED -> throw new IllegalStateException("what is allowed is not refused");
                    case NOT_NOW ->
                        Problem.of(
                                        HttpStatus.CONFLICT,
                                        "obstacle",
                                        "not-now",
                                        say("该问题%s，现在不能这样办理。请刷新后查看。", say(state.words())))
                                .answer();
                    case NOT_YOURS ->
                        Problem.of(
                                        HttpStatus.FORBIDDEN,
                                        "obstacle",
                                        "not-yours",
                                        "这一步不由您所在的单位办理：责任单位受理和答复，提出单位或项目单位销号。请与有关单位联系。")
                                .answer();
                    case OWN_WORK ->
                        Problem.of(HttpStatus.FORBIDDEN, "obstacle", "own-work", "责任单位和配合单位不能评定自己办理的问题。请由提出单位或项目单位办理。")
                                .answer();
                };
        };
    }
}
