package org.mingdu.ledger;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Thirty-two bytes that stand for something longer. Which function made them, the log says once.
public final class Hash {
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has %d bytes, not %d".formatted(LENGTH, bytes.length));
        }
        return new Hash(bytes.clone());
    }

    /// One of many that stand one after another.
    public static Hash from(byte[] row, int at) {
        return new Hash(Arrays.copyOfRange(row, at * LENGTH, (at + 1) * LENGTH));
    }

    public static Optional<Hash> read(String base64) {
        return Armour.read(base64, LENGTH)
                .filter(bytes -> bytes.length == LENGTH)
                .map(Hash::new);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public void into(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, LENGTH);
    }

    public boolean is(byte[] other) {
        return Arrays.equals(bytes, other);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return Armour.of(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
