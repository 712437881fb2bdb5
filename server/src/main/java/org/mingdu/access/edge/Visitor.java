package org.mingdu.access.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;

/// Who stands behind a request: the actor, and the session by which they are known.
public record Visitor(Actor actor, String sessionHash, boolean mustChangePassword, Instant seenAt) {
    private static final String KEY = Visitor.class.getName();

    void with(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }

    /// Null when nobody is signed in.
    public static @Nullable Visitor of(HttpServletRequest request) {
        return (Visitor) request.getAttribute(KEY);
    }
}
