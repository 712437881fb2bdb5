package org.mingdu.schedule.baseline;

import java.net.URI;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.mingdu.schedule.revision.Steps;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BaselineApi {
    private final FreezeRevision freeze;
    private final SendForApproval send;

    BaselineApi(FreezeRevision freeze, SendForApproval send) {
        this.freeze = freeze;
        this.send = send;
    }

    record Sent(UUID approval) {}

    @PostMapping("/api/v1/revisions/{id}/freeze")
    @Allows(value = Right.PLAN_FREEZE, because = "基准由建设单位冻结", action = "冻结计划")
    ResponseEntity<Void> freeze(Actor actor, @PathVariable UUID id, @RequestBody Steps.Verdict form) {
        return Steps.answer(freeze.handle(actor, id, form.passes("FREEZE"), form.reason()));
    }

    @PostMapping("/api/v1/revisions/{id}/approval")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.PLAN_FREEZE, because = "基准由冻结它的建设单位报批", action = "基准计划报批")
    ResponseEntity<Sent> send(Actor actor, @PathVariable UUID id) {
        return switch (send.handle(actor, id)) {
            case SendForApproval.Outcome.Sent(var approval) ->
                ResponseEntity.created(URI.create("/api/v1/approvals/" + approval))
                        .body(new Sent(approval));
            case SendForApproval.Outcome.NotFound() -> Problem.notFound().answer();
            case SendForApproval.Outcome.NotInForce() ->
                refused(HttpStatus.CONFLICT, "not-in-force", "只有现行的基准可以报批。请刷新后查看。");
            case SendForApproval.Outcome.AlreadyApproved() ->
                refused(HttpStatus.CONFLICT, "already-approved", "这一版基准已经批准，无需再报。");
            case SendForApproval.Outcome.UnderWay() ->
                refused(HttpStatus.CONFLICT, "approval-under-way", "这一版基准正在报批，请在“审批”中查看办理情况。");
            case SendForApproval.Outcome.Refused(var sentence) ->
                refused(HttpStatus.CONFLICT, "approval-refused", sentence);
        };
    }

    private static <T> ResponseEntity<T> refused(HttpStatus status, String slug, String sentence) {
        return Problem.of(status, "schedule", slug, sentence).answer();
    }
}
