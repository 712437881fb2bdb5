package org.mingdu.project.register;

import static org.mingdu.kernel.Speech.say;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Attachment;
import org.mingdu.kernel.Media;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ViewersApi {
    private static final String WHY = "能看到整个项目的人和审计人员可核对谁能看到它";

    private final Viewers viewers;
    private final ExportViewers export;

    ViewersApi(Viewers viewers, ExportViewers export) {
        this.viewers = viewers;
        this.export = export;
    }

    @GetMapping("/api/v1/projects/{id}/viewers")
    @Allows(
            value = {Right.PROJECT_READ, Right.AUDIT_READ},
            because = WHY,
            action = "查看谁能看到项目")
    ResponseEntity<Viewers.Found> viewers(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return viewers.of(actor, id, q, after, Page.limit(limit))
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/projects/{id}/viewers.xlsx")
    @Allows(
            value = {Right.PROJECT_READ, Right.AUDIT_READ},
            because = WHY,
            action = "导出谁能看到项目")
    @Media(Media.XLSX)
    ResponseEntity<Resource> export(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String q) throws IOException {
        return switch (export.handle(actor, id, q)) {
            case ExportViewers.Outcome.Printed(var name, var bytes) -> Attachment.of(Media.XLSX, name, bytes);
            case ExportViewers.Outcome.TooMany(var found, var most) ->
                Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "project",
                                "too-many-viewers",
                                say("共 %d 人，超过一次导出的上限 %d 人。请先按姓名、单位或角色检索，再分次导出。", found, most))
                        .answer();
            case ExportViewers.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    @GetMapping("/api/v1/project-names")
    @Allows(
            value = {Right.AUDIT_READ, Right.PEOPLE_MANAGE},
            because = "审计人员按项目核对谁能看到它，管理员按项目、标段授权；只看到名称和建设单位",
            action = "查找项目名称")
    Page<Viewers.Head> heads(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return viewers.heads(actor, q, after, Page.limit(limit));
    }
}
