package org.mingdu.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/// A marked field as its reader gets it: whole, masked or not at all. [Reading] alone makes one, so that an answer or a
/// paper that carries a marked field cannot be made without asking who reads.
public final class Shown {
    private final @Nullable String text;

    Shown(@Nullable String text) {
        this.text = text;
    }

    /// Null where there is nothing, or nothing for this reader.
    @JsonValue
    public @Nullable String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shown shown && java.util.Objects.equals(text, shown.text);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hashCode(text);
    }

    @Override
    public String toString() {
        return text == null ? "" : text;
    }
}
