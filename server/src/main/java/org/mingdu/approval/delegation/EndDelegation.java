package org.mingdu.approval.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Right;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.springframework.stereotype.Service;

/// Takes a delegation back; it ends at once, also where who stands in has a turn already.
@Service
class EndDelegation {
    private final DelegationTable delegations;
    private final OpenMatters matters;
    private final Notices notices;
    private final Trail trail;
    private final Clock clock;

    EndDelegation(DelegationTable delegations, OpenMatters matters, Notices notices, Trail trail, Clock clock) {
        this.delegations = delegations;
        this.matters = matters;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Ended() implements Outcome {}

        /// Unknown, or none of one's business.
        record NotFound() implements Outcome {}

        /// It is over already.
        record Over() implements Outcome {}

        record Stale(Delegation current) implements Outcome {}
    }

    static boolean mayEnd(Actor actor, DelegationTable.Row row) {
        return row.person().id().equals(actor.person().value()) || actor.mayEverywhere(Right.APPROVAL_MANAGE);
    }

    Outcome handle(Actor actor, UUID id, int version) {
        var tenant = actor.tenant();
        var row = delegations.lock(tenant, id).orElse(null);
        if (row == null || !mayEnd(actor, row)) {
            return new Outcome.NotFound();
        }
        var today = LocalDate.now(clock);
        if (row.isOver(today)) {
            return new Outcome.Over();
        }
        if (row.version() != version) {
            return new Outcome.Stale(ListDelegations.view(actor, row, today));
        }
        delegations.end(actor, id);
        delegations.looked(tenant, id, true);
        trail.about(
                "delegation",
                id,
                "%s 委托 %s".formatted(row.person().name(), row.delegate().name()));
        matters.look(tenant, new PersonId(row.person().id()), actor.person());
        notices.tell(
                tenant,
                List.of(new PersonId(row.delegate().id())),
                NoticeKind.APPROVAL_STOOD_IN,
                "审批委托已收回",
                "委托您代办审批的期限已提前结束，代办事项不再由您办理。",
                "/delegations");
        return new Outcome.Ended();
    }
}
