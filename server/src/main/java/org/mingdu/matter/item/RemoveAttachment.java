package org.mingdu.matter.item;

import java.util.List;
import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Problem.Field;
import org.springframework.stereotype.Service;

/// Takes a file off a draft: one's own, or, as the author of the draft, anybody's. The original of a record stays, also
/// of
/// one that is void.
@Service
class RemoveAttachment {
    private final AttachmentTable attachments;
    private final OutcomeTable outcomes;
    private final Files files;
    private final TakeMatterStep steps;
    private final Trail trail;

    RemoveAttachment(
            AttachmentTable attachments, OutcomeTable outcomes, Files files, TakeMatterStep steps, Trail trail) {
        this.attachments = attachments;
        this.outcomes = outcomes;
        this.files = files;
        this.steps = steps;
        this.trail = trail;
    }

    StepOutcome handle(Actor actor, UUID id, UUID attachment) {
        return steps.take(actor, id, null, MatterStep.ATTACH, row -> {
            var held = attachments.find(actor.tenant(), id, attachment).orElse(null);
            if (held == null) {
                return new StepOutcome.NotFound();
            }
            var person = actor.person().value();
            if (!held.addedBy().equals(person) && !row.raised().by().equals(person)) {
                return new StepOutcome.Refused(MatterPolicy.Verdict.NOT_YOURS, row.state());
            }
            if (outcomes.of(actor.tenant(), id).stream()
                    .anyMatch(outcome -> outcome.originalId().equals(attachment))) {
                return new StepOutcome.Invalid(List.of(new Field("/attachment", "该附件是已登记结论的原件，不能删除。请保留。")));
            }
            attachments.delete(actor.tenant(), attachment);
            files.forget(actor.tenant(), held.file());
            trail.say("删除附件：" + held.line().name());
            return steps.taken(actor, id);
        });
    }
}
