package org.mingdu.matter.item;

import java.util.UUID;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;

/// A draft goes with its files as if it had never been, as long as nothing was recorded of it.
@Service
class DiscardMatter {
    private final MatterTable matters;
    private final AttachmentTable attachments;
    private final Files files;
    private final TakeMatterStep steps;

    DiscardMatter(MatterTable matters, AttachmentTable attachments, Files files, TakeMatterStep steps) {
        this.matters = matters;
        this.attachments = attachments;
        this.files = files;
        this.steps = steps;
    }

    StepOutcome handle(Actor actor, UUID id) {
        return steps.take(actor, id, null, MatterStep.DISCARD, row -> {
            for (var held : attachments.held(actor.tenant(), id)) {
                attachments.delete(actor.tenant(), held.line().id());
                files.forget(actor.tenant(), held.file());
            }
            matters.delete(actor.tenant(), id);
            return new StepOutcome.Taken(row);
        });
    }
}
