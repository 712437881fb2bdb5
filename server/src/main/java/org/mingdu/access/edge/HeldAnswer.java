package org.mingdu.access.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// An answer that waits until what it says is durable.
final class HeldAnswer extends ContentCachingResponseWrapper {
    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    void send() throws IOException {
        copyBodyToResponse();
    }
}
