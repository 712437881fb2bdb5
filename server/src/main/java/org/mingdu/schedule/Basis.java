package org.mingdu.schedule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which truth is meant: LIVE as soon as the supervisor has verified it, OFFICIAL once the owner has approved it, which
/// is what reports and payments rest on.
public enum Basis {
    LIVE,
    OFFICIAL;

    /// As it is written in addresses and answers.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// LIVE unless OFFICIAL was asked for.
    public static Basis asked(@Nullable String word) {
        return "official".equalsIgnoreCase(word) ? OFFICIAL : LIVE;
    }
}
