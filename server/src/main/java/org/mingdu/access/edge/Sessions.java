package org.mingdu.access.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// How the gate learns who somebody is; the sessions answer.
public interface Sessions {
    String COOKIE = "MINGDU_SESSION";

    /// Under HTTPS a name that browsers let no other host and no plain connection set.
    static String cookie(boolean secure) {
        return secure ? "__Host-" + COOKIE : COOKIE;
    }

    /// The header that gives the browser a token, or with an age of zero takes it away.
    static String set(String token, HttpServletRequest request, Duration age) {
        return ResponseCookie.from(cookie(request.isSecure()), token)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build()
                .toString();
    }

    /// What the browser brought along; null when it is none of ours.
    static @Nullable String token(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, cookie(request.isSecure()));
        return cookie == null
                        || cookie.getValue().isEmpty()
                        || cookie.getValue().length() > 100
                ? null
                : cookie.getValue();
    }

    /// In the running transaction, which has then entered the visitor's tenant. Empty when the session ended.
    Optional<Visitor> visit(String token);

    /// Whether it has not ended, in no transaction and without using it.
    boolean lives(Visitor visitor);

    /// Whether what a browser brought along may be worth a look at what it sends: a session that has not ended. Who
    /// stands behind it is for [#visit] to say.
    boolean knows(String token);

    /// Notes that the session is in use, in a transaction of its own.
    void seen(Visitor visitor);
}
