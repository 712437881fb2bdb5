package org.mingdu.ledger.record;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Writes values. Ill-formed ones as well: reading what was written tells them.
final class Encoder {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    byte[] bytes(Value value) {
        write(value, 0);
        return out.toByteArray();
    }

    private void write(Value value, int depth) {
        if (depth > Canonical.DEEPEST) {
            throw new IllegalArgumentException("a value is at most %d deep".formatted(Canonical.DEEPEST));
        }
        if (value instanceof Value.Text text) {
            text(text.text());
        } else if (value instanceof Value.Whole whole) {
            whole(whole.number());
        } else if (value instanceof Value.Decimal decimal) {
            head(6, Canonical.TAG_DECIMAL);
            text(plain(decimal.number()));
        } else if (value instanceof Value.Moment moment) {
            head(6, Canonical.TAG_MOMENT);
            whole(moment.instant().toEpochMilli());
        } else if (value instanceof Value.Day day) {
            head(6, Canonical.TAG_DATE);
            text(DateTimeFormatter.ISO_LOCAL_DATE.format(day.date()));
        } else if (value instanceof Value.Flag flag) {
            out.write(flag.yes() ? 0xF5 : 0xF4);
        } else if (value instanceof Value.Hidden hidden) {
            head(6, Canonical.TAG_HIDDEN);
            bytes(hidden.hash().bytes());
        } else if (value instanceof Value.Bytes bytes) {
            bytes(bytes.bytes());
        } else if (value instanceof Value.Items items) {
            head(4, items.items().size());
            items.items().forEach(item -> write(item, depth + 1));
        } else if (value instanceof Value.Fields fields) {
            fields(fields.fields(), depth);
        }
    }

    private static String plain(BigDecimal number) {
        if (number.scale() < 0 || number.scale() > 18 || number.precision() > 38) {
            throw new IllegalArgumentException("a decimal has 0 to 18 places and at most 38 digits");
        }
        return number.toPlainString();
    }

    private void fields(Map<String, Value> fields, int depth) {
        var sorted = new TreeMap<byte[], Value>(Arrays::compareUnsigned);
        fields.forEach((name, value) -> sorted.put(new Encoder().bytes(Value.text(name)), value));
        head(5, fields.size());
        sorted.forEach((name, value) -> {
            out.writeBytes(name);
            write(value, depth + 1);
        });
    }

    private void text(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (!text.equals(new String(utf8, StandardCharsets.UTF_8))) {
            throw new IllegalArgumentException("half a character cannot be written");
        }
        head(Canonical.TEXT, utf8.length);
        out.writeBytes(utf8);
    }

    private void bytes(byte[] bytes) {
        head(2, bytes.length);
        out.writeBytes(bytes);
    }

    private void whole(long number) {
        if (number >= 0) {
            head(0, number);
        } else {
            head(1, -1 - number);
        }
    }

    /// The shortest form of a type and a number.
    private void head(int major, long number) {
        var type = major << 5;
        if (number < 24) {
            out.write(type | (int) number);
            return;
        }
        var power = number < 1 << 8 ? 0 : number < 1 << 16 ? 1 : number < 1L << 32 ? 2 : 3;
        out.write(type | (24 + power));
        for (var shift = (8 << power) - 8; shift >= 0; shift -= 8) {
            out.write((int) (number >> shift));
        }
    }
}
