package org.mingdu.ledger.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.support.Seeds;

class CanonicalTest {
    private static String hex(Value value) {
        return HexFormat.of().formatHex(Canonical.encode(value));
    }

    private static Flaw flaw(String hex) {
        return switch (Canonical.decode(HexFormat.of().parseHex(hex))) {
            case Reading.Refused<Value>(var flaw, var _) -> flaw;
            case Reading.Read<Value>(var value) -> throw new AssertionError(hex + " was read as " + value);
        };
    }

    @Test
    void each_kind_of_value_has_its_bytes() {
        assertThat(hex(Value.text("明度"))).isEqualTo("66e6988ee5baa6");
        assertThat(hex(Value.whole(0))).isEqualTo("00");
        assertThat(hex(Value.whole(24))).isEqualTo("1818");
        assertThat(hex(Value.whole(-500))).isEqualTo("3901f3");
        assertThat(hex(Value.whole(Long.MIN_VALUE))).isEqualTo("3b7fffffffffffffff");
        assertThat(hex(new Value.Decimal(new BigDecimal("12.50")))).isEqualTo("d9d30165" + "31322e3530");
        assertThat(hex(new Value.Moment(Instant.ofEpochMilli(1000)))).isEqualTo("d9d302" + "1903e8");
        assertThat(hex(new Value.Day(LocalDate.of(2026, 3, 2)))).isEqualTo("d903ec6a" + "323032362d30332d3032");
        assertThat(hex(new Value.Flag(true))).isEqualTo("f5");
        assertThat(hex(new Value.Bytes(new byte[] {1, 2}))).isEqualTo("420102");
        assertThat(hex(Value.items(List.of(Value.whole(1), Value.whole(2))))).isEqualTo("820102");
        assertThat(hex(Value.Fields.of("b", Value.whole(1), "aa", Value.whole(2), "a", Value.whole(3))))
                .isEqualTo("a3" + "616103" + "616201" + "62616102");
    }

    @Test
    void what_is_not_in_the_one_form_is_refused_and_named() {
        assertThat(flaw("")).isEqualTo(Flaw.ENDS_EARLY);
        assertThat(flaw("1817")).isEqualTo(Flaw.NOT_SHORTEST);
        assertThat(flaw("1900ff")).isEqualTo(Flaw.NOT_SHORTEST);
        assertThat(flaw("1a0000ffff")).isEqualTo(Flaw.NOT_SHORTEST);
        assertThat(flaw("1b00000000ffffffff")).isEqualTo(Flaw.NOT_SHORTEST);
        assertThat(flaw("1bffffffffffffffff")).isEqualTo(Flaw.OUT_OF_RANGE);
        assertThat(flaw("5f41014102ff")).as("pieces without a length").isEqualTo(Flaw.UNKNOWN_TYPE);
        assertThat(flaw("f6")).as("null").isEqualTo(Flaw.UNKNOWN_TYPE);
        assertThat(flaw("fb3ff0000000000000")).as("a float").isEqualTo(Flaw.UNKNOWN_TYPE);
        assertThat(flaw("c249010000000000000000")).as("a big number").isEqualTo(Flaw.UNKNOWN_TYPE);
        assertThat(flaw("0000")).isEqualTo(Flaw.BYTES_LEFT_OVER);
        assertThat(flaw("a2616201616102")).as("b before a").isEqualTo(Flaw.KEYS_NOT_SORTED);
        assertThat(flaw("a2616101616102")).as("a twice").isEqualTo(Flaw.KEYS_NOT_SORTED);
        assertThat(flaw("a10102")).isEqualTo(Flaw.KEY_NOT_TEXT);
        assertThat(flaw("62c328")).isEqualTo(Flaw.NOT_UTF8);
        assertThat(flaw("63eda080")).as("half a pair").isEqualTo(Flaw.NOT_UTF8);
        assertThat(flaw("6365cc81")).as("e and an accent").isEqualTo(Flaw.NOT_NFC);
        assertThat(flaw("9affffffff")).as("four thousand million items").isEqualTo(Flaw.ENDS_EARLY);
        assertThat(flaw("81".repeat(17) + "00")).isEqualTo(Flaw.TOO_DEEP);
        assertThat(flaw("d9d30162" + "2d30")).as("-0").isEqualTo(Flaw.NOT_A_DECIMAL);
        assertThat(flaw("d9d30164" + "2d302e30")).as("-0.0").isEqualTo(Flaw.NOT_A_DECIMAL);
        assertThat(flaw("d9d30163" + "316533")).as("1e3").isEqualTo(Flaw.NOT_A_DECIMAL);
        assertThat(flaw("d9d30162" + "3031")).as("01").isEqualTo(Flaw.NOT_A_DECIMAL);
        assertThat(flaw("d9d30162" + "312e")).as("1.").isEqualTo(Flaw.NOT_A_DECIMAL);
        assertThat(flaw("d903ec6a" + "323032362d30322d3330")).as("30 February").isEqualTo(Flaw.NOT_A_DATE);
        assertThat(flaw("d9d30220")).as("before 1970").isEqualTo(Flaw.UNKNOWN_TYPE);
        assertThat(flaw("d9d3034101")).isEqualTo(Flaw.OUT_OF_RANGE);
        assertThat(Canonical.decode(new byte[Canonical.LARGEST + 1]))
                .isEqualTo(Reading.refused(Flaw.TOO_LARGE, Integer.toString(Canonical.LARGEST + 1)));
    }

    @Test
    void what_nobody_could_read_is_not_written() {
        assertThatThrownBy(() -> Canonical.encode(Value.text("e\u0301"))).hasMessageContaining("NOT_NFC");
        assertThatThrownBy(() -> Canonical.encode(Value.text("\uD800"))).hasMessageContaining("half a character");
        assertThatThrownBy(() -> Canonical.encode(new Value.Decimal(new BigDecimal("1e3"))))
                .hasMessageContaining("places");
        assertThatThrownBy(() -> Canonical.encode(new Value.Moment(Instant.EPOCH.minusMillis(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void random_values_come_back_as_they_were_and_have_one_form() {
        Seeds.forEach(3000, chance -> {
            var value = RandomValue.of(chance, 0);
            var bytes = Canonical.encode(value);
            assertThat(Canonical.decode(bytes)).isEqualTo(Reading.of(value));
        });
    }

    @Test
    void bytes_that_are_read_are_the_ones_that_would_be_written() {
        Seeds.forEach(20_000, chance -> {
            var bytes = Seeds.flipped(chance, Canonical.encode(RandomValue.of(chance, 0)));
            if (Canonical.decode(bytes) instanceof Reading.Read<Value>(var other)) {
                assertThat(Canonical.encode(other)).isEqualTo(bytes);
            }
        });
    }

    @Test
    void bytes_of_chance_and_cut_off_ones_are_refused_or_read_and_never_thrown_at() {
        Seeds.forEach(20_000, chance -> {
            var bytes = Seeds.bytes(chance, chance.nextInt(200));
            assertThat(Canonical.decode(bytes)).isNotNull();
            assertThat(Entry.read(bytes)).isInstanceOf(Reading.Refused.class);
            var whole = Canonical.encode(RandomValue.of(chance, 0));
            assertThat(Canonical.decode(Arrays.copyOf(whole, chance.nextInt(whole.length))))
                    .isInstanceOf(Reading.Refused.class);
        });
    }

    @Test
    void what_is_hidden_opens_with_its_salt_and_its_value_only() {
        Seeds.forEach(200, chance -> {
            var salt = new Salt(Seeds.bytes(chance, 32));
            var name = Value.text("王" + chance.nextInt());
            var hidden = salt.hide(HashKind.SM3, name);
            assertThat(salt.opens(HashKind.SM3, hidden, name)).isEqualTo(Check.ok());
            assertThat(salt.opens(HashKind.SM3, hidden, Value.text("李")).holds())
                    .isFalse();
            assertThat(new Salt(Seeds.bytes(chance, 32))
                            .opens(HashKind.SM3, hidden, name)
                            .holds())
                    .isFalse();
        });
    }

    @Test
    void names_are_kept_sorted_since_many_of_one_hash_would_make_a_hashed_map_slow() {
        var value = Value.Fields.of("BBBB", Value.whole(1), "AaBB", Value.whole(2), "BBAa", Value.whole(3));
        assertThat(Canonical.decode(Canonical.encode(value)))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(((Value.Fields) read.value()).fields())
                                .isInstanceOf(SortedMap.class)
                                .containsKeys("BBBB", "AaBB", "BBAa"));
    }

    @Test
    void fields_in_any_order_are_the_same() {
        assertThat(new Value.Fields(Map.of("a", Value.whole(1), "b", Value.whole(2))))
                .isEqualTo(Value.Fields.of("b", Value.whole(2), "a", Value.whole(1)));
    }
}
