package org.mingdu.matter.item;

import java.util.List;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.matter.Matters;
import org.mingdu.matter.kind.MatterKind;
import org.springframework.stereotype.Service;

/// The door [Matters], by the use cases the screens go by.
@Service
class MatterDoor implements Matters {
    private final SaveMatter save;
    private final SubmitMatter submit;
    private final MatterTable matters;

    MatterDoor(SaveMatter save, SubmitMatter submit, MatterTable matters) {
        this.save = save;
        this.submit = submit;
        this.matters = matters;
    }

    @Override
    public List<Decided> decided(TenantId tenant, ProjectId project) {
        return matters.decided(tenant, project.value());
    }

    @Override
    public UUID draft(Actor actor, ProjectId project, Drafted draft) {
        var form = new SaveMatter.Form(
                MatterKind.valueOf(draft.kind()),
                draft.lot() == null ? null : draft.lot().value(),
                draft.title(),
                draft.content(),
                draft.amount(),
                draft.days(),
                draft.day(),
                null);
        var outcome = save.create(actor, project.value(), form);
        if (outcome instanceof SaveMatter.Outcome.Saved(var id)) {
            return id;
        }
        throw new IllegalStateException("matter (%s) was not drafted: %s".formatted(draft.title(), outcome));
    }

    @Override
    public void submit(Actor actor, UUID matter) {
        var outcome = submit.handle(actor, matter, 1);
        if (!(outcome instanceof StepOutcome.Taken)) {
            throw new IllegalStateException("matter (%s) was not submitted: %s".formatted(matter, outcome));
        }
    }
}
