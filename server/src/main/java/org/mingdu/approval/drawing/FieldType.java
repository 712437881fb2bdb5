package org.mingdu.approval.drawing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a field's value is, and so how two of them compare.
public enum FieldType {
    NUMBER,
    DAY,
    TEXT;

    private static final int LONGEST = 200;

    /// Whether a text is a value of this type.
    public boolean reads(@Nullable String text) {
        return text != null && text.length() <= LONGEST && value(text) != null;
    }

    /// Less than, equal to or greater than zero; both have been read before.
    int compare(String left, String right) {
        return switch (this) {
            case NUMBER -> new BigDecimal(left).compareTo(new BigDecimal(right));
            case DAY -> LocalDate.parse(left).compareTo(LocalDate.parse(right));
            case TEXT -> left.compareTo(right);
        };
    }

    private @Nullable Object value(String text) {
        try {
            return switch (this) {
                // Plain digits: an exponent could make a short text a number of any length.
                case NUMBER -> text.matches("-?\\d{1,18}(\\.\\d{1,6})?") ? new BigDecimal(text) : null;
                case DAY -> LocalDate.parse(text);
                case TEXT -> text.isBlank() ? null : text;
            };
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
