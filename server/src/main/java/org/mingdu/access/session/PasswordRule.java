package org.mingdu.access.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a password must be (GB/T 22239-2019 8.1.4.1 asks for complexity without figures; the figures are ours).
public final class PasswordRule {
    /// What every list of guesses begins with, after letters written as digits and signs are read as letters.
    private static final List<String> COMMON = List.of(
            "password",
            "administrator",
            "admin",
            "root",
            "test",
            "guest",
            "user",
            "welcome",
            "letmein",
            "changeme",
            "qwerty",
            "qwer",
            "asdf",
            "zxcv",
            "qaz",
            "wsx",
            "edc",
            "abc",
            "iloveyou",
            "woaini",
            "mima",
            "mingdu",
            "mlngdu",
            "monkey",
            "dragon",
            "hello");

    private static final Pattern RUN =
            Pattern.compile("(.)\\1{2,}|0?123456789?0?|987654321|12345|1234|123|321|2580|5201314|1314|520");

    private PasswordRule() {}

    /// The sentence that tells what to change, or empty.
    public static Optional<String> fault(String login, String password) {
        if (password.length() < 10) {
            return Optional.of("口令至少 10 个字符。");
        }
        if (password.length() > 128) {
            return Optional.of("口令至多 128 个字符。");
        }
        var kinds = kind(password, "[a-z]")
                + kind(password, "[A-Z]")
                + kind(password, "\\d")
                + kind(password, "[^a-zA-Z\\d]");
        if (kinds < 3 && password.length() < 16) {
            return Optional.of("口令应含大写字母、小写字母、数字、符号中的三种，或长度不少于 16 个字符。");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(login.toLowerCase(Locale.ROOT))) {
            return Optional.of("口令不能包含登录名。");
        }
        if (password.codePoints().distinct().count() < 5 || isGuessed(lower)) {
            return Optional.of("口令过于常见，请换一个。");
        }
        return Optional.empty();
    }

    /// Whether little is left once words, rows of keys, runs of digits, years and signs are taken out.
    private static boolean isGuessed(String lower) {
        var rest = RUN.matcher(lower).replaceAll("");
        var read = rest.replace('@', 'a')
                .replace('4', 'a')
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('$', 's')
                .replace('5', 's');
        for (var common : COMMON) {
            read = read.replace(common, "");
        }
        return read.replaceAll("[\\d!-/:-@\\[-`{-~]", "").length() < 4;
    }

    private static int kind(String password, String pattern) {
        return Pattern.compile(pattern).matcher(password).find() ? 1 : 0;
    }
}
