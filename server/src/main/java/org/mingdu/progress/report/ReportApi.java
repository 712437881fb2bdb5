package org.mingdu.progress.report;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportApi {
    private static final String WHY_READ = "项目参建各方可查看其可见标段的进度填报";

    private final ReportTable reports;
    private final SubmitReport submit;
    private final VerifyReport verify;
    private final ReturnReport giveBack;
    private final ApproveReport approve;
    private final ApproveReports approveAll;
    private final WithdrawReport withdraw;

    ReportApi(
            ReportTable reports,
            SubmitReport submit,
            VerifyReport verify,
            ReturnReport giveBack,
            ApproveReport approve,
            ApproveReports approveAll,
            WithdrawReport withdraw) {
        this.reports = reports;
        this.submit = submit;
        this.verify = verify;
        this.giveBack = giveBack;
        this.approve = approve;
        this.approveAll = approveAll;
        this.withdraw = withdraw;
    }

    record Created(UUID id) {}

    record Version(int version) {}

    @PostMapping("/api/v1/activities/{id}/progress-reports")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.PROGRESS_REPORT, because = "施工单位填报其标段的进度", action = "填报进度")
    ResponseEntity<Created> submit(Actor actor, @PathVariable UUID id, @Valid @RequestBody SubmitReport.Form form) {
        return switch (submit.handle(actor, id, form)) {
            case SubmitReport.Outcome.Submitted(var report) ->
                ResponseEntity.created(URI.create("/api/v1/progress-reports/" + report))
                        .body(new Created(report));
            case SubmitReport.Outcome.Invalid(var errors) ->
                Problem.invalid("progress", errors).answer();
            case SubmitReport.Outcome.NotFound() -> Problem.notFound().answer();
            case SubmitReport.Outcome.NoRight() ->
                refused(HttpStatus.FORBIDDEN, "no-right", "您在该标段没有填报进度的权限。需要时请联系本单位管理员授权。");
            case SubmitReport.Outcome.RollUp() -> refused(HttpStatus.CONFLICT, "rolled-up", "该项的进度由其他工作自动汇总，请填报具体工作。");
            case SubmitReport.Outcome.OneWaits() ->
                refused(HttpStatus.CONFLICT, "one-waits", "该工作已有一份填报待监理核实。请等待核实，或先撤回再重新填报。");
        };
    }

    @GetMapping("/api/v1/progress-reports")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看进度填报列表")
    Page<ReportView> list(
            Actor actor,
            @RequestParam(required = false) @Nullable ReportState state,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID activity,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = reports.list(
                actor, new ReportTable.Filter(state, plan, project, activity, mine), after, Page.limit(limit));
        return new Page<>(
                page.items().stream().map(row -> ReportView.of(actor, row)).toList(), page.next(), page.total());
    }

    @GetMapping("/api/v1/progress-reports/{id}")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看进度填报")
    ResponseEntity<ReportView> report(Actor actor, @PathVariable UUID id) {
        return reports.find(actor, id)
                .map(row -> ResponseEntity.ok(ReportView.of(actor, row)))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PostMapping("/api/v1/progress-reports/{id}/verification")
    @Allows(value = Right.PROGRESS_VERIFY, because = "监理单位核实其监理标段的进度", action = "核实进度填报")
    ResponseEntity<ReportView> verify(Actor actor, @PathVariable UUID id, @RequestBody Version form) {
        return answer(actor, verify.handle(actor, id, form.version()));
    }

    @PostMapping("/api/v1/progress-reports/{id}/return")
    @Allows(
            value = {Right.PROGRESS_VERIFY, Right.PROGRESS_APPROVE},
            because = "监理单位、建设单位可退回进度填报",
            action = "退回进度填报")
    ResponseEntity<ReportView> giveBack(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody ReturnReport.Form form) {
        return answer(actor, giveBack.handle(actor, id, form));
    }

    @PostMapping("/api/v1/progress-reports/{id}/approval")
    @Allows(value = Right.PROGRESS_APPROVE, because = "建设单位批准其项目的进度", action = "批准进度填报")
    ResponseEntity<ReportView> approve(Actor actor, @PathVariable UUID id, @RequestBody Version form) {
        return answer(actor, approve.handle(actor, id, form.version()));
    }

    @PostMapping("/api/v1/progress-reports/approvals")
    @Allows(value = Right.PROGRESS_APPROVE, because = "建设单位批准其项目的进度", action = "批量批准进度填报")
    ApproveReports.Outcome approveAll(Actor actor, @Valid @RequestBody ApproveReports.Form form) {
        return approveAll.handle(actor, form);
    }

    @PostMapping("/api/v1/progress-reports/{id}/withdrawal")
    @Allows(value = Right.PROGRESS_REPORT, because = "填报单位可撤回未核实的填报", action = "撤回进度填报")
    ResponseEntity<ReportView> withdraw(Actor actor, @PathVariable UUID id, @RequestBody Version form) {
        return answer(actor, withdraw.handle(actor, id, form.version()));
    }

    private static ResponseEntity<ReportView> answer(Actor actor, StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.Taken(var row) -> ResponseEntity.ok(ReportView.of(actor, row));
            case StepOutcome.NotFound() -> Problem.notFound().answer();
            case StepOutcome.Stale(var current) ->
                Problem.stale("progress", ReportView.of(actor, current)).answer();
            case StepOutcome.NoRight _ -> refused(HttpStatus.FORBIDDEN, "no-right", StepWords.of(outcome));
            case StepOutcome.Own _ -> refused(HttpStatus.FORBIDDEN, "own-report", StepWords.of(outcome));
            case StepOutcome.NotNow _ -> refused(HttpStatus.CONFLICT, "not-now", StepWords.of(outcome));
        };
    }

    private static <T> ResponseEntity<T> refused(HttpStatus status, String slug, String detail) {
        return Problem.of(status, "progress", slug, detail).answer();
    }
}
