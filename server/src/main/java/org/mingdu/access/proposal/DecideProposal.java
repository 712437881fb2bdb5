package org.mingdu.access.proposal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingdu.access.Posts;
import org.mingdu.access.grant.Actors;
import org.mingdu.access.proposal.ProposalTable.State;
import org.mingdu.access.proposal.ProposedAct.Kind;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Right;
import org.springframework.stereotype.Service;

/// The second word on what another administrator proposed: it is confirmed, and done at once, or refused with a reason.
/// Who proposed it may only take it back, and whom it is about has no word.
@Service
class DecideProposal {
    private final ProposalTable proposals;
    private final Proposals views;
    private final Actors actors;
    private final Map<Kind, ProposedAct> acts = new EnumMap<>(Kind.class);
    private final Posts posts;
    private final Trail trail;

    DecideProposal(
            ProposalTable proposals, Proposals views, Actors actors, List<ProposedAct> acts, Posts posts, Trail trail) {
        this.proposals = proposals;
        this.views = views;
        this.actors = actors;
        acts.forEach(act -> this.acts.put(act.kind(), act));
        this.posts = posts;
        this.trail = trail;
    }

    sealed interface Decision {
        record Confirm() implements Decision {}

        record Withdraw() implements Decision {}

        @FieldsOf("proposal")
        record Refuse(String reason) implements Decision {}
    }

    sealed interface Outcome {
        record Decided(Proposal proposal) implements Outcome {}

        record NotFound() implements Outcome {}

        /// It was decided, or has lapsed.
        record Closed(State state) implements Outcome {}

        record NeedsAnother(List<Named> mayConfirm) implements Outcome {}

        record NotTheProposer() implements Outcome {}

        /// Who proposed it has left or no longer may.
        record ProposerGone() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id, Decision decision) {
        var row = proposals.lock(actor.tenant(), id).orElse(null);
        var own = row != null && row.proposedBy().id().equals(actor.person().value());
        if (row == null || !(own || Proposal.isFor(actor))) {
            return new Outcome.NotFound();
        }
        if (row.state() != State.OPEN) {
            return new Outcome.Closed(row.state());
        }
        switch (decision) {
            case Decision.Withdraw() -> {
                if (!own) {
                    return new Outcome.NotTheProposer();
                }
                proposals.decide(actor, id, State.WITHDRAWN, null);
            }
            case Decision.Refuse(var reason) -> {
                if (!mayDecide(actor, row)) {
                    return needsAnother(actor, row);
                }
                proposals.decide(actor, id, State.REFUSED, reason.strip());
                trail.say("不同意：" + reason.strip());
            }
            case Decision.Confirm() -> {
                if (!mayDecide(actor, row)) {
                    return needsAnother(actor, row);
                }
                if (!stillMay(actor, row)) {
                    return new Outcome.ProposerGone();
                }
                confirm(actor, row);
            }
        }
        var person = row.person();
        trail.about(
                "proposal", id, person == null ? row.kind().title() : row.kind().title() + "：" + person.name());
        trail.say("由 %s 提出".formatted(row.proposedBy().name()));
        if (!own) {
            views.decided(actor.tenant(), row, decision instanceof Decision.Confirm);
        }
        return new Outcome.Decided(
                views.of(actor, proposals.find(actor.tenant(), id).orElseThrow()));
    }

    private void confirm(Actor actor, ProposalTable.Row row) {
        var act = acts.get(row.kind());
        if (act == null) {
            throw new IllegalStateException("nobody carries out (%s)".formatted(row.kind()));
        }
        var person = row.person();
        var content = proposals.content(actor.tenant(), row.id());
        proposals.decide(actor, row.id(), State.CONFIRMED, null);
        act.confirmed(new ProposedAct.Agreed(actor.tenant(), row.id(), person == null ? null : person.id(), content));
    }

    private Outcome needsAnother(Actor actor, ProposalTable.Row row) {
        return new Outcome.NeedsAnother(views.of(actor, row).mayConfirm());
    }

    private boolean mayDecide(Actor actor, ProposalTable.Row row) {
        var person = row.person();
        var selves = posts.same(actor.tenant(), actor.person());
        return Proposal.isDecidedBy(actor, row.kind())
                && !selves.contains(new PersonId(row.proposedBy().id()))
                && (person == null || !selves.contains(new PersonId(person.id())));
    }

    private boolean stillMay(Actor actor, ProposalTable.Row row) {
        return actors.actor(actor.tenant(), new PersonId(row.proposedBy().id()))
                .filter(proposer -> switch (row.kind()) {
                    case SECURITY_POLICY, TRUST_ANCHOR -> Proposal.isFor(proposer);
                    case ROLE_RIGHTS -> proposer.mayEverywhere(Right.ROLES_EDIT);
                    case MATTER_MODE -> proposer.mayEverywhere(Right.STANDARD_EDIT);
                    case PASSWORD_RESET, FACTOR_REMOVAL, MACHINE -> proposer.may(Right.PEOPLE_MANAGE);
                })
                .isPresent();
    }
}
