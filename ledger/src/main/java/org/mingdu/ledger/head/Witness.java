package org.mingdu.ledger.head;

import org.jspecify.annotations.Nullable;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.tree.Consistency;
import org.mingdu.ledger.tree.Frontier;

/// Somebody outside who remembers the last head of a log and signs the next only when it goes on from
/// there. What is remembered goes in and comes out; whoever calls keeps it before giving the signature
/// away.
public final class Witness {
    /// Of one log: the last head that was signed, if there was one.
    public record Memory(
            String origin, HashKind hash, @Nullable SignedHead last) {
        public static Memory of(String origin, HashKind hash) {
            return new Memory(origin, hash, null);
        }

        public long size() {
            return last == null ? 0 : last.head().size();
        }

        Hash root() {
            return last == null ? new Frontier(hash).root() : last.head().root();
        }
    }

    public sealed interface Outcome {
        record Cosigned(Memory memory, SignedHead head) implements Outcome {}

        /// Nothing is remembered of it.
        record Refused(Flaw flaw, String where) implements Outcome {}

        /// Two heads that the log signed and that cannot both be true: the proof against it.
        record Forked(SignedHead before, SignedHead now) implements Outcome {}
    }

    private Witness() {}

    public static Outcome see(Memory memory, KeyRing keys, SignedHead signed, Consistency proof, HeadSigner signer) {
        var head = signed.head();
        if (!head.origin().equals(memory.origin()) || !keys.origin().equals(memory.origin())) {
            return new Outcome.Refused(Flaw.OTHER_LOG, head.origin());
        }
        if (head.hash() != memory.hash()) {
            return new Outcome.Refused(Flaw.OTHER_HASH, head.hash().word());
        }
        if (keys.check(signed) instanceof Check.Fails fails) {
            return new Outcome.Refused(fails.flaw(), fails.where());
        }
        var last = memory.last();
        if (last != null && signed.contradicts(last)) {
            return new Outcome.Forked(last, signed);
        }
        if (head.size() < memory.size()) {
            return new Outcome.Refused(Flaw.SHRUNK, Long.toString(head.size()));
        }
        if (proof.first() != memory.size() || proof.second() != head.size()) {
            return new Outcome.Refused(Flaw.OTHER_PROOF, "%d-%d".formatted(proof.first(), proof.second()));
        }
        if (proof.check(memory.hash(), memory.root(), head.root()) instanceof Check.Fails fails) {
            return new Outcome.Refused(fails.flaw(), fails.where());
        }
        var cosigned = signed.with(signer.signature(head.text()));
        return new Outcome.Cosigned(new Memory(memory.origin(), memory.hash(), signed), cosigned);
    }
}
