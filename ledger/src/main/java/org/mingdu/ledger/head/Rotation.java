package org.mingdu.ledger.head;

import java.util.List;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.NoteReader;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.tree.LogTree;

/// A log takes a new key from a size on. The old key says so, and the new one says that it is there.
public record Rotation(String origin, LogKey old, LogKey next, long size, List<Signature> signatures) {
    private static final String FORM = "mingdu-rotation/1";

    public Rotation {
        signatures = List.copyOf(signatures);
    }

    public static Rotation from(String origin, HeadSigner old, HeadSigner next, long size) {
        var text = body(origin, old.key(), next.key(), size);
        return new Rotation(origin, old.key(), next.key(), size, List.of(old.signature(text), next.signature(text)));
    }

    private static String body(String origin, LogKey old, LogKey next, long size) {
        return "%s\norigin %s\nold %s\nnew %s\nsize %d\n".formatted(FORM, origin, old.line(), next.line(), size);
    }

    public Check check() {
        var text = body(origin, old, next, size);
        if (old.equals(next)) {
            return Check.fails(Flaw.BAD_KEY, next.name());
        }
        var byOld = Signed.by(old, text, signatures);
        return byOld.holds() ? Signed.by(next, text, signatures) : byOld;
    }

    public String text() {
        return body(origin, old, next, size) + Signature.lines(signatures);
    }

    public static Reading<Rotation> read(String text) {
        var note = new NoteReader(text);
        note.line(FORM);
        var origin = note.name("origin");
        var old = LogKey.read(note.word("old"));
        var next = LogKey.read(note.word("new"));
        var size = note.number("size");
        if (old.isEmpty() || next.isEmpty() || size > LogTree.LARGEST) {
            return Reading.refused(Flaw.BAD_KEY, "");
        }
        var signatures = Signature.read(note);
        return note.done(() -> new Rotation(origin, old.get(), next.get(), size, signatures), Rotation::text);
    }
}
