package org.mingdu.ledger.pack;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/// RFC 9285: bytes in the letters that a QR code packs most tightly.
final class Base45 {
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    private Base45() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        for (var at = 0; at < bytes.length; at += 2) {
            var pair = at + 1 < bytes.length;
            var number = pair ? ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF) : bytes[at] & 0xFF;
            for (var letter = pair ? 3 : 2; letter > 0; letter--) {
                text.append(LETTERS.charAt(number % 45));
                number /= 45;
            }
        }
        return text.toString();
    }

    static Optional<byte[]> read(String text) {
        var bytes = new ByteArrayOutputStream();
        for (var at = 0; at < text.length(); at += 3) {
            var letters = Math.min(3, text.length() - at);
            var number = 0;
            for (var letter = letters - 1; letter >= 0; letter--) {
                var value = LETTERS.indexOf(text.charAt(at + letter));
                if (value < 0) {
                    return Optional.empty();
                }
                number = number * 45 + value;
            }
            if (letters == 1 || number >= (letters == 3 ? 1 << 16 : 1 << 8)) {
                return Optional.empty();
            }
            if (letters == 3) {
                bytes.write(number >> 8);
            }
            bytes.write(number);
        }
        return Optional.of(bytes.toByteArray());
    }
}
