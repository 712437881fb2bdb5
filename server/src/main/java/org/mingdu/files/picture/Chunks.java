package org.mingdu.files.picture;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Walks over the chunks of a PNG or a RIFF file without reading what is in them.
final class Chunks {
    private Chunks() {}

    /// @param from  where the first begins
    /// @param png   length before the type, big end first, and a checksum behind; else RIFF
    static long count(Path file, long from, boolean png, String type) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var found = 0L;
            var head = new byte[8];
            for (var at = from; at + 8 <= bytes.length(); ) {
                bytes.seek(at);
                bytes.readFully(head);
                if (new String(head, png ? 4 : 0, 4, StandardCharsets.ISO_8859_1).equals(type)) {
                    found++;
                }
                var length = png ? bigEnd(head) : Integer.toUnsignedLong(Integer.reverseBytes(wordAt4(head)));
                at += png ? 12 + length : 8 + length + length % 2;
            }
            return found;
        }
    }

    private static long bigEnd(byte[] head) {
        return Integer.toUnsignedLong(
                (head[0] & 0xff) << 24 | (head[1] & 0xff) << 16 | (head[2] & 0xff) << 8 | (head[3] & 0xff));
    }

    private static int wordAt4(byte[] head) {
        return (head[4] & 0xff) << 24 | (head[5] & 0xff) << 16 | (head[6] & 0xff) << 8 | (head[7] & 0xff);
    }
}
