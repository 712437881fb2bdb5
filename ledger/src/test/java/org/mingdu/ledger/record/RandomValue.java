package org.mingdu.ledger.record;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.support.Seeds;

/// Values of every kind, the edges often.
public final class RandomValue {
    private static final String[] WORDS = {
        "", "a", "明度", "𠮷野家", "é", "e\u0301", "ﬁ", "\u202E付款", "0", "长".repeat(90), "\n", "Ω", "👷🏽"
    };
    private static final long[] NUMBERS = {
        0,
        1,
        23,
        24,
        255,
        256,
        65_535,
        65_536,
        4_294_967_295L,
        4_294_967_296L,
        Long.MAX_VALUE,
        -1,
        -24,
        -25,
        Long.MIN_VALUE
    };

    private RandomValue() {}

    public static Value of(RandomGenerator chance, int depth) {
        return switch (chance.nextInt(depth >= 4 ? 8 : 10)) {
            case 0 -> Value.text(text(chance));
            case 1 -> Value.whole(chance.nextBoolean() ? NUMBERS[chance.nextInt(NUMBERS.length)] : chance.nextLong());
            case 2 ->
                new Value.Decimal(new BigDecimal(
                        new BigInteger(chance.nextInt(1, 120), new Random(chance.nextLong()))
                                .multiply(BigInteger.valueOf(chance.nextBoolean() ? 1 : -1)),
                        chance.nextInt(19)));
            case 3 -> new Value.Moment(Instant.ofEpochMilli(chance.nextLong(Canonical.LAST_MILLI + 1)));
            case 4 ->
                new Value.Day(LocalDate.of(chance.nextInt(1, 10_000), 1, 1).withDayOfYear(chance.nextInt(1, 366)));
            case 5 -> new Value.Flag(chance.nextBoolean());
            case 6 -> new Value.Bytes(Seeds.bytes(chance, chance.nextInt(300)));
            case 7 -> new Value.Hidden(Hash.of(Seeds.bytes(chance, 32)));
            case 8 -> {
                var items = new ArrayList<Value>();
                for (var left = chance.nextInt(6); left > 0; left--) {
                    items.add(of(chance, depth + 1));
                }
                yield Value.items(items);
            }
            default -> fields(chance, depth);
        };
    }

    public static Value.Fields fields(RandomGenerator chance, int depth) {
        var fields = new TreeMap<String, Value>();
        for (var left = chance.nextInt(6); left > 0; left--) {
            fields.put(text(chance), of(chance, depth + 1));
        }
        return new Value.Fields(fields);
    }

    private static String text(RandomGenerator chance) {
        var text = WORDS[chance.nextInt(WORDS.length)] + WORDS[chance.nextInt(WORDS.length)];
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
