package org.mingdu.access.session;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// A server started without the demo also ends what sessions of the demo are left from a start with it.
@Component
class CloseDemo implements ApplicationRunner {
    private final SessionTable sessions;
    private final boolean closed;

    CloseDemo(
            SessionTable sessions,
            @Value("${mingdu.demo.enabled:false}") boolean demo,
            @Value("${mingdu.task:}") String task) {
        this.sessions = sessions;
        // A task of the operator runs beside a server that may well have the demo.
        closed = !demo && task.isEmpty();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (closed) {
            sessions.endDemo();
        }
    }
}
