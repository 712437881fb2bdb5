package org.mingdu.ledger.head;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.mingdu.ledger.Armour;
import org.mingdu.ledger.Hasher;
import org.mingdu.ledger.NoteReader;

/// A public key of a log or of a witness, with the name its owner goes by. As a line: `name kind id
/// base64`. The id is the first 8 bytes of the hash (SM3 for SM2, SHA-256 for Ed25519) of `kind`, a line
/// feed, `name`, a line feed and the key, in hexadecimal; it only says which key to try.
public final class LogKey {
    private final String name;
    private final SignatureKind kind;
    private final byte[] bytes;

    private LogKey(String name, SignatureKind kind, byte[] bytes) {
        this.name = name;
        this.kind = kind;
        this.bytes = bytes;
    }

    public static LogKey of(String name, SignatureKind kind, byte[] bytes) {
        return reading(name, kind, bytes)
                .orElseThrow(() -> new IllegalArgumentException("no key of %s named %s".formatted(kind, name)));
    }

    private static Optional<LogKey> reading(String name, SignatureKind kind, byte[] bytes) {
        return NoteReader.isName(name) && Curve.isKey(kind, bytes)
                ? Optional.of(new LogKey(name, kind, bytes.clone()))
                : Optional.empty();
    }

    public static Optional<LogKey> read(String line) {
        var words = line.split(" ", -1);
        if (words.length != 4) {
            return Optional.empty();
        }
        return SignatureKind.of(words[1])
                .flatMap(kind -> Armour.read(words[3], kind.keyLength()).flatMap(key -> reading(words[0], kind, key)))
                .filter(key -> key.id().equals(words[2]));
    }

    public String name() {
        return name;
    }

    public SignatureKind kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String id() {
        var label = "%s\n%s\n".formatted(kind.word(), name).getBytes(StandardCharsets.UTF_8);
        var hasher = new Hasher(kind.idHash());
        hasher.more(label, label.length);
        hasher.more(bytes, bytes.length);
        return HexFormat.of().formatHex(hasher.finished(), 0, 8);
    }

    public String line() {
        return "%s %s %s %s".formatted(name, kind.word(), id(), Armour.of(bytes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogKey key
                && name.equals(key.name)
                && kind == key.kind
                && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return line();
    }
}
