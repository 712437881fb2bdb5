package org.mingdu.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/// An amount in yuan, to the fen; text on the wire, `numeric(18,2)` in the database.
public record Money(BigDecimal yuan) implements Comparable<Money> {
    private static final BigDecimal LARGEST = new BigDecimal("9999999999999999.99");

    public Money {
        if (yuan.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("yuan (%s) has parts of a fen".formatted(yuan));
        }
        if (yuan.abs().compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("yuan (%s) is more than any budget holds".formatted(yuan));
        }
        yuan = yuan.setScale(2);
    }

    @JsonCreator
    public static Money of(String text) {
        // A short form such as 1e9 would be understood by one reader and not by the next.
        if (text.length() > 20 || !text.matches("-?\\d+(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("金额应为元、至多两位小数的数字");
        }
        return new Money(new BigDecimal(text));
    }

    @JsonValue
    public String text() {
        return yuan.toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }
}
