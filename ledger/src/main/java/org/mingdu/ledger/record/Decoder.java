package org.mingdu.ledger.record;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.Reading;

/// Reads bytes of anybody, once. It goes no deeper than is allowed, makes nothing larger than what
/// stands there, and stops at the first thing that is not in the one form.
final class Decoder {
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,37})(\\.[0-9]{1,18})?");
    private static final Pattern ZERO = Pattern.compile("-[0.]+");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final byte[] bytes;
    private int at;
    private Optional<Flaw> flaw = Optional.empty();

    Decoder(byte[] bytes) {
        this.bytes = bytes;
    }

    Optional<Value> whole() {
        var value = value(0);
        if (value.isPresent() && at != bytes.length) {
            return refuse(Flaw.BYTES_LEFT_OVER);
        }
        return value;
    }

    <T> Reading<T> refusal() {
        return Reading.refused(flaw.orElseThrow(), Integer.toString(at));
    }

    private <T> Optional<T> refuse(Flaw wrong) {
        if (flaw.isEmpty()) {
            flaw = Optional.of(wrong);
        }
        return Optional.empty();
    }

    private Optional<Value> value(int depth) {
        if (depth > Canonical.DEEPEST) {
            return refuse(Flaw.TOO_DEEP);
        }
        if (at >= bytes.length) {
            return refuse(Flaw.ENDS_EARLY);
        }
        var major = (bytes[at] & 0xFF) >> 5;
        if (major == 7) {
            return flag();
        }
        var number = number();
        if (number < 0) {
            return Optional.empty();
        }
        return switch (major) {
            case 0 -> Optional.of(new Value.Whole(number));
            case 1 -> Optional.of(new Value.Whole(-1 - number));
            case 2 -> run(number).map(Value.Bytes::new);
            case 3 -> string(number).map(Value.Text::new);
            case 4 -> items(number, depth);
            case 5 -> fields(number, depth);
            default -> tagged(number);
        };
    }

    private Optional<Value> flag() {
        return switch (bytes[at++] & 0xFF) {
            case 0xF4 -> Optional.of(new Value.Flag(false));
            case 0xF5 -> Optional.of(new Value.Flag(true));
            default -> refuse(Flaw.UNKNOWN_TYPE);
        };
    }

    /// The number in the head of a value; below 0 when it was refused. One that takes all 64 bits is
    /// refused as well.
    private long number() {
        var short5 = bytes[at++] & 0x1F;
        if (short5 < 24) {
            return short5;
        }
        if (short5 > 27) {
            refuse(Flaw.UNKNOWN_TYPE);
            return -1;
        }
        var length = 1 << (short5 - 24);
        if (bytes.length - at < length) {
            refuse(Flaw.ENDS_EARLY);
            return -1;
        }
        var number = 0L;
        for (var one = 0; one < length; one++) {
            number = (number << 8) | (bytes[at++] & 0xFF);
        }
        if (number < 0) {
            refuse(Flaw.OUT_OF_RANGE);
            return -1;
        }
        if (number < 24 || (length > 1 && number >>> (4 * length) == 0)) {
            refuse(Flaw.NOT_SHORTEST);
            return -1;
        }
        return number;
    }

    private Optional<byte[]> run(long length) {
        if (length > bytes.length - at) {
            return refuse(Flaw.ENDS_EARLY);
        }
        at += (int) length;
        return Optional.of(Arrays.copyOfRange(bytes, at - (int) length, at));
    }

    private Optional<String> string(long length) {
        var run = run(length);
        if (run.isEmpty()) {
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(run.get()))
                    .toString();
            return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? Optional.of(text) : refuse(Flaw.NOT_NFC);
        } catch (CharacterCodingException notUtf8) {
            return refuse(Flaw.NOT_UTF8);
        }
    }

    private Optional<Value> items(long count, int depth) {
        // Each takes a byte at least, so a count alone makes no room.
        if (count > bytes.length - at) {
            return refuse(Flaw.ENDS_EARLY);
        }
        var items = new ArrayList<Value>();
        for (var one = 0; one < count; one++) {
            var item = value(depth + 1);
            if (item.isEmpty()) {
                return item;
            }
            items.add(item.get());
        }
        return Optional.of(new Value.Items(items));
    }

    private Optional<Value> fields(long count, int depth) {
        if (count > bytes.length - at) {
            return refuse(Flaw.ENDS_EARLY);
        }
        var fields = new TreeMap<String, Value>();
        var before = new byte[0];
        for (var one = 0; one < count; one++) {
            var from = at;
            if (at >= bytes.length) {
                return refuse(Flaw.ENDS_EARLY);
            }
            if ((bytes[at] & 0xFF) >> 5 != Canonical.TEXT) {
                return refuse(Flaw.KEY_NOT_TEXT);
            }
            var length = number();
            var name = length < 0 ? Optional.<String>empty() : string(length);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            var key = Arrays.copyOfRange(bytes, from, at);
            if (Arrays.compareUnsigned(before, key) >= 0) {
                return refuse(Flaw.KEYS_NOT_SORTED);
            }
            before = key;
            var value = value(depth + 1);
            if (value.isEmpty()) {
                return value;
            }
            fields.put(name.get(), value.get());
        }
        return Optional.of(new Value.Fields(fields));
    }

    private Optional<Value> tagged(long tag) {
        if (at >= bytes.length) {
            return refuse(Flaw.ENDS_EARLY);
        }
        var major = (bytes[at] & 0xFF) >> 5;
        var number = major < 4 ? number() : 0;
        if (number < 0) {
            return Optional.empty();
        }
        if (tag == Canonical.TAG_DECIMAL && major == 3) {
            return string(number).flatMap(this::decimal);
        }
        if (tag == Canonical.TAG_DATE && major == 3) {
            return string(number).flatMap(this::date);
        }
        if (tag == Canonical.TAG_MOMENT && major == 0) {
            return number > Canonical.LAST_MILLI
                    ? refuse(Flaw.OUT_OF_RANGE)
                    : Optional.of(new Value.Moment(Instant.ofEpochMilli(number)));
        }
        if (tag == Canonical.TAG_HIDDEN && major == 2) {
            return number == Hash.LENGTH
                    ? run(number).map(run -> new Value.Hidden(Hash.of(run)))
                    : refuse(Flaw.OUT_OF_RANGE);
        }
        return refuse(Flaw.UNKNOWN_TYPE);
    }

    private Optional<Value> decimal(String text) {
        // The length first: a long row of digits must not become a number.
        if (text.length() > 58
                || !DECIMAL.matcher(text).matches()
                || ZERO.matcher(text).matches()) {
            return refuse(Flaw.NOT_A_DECIMAL);
        }
        var number = new BigDecimal(text);
        return number.precision() > 38 ? refuse(Flaw.NOT_A_DECIMAL) : Optional.of(new Value.Decimal(number));
    }

    private Optional<Value> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return refuse(Flaw.NOT_A_DATE);
        }
        try {
            return Optional.of(new Value.Day(LocalDate.parse(text)));
        } catch (DateTimeException noSuchDay) {
            return refuse(Flaw.NOT_A_DATE);
        }
    }
}
