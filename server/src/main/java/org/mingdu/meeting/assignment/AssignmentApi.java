package org.mingdu.meeting.assignment;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory;
import org.mingdu.audit.Trail;
import org.mingdu.files.AttachedFile;
import org.mingdu.files.FileKind;
import org.mingdu.files.Files;
import org.mingdu.files.HandOut;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OrganisationId;
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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class AssignmentApi {
    private static final String WHY_READ = "承办单位、交办人和能看到整个项目的人可看任务";
    private static final String WHY_ACT = "承办单位报完成，交办人确认或退回";

    private final AssignmentList list;
    private final ShowAssignment show;
    private final TakeAssignmentAct acts;
    private final AttachAssignmentFile attach;
    private final AssignmentTable assignments;
    private final AssignmentFileTable attachments;
    private final AssignmentSettings settings;
    private final Directory directory;
    private final Files files;
    private final Projects projects;
    private final Trail trail;

    AssignmentApi(
            AssignmentList list,
            ShowAssignment show,
            TakeAssignmentAct acts,
            AttachAssignmentFile attach,
            AssignmentTable assignments,
            AssignmentFileTable attachments,
            AssignmentSettings settings,
            Directory directory,
            Files files,
            Projects projects,
            Trail trail) {
        this.list = list;
        this.show = show;
        this.acts = acts;
        this.attach = attach;
        this.assignments = assignments;
        this.attachments = attachments;
        this.settings = settings;
        this.directory = directory;
        this.files = files;
        this.projects = projects;
        this.trail = trail;
    }

    /// @param bytes of one file
    /// @param files of one task
    /// @param kinds how names of files end that are taken: `.pdf`
    record AssignmentLimit(long bytes, int files, List<String> kinds) {}

    record Answering(List<Named> items) {}

    @GetMapping("/api/v1/assignments")
    @Allows(
            value = {Right.PROJECT_READ, Right.DUTY_ANSWER},
            because = WHY_READ,
            action = "查看任务列表")
    Page<AssignmentList.Row> list(
            Actor actor,
            @RequestParam(required = false) AssignmentList.@Nullable Box box,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable AssignmentState state,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var asked = new AssignmentList.Asked(
                box == null ? AssignmentList.Box.ALL : box, q, state, Boolean.TRUE.equals(overdue), project);
        return list.list(actor, asked, after, Page.limit(limit));
    }

    @GetMapping("/api/v1/assignments/limit")
    @Allows(value = Right.DUTY_ANSWER, because = "上传之前须知道能上传什么", action = "查看任务附件上限")
    AssignmentLimit limit() {
        return new AssignmentLimit(settings.largest().toBytes(), settings.files(), FileKind.ends());
    }

    @GetMapping("/api/v1/organisations/{id}/answering")
    @Allows(
            value = {Right.MEETING_HOLD, Right.INSTRUCTION_GIVE},
            because = "交办任务须选承办人",
            action = "查看单位的承办人")
    ResponseEntity<Answering> answering(Actor actor, @PathVariable UUID id) {
        return directory
                .organisation(actor.tenant(), new OrganisationId(id))
                .map(_ -> ResponseEntity.ok(new Answering(assignments.answering(actor.tenant(), id))))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/assignments/{id}")
    @Allows(
            value = {Right.PROJECT_READ, Right.DUTY_ANSWER},
            because = WHY_READ,
            action = "查看任务")
    ResponseEntity<AssignmentView> assignment(Actor actor, @PathVariable UUID id) {
        return show.of(actor, id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PostMapping("/api/v1/assignments/{id}/acts")
    @Allows(
            value = {Right.DUTY_ANSWER, Right.MEETING_HOLD, Right.INSTRUCTION_GIVE},
            because = WHY_ACT,
            action = "办理任务")
    ResponseEntity<AssignmentView> act(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody TakeAssignmentAct.Form form) {
        return answer(actor, acts.handle(actor, id, form));
    }

    @PostMapping("/api/v1/assignments/{id}/attachments")
    @Allows(value = Right.DUTY_ANSWER, because = WHY_ACT, action = "上传任务附件")
    ResponseEntity<AssignmentView> attach(Actor actor, @PathVariable UUID id, @RequestParam MultipartFile file)
            throws IOException {
        return answer(actor, attach.handle(actor, id, file));
    }

    @GetMapping("/api/v1/assignments/{id}/attachments/{attachment}")
    @Allows(
            value = {Right.PROJECT_READ, Right.DUTY_ANSWER},
            because = WHY_READ,
            action = "下载任务附件")
    @AttachedFile
    ResponseEntity<Resource> file(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            @RequestParam(required = false) Files.@Nullable Size size) {
        var row = assignments.find(actor, id).orElse(null);
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
        trail.about("assignment", id, row.what());
        trail.say(kept.name());
        return HandOut.served(files, actor.tenant(), kept, size);
    }

    @GetMapping("/api/v1/assignments/{id}/attachments/{attachment}/original")
    @Allows(value = Right.FILE_ORIGINAL, because = "照片原件含拍摄地点和设备，只给有权的人", action = "下载照片原件")
    @AttachedFile
    ResponseEntity<Resource> original(Actor actor, @PathVariable UUID id, @PathVariable UUID attachment) {
        var row = assignments
                .find(actor, id)
                .filter(found -> projects.reaches(
                        actor,
                        Right.FILE_ORIGINAL,
                        new ProjectId(found.project().id()),
                        null))
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
        trail.about("assignment", id, row.what());
        trail.say("原件：" + kept.name());
        return HandOut.original(files, actor.tenant(), kept);
    }

    private ResponseEntity<AssignmentView> answer(Actor actor, AssignmentOutcome outcome) {
        return switch (outcome) {
            case AssignmentOutcome.Taken(var now) -> ResponseEntity.ok(show.of(actor, now));
            case AssignmentOutcome.NotFound() -> Problem.notFound().answer();
            case AssignmentOutcome.Stale(var current) ->
                Problem.stale("meeting", show.of(actor, current)).answer();
            case AssignmentOutcome.Invalid(var errors) ->
                Problem.invalid("meeting", errors).answer();
            case AssignmentOutcome.Refused(var why, var state) ->
                switch (why) {
                    case ALLOWED -> throw new IllegalStateException("what is allowed is not refused");
                    case NOT_NOW ->
                        Problem.of(
                                        HttpStatus.CONFLICT,
                                        "meeting",
                                        "not-now",
                                        say("该任务%s，现在不能这样办理。请刷新后查看。", say(state.words())))
                                .answer();
                    case NOT_YOURS ->
                        Problem.of(HttpStatus.FORBIDDEN, "meeting", "not-yours", "这一步不由您办理：承办单位报完成，交办人确认或退回。请与有关人员联系。")
                                .answer();
                    case OWN_WORK ->
                        Problem.of(HttpStatus.FORBIDDEN, "meeting", "own-work", "您自己报的完成不能由您确认。请由交办单位的其他人确认。")
                                .answer();
                };
        };
    }
}
