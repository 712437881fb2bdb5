package org.mingdu.access.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// How the gate learns which machine asks; the machines answer.
public interface Machines {
    String TOKENS = "/oauth2/token";
    String SCHEME = "Bearer";

    /// What the request shows (RFC 6750, 2.1); null when it shows none. Nowhere else is one looked for: what stands in
    /// an
    /// address is written into the logs of whatever lies between.
    static @Nullable String token(HttpServletRequest request) {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return shown != null
                        && shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                        && (shown.length() == SCHEME.length() || shown.charAt(SCHEME.length()) == ' ')
                ? shown.substring(SCHEME.length()).strip()
                : null;
    }

    /// In the running transaction, which has then entered the machine's tenant. Empty when the token has ended, or was
    /// never given.
    Optional<Visitor> visit(String token);

    /// For how many seconds it has to wait, since it asks too much; 0 when it may go on.
    long pause(Visitor visitor);

    /// Notes that the machine is in use, in a transaction of its own.
    void seen(Visitor visitor);
}
