package org.mingdu.access.organisation;

import java.util.Objects;
import java.util.UUID;
import org.mingdu.access.factor.Factors;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.proposal.Proposals;
import org.mingdu.access.proposal.ProposedAct;
import org.mingdu.access.session.SessionTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.springframework.stereotype.Service;

/// Who lost telephone and recovery codes has the second factor taken away by two administrators, and sets it up anew.
@Service
class ProposeRemoval implements ProposedAct {
    private final PersonTable people;
    private final SessionTable sessions;
    private final Factors factors;
    private final GrantTable grants;
    private final Proposals proposals;
    private final Trail trail;

    ProposeRemoval(
            PersonTable people,
            SessionTable sessions,
            Factors factors,
            GrantTable grants,
            Proposals proposals,
            Trail trail) {
        this.people = people;
        this.sessions = sessions;
        this.factors = factors;
        this.grants = grants;
        this.proposals = proposals;
        this.trail = trail;
    }

    sealed interface Outcome {
        record Proposed(UUID id) implements Outcome {}

        record NotFound() implements Outcome {}

        record Oneself() implements Outcome {}

        record BeyondReach() implements Outcome {}

        record OneWaits() implements Outcome {}

        record NotInUse() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id) {
        var found = people.find(actor, id);
        var person = new PersonId(id);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (actor.person().equals(person)) {
            return new Outcome.Oneself();
        }
        if (!grants.within(actor, person)) {
            return new Outcome.BeyondReach();
        }
        if (!factors.inUse(actor.tenant(), person)) {
            return new Outcome.NotInUse();
        }
        var proposal = proposals.propose(actor, Kind.FACTOR_REMOVAL, id, null);
        if (proposal.isEmpty()) {
            return new Outcome.OneWaits();
        }
        trail.about("person", id, found.get().name());
        return new Outcome.Proposed(proposal.get());
    }

    @Override
    public Kind kind() {
        return Kind.FACTOR_REMOVAL;
    }

    @Override
    public void confirmed(Agreed proposal) {
        var person = new PersonId(Objects.requireNonNull(proposal.person(), "a removal is about somebody"));
        factors.removeAll(proposal.tenant(), person);
        sessions.endAll(proposal.tenant(), person);
    }
}
