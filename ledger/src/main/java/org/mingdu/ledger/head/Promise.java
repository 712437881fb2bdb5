package org.mingdu.ledger.head;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.NoteReader;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.record.Draft;

/// Acknowledged and not yet numbered: the log will hold an entry with this content ([Draft#content]) in
/// a head of a time not later than the one named. It is signed, so a log that does not keep it is shown
/// to have broken its word.
public record Promise(
        String origin,
        HashKind hash,
        String stream,
        Hash content,
        Instant time,
        Instant due,
        List<Signature> signatures) {
    private static final String FORM = "mingdu-promise/1";

    public Promise {
        signatures = List.copyOf(signatures);
    }

    public static Promise by(HeadSigner signer, HashKind hash, Draft draft, Instant time, Duration within) {
        var unsigned = new Promise(
                draft.log(),
                hash,
                draft.stream(),
                draft.content(hash),
                Instant.ofEpochMilli(time.toEpochMilli()),
                Instant.ofEpochMilli(time.plus(within).toEpochMilli()),
                List.of());
        return new Promise(
                unsigned.origin,
                hash,
                unsigned.stream,
                unsigned.content,
                unsigned.time,
                unsigned.due,
                List.of(signer.signature(unsigned.body())));
    }

    private String body() {
        return "%s\norigin %s\nhash %s\nstream %s\ncontent %s\ntime %d\ndue %d\n"
                .formatted(
                        FORM, origin, hash.word(), stream, content.base64(), time.toEpochMilli(), due.toEpochMilli());
    }

    public Check signedBy(LogKey key) {
        return Signed.by(key, body(), signatures);
    }

    public String text() {
        return body() + Signature.lines(signatures);
    }

    public static boolean isPromise(String text) {
        return text.startsWith(FORM + "\n");
    }

    public static Reading<Promise> read(String text) {
        var note = new NoteReader(text);
        note.line(FORM);
        var origin = note.name("origin");
        var hash = note.hashKind();
        var stream = note.name("stream");
        var content = note.hash("content");
        var time = Instant.ofEpochMilli(note.number("time"));
        var due = Instant.ofEpochMilli(note.number("due"));
        var signatures = Signature.read(note);
        return signatures.isEmpty()
                ? Reading.refused(Flaw.NOT_SIGNED, "")
                : note.done(() -> new Promise(origin, hash, stream, content, time, due, signatures), Promise::text);
    }
}
