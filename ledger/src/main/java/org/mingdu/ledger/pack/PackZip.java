package org.mingdu.ledger.pack;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/// Writes a zip of which there is one only: names in order, all of one time (1 January 1980), nothing
/// compressed, no extra fields and no comments. Any zip program opens it; [PackUnzip] opens no other.
public final class PackZip {
    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;
    static final int LOCAL_LENGTH = 30;
    static final int MOST = 50_000;
    static final long LARGEST = 0xFFFF_0000L;

    /// Bytes that can be read from the beginning again.
    public interface Source {
        InputStream open() throws IOException;
    }

    record Item(String name, long crc, long size, long at) {}

    private final Counting out;
    private final List<Item> items = new ArrayList<>();
    private String before = "";

    public PackZip(OutputStream stream) {
        this.out = new Counting(stream);
    }

    public void add(String name, Source source) throws IOException {
        if (name.compareTo(before) <= 0 || !PackUnzip.isName(name) || items.size() == MOST) {
            throw new IllegalArgumentException("\"%s\" does not follow \"%s\"".formatted(name, before));
        }
        before = name;
        var crc = new CRC32();
        var size = 0L;
        var buffer = new byte[1 << 16];
        try (var in = source.open()) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                crc.update(buffer, 0, read);
                size += read;
            }
        }
        var item = new Item(name, crc.getValue(), size, out.count);
        if (out.count + size > LARGEST) {
            throw new IOException("a pack takes at most 4 GB");
        }
        items.add(item);
        out.write(local(item));
        try (var in = source.open()) {
            if (in.transferTo(out) != size) {
                throw new IOException("%s changed while it was packed".formatted(name));
            }
        }
    }

    public void end() throws IOException {
        var from = out.count;
        var central = new ByteArrayOutputStream();
        for (var item : items) {
            central.writeBytes(central(item));
        }
        out.write(central.toByteArray());
        out.write(end(items.size(), central.size(), from));
        out.flush();
    }

    static byte[] local(Item item) {
        var fields = new Fields().four(LOCAL);
        common(fields, item);
        return fields.name(item.name());
    }

    static byte[] central(Item item) {
        var fields = new Fields().four(CENTRAL).two(10);
        common(fields, item);
        return fields.two(0).two(0).two(0).four(0).four(item.at()).name(item.name());
    }

    static byte[] end(int count, long length, long from) {
        return new Fields()
                .four(END)
                .two(0)
                .two(0)
                .two(count)
                .two(count)
                .four(length)
                .four(from)
                .two(0)
                .name("");
    }

    /// Version 1.0, no flags, stored, 1980-01-01 00:00.
    private static void common(Fields fields, Item item) {
        fields.two(10)
                .two(0)
                .two(0)
                .two(0)
                .two(0x21)
                .four(item.crc())
                .four(item.size())
                .four(item.size());
        fields.two(item.name().length()).two(0);
    }

    private static final class Fields {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Fields two(int value) {
            bytes.write(value);
            bytes.write(value >> 8);
            return this;
        }

        Fields four(long value) {
            return two((int) value).two((int) (value >> 16));
        }

        byte[] name(String name) {
            bytes.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
            return bytes.toByteArray();
        }
    }

    private static final class Counting extends FilterOutputStream {
        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }
}
