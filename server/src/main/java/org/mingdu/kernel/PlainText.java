package org.mingdu.kernel;

import org.jspecify.annotations.Nullable;

/// What people type, as it is kept. Characters that are no text are refused; those nobody sees, which make two names
/// look alike or turn the reading direction round, are left out.
public final class PlainText {
    private PlainText() {}

    /// Null when it holds what is no text.
    public static @Nullable String of(String typed) {
        if (typed.codePoints().anyMatch(PlainText::isUnfit)) {
            return null;
        }
        if (typed.codePoints().noneMatch(PlainText::isUnseen)) {
            return typed;
        }
        return typed.codePoints()
                .filter(point -> !isUnseen(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Control characters but tabulator and line ends, halves of a pair of surrogates, points that are no character.
    public static boolean isUnfit(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\t' && point != '\n' && point != '\r';
            case Character.SURROGATE -> true;
            default -> (point & 0xFFFE) == 0xFFFE;
        };
    }

    static boolean isUnseen(int point) {
        return switch (point) {
            // Fillers of Hangul and the two separators that are line ends to some readers only.
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2028, 0x2029 -> true;
            default -> Character.getType(point) == Character.FORMAT;
        };
    }
}
