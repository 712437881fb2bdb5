package org.mingdu.schedule.revision;

import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RevisionApi {
    private static final String WHY = "计划由本标段施工单位或项目负责人编制";

    private final MoveRevision moves;
    private final StartDraft drafts;
    private final DiscardDraft discards;

    RevisionApi(MoveRevision moves, StartDraft drafts, DiscardDraft discards) {
        this.moves = moves;
        this.drafts = drafts;
        this.discards = discards;
    }

    record Started(UUID revisionId) {}

    @PostMapping("/api/v1/plans/{id}/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.PLAN_COMPILE, because = WHY, action = "开始调整计划")
    ResponseEntity<Started> draft(Actor actor, @PathVariable UUID id) {
        return switch (drafts.handle(actor, id)) {
            case StartDraft.Outcome.Started(var revision) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new Started(revision));
            case StartDraft.Outcome.NotFound() -> Problem.notFound().answer();
            case StartDraft.Outcome.UnderWay() ->
                Problem.of(HttpStatus.CONFLICT, "schedule", "under-way", "已有一版正在编制或审核，请先完成或放弃那一版。")
                        .answer();
            case StartDraft.Outcome.NothingFrozen() ->
                Problem.of(HttpStatus.CONFLICT, "schedule", "nothing-frozen", "计划还没有冻结的基准，可直接修改当前草稿。")
                        .answer();
        };
    }

    @DeleteMapping("/api/v1/revisions/{id}")
    @Allows(value = Right.PLAN_COMPILE, because = WHY, action = "放弃计划草稿")
    ResponseEntity<Void> discard(Actor actor, @PathVariable UUID id) {
        return switch (discards.handle(actor, id)) {
            case DiscardDraft.Outcome.Discarded() -> ResponseEntity.noContent().build();
            case DiscardDraft.Outcome.NotFound() -> Problem.notFound().answer();
            case DiscardDraft.Outcome.NotTheAuthor() ->
                Problem.of(HttpStatus.CONFLICT, "schedule", "not-the-author", "首版草稿只能由编制人本人放弃，请联系编制人办理。")
                        .answer();
            case DiscardDraft.Outcome.WrongState(var state) -> Steps.answer(new MoveRevision.Outcome.WrongState(state));
        };
    }

    @PostMapping("/api/v1/revisions/{id}/submission")
    @Allows(value = Right.PLAN_COMPILE, because = WHY, action = "提交计划")
    ResponseEntity<Void> submit(Actor actor, @PathVariable UUID id) {
        return Steps.answer(moves.submit(actor, id));
    }

    @PostMapping("/api/v1/revisions/{id}/review")
    @Allows(value = Right.PLAN_REVIEW, because = "计划由本标段监理单位审核", action = "审核计划")
    ResponseEntity<Void> review(Actor actor, @PathVariable UUID id, @RequestBody Steps.Verdict form) {
        return Steps.answer(moves.review(actor, id, form.passes("PASS"), form.reason()));
    }
}
