package org.mingdu.access.factor;

/// Where people open the screens, as a browser writes it into what a key signs.
///
/// @param origin scheme, host and port, `https://mingdu.example.gov.cn`; empty when it is not known
/// @param host   the name alone, which keys are made for; empty when it is not known
public record Site(String origin, String host) {
    static final Site UNKNOWN = new Site("", "");

    public boolean isKnown() {
        return !origin.isEmpty();
    }
}
