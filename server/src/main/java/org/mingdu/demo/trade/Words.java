package org.mingdu.demo.trade;

/// Numbers as they are spoken on site.
final class Words {
    private static final String DIGITS = "零一二三四五六七八九";

    private Words() {}

    /// 1 to 99 in Chinese: 三, 十一, 二十六.
    static String number(int value) {
        if (value < 10) {
            return String.valueOf(DIGITS.charAt(value));
        }
        var tens = value / 10 == 1 ? "十" : DIGITS.charAt(value / 10) + "十";
        return value % 10 == 0 ? tens : tens + DIGITS.charAt(value % 10);
    }

    static String floors(int from, int to) {
        return from == to ? number(from) + "层" : number(from) + "至" + number(to) + "层";
    }

    /// A place along a line: K1+200.
    static String chainage(int metres) {
        return "K%d+%03d".formatted(metres / 1000, metres % 1000);
    }

    static String reach(int from, int to) {
        return chainage(from) + "～" + chainage(to);
    }
}
