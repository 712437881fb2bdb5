package org.mingdu.kernel;

import static org.mingdu.kernel.Speech.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A field of the data standard.
///
/// @param entity    what it is a field of
/// @param code      its name in requests, answers and files
/// @param meaning   what counts as it (口径)
/// @param maxLength characters it may have, of an identifier without its spaces
/// @param codeList  the list its value is one of
/// @param required  nothing of the kind is complete without it
/// @param source    the law or norm it is taken from
/// @param pattern   what a text must look like, as a regular expression of the whole
/// @param least     the smallest number it may be
/// @param most      the largest number it may be
/// @param mark      who reads it whole
/// @param shelter   what everybody else gets: MASKED or ABSENT; null where everybody here reads it
public record StandardField(
        String entity,
        String code,
        String name,
        String meaning,

        @OneOf({"text", "code", "reference", "money", "day", "integer", "decimal", "flag", "uscc", "project-code"})
        String kind,

        @Nullable String unit,
        @Nullable Integer maxLength,
        @Nullable String codeList,
        boolean required,
        @Nullable String source,
        @Nullable String pattern,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        Mark mark,
        @Nullable String shelter) {

    /// Where it stands in the standard: `project.nationalCode`.
    String place() {
        return entity + "." + code;
    }

    /// What stands above a column: the name and, where it has one, the unit.
    public String head() {
        return unit == null ? name : name + "（" + unit + "）";
    }

    /// What is wrong with a value, as a sentence; nothing when it is right.
    public Optional<String> fault(@Nullable Object value) {
        return switch (value) {
            case null -> missing();
            case String text when text.isBlank() -> missing();
            case String text -> fault(text);
            case Money money -> fault(money.yuan());
            case BigDecimal number -> fault(number);
            case Double number when !Double.isFinite(number) -> Optional.of(say("%s应为数字。", name));
            case Number number -> fault(new BigDecimal(number.toString()));
            default -> Optional.empty();
        };
    }

    private Optional<String> missing() {
        var isChosen = kind.equals("code") || kind.equals("reference");
        return required ? Optional.of(say(isChosen ? "请选择%s。" : "请填写%s。", name)) : Optional.empty();
    }

    private Optional<String> fault(String text) {
        var isIdentifier = kind.equals("uscc") || kind.equals("project-code");
        var length = (isIdentifier ? text.replaceAll("\\s", "") : text.strip()).length();
        if (maxLength != null && length > maxLength) {
            return Optional.of(say("%s最多 %d 个字，现有 %d 个字。", name, maxLength, length));
        }
        return pattern != null && !text.matches(pattern)
                ? Optional.of(say("%s填写有误：%s", name, meaning))
                : Optional.empty();
    }

    private Optional<String> fault(BigDecimal number) {
        if ((least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0)) {
            return Optional.empty();
        }
        if (most == null) {
            return Optional.of(say("%s不能小于 %s。", name, plain(least)));
        }
        return Optional.of(
                least == null
                        ? say("%s不能大于 %s。", name, plain(most))
                        : say("%s应在 %s 到 %s 之间。", name, plain(least), plain(most)));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
