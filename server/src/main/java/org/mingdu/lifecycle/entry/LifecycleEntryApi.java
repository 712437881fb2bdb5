package org.mingdu.lifecycle.entry;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
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
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.lifecycle.course.HeadTable;
import org.mingdu.lifecycle.law.EntryKind;
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
class LifecycleEntryApi {
    private static final String WHY_READ = "能看到整个项目的人可看其登记文件";
    private static final String WHY_RECORD = "登记文件由项目单位办理";

    private final LifecycleEntryTable entries;
    private final RecordEntry record;
    private final KeepDocument keep;
    private final EntrySettings settings;
    private final HeadTable heads;
    private final Files files;
    private final Projects projects;
    private final Trail trail;

    LifecycleEntryApi(
            LifecycleEntryTable entries,
            RecordEntry record,
            KeepDocument keep,
            EntrySettings settings,
            HeadTable heads,
            Files files,
            Projects projects,
            Trail trail) {
        this.entries = entries;
        this.record = record;
        this.keep = keep;
        this.settings = settings;
        this.heads = heads;
        this.files = files;
        this.projects = projects;
        this.trail = trail;
    }

    record Created(UUID id) {}

    record Kept(UUID id, String name) {}

    /// @param supplier who has or issues it
    /// @param unit     of its quantity
    record Choice(
            EntryKind kind,
            String name,
            String supplier,
            List<EntryKind.Asked> asks,
            @Nullable String unit) {}

    /// @param bytes of one document
    /// @param ends  how names of files end that are taken: `.pdf`
    record Kinds(List<Choice> kinds, long bytes, List<String> ends) {}

    @GetMapping("/api/v1/entry-kinds")
    @Allows(value = Right.PROJECT_READ, because = "登记之前须知道能登记什么", action = "查看登记类别")
    Kinds kinds() {
        return new Kinds(
                Arrays.stream(EntryKind.values())
                        .map(kind -> new Choice(
                                kind,
                                say(kind.title()),
                                kind.supplier(),
                                kind.asks(),
                                kind.unit().isEmpty() ? null : kind.unit()))
                        .toList(),
                settings.largest().toBytes(),
                FileKind.ends());
    }

    @GetMapping("/api/v1/projects/{project}/entries")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看登记文件")
    ResponseEntity<Page<LifecycleEntryTable.Line>> list(
            Actor actor,
            @PathVariable UUID project,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (heads.find(actor, project).isEmpty()) {
            return Problem.notFound().answer();
        }
        var most = Page.limit(limit);
        var rows = entries.list(actor.tenant(), project, Cursor.read(after, 1), most);
        return ResponseEntity.ok(Page.of(rows, most, null, row -> Cursor.of(row.id())));
    }

    @GetMapping("/api/v1/projects/{project}/entries/{entry}/document")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "下载登记文件")
    @AttachedFile
    ResponseEntity<Resource> document(Actor actor, @PathVariable UUID project, @PathVariable UUID entry) {
        var found = heads.find(actor, project).orElse(null);
        if (found == null) {
            return Problem.notFound().answer();
        }
        var kept = entries.document(actor.tenant(), project, entry)
                .flatMap(document -> files.find(actor.tenant(), document.file()));
        if (kept.isEmpty()) {
            return Problem.notFound().answer();
        }
        trail.about("project", project, found.name());
        trail.say(kept.get().name());
        return HandOut.served(files, actor.tenant(), kept.get(), null);
    }

    @GetMapping("/api/v1/projects/{project}/entries/{entry}/original")
    @Allows(value = Right.FILE_ORIGINAL, because = "照片原件含拍摄地点和设备，只给有权的人", action = "下载照片原件")
    @AttachedFile
    ResponseEntity<Resource> original(Actor actor, @PathVariable UUID project, @PathVariable UUID entry) {
        var head = projects.reaches(actor, Right.FILE_ORIGINAL, new ProjectId(project), null)
                ? heads.find(actor, project).orElse(null)
                : null;
        var kept = head == null
                ? null
                : entries.document(actor.tenant(), project, entry)
                        .flatMap(document -> files.find(actor.tenant(), document.file()))
                        .orElse(null);
        if (head == null || kept == null) {
            return Problem.notFound().answer();
        }
        trail.about("project", project, head.name());
        trail.say("原件：" + kept.name());
        return HandOut.original(files, actor.tenant(), kept);
    }

    @PostMapping("/api/v1/projects/{project}/entry-documents")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.MATTER_RECORD, because = WHY_RECORD, action = "上传登记文件")
    ResponseEntity<Kept> keep(Actor actor, @PathVariable UUID project, @RequestParam MultipartFile file)
            throws IOException {
        return switch (keep.handle(actor, project, file)) {
            case KeepDocument.Outcome.Kept(var id, var name) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new Kept(id, name));
            case KeepDocument.Outcome.Invalid(var sentence) ->
                Problem.invalid("lifecycle").field("/file", sentence).answer();
            case KeepDocument.Outcome.NoRight() -> noRight();
            case KeepDocument.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    @PostMapping("/api/v1/projects/{project}/entries")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.MATTER_RECORD, because = WHY_RECORD, action = "登记文件")
    ResponseEntity<Created> record(Actor actor, @PathVariable UUID project, @Valid @RequestBody RecordEntry.Form form) {
        return switch (record.handle(actor, project, form)) {
            case RecordEntry.Outcome.Recorded(var id) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new Created(id));
            case RecordEntry.Outcome.Invalid(var errors) ->
                Problem.invalid("lifecycle", errors).answer();
            case RecordEntry.Outcome.NoRight() -> noRight();
            case RecordEntry.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    private static <T> ResponseEntity<T> noRight() {
        return Problem.of(HttpStatus.FORBIDDEN, "lifecycle", "no-right", "您没有办理此事的权限。需要时请联系本单位管理员授权。")
                .answer();
    }
}
