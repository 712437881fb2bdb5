package org.mingdu.kernel;

import org.jspecify.annotations.Nullable;

/// Patterns for `ilike` that take what was typed for what it is.
public final class Like {
    private Like() {}

    /// Null when nothing was typed.
    public static @Nullable String containing(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : "%" + typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
