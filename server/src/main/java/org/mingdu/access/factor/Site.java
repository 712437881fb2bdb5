package org.mingdu.access.factor;

import org.jspecify.annotations.Nullable;

/// Where people open the screens, as a browser writes it into what a key signs.
///
/// @param origin      scheme, host and port, `https://mingdu.example.gov.cn`; empty when it is not known
/// @param host        the name alone, which keys are made for; empty when it is not known
/// @param certificate what the browser showed to the gateway before us, as the gateway wrote it; null when there is
///                    no gateway, or it had none
public record Site(String origin, String host, @Nullable String certificate) {
    static final Site UNKNOWN = new Site("", "");

    public Site(String origin, String host) {
        this(origin, host, null);
    }

    Site with(@Nullable String shown) {
        return new Site(origin, host, shown);
    }

    public boolean isKnown() {
        return !origin.isEmpty();
    }
}
