package org.mingdu.matter.item;

import java.util.Optional;
import java.util.UUID;
import org.mingdu.approval.Approvals;
import org.mingdu.approval.Subject;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.mingdu.matter.kind.ModeTable;
import org.springframework.stereotype.Component;

/// One matter with all that belongs to it.
@Component
class ShowMatter {
    private final MatterTable matters;
    private final AttachmentTable attachments;
    private final OutcomeTable outcomes;
    private final ModeTable modes;
    private final Approvals approvals;

    ShowMatter(
            MatterTable matters,
            AttachmentTable attachments,
            OutcomeTable outcomes,
            ModeTable modes,
            Approvals approvals) {
        this.matters = matters;
        this.attachments = attachments;
        this.outcomes = outcomes;
        this.modes = modes;
        this.approvals = approvals;
    }

    Optional<MatterView> of(Actor actor, UUID id) {
        return matters.find(actor, id).map(row -> of(actor, row));
    }

    MatterView of(Actor actor, MatterRow row) {
        var tenant = actor.tenant();
        var mode = modes.of(tenant, row.kind());
        var current = approvals.current(tenant, new Subject(row.kind().subject(), row.id()));
        return MatterView.of(
                row,
                mode,
                current.map(found -> MatterView.of(
                                found,
                                matters.names(
                                        tenant,
                                        found.waitsFor().stream()
                                                .map(PersonId::value)
                                                .toList())))
                        .orElse(null),
                attachments.of(tenant, row.id()),
                outcomes.of(tenant, row.id()),
                MatterPolicy.can(actor, row, mode));
    }
}
