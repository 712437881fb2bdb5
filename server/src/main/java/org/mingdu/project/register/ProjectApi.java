package org.mingdu.project.register;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Attachment;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.Media;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProjectApi {
    private static final String WHY_READ = "各人只看到授权范围内的项目";

    private final ProjectList list;
    private final ExportProjects export;
    private final ProjectView view;
    private final SaveProject save;
    private final SaveContact contact;
    private final MarkProject mark;
    private final JdbcClient jdbc;

    ProjectApi(
            ProjectList list,
            ExportProjects export,
            ProjectView view,
            SaveProject save,
            SaveContact contact,
            MarkProject mark,
            JdbcClient jdbc) {
        this.list = list;
        this.export = export;
        this.view = view;
        this.save = save;
        this.contact = contact;
        this.mark = mark;
        this.jdbc = jdbc;
    }

    record Created(UUID id, List<String> warnings) {}

    record Line(
            Instant at,
            @Nullable String actor,
            String action,
            @Nullable String detail) {}

    record History(List<Line> items) {}

    @GetMapping("/api/v1/projects")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看项目列表")
    ResponseEntity<Page<ProjectList.Row>> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable UUID owner,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var asked = new ProjectList.Asked(q, region, type, stage, status, owner, sort, after);
        if (!asked.known()) {
            return Problem.invalid("project").field("/sort", "不能按此列排序，请重新选择。").answer();
        }
        return ResponseEntity.ok(list.list(actor, asked, Page.limit(limit)));
    }

    @GetMapping("/api/v1/projects.xlsx")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "导出项目清单")
    @Media(Media.XLSX)
    ResponseEntity<Resource> export(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable UUID owner,
            @RequestParam(required = false) @Nullable String sort)
            throws IOException {
        var asked = new ProjectList.Asked(q, region, type, stage, status, owner, sort, null);
        if (!asked.known()) {
            return Problem.invalid("project").field("/sort", "不能按此列排序，请重新选择。").answer();
        }
        return switch (export.handle(actor, asked)) {
            case ExportProjects.Outcome.Printed(var name, var bytes) -> Attachment.of(Media.XLSX, name, bytes);
            case ExportProjects.Outcome.TooMany(var found, var most) ->
                Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "project",
                                "too-many-rows",
                                say("共 %d 个项目，超过一次导出的上限 %d 个。请先按地区、类型等筛选，再分次导出。", found, most))
                        .answer();
        };
    }

    @GetMapping("/api/v1/projects/{id}")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看项目")
    ResponseEntity<ProjectView.View> project(Actor actor, @PathVariable UUID id) {
        return view.of(actor, id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PostMapping("/api/v1/projects")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.PROJECT_CREATE, because = "项目由建设单位登记", action = "登记项目")
    ResponseEntity<Created> create(Actor actor, @Valid @RequestBody SaveProject.Form form) {
        return answer(save.create(actor, form), HttpStatus.CREATED, form.name());
    }

    @PutMapping("/api/v1/projects/{id}")
    @Allows(value = Right.PROJECT_EDIT, because = "项目由建设单位维护", action = "修改项目")
    ResponseEntity<Created> update(Actor actor, @PathVariable UUID id, @Valid @RequestBody SaveProject.Form form) {
        var outcome = save.update(actor, id, form);
        if (outcome instanceof SaveProject.Outcome.Stale) {
            return Problem.stale("project", view.of(actor, id).orElseThrow()).answer();
        }
        return answer(outcome, HttpStatus.OK, form.name());
    }

    record Marked(
            @OneOf({"PUBLIC", "INTERNAL", "SENSITIVE", "CORE"})
            String mark,

            int version) {}

    @PutMapping("/api/v1/projects/{id}/contact")
    @Allows(value = Right.PROJECT_EDIT, because = "项目由建设单位维护", action = "修改项目联系方式和备注")
    ResponseEntity<ProjectView.View> contact(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody SaveContact.Form form) {
        return switch (contact.handle(actor, id, form)) {
            case SaveContact.Outcome.Saved() -> project(actor, id);
            case SaveContact.Outcome.NotFound() -> Problem.notFound().answer();
            case SaveContact.Outcome.Stale() ->
                Problem.stale("project", view.of(actor, id).orElseThrow()).answer();
        };
    }

    @GetMapping("/api/v1/projects/{id}/mark-loss")
    @Allows(value = Right.PROJECT_MARK, because = "设定安全标记前须知道谁将看不到项目", action = "查看改变安全标记的影响")
    ResponseEntity<Viewers.Loss> loss(Actor actor, @PathVariable UUID id, @RequestParam Mark mark) {
        return this.mark
                .loses(actor, id, mark)
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PutMapping("/api/v1/projects/{id}/mark")
    @Formal
    @Allows(value = Right.PROJECT_MARK, because = "安全标记由建设单位领导和分管领导设定", action = "设定项目安全标记")
    ResponseEntity<Marked> mark(Actor actor, @PathVariable UUID id, @Valid @RequestBody MarkProject.Form form) {
        return switch (mark.handle(actor, id, form)) {
            case MarkProject.Outcome.Marked(var now, var version) -> ResponseEntity.ok(new Marked(now.name(), version));
            case MarkProject.Outcome.NotFound() -> Problem.notFound().answer();
            case MarkProject.Outcome.AboveOneself(var own) ->
                Problem.of(
                                HttpStatus.CONFLICT,
                                "project",
                                "mark-above-oneself",
                                say("您的阅读级别是%s，不能设定更高的标记。请由阅读级别更高的领导设定。", own.title()))
                        .answer();
            case MarkProject.Outcome.Stale() ->
                Problem.of(HttpStatus.CONFLICT, "project", "mark-changed", "安全标记已由他人修改，请刷新页面后再设定。")
                        .answer();
        };
    }

    @GetMapping("/api/v1/projects/{id}/history")
    @Allows(value = Right.PROJECT_READ, because = "能看到整个项目的人可看其变更历史", action = "查看项目变更历史")
    ResponseEntity<History> history(Actor actor, @PathVariable UUID id) {
        // It tells of every lot, so it is not for the companies of one.
        if (!view.showsHistory(actor, id)) {
            return Problem.notFound().answer();
        }
        List<Line> lines = jdbc.sql("""
                        select e.at, e.actor, e.action, e.detail
                          from audit.open_entry e
                         where e.tenant_id = :tenant
                           and e.subject_id = :id
                           and e.outcome = 'DONE'
                         order by e.id desc
                         limit 200
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .query((row, _) ->
                        new Line(row.getTimestamp(1).toInstant(), row.getString(2), row.getString(3), row.getString(4)))
                .list();
        return ResponseEntity.ok(new History(lines));
    }

    private static ResponseEntity<Created> answer(SaveProject.Outcome outcome, HttpStatus status, String name) {
        return switch (outcome) {
            case SaveProject.Outcome.Saved(var id, var warnings) ->
                ResponseEntity.status(status)
                        .location(URI.create("/api/v1/projects/" + id))
                        .body(new Created(id, warnings));
            case SaveProject.Outcome.NotDeclared() ->
                Problem.invalid("project")
                        .field("/notSecret", "请确认本项目不涉及国家秘密。涉密项目不得录入本系统，请按保密规定办理。")
                        .answer();
            case SaveProject.Outcome.Invalid(var errors) ->
                Problem.invalid("project", errors).answer();
            case SaveProject.Outcome.BeyondReach() ->
                Problem.of(HttpStatus.FORBIDDEN, "project", "beyond-reach", "建设单位或建设地点超出您的授权范围，请重新选择或联系管理员。")
                        .answer();
            case SaveProject.Outcome.NotFound() -> Problem.notFound().answer();
            case SaveProject.Outcome.Stale() -> Problem.stale("project", name).answer();
        };
    }
}
