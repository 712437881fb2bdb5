package org.mingdu.ledger.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.record.Canonical;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.record.Salt;
import org.mingdu.ledger.record.Value;

/// What was hidden in one entry, each with its own salt: `who`, `from`, or `payload.` and the name of a field.
///
/// @param index of the entry in the log, from 0
public record Opened(long index, Map<String, Shown> values) {
    public static final String WHO = "who";
    public static final String FROM = "from";
    public static final String PAYLOAD = "payload.";

    /// A text as it was before it was hidden, the function it was hidden by, and the salt.
    public record Shown(HashKind hash, Salt salt, String text) {}

    public Opened {
        values = new TreeMap<>(values);
    }

    byte[] bytes() {
        var fields = new TreeMap<String, Value>();
        values.forEach((name, shown) -> fields.put(
                name,
                Value.Fields.of(
                        "hash",
                        Value.text(shown.hash().word()),
                        "salt",
                        new Value.Bytes(shown.salt().bytes()),
                        "text",
                        Value.text(shown.text()))));
        return Canonical.encode(new Value.Fields(fields));
    }

    static Optional<Opened> read(long index, byte[] bytes) {
        if (!(Canonical.decode(bytes) instanceof Reading.Read<Value> read)
                || !(read.value() instanceof Value.Fields all)) {
            return Optional.empty();
        }
        var values = new TreeMap<String, Shown>();
        for (var field : all.fields().entrySet()) {
            var shown = shown(field.getValue());
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            values.put(field.getKey(), shown.get());
        }
        return Optional.of(new Opened(index, values));
    }

    private static Optional<Shown> shown(Value value) {
        if (value instanceof Value.Fields all
                && all.fields().size() == 3
                && all.fields().get("hash") instanceof Value.Text hash
                && all.fields().get("salt") instanceof Value.Bytes salt
                && salt.bytes().length == Salt.LENGTH
                && all.fields().get("text") instanceof Value.Text text) {
            return HashKind.of(hash.text()).map(kind -> new Shown(kind, new Salt(salt.bytes()), text.text()));
        }
        return Optional.empty();
    }

    /// Whether each is what the entry hides there, in the order of their names.
    List<PackReport.SeenOpened> against(Entry entry) {
        var seen = new ArrayList<PackReport.SeenOpened>();
        values.forEach((name, shown) -> seen.add(
                new PackReport.SeenOpened(index, entry.number(), name, shown.text(), opens(entry, name, shown))));
        return seen;
    }

    private static Check opens(Entry entry, String name, Shown shown) {
        return hidden(entry, name) instanceof Value.Hidden hidden
                ? shown.salt().opens(shown.hash(), hidden, Value.text(shown.text()))
                : Check.fails(Flaw.FIELD_UNKNOWN, name);
    }

    private static Value hidden(Entry entry, String name) {
        var draft = entry.draft();
        if (name.equals(WHO)) {
            return draft.who();
        }
        if (name.equals(FROM)) {
            return draft.from();
        }
        return name.startsWith(PAYLOAD)
                ? draft.payload().field(name.substring(PAYLOAD.length())).orElse(Value.text(""))
                : Value.text("");
    }
}
