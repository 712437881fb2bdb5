package org.mingdu.schedule.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.files.Files;
import org.mingdu.jobs.Jobs;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.FileName;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Media;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Shape;
import org.mingdu.planfile.PlanFileCodec;
import org.mingdu.planfile.ReadOutcome;
import org.mingdu.project.Projects;
import org.mingdu.schedule.plan.CompiledPlan;
import org.mingdu.schedule.plan.FilePlan;
import org.mingdu.schedule.plan.PlanTemplate;
import org.mingdu.schedule.plan.Unschedulable;
import org.mingdu.schedule.revision.Revisions;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
class ImportApi {
    private static final String WHY = "计划由本标段施工单位或项目负责人编制";

    private final ImportTable imports;
    private final Files files;
    private final Jobs jobs;
    private final Projects projects;
    private final Revisions revisions;
    private final Trail trail;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;
    private final ImportSettings settings;
    private final DataStandard standard;

    ImportApi(
            ImportTable imports,
            Files files,
            Jobs jobs,
            Projects projects,
            Revisions revisions,
            Trail trail,
            JsonMapper json,
            Ids ids,
            Clock clock,
            ImportSettings settings,
            DataStandard standard) {
        this.imports = imports;
        this.files = files;
        this.jobs = jobs;
        this.projects = projects;
        this.revisions = revisions;
        this.trail = trail;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
        this.standard = standard;
    }

    record Accepted(UUID id) {}

    record Confirmed(UUID planId, UUID revisionId) {}

    /// @param lines where in the file and what, one fault each; empty where the sentence says it all
    record Refusal(String code, String detail, List<String> lines) {
        static @Nullable Refusal of(ImportTable.Row row) {
            var code = row.refusalCode();
            return code == null ? null : new Refusal(code, String.valueOf(row.refusal()), lines(code, row));
        }

        private static List<String> lines(String code, ImportTable.Row row) {
            var detail = String.valueOf(row.refusalDetail());
            var forPeople = code.equals(ReadOutcome.Reason.TEMPLATE_ERRORS.name()) || detail.matches("第 \\d+ 行");
            return forPeople ? detail.lines().toList() : List.of();
        }
    }

    record Choice(
            @NotNull(message = "请选择文件中的项目。") @Size(max = 40) String key) {}

    record Most(long bytes) {}

    @FieldsOf("plan")
    record Confirmation(String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            UUID id,

            @OneOf({"READING", "PREVIEW", "REFUSED", "CONFIRMED", "DISCARDED"})
            String state,

            String fileName,
            long size,
            UUID projectId,
            @Nullable UUID lotId,
            double seconds,
            @Nullable Refusal refusal,
            @Shape(Preview.class) @Nullable JsonNode preview) {}

    @PostMapping("/api/v1/plan-imports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allows(value = Right.PLAN_COMPILE, because = WHY, action = "上传计划文件")
    ResponseEntity<Accepted> upload(
            Actor actor,
            @RequestParam MultipartFile file,
            @RequestParam UUID projectId,
            @RequestParam(required = false) @Nullable UUID lotId,
            @RequestParam(required = false) @Nullable String name)
            throws IOException {
        var lot = lotId == null ? null : new LotId(lotId);
        if (!projects.reaches(actor, Right.PLAN_COMPILE, new ProjectId(projectId), lot)) {
            return Problem.notFound().answer();
        }
        if (projects.project(actor, Right.PLAN_COMPILE, new ProjectId(projectId))
                .filter(Projects.Project::isOver)
                .isPresent()) {
            return Problem.of(HttpStatus.CONFLICT, "schedule", "project-over", "项目已终止、撤销或归档，不能再导入计划。")
                    .answer();
        }
        var fileName = FileName.of(file.getOriginalFilename(), "计划文件");
        UUID kept;
        try (var bytes = file.getInputStream()) {
            kept = files.keepSent(actor.tenant(), new ProjectId(projectId), fileName, "application/octet-stream", bytes)
                    .id();
        }
        var id = ids.next();
        imports.insert(actor, id, projectId, lotId, name, kept, fileName, file.getSize(), null);
        jobs.start(ReadImport.NAME, actor.tenant(), id);
        trail.about("plan-import", id, fileName);
        return ResponseEntity.accepted().body(new Accepted(id));
    }

    /// The row, where the caller may compile plans of its lot.
    private Optional<ImportTable.Row> mine(Actor actor, UUID id) {
        return imports.find(actor.tenant(), id)
                .filter(row -> projects.reaches(
                        actor,
                        Right.PLAN_COMPILE,
                        new ProjectId(row.project()),
                        row.lot() == null ? null : new LotId(row.lot())));
    }

    @GetMapping("/api/v1/plan-imports/{id}")
    @Allows(value = Right.PLAN_COMPILE, because = WHY, action = "查看计划导入")
    ResponseEntity<View> find(Actor actor, @PathVariable UUID id) {
        return mine(actor, id)
                .map(row -> ResponseEntity.ok(new View(
                        row.id(),
                        row.state(),
                        row.fileName(),
                        row.size(),
                        row.project(),
                        row.lot(),
                        row.seconds(),
                        Refusal.of(row),
                        row.preview() == null ? null : json.readTree(row.preview()))))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/plan-imports/limit")
    @Allows(value = Right.PLAN_COMPILE, because = WHY, action = "查看上传上限")
    Most limit() {
        return new Most(settings.largest().toBytes());
    }

    /// Another project of the same file: this import is given up and a new one reads that project.
    @PostMapping("/api/v1/plan-imports/{id}/choice")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allows(value = Right.PLAN_COMPILE, because = WHY, action = "改选文件中的项目")
    ResponseEntity<Accepted> choose(Actor actor, @PathVariable UUID id, @Valid @RequestBody Choice form) {
        var row = mine(actor, id).orElse(null);
        if (row == null) {
            return Problem.notFound().answer();
        }
        if (!row.state().equals("PREVIEW") || !imports.discard(actor.tenant(), id)) {
            return over();
        }
        var next = ids.next();
        imports.insert(
                actor, next, row.project(), row.lot(), row.name(), row.file(), row.fileName(), row.size(), form.key());
        jobs.start(ReadImport.NAME, actor.tenant(), next);
        trail.about("plan-import", next, row.fileName());
        return ResponseEntity.accepted().body(new Accepted(next));
    }

    @PostMapping("/api/v1/plan-imports/{id}/confirmation")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.PLAN_COMPILE, because = WHY, action = "确认导入计划")
    ResponseEntity<Confirmed> confirm(Actor actor, @PathVariable UUID id, @Valid @RequestBody Confirmation form)
            throws IOException {
        var row = mine(actor, id).orElse(null);
        if (row == null) {
            return Problem.notFound().answer();
        }
        var content = imports.holdContent(actor.tenant(), id).orElse(null);
        if (content == null
                || !(PlanFileCodec.read(new ByteArrayInputStream(content), settings.limits())
                        instanceof ReadOutcome.Read read)) {
            return over();
        }
        return switch (CompiledPlan.of(FilePlan.of(read.plan()).content())) {
            case Unschedulable(var sentence, var _) ->
                Problem.of(HttpStatus.CONFLICT, "schedule", "unschedulable", sentence)
                        .answer();
            case CompiledPlan plan -> {
                var name = form.name().strip();
                var entered = revisions.enter(
                        actor.tenant(),
                        row.project(),
                        row.lot(),
                        name,
                        plan,
                        actor.person().value());
                imports.confirmed(actor.tenant(), id, entered.plan(), entered.revision());
                trail.about("plan", entered.plan(), name);
                trail.say("%d 行，%d 条逻辑关系，来自 %s"
                        .formatted(plan.content().size(), plan.content().links().size(), row.fileName()));
                yield ResponseEntity.status(HttpStatus.CREATED).body(new Confirmed(entered.plan(), entered.revision()));
            }
        };
    }

    private static <T> ResponseEntity<T> over() {
        return Problem.of(HttpStatus.CONFLICT, "schedule", "import-over", "这次导入已确认、已取消或未能读取。请重新上传文件。")
                .answer();
    }

    @DeleteMapping("/api/v1/plan-imports/{id}")
    @Allows(value = Right.PLAN_COMPILE, because = WHY, action = "取消导入计划")
    ResponseEntity<Void> discard(Actor actor, @PathVariable UUID id) {
        var row = mine(actor, id).orElse(null);
        if (row == null) {
            return Problem.notFound().answer();
        }
        if (!imports.discard(actor.tenant(), id)) {
            return over();
        }
        files.forget(actor.tenant(), row.file());
        trail.about("plan-import", id, row.fileName());
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/api/v1/plan-template.xlsx")
    @Allows(because = "模板不含业务数据", action = "下载计划填报模板")
    @Media(Media.XLSX)
    ResponseEntity<byte[]> template() throws IOException {
        var bytes = new ByteArrayOutputStream();
        PlanTemplate.write(bytes, LocalDate.now(clock), standard.edition());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Media.XLSX))
                .header("Content-Disposition", "attachment; filename=\"plan-template.xlsx\"")
                .body(bytes.toByteArray());
    }
}
