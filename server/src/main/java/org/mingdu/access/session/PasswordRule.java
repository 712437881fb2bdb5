package org.mingdu.access.session;

import static org.mingdu.kernel.Speech.say;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingdu.access.policy.SecurityPolicy;

/// What a password must be (GB/T 22239-2019 8.1.4.1 asks for complexity without figures; the figures are the security
/// policy's).
public final class PasswordRule {
    /// So many characters need no mixture of kinds.
    static final int LONG = 16;

    private static final int MOST = 128;
    private static final List<String> PRODUCT = List.of("mingdu", "明度");

    private PasswordRule() {}

    /// The sentence that tells what to change, or empty.
    ///
    /// @param names what everybody knows of the person: their name, their organisation
    public static Optional<String> fault(SecurityPolicy policy, String login, List<String> names, String password) {
        if (password.length() < policy.leastLength()) {
            return Optional.of(say("口令至少 %d 个字符。", policy.leastLength()));
        }
        if (password.length() > MOST) {
            return Optional.of(say("口令至多 %d 个字符。", MOST));
        }
        var kinds = kind(password, "[a-z]")
                + kind(password, "[A-Z]")
                + kind(password, "\\d")
                + kind(password, "[^a-zA-Z\\d]");
        if (kinds < policy.kinds() && password.length() < LONG) {
            return Optional.of(
                    policy.kinds() == 4
                            ? "口令应同时含大写字母、小写字母、数字、符号，或长度不少于 16 个字符。"
                            : "口令应含大写字母、小写字母、数字、符号中的三种，或长度不少于 16 个字符。");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(login.toLowerCase(Locale.ROOT))) {
            return Optional.of("口令不能包含登录名。");
        }
        for (var name : names) {
            if (isTelling(name) && lower.contains(name.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of("口令不能包含姓名或单位名称，请换一个。");
            }
        }
        if (PRODUCT.stream().anyMatch(lower.replace('1', 'i')::contains)) {
            return Optional.of("口令不能包含系统名称，请换一个。");
        }
        if (password.codePoints().distinct().count() < 5 || CommonPasswords.contains(password)) {
            return Optional.of("口令过于常见，容易被猜中。请换成几个互不相关的词，或用“随机生成”。");
        }
        return Optional.empty();
    }

    /// Two Chinese characters name somebody; two Latin letters stand in any word.
    private static boolean isTelling(String name) {
        var plain = name.strip();
        return plain.length() >= 4 || (plain.length() >= 2 && plain.codePoints().allMatch(Character::isIdeographic));
    }

    private static int kind(String password, String pattern) {
        return Pattern.compile(pattern).matcher(password).find() ? 1 : 0;
    }
}
