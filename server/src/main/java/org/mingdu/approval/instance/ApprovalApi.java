package org.mingdu.approval.instance;

import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.FreshProof;
import org.mingdu.access.Posts.Face;
import org.mingdu.approval.route.Kinds;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Attachment;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Media;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where people find what waits for them, read it and act on it.
@RestController
class ApprovalApi {
    private static final String WHY = "参与办理的人、能看到该事项的人和业务管理员可以查看；办理权由流程逐环节判定";
    private static final int CANDIDATES = 50;

    private final QueueTable queues;
    private final ReadMatter matters;
    private final PrintMatter print;
    private final ActWithFiles actWithFiles;
    private final AgreeAll agreeAll;
    private final Kinds kinds;

    ApprovalApi(
            QueueTable queues,
            ReadMatter matters,
            PrintMatter print,
            ActWithFiles actWithFiles,
            AgreeAll agreeAll,
            Kinds kinds) {
        this.queues = queues;
        this.matters = matters;
        this.print = print;
        this.actWithFiles = actWithFiles;
        this.agreeAll = agreeAll;
        this.kinds = kinds;
    }

    enum Box {
        /// Waits for me.
        TODO,
        DONE,
        STARTED,
        COPIED,
        /// All that is under way, for who looks after approvals.
        ALL
    }

    /// A matter in a box.
    record Line(
            UUID id,
            String kind,
            String kindName,
            String name,
            Named initiator,

            @OneOf({"RUNNING", "GIVEN_BACK", "SUSPENDED", "APPROVED", "REFUSED", "WITHDRAWN", "VOID"})
            String standing,

            Instant since,
            @Nullable Instant due,
            @Nullable String steps,
            @Nullable String waitsFor,
            @Nullable String standsFor) {}

    record Candidates(List<Face> items) {}

    record KindList(List<Coded> items) {}

    @GetMapping("/api/v1/approvals")
    @Allows(because = "人人可查看自己待办、已办、发起和收到抄送的事项", action = "查看审批列表")
    ResponseEntity<Page<Line>> list(
            Actor actor,
            @RequestParam(defaultValue = "TODO") Box box,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (box == Box.ALL && !actor.mayEverywhere(Right.APPROVAL_MANAGE)) {
            return Problem.of(HttpStatus.FORBIDDEN, "approval", "not-steward", "全部事项只有业务管理员可以查看。请查看自己的待办、已办事项。")
                    .answer();
        }
        var asked = new QueueTable.Asked(kind, q);
        var most = Page.limit(limit);
        var page = switch (box) {
            case TODO -> queues.mine(actor, asked, after, most);
            case DONE -> queues.parts(actor, BoxTable.Kind.DONE, asked, after, most);
            case STARTED -> queues.parts(actor, BoxTable.Kind.STARTED, asked, after, most);
            case COPIED -> queues.parts(actor, BoxTable.Kind.COPIED, asked, after, most);
            case ALL -> queues.underWay(actor, asked, after, most);
        };
        return ResponseEntity.ok(
                new Page<>(page.items().stream().map(this::line).toList(), page.next(), page.total()));
    }

    private Line line(QueueTable.Row row) {
        return new Line(
                row.id(),
                row.kind(),
                kinds.title(row.kind()),
                row.name(),
                row.initiator(),
                row.standing(),
                row.since(),
                row.due(),
                row.steps(),
                row.waitsFor(),
                row.standsFor());
    }

    @GetMapping("/api/v1/approval-kinds")
    @Allows(because = "事项类别人人可见，筛选时要选择", action = "查看审批事项类别")
    KindList kinds() {
        return new KindList(kinds.all().stream()
                .map(kind -> new Coded(kind.kind(), kind.title()))
                .toList());
    }

    @GetMapping("/api/v1/approvals/{id}")
    @Allows(because = WHY, action = "查看审批事项")
    ResponseEntity<MatterView> matter(Actor actor, @PathVariable UUID id) {
        return matters.of(actor, id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/approvals/{id}/paper.pdf")
    @Allows(because = WHY, action = "打印审批单")
    @Media(Media.PDF)
    ResponseEntity<Resource> print(Actor actor, @PathVariable UUID id) throws IOException {
        return print.handle(actor, id)
                .map(printed -> Attachment.of(Media.PDF, printed.fileName(), printed.bytes()))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/approvals/{id}/candidates")
    @Allows(because = "办理时要选择转办、加签、抄送的人员，只列授权范围含本事项的人", action = "查找可选的办理人员")
    ResponseEntity<Candidates> candidates(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
        return matters.candidates(actor, id, q, CANDIDATES)
                .map(faces -> ResponseEntity.ok(new Candidates(faces)))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PostMapping("/api/v1/approvals/{id}/acts")
    @Allows(because = WHY, action = "办理审批事项")
    ResponseEntity<MatterView> act(
            Actor actor, FreshProof proof, @PathVariable UUID id, @Valid @RequestBody ActForm form) {
        return switch (form.read()) {
            case ActForm.Read.Wrong(List<Field> errors) ->
                Problem.invalid("approval", errors).answer();
            case ActForm.Read.Asked(var act, var files) ->
                switch (actWithFiles.handle(actor, id, act, files, proof.isFresh())) {
                    case TakeAct.Taken.Done(var matter) -> ResponseEntity.ok(matters.view(actor, matter));
                    case TakeAct.Taken.ProveFirst() -> proof.needed().answer();
                    case TakeAct.Taken.NotFound() -> Problem.notFound().answer();
                    case TakeAct.Taken.Refused(var reason) ->
                        reason.pointer() == null
                                ? Problem.of(HttpStatus.CONFLICT, "approval", "not-now", reason.words())
                                        .answer()
                                : Problem.invalid("approval")
                                        .field(reason.pointer(), reason.words())
                                        .answer();
                };
        };
    }

    @PostMapping("/api/v1/approvals/agreements")
    @Allows(because = WHY, action = "批量同意审批事项")
    AgreeAll.Outcome agreeAll(Actor actor, @Valid @RequestBody AgreeAll.Form form) {
        return agreeAll.handle(actor, form);
    }
}
