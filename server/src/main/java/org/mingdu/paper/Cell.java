package org.mingdu.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingdu.typeface.Typeface;

/// One value on paper. Each kind knows itself as a number or a day, so that a workbook can reckon with it.
public sealed interface Cell {
    /// What is printed where nothing is known; never a zero.
    Cell UNKNOWN = new Text("—");

    /// Words of people. What neither form of paper can carry becomes a space, and a doubled ideograph becomes the
    /// ordinary one.
    record Text(String value) implements Cell {
        public Text {
            value = Typeface.printable(value);
        }
    }

    /// A count or an amount, with as many decimals as given.
    record Amount(BigDecimal value) implements Cell {}

    /// A share in percent: 62.5 is 62.5 %.
    record Percent(BigDecimal value) implements Cell {}

    /// A gap between two shares in percentage points; below zero is behind.
    record Points(BigDecimal value) implements Cell {}

    /// Calendar days against the baseline; above zero is late.
    record Slip(int days) implements Cell {}

    record Day(LocalDate value) implements Cell {}

    record Light(Lamp lamp) implements Cell {}

    static Cell text(@Nullable String value) {
        return value == null || value.isBlank() ? UNKNOWN : new Text(value);
    }

    static Cell number(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    static Cell number(@Nullable BigDecimal value) {
        return value == null ? UNKNOWN : new Amount(value);
    }

    static Cell percent(@Nullable BigDecimal value) {
        return value == null ? UNKNOWN : new Percent(value);
    }

    static Cell points(@Nullable BigDecimal value) {
        return value == null ? UNKNOWN : new Points(value);
    }

    static Cell slip(@Nullable Integer days) {
        return days == null ? UNKNOWN : new Slip(days);
    }

    static Cell day(@Nullable LocalDate value) {
        return value == null ? UNKNOWN : new Day(value);
    }
}
