package org.mingdu.matter.item;

import java.util.Map;
import java.util.UUID;
import org.mingdu.approval.Approvals;
import org.mingdu.approval.Approvals.Started;
import org.mingdu.approval.Subject;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;

/// Sends a whole draft on the route its kind has. Of two who press together one begins the approval.
@Service
class SubmitMatter {
    private final MatterTable matters;
    private final TakeMatterStep steps;
    private final Approvals approvals;

    SubmitMatter(MatterTable matters, TakeMatterStep steps, Approvals approvals) {
        this.matters = matters;
        this.steps = steps;
        this.approvals = approvals;
    }

    StepOutcome handle(Actor actor, UUID id, int version) {
        return steps.take(actor, id, version, MatterStep.SUBMIT, row -> {
            var errors = CheckMatter.whole(row);
            if (!errors.isEmpty()) {
                return new StepOutcome.Invalid(errors);
            }
            var subject = new Subject(row.kind().subject(), id);
            return switch (approvals.start(actor, subject, row.title(), Map.of())) {
                case Started.Begun _ -> {
                    matters.moved(actor.tenant(), id, MatterState.IN_APPROVAL);
                    yield steps.taken(actor, id);
                }
                case Started.UnderWay() ->
                    new StepOutcome.Refused(MatterPolicy.Verdict.NOT_NOW, MatterState.IN_APPROVAL);
                case Started.Refused(var sentence) -> new StepOutcome.NotBegun(sentence);
            };
        });
    }
}
