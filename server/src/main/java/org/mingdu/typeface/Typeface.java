package org.mingdu.typeface;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.Objects;
import java.util.stream.Collectors;

/// Noto Sans SC in the two weights of our papers, as TrueType.
public enum Typeface {
    /// Every character, rare ones of names and places included.
    REGULAR("NotoSansSC-Regular.ttf"),
    /// The characters of GB 2312; a rarer one falls back to `REGULAR`.
    SEMI_BOLD("NotoSansSC-SemiBold.ttf");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /// The font's bytes; the caller closes them.
    public InputStream open() {
        return Objects.requireNonNull(
                Typeface.class.getResourceAsStream(file), () -> "%s is missing from the package".formatted(file));
    }

    /// Words of people as paper can carry them: what cannot be printed becomes a space, and a doubled ideograph the
    /// ordinary one.
    public static String printable(String words) {
        return words.codePoints().mapToObj(Typeface::printable).collect(Collectors.joining());
    }

    private static String printable(int point) {
        var text = Character.toString(point);
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> " ";
            default -> isDouble(point) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
        };
    }

    /// Radicals and compatibility ideographs: the same drawing under a second number.
    private static boolean isDouble(int point) {
        return (point >= 0x2e80 && point <= 0x2fdf)
                || (point >= 0xf900 && point <= 0xfaff)
                || (point >= 0x2f800 && point <= 0x2fa1f);
    }
}
