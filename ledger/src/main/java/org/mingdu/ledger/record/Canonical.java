package org.mingdu.ledger.record;

import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Reading;

/// The one form of a value as bytes: deterministic CBOR (RFC 8949, 4.2.1), less all that could be
/// written twice. `docs/evidence/encoding.md` says it byte by byte.
public final class Canonical {
    public static final int VERSION = 1;
    public static final int LARGEST = 256 * 1024;
    public static final int DEEPEST = 16;

    static final int TEXT = 3;
    static final int TAG_DATE = 1004;
    static final int TAG_DECIMAL = 0xD301;
    static final int TAG_MOMENT = 0xD302;
    static final int TAG_HIDDEN = 0xD303;
    static final long LAST_MILLI = 253_402_300_799_999L;

    private Canonical() {}

    /// What cannot be written is refused here, so that nobody signs what nobody can read.
    public static byte[] encode(Value value) {
        var bytes = new Encoder().bytes(value);
        if (decode(bytes) instanceof Reading.Refused<Value> refused) {
            throw new IllegalArgumentException("this value cannot be written: " + refused.flaw());
        }
        return bytes;
    }

    /// Reads bytes of anybody. Whatever is not the one form of a value is refused, with the place.
    public static Reading<Value> decode(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Reading.refused(Flaw.TOO_LARGE, Integer.toString(bytes.length));
        }
        var decoder = new Decoder(bytes);
        var value = decoder.whole();
        return value.<Reading<Value>>map(Reading::of).orElseGet(() -> decoder.refusal());
    }
}
