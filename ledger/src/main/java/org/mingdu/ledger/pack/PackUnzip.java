package org.mingdu.ledger.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;

/// Reads a zip as [PackZip] writes it, from front to back, and refuses every other. Nothing is
/// compressed, so nothing can swell; the directory at the end must be the one that follows from what
/// came before, so two programs never see two different contents.
final class PackUnzip {
    /// Items up to this size are handed over whole; larger ones as their hash alone.
    static final int LARGEST_TEXT = 1 << 20;
    static final int LARGEST_MANIFEST = 16 << 20;

    private static final Pattern NAME = Pattern.compile("[0-9a-z][0-9a-z-]*(/[0-9a-z][0-9a-z-]*)?(\\.[a-z]{1,8})?");

    interface Reader {
        /// False stops the reading.
        boolean item(String name, long size, Content content) throws IOException;

        /// What was in the item just read is not what its checksum says; the reading goes on, so that all of them are
        /// named.
        void damaged(String name);
    }

    /// What is in an item: once, one way or the other.
    interface Content {
        Optional<byte[]> whole(int most) throws IOException;

        Hash hash(HashKind kind) throws IOException;
    }

    private final InputStream in;
    private final List<PackZip.Item> items = new ArrayList<>();
    private long at;

    private PackUnzip(InputStream stream) {
        this.in = new BufferedInputStream(stream, 1 << 16);
    }

    static boolean isName(String name) {
        return name.length() <= 200 && NAME.matcher(name).matches();
    }

    /// Empty when it was read to its end and was as it must be.
    static Optional<Flaw> read(InputStream stream, Reader reader) throws IOException {
        return new PackUnzip(stream).read(reader);
    }

    private Optional<Flaw> read(Reader reader) throws IOException {
        var before = "";
        while (true) {
            var begin = in.readNBytes(4);
            if (begin.length == 4 && little(begin).getInt() != PackZip.LOCAL) {
                return end(begin);
            }
            var fixed = in.readNBytes(PackZip.LOCAL_LENGTH - 4);
            if (fixed.length < PackZip.LOCAL_LENGTH - 4 || items.size() == PackZip.MOST) {
                return Optional.of(fixed.length == 0 ? Flaw.ENDS_EARLY : Flaw.NOT_A_PACK);
            }
            var fields = little(fixed);
            var crc = fields.getInt(10) & 0xFFFF_FFFFL;
            var size = fields.getInt(14) & 0xFFFF_FFFFL;
            var name = new String(in.readNBytes(fields.getShort(22) & 0xFFFF), StandardCharsets.ISO_8859_1);
            var item = new PackZip.Item(name, crc, size, at);
            if (!isName(name) || name.compareTo(before) <= 0 || at + size > PackZip.LARGEST) {
                return Optional.of(Flaw.NOT_A_PACK);
            }
            var header = PackZip.local(item);
            if (!Arrays.equals(header, 4, PackZip.LOCAL_LENGTH, fixed, 0, fixed.length)) {
                return Optional.of(Flaw.NOT_A_PACK);
            }
            items.add(item);
            at += header.length + size;
            before = name;
            var stored = new Stored(size);
            if (!reader.item(name, size, stored)) {
                return Optional.of(Flaw.NOT_A_PACK);
            }
            stored.skip();
            if (stored.left > 0) {
                return Optional.of(Flaw.ENDS_EARLY);
            }
            if (stored.crc.getValue() != crc) {
                reader.damaged(name);
            }
        }
    }

    private Optional<Flaw> end(byte[] begin) throws IOException {
        var length = 0L;
        var first = begin;
        for (var item : items) {
            var expected = PackZip.central(item);
            length += expected.length;
            if (!follows(first, expected)) {
                return Optional.of(Flaw.NOT_A_PACK);
            }
            first = new byte[0];
        }
        if (!follows(first, PackZip.end(items.size(), length, at))) {
            return Optional.of(Flaw.NOT_A_PACK);
        }
        return in.read() < 0 ? Optional.empty() : Optional.of(Flaw.BYTES_LEFT_OVER);
    }

    private boolean follows(byte[] first, byte[] expected) throws IOException {
        var rest = in.readNBytes(expected.length - first.length);
        return Arrays.equals(expected, 0, first.length, first, 0, first.length)
                && Arrays.equals(expected, first.length, expected.length, rest, 0, rest.length);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private final class Stored implements Content {
        private final CRC32 crc = new CRC32();
        private long left;

        Stored(long size) {
            this.left = size;
        }

        @Override
        public Optional<byte[]> whole(int most) throws IOException {
            if (left > most) {
                return Optional.empty();
            }
            var bytes = in.readNBytes((int) left);
            crc.update(bytes);
            left -= bytes.length;
            return Optional.of(bytes);
        }

        @Override
        public Hash hash(HashKind kind) throws IOException {
            var hasher = new Hasher(kind);
            var buffer = new byte[1 << 16];
            while (left > 0) {
                var read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    break;
                }
                crc.update(buffer, 0, read);
                hasher.more(buffer, read);
                left -= read;
            }
            return Hash.of(hasher.finished());
        }

        private void skip() throws IOException {
            if (left > 0) {
                hash(HashKind.SHA_256);
            }
        }
    }
}
