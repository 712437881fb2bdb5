package org.mingdu.access.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.edge.Visitor;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Where one is signed in oneself; nobody sees or ends the sessions of others here.
@RestController
class OwnSessionsApi {
    private static final String WHY = "人人可以查看和结束自己的登录";

    private final SessionTable sessions;
    private final Trail trail;

    OwnSessionsApi(SessionTable sessions, Trail trail) {
        this.sessions = sessions;
        this.trail = trail;
    }

    /// @param agent what the browser called itself, as it came
    /// @param current the session that asks
    record OwnSession(
            UUID id,
            Instant startedAt,
            Instant seenAt,
            Instant endsAt,
            @Nullable String address,
            @Nullable String agent,
            boolean current) {}

    record OwnSessions(List<OwnSession> items) {}

    @GetMapping("/api/v1/sign-ins")
    @Allows(because = WHY, action = "查看自己的登录")
    OwnSessions mine(Visitor visitor) {
        return new OwnSessions(sessions.of(visitor));
    }

    @DeleteMapping("/api/v1/sign-ins/{id}")
    @Allows(because = WHY, action = "结束自己的一处登录")
    ResponseEntity<Void> end(Visitor visitor, @PathVariable UUID id) {
        if (sessions.of(visitor).stream()
                .anyMatch(one -> one.current() && one.id().equals(id))) {
            return Problem.of(HttpStatus.CONFLICT, "access", "current-session", "这是当前的登录，请用“退出登录”结束。")
                    .answer();
        }
        var ended = sessions.endOwn(visitor, id).orElse(null);
        if (ended == null) {
            return Problem.notFound().answer();
        }
        trail.say("登录地址 " + ended);
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/api/v1/sign-ins")
    @Allows(because = WHY, action = "结束自己的其他登录")
    ResponseEntity<Void> endOthers(Visitor visitor) {
        var ended = sessions.endOthers(visitor.actor().tenant(), visitor.actor().person(), visitor.sessionHash());
        trail.say("结束 %d 处".formatted(ended));
        return ResponseEntity.noContent().build();
    }
}
