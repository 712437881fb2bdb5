package org.mingdu.access.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.AccessSettings;
import org.mingdu.access.edge.Sessions;
import org.mingdu.access.edge.Visitor;
import org.mingdu.access.grant.Actors;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL on `access.session`. Only the hash of a token is kept: who reads the table cannot sign in with it.
@Repository
public class SessionTable implements Sessions {
    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final Actors actors;
    private final AccessSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SessionTable(JdbcClient jdbc, Actors actors, AccessSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.settings = settings;
        this.clock = clock;
    }

    private record Row(TenantId tenant, PersonId person, Instant seenAt, boolean mustChange) {}

    @Override
    public Optional<Visitor> visit(String token) {
        var hash = hash(token);
        var now = clock.instant();
        // The tenant is entered by the same statement that finds it: one way to the database less for every request.
        return jdbc.sql("""
                        select s.tenant_id, s.person_id, s.seen_at, a.must_change,
                               set_config('app.tenant', s.tenant_id::text, true)
                          from access.session s
                          join access.account a on a.tenant_id = s.tenant_id and a.person_id = s.person_id and a.active
                         where s.hash = :hash
                           and s.ends_at > :now
                           and s.seen_at > :idle
                        """)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .param("idle", Timestamp.from(now.minus(settings.idle())))
                .query((row, _) -> new Row(
                        new TenantId(row.getObject(1, UUID.class)),
                        new PersonId(row.getObject(2, UUID.class)),
                        row.getTimestamp(3).toInstant(),
                        row.getBoolean(4)))
                .optional()
                .flatMap(row -> actors.actor(row.tenant(), row.person())
                        .map(actor -> new Visitor(actor, hash, row.mustChange(), row.seenAt())));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void seen(Visitor visitor) {
        jdbc.sql("""
                        update access.session
                           set seen_at = :now
                         where hash = :hash
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", visitor.sessionHash())
                .update();
    }

    /// The token of a new session, which exists nowhere but in the answer.
    String begin(TenantId tenant, PersonId person, @Nullable String address, @Nullable String agent) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        forget(now);
        jdbc.sql("""
                        insert into access.session (hash, tenant_id, person_id, started_at, seen_at, ends_at, address, agent)
                        values (:hash, :tenant, :person, :now, :now, :ends, :address, :agent)
                        """)
                .param("hash", hash(token))
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .param("ends", Timestamp.from(now.plus(settings.longest())))
                .param("address", address)
                .param("agent", agent == null || agent.length() <= 200 ? agent : agent.substring(0, 200))
                .update();
        return token;
    }

    /// What has ended by itself; rows that others hold are left to the next time.
    private void forget(Instant now) {
        jdbc.sql("""
                        delete from access.session
                         where hash in (select s.hash
                                          from access.session s
                                         where s.ends_at < :now
                                         limit 100
                                           for update skip locked)
                        """).param("now", Timestamp.from(now)).update();
    }

    void end(String hash) {
        jdbc.sql("""
                        delete from access.session
                         where hash = :hash
                        """).param("hash", hash).update();
    }

    /// All sessions of somebody but one: after a change of password, or when they left (`except` is then empty).
    public void endOthers(TenantId tenant, PersonId person, String except) {
        jdbc.sql("""
                        delete from access.session
                         where tenant_id = :tenant
                           and person_id = :person
                           and hash <> :except
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("except", except)
                .update();
    }

    public void endAllOf(String login) {
        jdbc.sql("""
                        delete from access.session s
                         using access.account a
                         where a.login = :login
                           and s.tenant_id = a.tenant_id
                           and s.person_id = a.person_id
                        """).param("login", AccountTable.normal(login)).update();
    }

    /// Sessions of accounts that work on this machine only, which are those of the demo.
    void endDemo() {
        jdbc.sql("""
                        delete from access.session s
                         using access.account a
                         where a.loopback_only
                           and s.tenant_id = a.tenant_id
                           and s.person_id = a.person_id
                        """).update();
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
