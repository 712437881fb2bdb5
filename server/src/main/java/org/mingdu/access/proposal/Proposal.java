package org.mingdu.access.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Right;
import org.springframework.modulith.NamedInterface;

/// A proposal as who looks after the whole reads it.
///
/// @param person     whom it is about; null when it is about nobody
/// @param page       where it is looked at and decided
/// @param mayConfirm who may give the second word; empty when it was decided
@NamedInterface("proposal")
public record Proposal(
        UUID id,

        @OneOf({
            "SECURITY_POLICY",
            "ROLE_RIGHTS",
            "PASSWORD_RESET",
            "FACTOR_REMOVAL",
            "MACHINE",
            "TRUST_ANCHOR",
            "MATTER_MODE"
        })
        String kind,

        @Nullable Named person,

        @OneOf({"OPEN", "CONFIRMED", "REFUSED", "WITHDRAWN", "LAPSED"})
        String state,

        Named proposedBy,
        Instant proposedAt,
        Instant openUntil,
        @Nullable Named decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        String page,
        List<Named> mayConfirm,
        List<String> can) {

    /// Who looks after the whole; who manages a part decides nothing that holds for all.
    public static boolean isFor(Actor actor) {
        return actor.mayEverywhere(Right.SECURITY_MANAGE) || actor.mayEverywhere(Right.PEOPLE_MANAGE);
    }

    /// Who may give the second word: a machine is let in by who looks after security alone.
    static boolean isDecidedBy(Actor actor, ProposedAct.Kind kind) {
        return kind == ProposedAct.Kind.MACHINE ? actor.mayEverywhere(Right.SECURITY_MANAGE) : isFor(actor);
    }

    static Proposal of(Actor actor, ProposalTable.Row row, List<Named> mayConfirm) {
        return new Proposal(
                row.id(),
                row.kind().name(),
                row.person(),
                row.state().name(),
                row.proposedBy(),
                row.proposedAt(),
                row.proposedAt().plus(ProposalTable.OPEN_FOR),
                row.decidedBy(),
                row.decidedAt(),
                row.reason(),
                row.kind().page(),
                mayConfirm,
                can(actor, row, mayConfirm));
    }

    private static List<String> can(Actor actor, ProposalTable.Row row, List<Named> mayConfirm) {
        if (row.state() != ProposalTable.State.OPEN) {
            return List.of();
        }
        if (row.proposedBy().id().equals(actor.person().value())) {
            return List.of("withdraw");
        }
        return mayConfirm.stream()
                        .anyMatch(one -> one.id().equals(actor.person().value()))
                ? List.of("confirm", "refuse")
                : List.of();
    }
}
