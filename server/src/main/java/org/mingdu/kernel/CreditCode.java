package org.mingdu.kernel;

import static org.mingdu.kernel.Speech.say;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Locale;

/// The unified social credit code of an organisation, 18 characters (GB 32100-2015, check character by weighted sum
/// modulo 31 over an alphabet without I, O, S, V, Z).
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    public static Checked check(String typed) {
        var code = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        var findings = new ArrayList<String>();
        if (code.length() != 18) {
            findings.add(say("统一社会信用代码应为 18 位，现为 %d 位。", code.length()));
            return Checked.of(code, findings);
        }
        for (var index = 0; index < code.length(); index++) {
            if (ALPHABET.indexOf(code.charAt(index)) < 0) {
                findings.add(say("第 %d 位“%s”不是统一社会信用代码可用的字符（不使用 I、O、S、V、Z）。", index + 1, code.charAt(index)));
            }
        }
        if (!findings.isEmpty()) {
            return Checked.of(code, findings);
        }
        var sum = 0;
        for (var index = 0; index < WEIGHTS.length; index++) {
            sum += ALPHABET.indexOf(code.charAt(index)) * WEIGHTS[index];
        }
        var expected = ALPHABET.charAt((31 - sum % 31) % 31);
        if (code.charAt(17) != expected) {
            findings.add(say("校验位不符：末位应为“%s”，请核对证照原件。", expected));
        }
        return Checked.of(code, findings);
    }
}
