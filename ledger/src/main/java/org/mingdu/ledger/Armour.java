package org.mingdu.ledger;

import java.util.Base64;
import java.util.Optional;

/// Bytes as Base64 with padding, in the one form that is read back.
public final class Armour {
    private Armour() {}

    public static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// Java's decoder forgives stray bits and missing padding; two texts for the same bytes are one too
    /// many here.
    public static Optional<byte[]> read(String text, int most) {
        if (text.length() > (most + 2) / 3 * 4) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getDecoder().decode(text);
            return bytes.length <= most && of(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
