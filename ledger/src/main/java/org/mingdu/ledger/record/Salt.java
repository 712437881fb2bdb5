package org.mingdu.ledger.record;

import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;

/// What makes a hash of personal data say nothing to who has not got it. It is kept beside the data,
/// outside the log: when both are deleted, what stays in the log leads back to nobody. One for each
/// value, 32 bytes of chance.
public final class Salt {
    public static final int LENGTH = 32;

    private final byte[] bytes;

    public Salt(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a salt has %d bytes, not %d".formatted(LENGTH, bytes.length));
        }
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Value.Hidden hide(HashKind kind, Value value) {
        return new Value.Hidden(Hash.of(new Hasher(kind).keyed(bytes, Canonical.encode(value))));
    }

    /// Whether this is what was hidden there.
    public Check opens(HashKind kind, Value.Hidden hidden, Value value) {
        return hide(kind, value).equals(hidden) ? Check.ok() : Check.fails(Flaw.CONTENT_CHANGED);
    }
}
