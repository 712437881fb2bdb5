package org.mingdu.ledger.pack;

import java.util.List;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.head.KeyRing;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.tree.Consistency;

/// A head that somebody kept outside, held against the head in hand.
public record Anchor(SignedHead outside, Check signature, Check agrees) {
    /// No proof joins the two: nothing can be said, which is not the same as a contradiction.
    public boolean isSilent() {
        return agrees instanceof Check.Fails fails
                && (fails.flaw() == Flaw.OTHER_PROOF || fails.flaw() == Flaw.OTHER_LOG);
    }

    public static List<Anchor> of(SignedHead head, KeyRing keys, List<SignedHead> outside, List<Consistency> proofs) {
        return outside.stream()
                .map(one -> new Anchor(one, keys.check(one), agrees(head, one, proofs)))
                .toList();
    }

    /// Whether two heads are of one growing log.
    public static Check agrees(SignedHead one, SignedHead other, List<Consistency> proofs) {
        if (!one.head().origin().equals(other.head().origin())) {
            return Check.fails(Flaw.OTHER_LOG, other.head().origin());
        }
        if (one.head().hash() != other.head().hash()) {
            return Check.fails(Flaw.OTHER_HASH, other.head().hash().word());
        }
        if (one.head().size() == other.head().size()) {
            return one.contradicts(other) ? Check.fails(Flaw.FORK) : Check.ok();
        }
        var grown = one.head().size() < other.head().size();
        var first = grown ? one : other;
        var second = grown ? other : one;
        return proofs.stream()
                .filter(proof -> proof.first() == first.head().size()
                        && proof.second() == second.head().size())
                .map(proof -> proof.check(
                        one.head().hash(), first.head().root(), second.head().root()))
                .reduce((before, next) -> before.holds() ? before : next)
                .orElseGet(() -> Check.fails(Flaw.OTHER_PROOF));
    }
}
