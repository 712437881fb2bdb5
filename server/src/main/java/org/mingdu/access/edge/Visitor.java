package org.mingdu.access.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;

/// Who stands behind a request: the actor, and the session by which they are known. A machine has no session and is
/// known anew with every request.
///
/// @param half        the password was right and the code is still to come
/// @param mustEnrol   the security policy asks for a second factor that is not set up yet
/// @param steppedUpAt when they last proved to be there; null when they did not since they signed in
public record Visitor(
        Actor actor,
        String sessionHash,
        boolean half,
        boolean mustChangePassword,
        boolean mustEnrol,
        @Nullable Instant steppedUpAt,
        Instant seenAt,
        boolean machine) {
    private static final String KEY = Visitor.class.getName();
    private static final Duration STEPPED_UP_FOR = Duration.ofMinutes(10);

    /// What asks by itself, with a token.
    public static Visitor machine(Actor actor, String tokenHash, Instant seenAt) {
        return new Visitor(actor, tokenHash, false, false, false, null, seenAt, true);
    }

    public boolean steppedUp(Instant now) {
        return steppedUpAt != null && now.isBefore(steppedUpAt.plus(STEPPED_UP_FOR));
    }

    void with(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }

    /// Null when nobody is signed in.
    public static @Nullable Visitor of(HttpServletRequest request) {
        return (Visitor) request.getAttribute(KEY);
    }
}
