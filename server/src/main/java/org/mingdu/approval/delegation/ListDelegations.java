package org.mingdu.approval.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Page;
import org.springframework.stereotype.Service;

/// Delegations as those whom they concern see them.
@Service
class ListDelegations {
    private final DelegationTable delegations;
    private final Clock clock;

    ListDelegations(DelegationTable delegations, Clock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    Page<Delegation> of(Actor actor, DelegationTable.Whose whose, @Nullable String after, int limit) {
        var today = LocalDate.now(clock);
        var page = delegations.list(actor, whose, after, limit);
        return new Page<>(
                page.items().stream().map(row -> view(actor, row, today)).toList(), page.next(), page.total());
    }

    Delegation one(Actor actor, UUID id) {
        return view(actor, delegations.lock(actor.tenant(), id).orElseThrow(), LocalDate.now(clock));
    }

    static Delegation view(Actor actor, DelegationTable.Row row, LocalDate today) {
        var over = row.isOver(today);
        return new Delegation(
                row.id(),
                row.person(),
                row.delegate(),
                row.from(),
                row.to(),
                row.reason(),
                over ? "OVER" : row.from().isAfter(today) ? "COMING" : "RUNNING",
                row.setBy(),
                row.setAt(),
                row.endedBy(),
                row.endedAt(),
                !over && EndDelegation.mayEnd(actor, row),
                row.version());
    }
}
