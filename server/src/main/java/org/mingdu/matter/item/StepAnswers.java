package org.mingdu.matter.item;

import static org.mingdu.kernel.Speech.say;

import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// How steps are answered, alike in every API of the room: with the matter as it is now, or with what to do instead.
@Component
class StepAnswers {
    private final ShowMatter show;

    StepAnswers(ShowMatter show) {
        this.show = show;
    }

    ResponseEntity<MatterView> of(Actor actor, StepOutcome outcome) {
        return outcome instanceof StepOutcome.Taken(var row)
                ? ResponseEntity.ok(show.of(actor, row))
                : refused(actor, outcome);
    }

    ResponseEntity<Void> empty(Actor actor, StepOutcome outcome) {
        return outcome instanceof StepOutcome.Taken ? ResponseEntity.noContent().build() : refused(actor, outcome);
    }

    private <T> ResponseEntity<T> refused(Actor actor, StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.Taken taken -> throw new IllegalStateException("step (%s) was taken".formatted(taken));
            case StepOutcome.NotFound() -> Problem.notFound().answer();
            case StepOutcome.Stale(var current) ->
                Problem.stale("matter", show.of(actor, current)).answer();
            case StepOutcome.Invalid(var errors) ->
                Problem.invalid("matter", errors).answer();
            case StepOutcome.NotBegun(var sentence) ->
                Problem.of(HttpStatus.CONFLICT, "matter", "not-begun", sentence).answer();
            case StepOutcome.Refused(var why, var state) -> refused(why, state);
        };
    }

    private static <T> ResponseEntity<T> refused(MatterPolicy.Verdict why, MatterState state) {
        return switch (why) {
            case ALLOWED -> throw new IllegalStateException("what is allowed is not refused");
            case NOT_NOW ->
                Problem.of(HttpStatus.CONFLICT, "matter", "not-now", say("该事项%s，不能这样办理。请刷新后查看。", state.words()))
                        .answer();
            case NO_RIGHT -> noRight();
            case NOT_YOURS ->
                Problem.of(HttpStatus.FORBIDDEN, "matter", "not-yours", "这份草稿由他人起草，请由起草人办理。")
                        .answer();
            case DECIDED_HERE ->
                Problem.of(HttpStatus.CONFLICT, "matter", "decided-here", "本类事项在本系统审批，请由起草人提交审批，不必登记结论。")
                        .answer();
            case DECIDED_ELSEWHERE ->
                Problem.of(HttpStatus.CONFLICT, "matter", "decided-elsewhere", "本类事项在系统外审批，请取得批复后登记结论。")
                        .answer();
            case HAS_RECORD ->
                Problem.of(HttpStatus.CONFLICT, "matter", "has-record", "该事项登记过结论，记录须保留，不能删除。请重新登记正确的结论。")
                        .answer();
        };
    }

    static <T> ResponseEntity<T> noRight() {
        return Problem.of(HttpStatus.FORBIDDEN, "matter", "no-right", "您在该范围内没有办理此类事项的权限。需要时请联系本单位管理员授权。")
                .answer();
    }
}
