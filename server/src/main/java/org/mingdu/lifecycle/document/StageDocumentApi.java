package org.mingdu.lifecycle.document;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.files.AttachedFile;
import org.mingdu.files.Files;
import org.mingdu.files.HandOut;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.lifecycle.course.CourseTable;
import org.mingdu.lifecycle.course.HeadTable;
import org.mingdu.lifecycle.law.Stage;
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

/// The documents of each stage.
@RestController
class StageDocumentApi {
    private static final String WHY_READ = "能看到整个项目的人可看其各阶段文件";
    private static final String WHY_RECORD = "各阶段文件由项目单位收集";

    private final StageDocumentTable documents;
    private final KeepStageDocument keep;
    private final CourseTable courses;
    private final HeadTable heads;
    private final Files files;
    private final Projects projects;
    private final Trail trail;
    private final Clock clock;

    StageDocumentApi(
            StageDocumentTable documents,
            KeepStageDocument keep,
            CourseTable courses,
            HeadTable heads,
            Files files,
            Projects projects,
            Trail trail,
            Clock clock) {
        this.documents = documents;
        this.keep = keep;
        this.courses = courses;
        this.heads = heads;
        this.files = files;
        this.projects = projects;
        this.trail = trail;
        this.clock = clock;
    }

    /// @param versions   how many there are
    /// @param last       the last that was said: a version, or why none is needed
    /// @param registered the same paper as it was registered by hand
    record Line(
            String need,
            String name,
            String source,

            @OneOf({"MISSING", "KEPT", "REGISTERED", "NOT_NEEDED"})
            String state,

            int versions,
            StageDocumentTable.@Nullable Said last,
            StageDocumentTable.@Nullable Registered registered) {}

    /// @param here    whether the project stands in it
    /// @param missing how many are neither there nor declared not needed
    record OfStage(Stage stage, String stageName, boolean here, int missing, List<Line> items) {}

    record All(List<OfStage> stages, List<String> can) {}

    record Versions(List<StageDocumentTable.Said> items) {}

    @GetMapping("/api/v1/projects/{project}/stage-documents")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看各阶段文件")
    ResponseEntity<All> all(Actor actor, @PathVariable UUID project) {
        return heads.find(actor, project)
                .map(head -> ResponseEntity.ok(shown(actor, head)))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/projects/{project}/stage-documents/{need}/versions")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看阶段文件历次版本")
    ResponseEntity<Versions> versions(Actor actor, @PathVariable UUID project, @PathVariable String need) {
        if (heads.find(actor, project).isEmpty()) {
            return Problem.notFound().answer();
        }
        return ResponseEntity.ok(new Versions(documents.versions(actor.tenant(), project, need)));
    }

    @GetMapping("/api/v1/projects/{project}/stage-document-versions/{version}/file")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "下载阶段文件")
    @AttachedFile
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID project, @PathVariable UUID version) {
        var head = heads.find(actor, project).orElse(null);
        if (head == null) {
            return Problem.notFound().answer();
        }
        var kept = documents
                .file(actor.tenant(), project, version)
                .flatMap(file -> files.find(actor.tenant(), file))
                .orElse(null);
        if (kept == null) {
            return Problem.notFound().answer();
        }
        trail.about("project", project, head.name());
        trail.say(kept.name());
        return HandOut.served(files, actor.tenant(), kept, null);
    }

    @GetMapping("/api/v1/projects/{project}/stage-document-versions/{version}/original")
    @Allows(value = Right.FILE_ORIGINAL, because = "照片原件含拍摄地点和设备，只给有权的人", action = "下载照片原件")
    @AttachedFile
    ResponseEntity<Resource> original(Actor actor, @PathVariable UUID project, @PathVariable UUID version) {
        var head = projects.reaches(actor, Right.FILE_ORIGINAL, new ProjectId(project), null)
                ? heads.find(actor, project).orElse(null)
                : null;
        var kept = head == null
                ? null
                : documents
                        .file(actor.tenant(), project, version)
                        .flatMap(file -> files.find(actor.tenant(), file))
                        .orElse(null);
        if (head == null || kept == null) {
            return Problem.notFound().answer();
        }
        trail.about("project", project, head.name());
        trail.say("原件：" + kept.name());
        return HandOut.original(files, actor.tenant(), kept);
    }

    @PostMapping("/api/v1/projects/{project}/stage-documents/{need}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.MATTER_RECORD, because = WHY_RECORD, action = "上传阶段文件")
    ResponseEntity<All> add(
            Actor actor, @PathVariable UUID project, @PathVariable String need, @RequestParam MultipartFile file)
            throws IOException {
        return answer(actor, project, keep.add(actor, project, need, file), "/file");
    }

    @PostMapping("/api/v1/projects/{project}/stage-documents/{need}/waiver")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.MATTER_RECORD, because = WHY_RECORD, action = "说明不需要的阶段文件")
    ResponseEntity<All> notNeeded(
            Actor actor,
            @PathVariable UUID project,
            @PathVariable String need,
            @Valid @RequestBody KeepStageDocument.Form form) {
        return answer(actor, project, keep.notNeeded(actor, project, need, form), "/reason");
    }

    private ResponseEntity<All> answer(Actor actor, UUID project, KeepStageDocument.Outcome outcome, String pointer) {
        return switch (outcome) {
            case KeepStageDocument.Outcome.Kept() ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(shown(actor, heads.find(actor, project).orElseThrow()));
            case KeepStageDocument.Outcome.Invalid(var sentence) ->
                Problem.invalid("lifecycle").field(pointer, sentence).answer();
            case KeepStageDocument.Outcome.NoRight() ->
                Problem.of(HttpStatus.FORBIDDEN, "lifecycle", "no-right", "您没有办理此事的权限。需要时请联系本单位管理员授权。")
                        .answer();
            case KeepStageDocument.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    private All shown(Actor actor, HeadTable.Head head) {
        var track = courses.of(actor.tenant(), head.id()).track();
        var needed = documents.of(actor.tenant(), head.id(), track, head.regionPath(), LocalDate.now(clock));
        var stages = Arrays.stream(Stage.values())
                .map(stage -> ofStage(
                        head.stage(),
                        stage,
                        needed.stream().filter(one -> one.stage() == stage).toList()))
                .filter(stage -> !stage.items().isEmpty())
                .toList();
        return new All(stages, head.mayRecord() ? List.of("record") : List.of());
    }

    private static OfStage ofStage(Stage here, Stage stage, List<StageDocumentTable.Needed> needed) {
        var lines = needed.stream().map(StageDocumentApi::line).toList();
        var missing = (int)
                lines.stream().filter(line -> line.state().equals("MISSING")).count();
        return new OfStage(stage, say(stage.title()), here == stage, missing, lines);
    }

    private static Line line(StageDocumentTable.Needed one) {
        var last = one.last();
        return new Line(one.code(), one.name(), one.source(), state(one), one.versions(), last, one.registered());
    }

    private static String state(StageDocumentTable.Needed one) {
        var last = one.last();
        if (last != null && last.reason() == null) {
            return "KEPT";
        }
        if (one.registered() != null) {
            return "REGISTERED";
        }
        return last == null ? "MISSING" : "NOT_NEEDED";
    }
}
