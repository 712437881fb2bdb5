package org.mingdu.ledger.head;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingdu.ledger.Armour;
import org.mingdu.ledger.NoteReader;

/// One signature below a text, as a line: `sig name kind id base64`.
public final class Signature {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
    private static final int MOST = 32;

    private final String name;
    private final SignatureKind kind;
    private final String keyId;
    private final byte[] bytes;

    private Signature(String name, SignatureKind kind, String keyId, byte[] bytes) {
        this.name = name;
        this.kind = kind;
        this.keyId = keyId;
        this.bytes = bytes;
    }

    static Signature of(LogKey key, byte[] bytes) {
        return new Signature(key.name(), key.kind(), key.id(), bytes.clone());
    }

    private static Optional<Signature> read(String line) {
        var words = line.split(" ", -1);
        if (words.length != 4
                || !NoteReader.isName(words[0])
                || !ID.matcher(words[2]).matches()) {
            return Optional.empty();
        }
        return SignatureKind.of(words[1])
                .flatMap(kind -> Armour.read(words[3], Curve.SIGNATURE)
                        .map(bytes -> new Signature(words[0], kind, words[2], bytes)));
    }

    static List<Signature> read(NoteReader note) {
        note.line("");
        var signatures = new ArrayList<Signature>();
        while (note.isNext("sig")) {
            var signature = read(note.word("sig"));
            if (signature.isEmpty() || signatures.size() == MOST) {
                note.fail("sig");
                break;
            }
            signatures.add(signature.get());
        }
        return signatures;
    }

    static String lines(List<Signature> signatures) {
        return "\n" + signatures.stream().map(Signature::line).collect(Collectors.joining());
    }

    private String line() {
        return "sig %s %s %s %s\n".formatted(name, kind.word(), keyId, Armour.of(bytes));
    }

    public String name() {
        return name;
    }

    public String keyId() {
        return keyId;
    }

    /// Whether it says that it is of this key; whether that is so, only [#verifies] tells.
    public boolean claims(LogKey key) {
        return name.equals(key.name()) && kind == key.kind() && keyId.equals(key.id());
    }

    public boolean verifies(LogKey key, String text) {
        return claims(key) && Curve.verifies(key, text.getBytes(StandardCharsets.UTF_8), bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature signature && line().equals(signature.line());
    }

    @Override
    public int hashCode() {
        return line().hashCode();
    }

    @Override
    public String toString() {
        return line();
    }
}
