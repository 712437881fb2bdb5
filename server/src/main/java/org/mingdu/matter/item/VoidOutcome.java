package org.mingdu.matter.item;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.springframework.stereotype.Service;

/// A wrong record stays, marked void with the reason; the matter waits for the right one.
@Service
class VoidOutcome {
    private final MatterTable matters;
    private final OutcomeTable outcomes;
    private final TakeMatterStep steps;
    private final Trail trail;

    VoidOutcome(MatterTable matters, OutcomeTable outcomes, TakeMatterStep steps, Trail trail) {
        this.matters = matters;
        this.outcomes = outcomes;
        this.steps = steps;
        this.trail = trail;
    }

    @FieldsOf("matterOutcome")
    record Form(String voidReason, @Nullable Integer version) {}

    StepOutcome handle(Actor actor, UUID id, Form form) {
        var version = form.version() == null ? 0 : form.version();
        return steps.take(actor, id, version, MatterStep.VOID, _ -> {
            outcomes.makeVoid(actor, id, form.voidReason().strip());
            matters.moved(actor.tenant(), id, MatterState.DRAFT);
            trail.say("作废原因：" + form.voidReason().strip());
            return steps.taken(actor, id);
        });
    }
}
