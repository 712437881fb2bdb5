package org.mingdu.access.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.NotKept;
import org.mingdu.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// Every request of the API passes here, in one transaction that sees one tenant.
///
/// A read is a read-only transaction; where it hands out a file, its line in the trail is durable first. A write is
/// kept together with the line it leaves in the trail and with the answer it was given, so that the same key sent again
/// is answered from there: all three are durable before the answer leaves, or none is. An answer of 400 or above takes
/// everything back. What a slow client sends is read before the transaction begins, and what it is slow to take is sent
/// after it has ended. An answer that goes on for long, a stream, runs in none. Signing in (both steps) and the first
/// set-up have nobody to ask for a key and mind their own transactions.
///
/// A machine shows a token in place of a cookie. It is known before anything else is done, and cookies it may also have
/// are not looked at.
@Component
class Gate extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    private static final Set<String> MINDING_THEMSELVES = Set.of(
            "/api/v1/session",
            "/api/v1/session/code",
            "/api/v1/session/code/challenge",
            "/api/v1/session/outside",
            "/api/v1/session/outside/answer",
            "/api/v1/setup");
    private static final Set<String> STREAMING = Set.of("/api/v1/notices/stream");
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final Machines machines;
    private final AnsweredTable answered;
    private final RequestTrail trail;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    Gate(
            Sessions sessions,
            Machines machines,
            AnsweredTable answered,
            RequestTrail trail,
            JsonMapper json,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.sessions = sessions;
        this.machines = machines;
        this.answered = answered;
        this.trail = trail;
        this.json = json;
        this.clock = clock;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        writing = new TransactionTemplate(transactions);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        var shown = Machines.token(request);
        if (shown != null) {
            machine(new Known(shown, true), request, response, chain);
            return;
        }
        var cookie = Sessions.token(request);
        var token = cookie == null ? null : new Known(cookie, false);
        if (mindsItself(request)) {
            open(request, response, chain);
        } else if (token == null && isRead(request)) {
            chain.doFilter(request, response);
        } else if (token == null) {
            // Before a byte of what a stranger sends is read.
            refuse(response, Refusals.signInFirst());
        } else if (isRead(request) && STREAMING.contains(request.getRequestURI())) {
            stream(token, request, response, chain);
        } else if (isRead(request)) {
            read(token, request, response, chain);
        } else {
            write(token, request, response, chain);
        }
    }

    /// By what whoever asks is known.
    private record Known(String token, boolean machine) {}

    private Optional<Visitor> visit(Known known) {
        return known.machine() ? machines.visit(known.token()) : sessions.visit(known.token());
    }

    private void machine(Known known, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visitor = reading.execute(_ -> visit(known).orElse(null));
        if (visitor == null) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            refuse(response, Refusals.tokenEnded());
            return;
        }
        var pause = machines.pause(visitor);
        if (pause > 0) {
            response.setHeader("Retry-After", String.valueOf(pause));
            refuse(response, Refusals.tooOften(pause));
        } else if (isRead(request)) {
            read(known, request, response, chain);
        } else {
            write(known, request, response, chain);
        }
    }

    /// Who asks is known before the answer begins; no transaction lasts as long as it does. An open window does not
    /// count
    /// as somebody who is there.
    private void stream(Known known, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        reading.executeWithoutResult(_ -> visit(known).ifPresent(visitor -> visitor.with(request)));
        chain.doFilter(request, response);
    }

    private void read(Known known, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = new HeldAnswer(response);
        Passage.through(reading, status -> {
            visit(known).ifPresent(visitor -> visitor.with(request));
            chain.doFilter(request, held);
        });
        if (held.getStatus() == 403 || held.getStatus() == 404) {
            trail.refused(request, held.getStatus());
        } else if (held.getStatus() == 200 && RequestTrail.handsOutAFile(request)) {
            noteTaken(request, held);
        }
        var noted = noteSeen(request);
        held.send();
        forget(noted);
    }

    /// No file leaves whose line in the trail is not durable.
    private void noteTaken(HttpServletRequest request, HeldAnswer held) throws IOException {
        var visitor = Visitor.of(request);
        if (visitor == null) {
            return;
        }
        try {
            trail.takenAlong(visitor, request);
        } catch (TransactionException | DataAccessException failure) {
            LOG.error("A file was not handed out, since the trail could not be written", failure);
            held.reset();
            refuse(held, Refusals.tryAgain());
        }
    }

    /// What strangers may send: a small form, and nothing else is read.
    private void open(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (BodyOnce.isParts(request) || BodyOnce.isOtherJson(request)) {
            refuse(response, Refusals.notAForm());
            return;
        }
        var body = BodyOnce.small(request);
        if (body == null) {
            refuse(response, Refusals.tooLarge());
            return;
        }
        chain.doFilter(body, response);
    }

    private void write(Known known, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // A machine was looked at a moment ago.
        if (!known.machine() && !sessions.knows(known.token())) {
            refuse(response, Refusals.signInFirst());
            return;
        }
        var key = key(request);
        if (key == null) {
            refuse(response, Refusals.keyMissing());
            return;
        }
        if (BodyOnce.isOtherJson(request)) {
            refuse(response, Refusals.notAForm());
            return;
        }
        BodyOnce body;
        try {
            body = BodyOnce.of(request);
        } catch (BodyOnce.Unreadable unreadable) {
            refuse(response, Refusals.malformed("上传的表单不完整，请检查后重新上传。"));
            return;
        }
        if (body == null) {
            refuse(response, Refusals.tooLarge());
            return;
        }
        var held = new HeldAnswer(response);
        try {
            Passage.through(writing, status -> {
                var visitor = visit(known).orElse(null);
                if (visitor == null) {
                    refuse(held, Refusals.signInFirst());
                    status.setRollbackOnly();
                    return;
                }
                visitor.with(body);
                // Before the code was shown nothing is told, also nothing that was told before.
                if (!visitor.half() && !answered.begin(visitor.actor(), key, body)) {
                    answerAgain(visitor, key, body, held);
                    return;
                }
                chain.doFilter(body, held);
                if (held.getStatus() >= 400) {
                    status.setRollbackOnly();
                } else {
                    if (isShownOnce(body)) {
                        var told = Refusals.shownOnce().detail();
                        answered.end(visitor.actor(), key, told.getStatus(), json.writeValueAsString(told));
                    } else {
                        answered.end(visitor.actor(), key, held);
                    }
                    trail.done(visitor, body);
                }
            });
        } catch (TransactionException | DataAccessException failure) {
            LOG.error("A write could not be committed", failure);
            held.reset();
            refuse(held, Refusals.tryAgain());
        }
        if (held.getStatus() >= 400) {
            trail.refused(body, held.getStatus());
        }
        var noted = noteSeen(body);
        held.send();
        forget(noted);
    }

    private void answerAgain(Visitor visitor, UUID key, BodyOnce body, HeldAnswer held) throws IOException {
        var stored = answered.find(visitor.actor(), key);
        if (stored.isEmpty() || !stored.get().matches(body)) {
            refuse(held, Refusals.keyReused());
            return;
        }
        stored.get().give(held);
    }

    /// Before the answer leaves, so that nobody is taken to have been here later than they were. What was done stays
    /// done when this fails.
    private Optional<Visitor> noteSeen(HttpServletRequest request) {
        var visitor = Visitor.of(request);
        if (visitor == null
                || Duration.between(visitor.seenAt(), clock.instant()).compareTo(SEEN_EVERY) <= 0) {
            return Optional.empty();
        }
        try {
            if (visitor.machine()) {
                machines.seen(visitor);
            } else {
                sessions.seen(visitor);
            }
            return Optional.of(visitor);
        } catch (TransactionException | DataAccessException failure) {
            LOG.warn("That a session is in use was not noted: {}", failure.getMessage());
            return Optional.empty();
        }
    }

    /// Once a minute a visitor, and when nobody waits for it any more.
    private void forget(Optional<Visitor> noted) {
        noted.ifPresent(visitor -> answered.forget(visitor.actor().tenant()));
    }

    private void refuse(HttpServletResponse response, Problem problem) throws IOException {
        var detail = problem.detail();
        response.setStatus(detail.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(detail));
    }

    private static boolean isRead(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> true;
            default -> false;
        };
    }

    private static boolean isShownOnce(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                && method.hasMethodAnnotation(NotKept.class);
    }

    private static boolean mindsItself(HttpServletRequest request) {
        return request.getMethod().equals("POST") && MINDING_THEMSELVES.contains(request.getRequestURI());
    }

    private static @Nullable UUID key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Idempotency-Key"))
                .filter(text -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .orElse(null);
    }
}
