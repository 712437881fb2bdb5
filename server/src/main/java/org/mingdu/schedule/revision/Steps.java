package org.mingdu.schedule.revision;

import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Verdicts as they come in, and how steps are answered.
public final class Steps {
    private Steps() {}

    public record Verdict(
            @OneOf({"PASS", "FREEZE", "RETURN"}) @Nullable String verdict,
            @Nullable String reason) {
        /// Anything but the word for yes is a no, and a no needs a reason.
        public boolean passes(String yes) {
            return yes.equals(verdict);
        }
    }

    public static ResponseEntity<Void> answer(MoveRevision.Outcome outcome) {
        return switch (outcome) {
            case MoveRevision.Outcome.Moved() -> ResponseEntity.noContent().build();
            case MoveRevision.Outcome.NotFound() -> Problem.notFound().answer();
            case MoveRevision.Outcome.OwnWork() ->
                Problem.of(HttpStatus.CONFLICT, "schedule", "own-work", "提交人不能审核或冻结自己提交的计划，请由他人办理。")
                        .answer();
            case MoveRevision.Outcome.WrongState(var state) ->
                Problem.of(HttpStatus.CONFLICT, "schedule", "wrong-state", "这一版计划的状态已变化，不能这样办理。请刷新后重试。")
                        .with("state", state)
                        .answer();
            case MoveRevision.Outcome.ReasonWrong(var sentence) ->
                Problem.invalid("schedule").field("/reason", sentence).answer();
        };
    }
}
