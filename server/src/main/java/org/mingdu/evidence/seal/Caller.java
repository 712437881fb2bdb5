package org.mingdu.evidence.seal;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Where the running request came from.
final class Caller {
    private Caller() {}

    /// Empty outside a request.
    static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes running
                ? running.getRequest().getRemoteAddr()
                : "";
    }
}
