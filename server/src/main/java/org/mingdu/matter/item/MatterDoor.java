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
    private final MatterTable matters;

    MatterDoor(SaveMatter save, MatterTable matters) {
        this.save = save;
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
}
