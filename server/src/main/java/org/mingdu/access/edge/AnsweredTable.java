package org.mingdu.access.edge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.answered`: the answers writes were given, kept for thirty days.
@Repository
class AnsweredTable {
    static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final TenantTransaction transactions;
    private final Clock clock;

    AnsweredTable(JdbcClient jdbc, TenantTransaction transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    record Stored(
            String bodyHash,
            int status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String body) {
        boolean matches(BodyOnce request) {
            return bodyHash.equals(request.hash());
        }

        void give(HeldAnswer answer) throws IOException {
            answer.setStatus(status);
            answer.setHeader("Idempotency-Replayed", "true");
            if (contentType != null) {
                answer.setContentType(contentType);
            }
            if (location != null) {
                answer.setHeader("Location", location);
            }
            if (body != null) {
                answer.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /// False when the key was used before. A twin that is still under way is waited for, since it holds the row.
    boolean begin(Actor actor, UUID key, BodyOnce request) {
        return jdbc.sql("""
                        insert into access.answered (tenant_id, person_id, key, route, body_hash, at)
                        values (:tenant, :person, :key, :route, :hash, :at)
                            on conflict do nothing
                        """)
                        .param("tenant", actor.tenant().value())
                        .param("person", actor.person().value())
                        .param("key", key)
                        .param("route", request.getMethod() + " " + request.getRequestURI())
                        .param("hash", request.hash())
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void end(Actor actor, UUID key, HeldAnswer answer) {
        end(
                actor,
                key,
                answer.getStatus(),
                answer.getContentType(),
                answer.getHeader("Location"),
                new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /// A refusal to be given in place of an answer that is shown once.
    void end(Actor actor, UUID key, int status, String problem) {
        end(actor, key, status, MediaType.APPLICATION_PROBLEM_JSON_VALUE, null, problem);
    }

    private void end(
            Actor actor, UUID key, int status, @Nullable String contentType, @Nullable String location, String body) {
        jdbc.sql("""
                        update access.answered
                           set status = :status,
                               content_type = :type,
                               location = :location,
                               body = :body
                         where tenant_id = :tenant
                           and person_id = :person
                           and key = :key
                        """)
                .param("status", status)
                .param("type", contentType)
                .param("location", location)
                .param("body", body)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("key", key)
                .update();
    }

    /// Lets go of what nobody sends again, a piece at a time.
    void forget(TenantId tenant) {
        transactions.apart(
                tenant,
                () -> jdbc.sql("""
                        delete from access.answered
                         where tenant_id = :tenant
                           and (person_id, key) in (select a.person_id, a.key
                                                      from access.answered a
                                                     where a.tenant_id = :tenant
                                                       and a.at < :before
                                                     limit 1000
                                                       for update skip locked)
                        """)
                        .param("tenant", tenant.value())
                        .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                        .update());
    }

    Optional<Stored> find(Actor actor, UUID key) {
        return jdbc.sql("""
                        select a.body_hash, a.status, a.content_type, a.location, a.body
                          from access.answered a
                         where a.tenant_id = :tenant
                           and a.person_id = :person
                           and a.key = :key
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("key", key)
                .query((row, _) -> new Stored(
                        row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                .optional();
    }
}
