package org.mingdu.ledger.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;
import org.mingdu.ledger.NoteReader;
import org.mingdu.ledger.Reading;

/// A leaf of the log. Its number counts within its stream, from 1 and without a gap; previous is the
/// hash of the leaf before it in the stream, and the first has none.
public record Entry(Draft draft, long number, @Nullable Hash previous) {
    private static final Set<String> NAMES = Set.of(
            "v", "log", "stream", "kind", "subject", "who", "when", "from", "files", "payload", "seq", "previous");

    public Entry {
        if (number < 1 || (number == 1) != (previous == null)) {
            throw new IllegalArgumentException(
                    "number (%d) of an entry begins at 1, and all but the first have a previous".formatted(number));
        }
    }

    public byte[] bytes() {
        var fields = draft.fields();
        fields.put("seq", Value.whole(number));
        if (previous != null) {
            fields.put("previous", new Value.Bytes(previous.bytes()));
        }
        return Canonical.encode(new Value.Fields(fields));
    }

    public Hash leaf(HashKind kind) {
        return Hash.of(new Hasher(kind).leaf(bytes()));
    }

    public static Reading<Entry> read(byte[] bytes) {
        var decoded = Canonical.decode(bytes);
        return decoded instanceof Reading.Read<Value> read ? new Fields(read.value()).entry() : decoded.refusal();
    }

    /// A draft as [Draft#bytes] wrote it.
    static Reading<Draft> readDraft(byte[] bytes) {
        var decoded = Canonical.decode(bytes);
        if (!(decoded instanceof Reading.Read<Value> read) || !(read.value() instanceof Value.Fields all)) {
            return decoded instanceof Reading.Read<Value> ? Reading.refused(Flaw.FIELD_WRONG, "") : decoded.refusal();
        }
        if (all.fields().containsKey("seq") || all.fields().containsKey("previous")) {
            return Reading.refused(Flaw.FIELD_UNKNOWN, "seq");
        }
        var numbered = new TreeMap<>(all.fields());
        numbered.put("seq", Value.whole(1));
        var entry = new Fields(new Value.Fields(numbered)).entry();
        return entry instanceof Reading.Read<Entry> whole
                ? Reading.of(whole.value().draft())
                : entry.refusal();
    }

    /// Takes the fields of an entry out of a value; remembers the first that is not as it must be.
    private static final class Fields {
        private final Map<String, Value> fields;
        private @Nullable String wrong;

        Fields(Value value) {
            this.fields = value instanceof Value.Fields all ? all.fields() : Map.of();
        }

        Reading<Entry> entry() {
            for (var name : fields.keySet()) {
                if (!NAMES.contains(name)) {
                    return Reading.refused(Flaw.FIELD_UNKNOWN, "");
                }
            }
            if (whole("v") != Canonical.VERSION) {
                return Reading.refused(Flaw.FIELD_WRONG, "v");
            }
            var log = name("log");
            var stream = name("stream");
            var kind = name("kind");
            var subject = name("subject");
            var who = person("who");
            var when = fields.get("when") instanceof Value.Moment moment ? moment.instant() : null;
            var from = person("from");
            var files = files();
            var payload = fields.get("payload") instanceof Value.Fields all ? all : null;
            var number = whole("seq");
            var previous = previous(number);
            if (wrong != null || when == null || payload == null) {
                return Reading.refused(
                        fields.size() < NAMES.size() - 1 ? Flaw.FIELD_MISSING : Flaw.FIELD_WRONG,
                        wrong == null ? when == null ? "when" : "payload" : wrong);
            }
            return Reading.of(new Entry(
                    new Draft(log, stream, kind, subject, who, when, from, files, payload),
                    number,
                    previous.orElse(null)));
        }

        private void fail(String name) {
            if (wrong == null) {
                wrong = name;
            }
        }

        private long whole(String name) {
            return fields.get(name) instanceof Value.Whole whole ? whole.number() : -1;
        }

        private String name(String name) {
            if (fields.get(name) instanceof Value.Text text && NoteReader.isName(text.text())) {
                return text.text();
            }
            fail(name);
            return "";
        }

        private Value person(String name) {
            var value = fields.get(name);
            if (value != null && Draft.isPerson(value)) {
                return value;
            }
            fail(name);
            return Value.text("");
        }

        private Optional<Hash> previous(long number) {
            if (number < 1 || (number == 1) == fields.containsKey("previous")) {
                fail(number < 1 ? "seq" : "previous");
                return Optional.empty();
            }
            if (number == 1) {
                return Optional.empty();
            }
            var hash = hash(fields.get("previous"));
            if (hash.isEmpty()) {
                fail("previous");
            }
            return hash;
        }

        private static Optional<Hash> hash(@Nullable Value value) {
            return value instanceof Value.Bytes bytes && bytes.bytes().length == Hash.LENGTH
                    ? Optional.of(Hash.of(bytes.bytes()))
                    : Optional.empty();
        }

        private List<FileHash> files() {
            var files = new ArrayList<FileHash>();
            if (!(fields.get("files") instanceof Value.Items items)
                    || items.items().size() > Draft.MOST_FILES) {
                fail("files");
                return files;
            }
            for (var item : items.items()) {
                var file = item instanceof Value.Fields all ? file(all.fields()) : Optional.<FileHash>empty();
                if (file.isEmpty()) {
                    fail("files");
                    return files;
                }
                files.add(file.get());
            }
            return files;
        }

        private static Optional<FileHash> file(Map<String, Value> fields) {
            if (fields.size() != 2 || !(fields.get("size") instanceof Value.Whole size) || size.number() < 0) {
                return Optional.empty();
            }
            for (var kind : HashKind.values()) {
                var hash = hash(fields.get(kind.word()));
                if (hash.isPresent()) {
                    return Optional.of(new FileHash(kind, hash.get(), size.number()));
                }
            }
            return Optional.empty();
        }
    }
}
