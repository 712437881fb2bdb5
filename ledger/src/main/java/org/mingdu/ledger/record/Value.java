package org.mingdu.ledger.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingdu.ledger.Hash;

/// What can be written down for ever. Each value has one form as bytes ([Canonical]); there are no
/// floats among them, and what is not known is left out, not written as nothing.
public sealed interface Value {
    /// In Unicode's normal form C.
    record Text(String text) implements Value {}

    record Whole(long number) implements Value {}

    /// As written: 12.50 is not 12.5. At most 18 places after the point and 38 digits.
    record Decimal(BigDecimal number) implements Value {}

    /// To the millisecond, from 1970 to 9999.
    record Moment(Instant instant) implements Value {
        public Moment {
            instant = Instant.ofEpochMilli(instant.toEpochMilli());
        }
    }

    record Day(LocalDate date) implements Value {}

    record Flag(boolean yes) implements Value {}

    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Fields by name; in which order they were given does not matter.
    record Fields(Map<String, Value> fields) implements Value {
        public Fields {
            // Sorted, not hashed: names are anybody's, and many with one hash would make a slow map.
            fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        }

        public static Fields of(Object... namesAndValues) {
            var fields = new TreeMap<String, Value>();
            for (var at = 0; at < namesAndValues.length; at += 2) {
                fields.put((String) namesAndValues[at], (Value) namesAndValues[at + 1]);
            }
            return new Fields(fields);
        }

        public Optional<Value> field(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    /// Stands for something personal that may be forgotten one day ([Salt]).
    record Hidden(Hash hash) implements Value {}

    final class Bytes implements Value {
        private final byte[] bytes;

        public Bytes(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes same && Arrays.equals(bytes, same.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return HexFormat.of().formatHex(bytes);
        }
    }

    static Value text(String text) {
        return new Text(text);
    }

    static Value whole(long number) {
        return new Whole(number);
    }

    static Value items(List<? extends Value> items) {
        return new Items(new ArrayList<>(items));
    }
}
