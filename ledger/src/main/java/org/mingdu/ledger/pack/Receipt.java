package org.mingdu.ledger.pack;

import org.jspecify.annotations.Nullable;
import org.mingdu.ledger.Armour;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.Hasher;
import org.mingdu.ledger.NoteReader;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.record.Canonical;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.record.Value;
import org.mingdu.ledger.tree.Consistency;
import org.mingdu.ledger.tree.Inclusion;

/// What somebody takes home: the number of an entry, the head of the log and the way from one to the
/// other. With the entry itself it says what was recorded; without, only the fingerprint of it.
public record Receipt(
        String stream, long number, Hash leaf, Value.@Nullable Bytes entry, Inclusion proof, SignedHead head) {
    private static final String FORM = "mingdu-receipt/1";

    public static Receipt of(Entry entry, Inclusion proof, SignedHead head) {
        return new Receipt(
                entry.draft().stream(),
                entry.number(),
                entry.leaf(head.head().hash()),
                new Value.Bytes(entry.bytes()),
                proof,
                head);
    }

    public Receipt withoutEntry() {
        return new Receipt(stream, number, leaf, null, proof, head);
    }

    /// That the leaf stands in the head, and that the entry, if there is one, is this leaf. Who signed
    /// the head is another question.
    public Check check() {
        var kind = head.head().hash();
        if (proof.size() != head.head().size()) {
            return Check.fails(Flaw.OTHER_PROOF);
        }
        if (proof.check(kind, leaf, head.head().root()) instanceof Check.Fails fails) {
            return fails;
        }
        if (entry == null) {
            return Check.ok();
        }
        if (!leaf.is(new Hasher(kind).leaf(entry.bytes()))) {
            return Check.fails(Flaw.CONTENT_CHANGED);
        }
        var read = Entry.read(entry.bytes());
        if (read instanceof Reading.Refused<Entry> refused) {
            return Check.fails(Flaw.ENTRY_UNREADABLE, refused.where());
        }
        var said = read.ifRead().orElseThrow();
        if (!said.draft().log().equals(head.head().origin())) {
            return Check.fails(Flaw.ENTRY_OF_OTHER_LOG, said.draft().log());
        }
        return said.draft().stream().equals(stream) && said.number() == number
                ? Check.ok()
                : Check.fails(Flaw.FIELD_WRONG, "number");
    }

    public String text() {
        return "%s\nstream %s\nnumber %d\nindex %d\nleaf %s\n%s%s\n%s"
                .formatted(
                        FORM,
                        stream,
                        number,
                        proof.index(),
                        leaf.base64(),
                        entry == null ? "" : "entry " + Armour.of(entry.bytes()) + "\n",
                        proof.pathText(),
                        head.text());
    }

    public static boolean isReceipt(String text) {
        return text.startsWith(FORM + "\n");
    }

    public static Reading<Receipt> read(String text) {
        var note = new NoteReader(text, (Canonical.LARGEST + 2) / 3 * 4 + NoteReader.LARGEST);
        note.line(FORM);
        var stream = note.name("stream");
        var number = note.number("number");
        var index = note.number("index");
        var leaf = note.hash("leaf");
        var entry = note.isNext("entry") ? new Value.Bytes(note.bytes("entry", Canonical.LARGEST)) : null;
        var path = Consistency.path(note);
        note.line("");
        var head = SignedHead.read(note.rest());
        if (head instanceof Reading.Refused<SignedHead> refused) {
            return Reading.refused(refused.flaw(), "head: " + refused.where());
        }
        var signed = head.ifRead().orElseThrow();
        return note.done(
                () -> new Receipt(
                        stream,
                        number,
                        leaf,
                        entry,
                        new Inclusion(index, signed.head().size(), path),
                        signed),
                Receipt::text);
    }
}
