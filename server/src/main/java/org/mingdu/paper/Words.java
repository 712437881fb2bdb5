package org.mingdu.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// How a value reads on paper. The minus is a true minus sign, days are written 2026-09-15.
final class Words {
    private Words() {}

    static String of(Cell cell) {
        return switch (cell) {
            case Cell.Text(var value) -> value;
            case Cell.Amount(var value) -> grouped(value);
            case Cell.Percent(var value) -> oneDecimal(value) + "%";
            case Cell.Points(var value) -> (value.signum() > 0 ? "+" : "") + oneDecimal(value) + " 个百分点";
            case Cell.Slip(var days) -> days > 0 ? "晚 " + days + " 天" : days < 0 ? "早 " + -days + " 天" : "按期";
            case Cell.Day(var value) -> value.toString();
            case Cell.Light(var lamp) -> lamp.text();
        };
    }

    /// Figures stand at the right, under each other.
    static boolean isFigure(Cell cell) {
        return switch (cell) {
            case Cell.Amount _, Cell.Percent _, Cell.Points _, Cell.Slip _ -> true;
            case Cell.Text _, Cell.Day _, Cell.Light _ -> false;
        };
    }

    /// Only a light has a colour of its own.
    static String ink(Cell cell) {
        return cell instanceof Cell.Light(var lamp) ? lamp.ink() : "";
    }

    private static String oneDecimal(BigDecimal value) {
        return minus(value.setScale(1, RoundingMode.HALF_UP).toPlainString());
    }

    private static String grouped(BigDecimal value) {
        var format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.clamp(value.scale(), 0, 6));
        return minus(format.format(value));
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }
}
