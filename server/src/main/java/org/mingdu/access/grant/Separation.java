package org.mingdu.access.grant;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who looks after the house does not work in it (GB/T 22239-2019 8.1.5): system, security and audit administrator are
/// three people, and none of them holds another role. Code and no setting: nobody can administer it away.
public final class Separation {
    public static final String SYSTEM = "SYS";
    public static final String SECURITY = "SEC";
    public static final String AUDIT = "LOG";
    public static final List<String> ADMINISTRATORS = List.of(SYSTEM, SECURITY, AUDIT);

    private Separation() {}

    /// The role held that stands against the next one; empty when they may be one person's.
    public static Optional<String> against(Collection<String> held, String next) {
        return held.stream()
                .filter(role -> !role.equals(next))
                .filter(role -> ADMINISTRATORS.contains(role) || ADMINISTRATORS.contains(next))
                .min(Comparator.comparing((String role) -> !ADMINISTRATORS.contains(role))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Whether these may not all be one person's.
    public static boolean mixed(Collection<String> roles) {
        return roles.stream().anyMatch(role -> against(roles, role).isPresent());
    }
}
