package org.mingdu.ledger.pack;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.head.KeyRing;
import org.mingdu.ledger.head.LogKey;
import org.mingdu.ledger.head.Promise;
import org.mingdu.ledger.head.Rotation;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.record.Canonical;
import org.mingdu.ledger.record.Value;

/// Reads a whole log once, from its first byte to its last, in the memory of one entry. What comes
/// before the entries is read here, they themselves by [LogWalk].
public final class ExportCheck {
    static final int MOST_HEADS = 100_000;

    private final DataInputStream in;
    private final List<SignedHead> outside;
    private final List<LogKey> trusted;
    private final List<Promise> promises;
    private byte[] frame = new byte[4096];
    private int length;

    private ExportCheck(InputStream stream, List<SignedHead> outside, List<LogKey> trusted, List<Promise> promises) {
        this.in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        this.outside = outside;
        this.trusted = trusted;
        this.promises = promises;
    }

    /// What is seen of the log in this stream.
    ///
    /// @param outside heads that somebody kept outside
    /// @param trusted keys that the reader has from elsewhere; may be empty
    public static Reading<ExportReport> of(
            InputStream stream, List<SignedHead> outside, List<LogKey> trusted, List<Promise> promises)
            throws IOException {
        return new ExportCheck(stream, outside, trusted, promises).report();
    }

    private Reading<ExportReport> report() throws IOException {
        if (!Arrays.equals(in.readNBytes(ExportWriter.MAGIC.length), ExportWriter.MAGIC)) {
            return Reading.refused(Flaw.MALFORMED, "export");
        }
        var type = next();
        var opening = type == 'A' ? opening() : Optional.<Opening>empty();
        if (opening.isEmpty() || next() != 'K') {
            return Reading.refused(Flaw.MALFORMED, "A");
        }
        var key = text().flatMap(LogKey::read);
        if (key.isEmpty()) {
            return Reading.refused(Flaw.BAD_KEY, "K");
        }
        var keys = KeyRing.of(opening.get().origin(), key.get());
        for (type = next(); type == 'R'; type = next()) {
            var rotated = text().map(Rotation::read)
                    .orElseGet(() -> Reading.refused(Flaw.NOT_UTF8, "R"))
                    .ifRead()
                    .map(keys::rotate)
                    .orElseGet(() -> Reading.refused(Flaw.MALFORMED, "R"));
            if (rotated instanceof Reading.Refused<KeyRing> refused) {
                return Reading.refused(refused.flaw(), "R");
            }
            keys = rotated.ifRead().orElseThrow();
        }
        var inside = new ArrayList<SignedHead>();
        for (; type == 'H'; type = next()) {
            var head = text().map(SignedHead::read).orElseGet(() -> Reading.refused(Flaw.NOT_UTF8, "H"));
            if (head instanceof Reading.Refused<SignedHead> refused) {
                return Reading.refused(refused.flaw(), "H");
            }
            if (inside.size() == MOST_HEADS) {
                return Reading.refused(Flaw.TOO_LARGE, "H");
            }
            inside.add(head.ifRead().orElseThrow());
        }
        var walk = new LogWalk(opening.get().origin(), opening.get().hash(), keys, inside, outside, promises);
        for (; type == 'E'; type = next()) {
            if (length <= Hash.LENGTH) {
                return Reading.refused(Flaw.MALFORMED, "E");
            }
            if (!walk.next(frame, length)) {
                return Reading.refused(Flaw.TOO_LARGE, "stream");
            }
        }
        var ended = type == 'Z' && length < 16 && said(walk.count()) && in.read() < 0;
        var keyTrusted = trusted.contains(key.get()) || trusted.contains(keys.current());
        return Reading.of(walk.report(keyTrusted, ended));
    }

    private boolean said(long count) {
        return Arrays.equals(Canonical.encode(Value.whole(count)), Arrays.copyOf(frame, length));
    }

    private record Opening(String origin, HashKind hash) {}

    private Optional<Opening> opening() {
        if (!(Canonical.decode(Arrays.copyOf(frame, length)) instanceof Reading.Read<Value> read)
                || !(read.value() instanceof Value.Fields fields)
                || fields.fields().size() != 2) {
            return Optional.empty();
        }
        var hash = word(fields.fields(), "hash").flatMap(HashKind::of);
        return word(fields.fields(), "origin").flatMap(origin -> hash.map(kind -> new Opening(origin, kind)));
    }

    private static Optional<String> word(Map<String, Value> fields, String name) {
        return fields.get(name) instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    private Optional<String> text() {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(frame, 0, length))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /// The type of the next frame, whose bytes are then in hand; 0 when there is none, or none whole.
    private char next() throws IOException {
        try {
            var type = in.readByte();
            length = in.readInt();
            if (length < 0 || length > ExportWriter.LARGEST) {
                return 0;
            }
            if (length > frame.length) {
                frame = new byte[Math.max(length, Math.min(ExportWriter.LARGEST, frame.length * 2))];
            }
            return in.readNBytes(frame, 0, length) == length ? (char) type : 0;
        } catch (EOFException end) {
            return 0;
        }
    }
}
