package org.mingdu.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a list goes on: the sort keys of the last row shown, opaque to the caller.
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(Object... keys) {
        return new Cursor(java.util.Arrays.stream(keys).map(String::valueOf).toList());
    }

    /// Null when there is none; [BadCursor] when the text is not one of ours with that many keys.
    public static @Nullable Cursor read(@Nullable String text, int keys) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var found = List.of(plain.split(SEPARATOR, -1));
            // What the database would refuse was never a key of ours.
            if (found.size() != keys || plain.indexOf('\0') >= 0) {
                throw new BadCursor();
            }
            return new Cursor(found);
        } catch (IllegalArgumentException notBase64) {
            throw new BadCursor();
        }
    }

    public String key(int index) {
        return keys.get(index);
    }

    /// A key that is an id, as most last ones are.
    public UUID id(int index) {
        try {
            return UUID.fromString(key(index));
        } catch (IllegalArgumentException madeUp) {
            throw new BadCursor();
        }
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /// The caller made up a cursor, or kept one from another list.
    public static final class BadCursor extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
