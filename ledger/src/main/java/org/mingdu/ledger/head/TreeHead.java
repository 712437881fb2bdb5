package org.mingdu.ledger.head;

import java.time.Instant;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.NoteReader;
import org.mingdu.ledger.tree.LogTree;

/// What a log says of itself: which one it is, how many entries it holds, their root, and when that was
/// so by its own clock. Every entry and every proof belongs to one origin, so none of one log serves in
/// another.
public record TreeHead(String origin, HashKind hash, long size, Hash root, Instant time) {
    private static final String FORM = "mingdu-head/1";

    public TreeHead {
        if (!NoteReader.isName(origin) || size < 0 || size > LogTree.LARGEST || time.toEpochMilli() < 0) {
            throw new IllegalArgumentException("no head of %s with %d entries".formatted(origin, size));
        }
        time = Instant.ofEpochMilli(time.toEpochMilli());
    }

    /// The text that is signed.
    public String text() {
        return "%s\norigin %s\nhash %s\nsize %d\nroot %s\ntime %d\n"
                .formatted(FORM, origin, hash.word(), size, root.base64(), time.toEpochMilli());
    }

    static SignedHead read(NoteReader note) {
        note.line(FORM);
        var origin = note.name("origin");
        var hash = note.hashKind();
        var size = note.number("size");
        if (size > LogTree.LARGEST) {
            note.fail("size");
            size = 0;
        }
        var root = note.hash("root");
        var time = Instant.ofEpochMilli(note.number("time"));
        return new SignedHead(
                new TreeHead(NoteReader.isName(origin) ? origin : "x", hash, size, root, time), Signature.read(note));
    }
}
