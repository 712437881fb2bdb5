package org.mingdu.planfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// What people write into cells, understood.
final class TemplateCells {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?");
    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);

    private final boolean from1904;

    TemplateCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /// A date as a day number of the program or as people write it.
    Optional<LocalDate> day(String cell) {
        var matcher = DAY.matcher(cell);
        try {
            if (matcher.matches()) {
                return Optional.of(LocalDate.of(
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(2)),
                                Integer.parseInt(matcher.group(3))))
                        .filter(PlanTime::plausible);
            }
        } catch (DateTimeException _) {
            return Optional.empty();
        }
        var number = number(cell);
        if (number.isEmpty() || number.getAsDouble() < 1 || number.getAsDouble() > 200_000) {
            return Optional.empty();
        }
        return Optional.of((from1904 ? FIRST_1904 : FIRST_1900).plusDays((long) number.getAsDouble()))
                .filter(PlanTime::plausible);
    }

    /// A number; a unit of days behind it is forgiven.
    OptionalDouble number(String cell) {
        var digits = cell.replaceFirst("\\s*(天|日|d|D)$", "").replace('−', '-').replace(",", "");
        try {
            var number = Double.parseDouble(digits);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /// A whole number that is not negative, or -1.
    int count(String cell) {
        var number = number(cell);
        return number.isPresent()
                        && number.getAsDouble() == Math.rint(number.getAsDouble())
                        && number.getAsDouble() >= 0
                        && number.getAsDouble() <= 10_000_000
                ? (int) number.getAsDouble()
                : -1;
    }

    /// A share of 100; `50%`, `50` and a cell formatted as percent (0.5) all say the same, save that a bare 1 is one
    /// percent only where it is written with the sign.
    OptionalDouble percent(String cell) {
        var sign = cell.endsWith("%") || cell.endsWith("％");
        var number = number(sign ? cell.substring(0, cell.length() - 1).strip() : cell);
        if (number.isEmpty()) {
            return number;
        }
        var share = !sign && number.getAsDouble() <= 1 ? number.getAsDouble() * 100 : number.getAsDouble();
        return share >= 0 && share <= 100 ? OptionalDouble.of(share) : OptionalDouble.empty();
    }
}
