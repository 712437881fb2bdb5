package org.mingdu.kernel;

import static org.mingdu.kernel.Speech.say;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The code of an investment project on the national approval platform (投资项目统一代码):
/// `YYMM-RRRRRR-DD-TT-NNNNNC`, the last digit by ISO 7064 MOD 11,10 (GB/T 17710) over the nineteen before it.
///
/// The text of the standard's check digit was not to be had; the rule fits every real code published. A failed check
/// therefore warns and never blocks. The layout used before November 2020 has no check digit and is accepted.
public final class NationalProjectCode {
    private static final Pattern SHAPE = Pattern.compile("(\\d{2})(\\d{2})-(\\d{6})-(\\d{2})-(\\d{2})-(\\d{6})");
    private static final Pattern DASH = Pattern.compile("[‐‑‒–—―−]");
    private static final Pattern LEGACY = Pattern.compile("20(0\\d|1\\d|20)-\\d{6}-\\d{2}-\\d{2}-\\d{6}");

    private NationalProjectCode() {}

    public static Checked check(String typed) {
        var code = DASH.matcher(
                        Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", ""))
                .replaceAll("-");
        if (LEGACY.matcher(code).matches()) {
            return Checked.of(code, List.of());
        }
        var parts = SHAPE.matcher(code);
        if (!parts.matches()) {
            return Checked.of(code, List.of("项目代码应为“年月-区划-部门-类型-序号”共 20 位数字，例如 2205-610721-04-01-262897。"));
        }
        var findings = new ArrayList<String>();
        var month = Integer.parseInt(parts.group(2));
        if (month < 1 || month > 12) {
            findings.add(say("项目代码第 3、4 位为月份，不能是 %s。", parts.group(2)));
        }
        var digits = code.replace("-", "");
        var expected = checkDigit(digits.substring(0, 19));
        if (digits.charAt(19) - '0' != expected) {
            findings.add(say("项目代码校验位不符（按规则应为 %d），请与赋码回执核对。", expected));
        }
        return Checked.of(code, findings);
    }

    /// ISO 7064 MOD 11,10.
    public static int checkDigit(String digits) {
        var product = 10;
        for (var index = 0; index < digits.length(); index++) {
            var sum = (product + digits.charAt(index) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
