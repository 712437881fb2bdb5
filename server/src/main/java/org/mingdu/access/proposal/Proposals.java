package org.mingdu.access.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.proposal.ProposedAct.Kind;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.PersonId;
import org.springframework.stereotype.Component;

/// Proposals as their readers see them.
@Component
public class Proposals {
    private final ProposalTable table;

    Proposals(ProposalTable table) {
        this.table = table;
    }

    Page<Proposal> list(Actor actor, boolean openOnly, @Nullable String after, int limit) {
        var page = table.list(actor.tenant(), openOnly, after, limit);
        return new Page<>(page.items().stream().map(row -> of(actor, row)).toList(), page.next(), page.total());
    }

    public Optional<Proposal> open(Actor actor, Kind kind, @Nullable UUID person) {
        return table.open(actor.tenant(), kind, person).map(row -> of(actor, row));
    }

    Proposal of(Actor actor, ProposalTable.Row row) {
        var person = row.person();
        return Proposal.of(
                actor,
                row,
                row.state() == ProposalTable.State.OPEN
                        ? table.mayConfirm(
                                actor.tenant(),
                                row.kind(),
                                new PersonId(row.proposedBy().id()),
                                person == null ? null : person.id())
                        : List.of());
    }
}
