package org.mingdu.ledger.head;

import java.util.ArrayList;
import java.util.List;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.NoteReader;
import org.mingdu.ledger.Reading;

/// A head with what was signed below it: by the log, and by those who watch it.
public record SignedHead(TreeHead head, List<Signature> signatures) {
    public SignedHead {
        signatures = List.copyOf(signatures);
    }

    public static SignedHead by(HeadSigner signer, TreeHead head) {
        return new SignedHead(head, List.of(signer.signature(head.text())));
    }

    public SignedHead with(Signature signature) {
        var all = new ArrayList<>(signatures);
        all.add(signature);
        return new SignedHead(head, all);
    }

    /// Whether this key signed it. One that says so and did not is told apart from one that says
    /// nothing.
    public Check signedBy(LogKey key) {
        return Signed.by(key, head.text(), signatures);
    }

    /// Two heads of one log that cannot both be true: the same size and another root.
    public boolean contradicts(SignedHead other) {
        return head.origin().equals(other.head.origin())
                && head.size() == other.head.size()
                && (head.hash() != other.head.hash() || !head.root().equals(other.head.root()));
    }

    public String text() {
        return head.text() + Signature.lines(signatures);
    }

    public static Reading<SignedHead> read(String text) {
        var note = new NoteReader(text);
        var head = TreeHead.read(note);
        return head.signatures.isEmpty()
                ? Reading.refused(Flaw.NOT_SIGNED, "")
                : note.done(() -> head, SignedHead::text);
    }
}
