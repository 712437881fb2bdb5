package org.mingdu.access.edge;

import java.util.Optional;

/// How the gate learns who somebody is; the sessions answer.
public interface Sessions {
    String COOKIE = "MINGDU_SESSION";

    /// Under HTTPS a name that browsers let no other host and no plain connection set.
    static String cookie(boolean secure) {
        return secure ? "__Host-" + COOKIE : COOKIE;
    }

    /// In the running transaction, which has then entered the visitor's tenant. Empty when the session ended.
    Optional<Visitor> visit(String token);

    /// Notes that the session is in use, in a transaction of its own.
    void seen(Visitor visitor);
}
