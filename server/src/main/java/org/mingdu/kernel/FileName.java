package org.mingdu.kernel;

import org.jspecify.annotations.Nullable;

/// The name a file was sent under, as it is kept and shown: no way into a folder, nothing unseen that would make one
/// kind of file look like another, and of a long name its end.
public final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /// A name fit to be kept.
    ///
    /// @param sent    as the browser named it
    /// @param unnamed for a file that came without one
    public static String of(@Nullable String sent, String unnamed) {
        if (sent == null) {
            return unnamed;
        }
        var plain = sent.codePoints()
                .filter(point -> !PlainText.isUnseen(point))
                .map(point -> isForNoName(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var from = Math.max(0, plain.length() - LONGEST);
        // Never half a character.
        return plain.substring(from > 0 && Character.isLowSurrogate(plain.charAt(from)) ? from + 1 : from);
    }

    private static boolean isForNoName(int point) {
        return point == '/' || point == '\\' || Character.isISOControl(point) || PlainText.isUnfit(point);
    }
}
