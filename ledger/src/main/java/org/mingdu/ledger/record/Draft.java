package org.mingdu.ledger.record;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;
import org.mingdu.ledger.NoteReader;
import org.mingdu.ledger.Reading;

/// What an entry says before it has its number: in which log and stream, of what kind and about which
/// subject, who did it, when, from where, with which files, and the record itself. Who and from where
/// are a text, or hidden.
public record Draft(
        String log,
        String stream,
        String kind,
        String subject,
        Value who,
        Instant when,
        Value from,
        List<FileHash> files,
        Value.Fields payload) {

    static final int MOST_FILES = 1000;

    public Draft {
        for (var name : List.of(log, stream, kind, subject)) {
            if (!NoteReader.isName(name)) {
                throw new IllegalArgumentException("\"%s\" is no name".formatted(name));
            }
        }
        if (!isPerson(who) || !isPerson(from)) {
            throw new IllegalArgumentException("who and from are a text or hidden");
        }
        files = List.copyOf(files);
        if (files.size() > MOST_FILES) {
            throw new IllegalArgumentException("an entry names at most %d files".formatted(MOST_FILES));
        }
        when = Instant.ofEpochMilli(when.toEpochMilli());
    }

    static boolean isPerson(Value value) {
        return value instanceof Value.Hidden
                || (value instanceof Value.Text text && text.text().length() <= 400);
    }

    TreeMap<String, Value> fields() {
        var fields = new TreeMap<String, Value>();
        fields.put("v", Value.whole(Canonical.VERSION));
        fields.put("log", Value.text(log));
        fields.put("stream", Value.text(stream));
        fields.put("kind", Value.text(kind));
        fields.put("subject", Value.text(subject));
        fields.put("who", who);
        fields.put("when", new Value.Moment(when));
        fields.put("from", from);
        fields.put(
                "files",
                Value.items(files.stream()
                        .map(file -> Value.Fields.of(
                                file.kind().word(),
                                new Value.Bytes(file.hash().bytes()),
                                "size",
                                Value.whole(file.size())))
                        .toList()));
        fields.put("payload", payload);
        return fields;
    }

    /// As it waits for its number; [#read] takes it back.
    public byte[] bytes() {
        return Canonical.encode(new Value.Fields(fields()));
    }

    public static Reading<Draft> read(byte[] bytes) {
        return Entry.readDraft(bytes);
    }

    /// What a promise names: it stays the same when the entry gets its number.
    public Hash content(HashKind hash) {
        return Hash.of(new Hasher(hash).content(bytes()));
    }
}
