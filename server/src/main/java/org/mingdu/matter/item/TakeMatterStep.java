package org.mingdu.matter.item;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.matter.kind.ModeTable;
import org.springframework.stereotype.Component;

/// The way all steps go: lock, look, judge, act. What the step does is handed in.
@Component
class TakeMatterStep {
    private final MatterTable matters;
    private final ModeTable modes;
    private final Trail trail;

    TakeMatterStep(MatterTable matters, ModeTable modes, Trail trail) {
        this.matters = matters;
        this.modes = modes;
        this.trail = trail;
    }

    /// @param version the step was taken on; null where it does not matter what else was changed
    StepOutcome take(
            Actor actor, UUID id, @Nullable Integer version, MatterStep step, Function<MatterRow, StepOutcome> act) {
        matters.lock(actor.tenant(), id);
        var row = matters.find(actor, id).orElse(null);
        if (row == null) {
            return new StepOutcome.NotFound();
        }
        trail.about("matter", id, row.title());
        var verdict = MatterPolicy.judge(actor, row, modes.of(actor.tenant(), row.kind()), step);
        if (verdict != MatterPolicy.Verdict.ALLOWED) {
            return new StepOutcome.Refused(verdict, row.state());
        }
        return version != null && version != row.version() ? new StepOutcome.Stale(row) : act.apply(row);
    }

    /// As it is after the step.
    StepOutcome taken(Actor actor, UUID id) {
        return new StepOutcome.Taken(matters.find(actor, id).orElseThrow());
    }
}
