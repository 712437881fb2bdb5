package org.mingdu.access.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.AccessSettings;
import org.mingdu.access.edge.Sessions;
import org.mingdu.access.edge.Visitor;
import org.mingdu.access.grant.Actors;
import org.mingdu.access.grant.Separation;
import org.mingdu.access.policy.PolicyChanged;
import org.mingdu.access.policy.PolicyTable;
import org.mingdu.access.policy.SecurityPolicy;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Scope;
import org.mingdu.kernel.TenantId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL on `access.session`. Only the hash of a token is kept: who reads the table cannot sign in with it.
@Repository
public class SessionTable implements Sessions {
    private static final int TOKEN_BYTES = 32;
    private static final Duration HALF_FOR = Duration.ofMinutes(5);

    /// So long who comes back is told why their session ended.
    private static final Duration TOLD_FOR = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Actors actors;
    private final PolicyTable policies;
    private final AccessSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SessionTable(JdbcClient jdbc, Actors actors, PolicyTable policies, AccessSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.policies = policies;
        this.settings = settings;
        this.clock = clock;
    }

    /// By what a session was begun. Another house may have asked for a second factor itself, where the site's operator
    /// trusts it with that.
    public enum Way {
        PASSWORD,
        DIRECTORY,
        OUTSIDE,
        OUTSIDE_WITH_FACTOR
    }

    /// Why a session ended before somebody signed out.
    public enum Why {
        ELSEWHERE,
        TIMEOUT,
        ADMINISTRATOR
    }

    private record Row(
            TenantId tenant,
            PersonId person,
            Instant seenAt,
            boolean mustChange,
            boolean half,
            boolean mustEnrol,
            @Nullable Instant steppedUpAt) {
        Visitor visitor(Actor actor, String hash) {
            return new Visitor(actor, hash, half, mustChange, mustEnrol, steppedUpAt, seenAt, false);
        }
    }

    @Override
    public Optional<Visitor> visit(String token) {
        var hash = hash(token);
        var now = clock.instant();
        // The tenant is entered, and no statement may take long any more, by the same statement that finds it: one way
        // to the database less for every request. Statements of a write find rows by their keys, for which planning
        // them anew each time costs more than running them; lists, which are better planned for what is asked, are read
        // in transactions that only read.
        return jdbc.sql("""
                        select s.tenant_id, s.person_id, s.seen_at, a.must_change and s.way = 'PASSWORD', s.half, s.must_enrol,
                               s.stepped_up_at, set_config('app.tenant', s.tenant_id::text, true),
                               set_config('statement_timeout', :statement, true),
                               set_config('plan_cache_mode',
                                          case current_setting('transaction_read_only')
                                               when 'off' then 'force_generic_plan'
                                               else 'auto'
                                          end,
                                          true)
                          from access.session s
                          join access.account a on a.tenant_id = s.tenant_id and a.person_id = s.person_id and a.active
                         where s.hash = :hash
                           and s.ends_at > :now
                           and s.seen_at > cast(:now as timestamptz) - least(s.idle_minutes * interval '1 minute', cast(:idle as interval))
                        """)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .param("idle", settings.idle().toSeconds() + " seconds")
                .param("statement", Long.toString(settings.longestStatement().toMillis()))
                .query((row, _) -> new Row(
                        new TenantId(row.getObject(1, UUID.class)),
                        new PersonId(row.getObject(2, UUID.class)),
                        row.getTimestamp(3).toInstant(),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getBoolean(6),
                        row.getTimestamp(7) == null ? null : row.getTimestamp(7).toInstant()))
                .optional()
                .flatMap(row -> actors.actor(row.tenant(), row.person()).map(actor -> row.visitor(actor, hash)));
    }

    @Override
    public boolean lives(Visitor visitor) {
        return jdbc.sql("""
                        select exists (select
                                         from access.session s
                                         join access.account a
                                           on a.tenant_id = s.tenant_id and a.person_id = s.person_id and a.active
                                        where s.hash = :hash
                                          and s.ends_at > :now
                                          and s.seen_at > cast(:now as timestamptz) - least(s.idle_minutes * interval '1 minute', cast(:idle as interval)))
                        """)
                .param("hash", visitor.sessionHash())
                .param("now", Timestamp.from(clock.instant()))
                .param("idle", settings.idle().toSeconds() + " seconds")
                .query(Boolean.class)
                .single();
    }

    /// Cheaper than the whole question, which follows with the transaction.
    @Override
    public boolean knows(String token) {
        return jdbc.sql("""
                        select exists (select
                                         from access.session s
                                        where s.hash = :hash
                                          and s.ends_at > :now
                                          and s.seen_at > cast(:now as timestamptz) - least(s.idle_minutes * interval '1 minute', cast(:idle as interval)))
                        """)
                .param("hash", hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .param("idle", settings.idle().toSeconds() + " seconds")
                .query(Boolean.class)
                .single();
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
    public String begin(TenantId tenant, PersonId person, Way way, @Nullable String address, @Nullable String agent) {
        var token = begin(tenant, person, false, way, address, agent);
        obey(tenant, person, policies.inForce(tenant));
        return token;
    }

    /// After the password and before the code: good for nothing but the code.
    public String beginHalf(
            TenantId tenant, PersonId person, Way way, @Nullable String address, @Nullable String agent) {
        return begin(tenant, person, true, way, address, agent);
    }

    private String begin(
            TenantId tenant, PersonId person, boolean half, Way way, @Nullable String address, @Nullable String agent) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        forget(now);
        var policy = policies.hold(tenant);
        jdbc.sql("""
                        insert into access.session
                               (hash, tenant_id, person_id, started_at, seen_at, ends_at, idle_minutes, half, way, address, agent)
                        values (:hash, :tenant, :person, :now, :now, :ends, :idle, :half, :way, :address, :agent)
                        """)
                .param("hash", hash(token))
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .param("ends", Timestamp.from(now.plus(half ? HALF_FOR : longest(policy))))
                .param("half", half)
                .param("way", way.name())
                .param("idle", policy.idleMinutes())
                .param("address", address)
                .param("agent", agent == null || agent.length() <= 200 ? agent : agent.substring(0, 200))
                .update();
        return token;
    }

    private Duration longest(SecurityPolicy policy) {
        var asked = Duration.ofMinutes(policy.longestMinutes());
        return asked.compareTo(settings.longest()) < 0 ? asked : settings.longest();
    }

    /// Who is signed in stands under the new limits from now on, counted from when they signed in.
    @EventListener
    void on(PolicyChanged changed) {
        obey(changed.tenant(), null, changed.policy());
    }

    /// After what the policy asks of somebody has changed: a role, or a second factor.
    public void obey(TenantId tenant, PersonId person) {
        obey(tenant, person, policies.inForce(tenant));
    }

    private void obey(TenantId tenant, @Nullable PersonId person, SecurityPolicy policy) {
        jdbc.sql("""
                        update access.session s
                           set idle_minutes = :idle,
                               ends_at = s.started_at + cast(:longest as interval),
                               must_enrol = s.way <> 'OUTSIDE_WITH_FACTOR'
                                        and not exists (select
                                                          from access.factor_in_use f
                                                         where f.tenant_id = s.tenant_id
                                                           and f.person_id = s.person_id)
                                        and (:everybody
                                             or (:administrators
                                                 and exists (select
                                                               from access.open_grant g
                                                              where g.tenant_id = s.tenant_id
                                                                and g.person_id = s.person_id
                                                                and g.made_from = any (cast(:roles as text[]))
                                                                and (g.valid_to is null or g.valid_to >= :today))))
                         where s.tenant_id = :tenant
                           and not s.half
                           and s.ended_why is null
                           and s.ends_at > :now
                           and (cast(:person as uuid) is null or s.person_id = :person)
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("idle", policy.idleMinutes())
                .param("longest", longest(policy).toSeconds() + " seconds")
                .param("everybody", policy.asksForSecondFactor(false))
                .param("administrators", policy.asksForSecondFactor(true))
                .param("roles", new Scope(Separation.ADMINISTRATORS).bound())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("tenant", tenant.value())
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .update();
    }

    record Half(TenantId tenant, PersonId person, Way way, String hash) {}

    /// Whose half session it is, while it lasts.
    Optional<Half> half(String token) {
        return jdbc.sql("""
                        select s.tenant_id, s.person_id, s.way
                          from access.session s
                         where s.hash = :hash
                           and s.half
                           and s.ends_at > :now
                        """)
                .param("hash", hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> new Half(
                        new TenantId(row.getObject(1, UUID.class)),
                        new PersonId(row.getObject(2, UUID.class)),
                        Way.valueOf(row.getString(3)),
                        hash(token)))
                .optional();
    }

    /// Why a token that a browser brought along is good for nothing any more; empty where nobody knows.
    Optional<Why> why(String token) {
        return jdbc.sql("""
                        select case when s.ended_why is not null then s.ended_why
                                    when not a.active then 'ADMINISTRATOR'
                                    else 'TIMEOUT'
                               end
                          from access.session s
                          join access.account a on a.tenant_id = s.tenant_id and a.person_id = s.person_id
                         where s.hash = :hash
                           and not s.half
                        """)
                .param("hash", hash(token))
                .query((row, _) -> Why.valueOf(row.getString(1)))
                .optional();
    }

    void endToken(String token) {
        end(hash(token));
    }

    /// Who asks has just proved to be there.
    public void stepUp(Visitor visitor) {
        jdbc.sql("""
                        update access.session
                           set stepped_up_at = :now
                         where hash = :hash
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", visitor.sessionHash())
                .update();
    }

    /// What ended more than a day ago; rows that others hold are left to the next time.
    private void forget(Instant now) {
        jdbc.sql("""
                        delete from access.session
                         where hash in (select s.hash
                                          from access.session s
                                         where s.ends_at < :now
                                         limit 100
                                           for update skip locked)
                        """).param("now", Timestamp.from(now.minus(TOLD_FOR))).update();
    }

    void end(String hash) {
        jdbc.sql("""
                        delete from access.session
                         where hash = :hash
                        """).param("hash", hash).update();
    }

    /// Where somebody is signed in now, the latest used first.
    List<OwnSessionsApi.OwnSession> of(Visitor visitor) {
        var now = clock.instant();
        return jdbc.sql("""
                        select s.id, s.started_at, s.seen_at, s.ends_at, s.address, s.agent, s.hash = :hash
                          from access.session s
                         where s.tenant_id = :tenant
                           and s.person_id = :person
                           and not s.half
                           and s.ends_at > :now
                           and s.seen_at > cast(:now as timestamptz) - least(s.idle_minutes * interval '1 minute', cast(:idle as interval))
                         order by s.hash = :hash desc, s.seen_at desc
                         limit 200
                        """)
                .param("hash", visitor.sessionHash())
                .param("tenant", visitor.actor().tenant().value())
                .param("person", visitor.actor().person().value())
                .param("now", Timestamp.from(now))
                .param("idle", settings.idle().toSeconds() + " seconds")
                .query((row, _) -> new OwnSessionsApi.OwnSession(
                        row.getObject(1, UUID.class),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant(),
                        row.getTimestamp(4).toInstant(),
                        row.getString(5),
                        row.getString(6),
                        row.getBoolean(7)))
                .list();
    }

    /// From which address it was begun; empty when it is none of the visitor's.
    Optional<String> endOwn(Visitor visitor, UUID id) {
        return jdbc.sql("""
                        update access.session
                           set ends_at = :now,
                               ended_why = 'ELSEWHERE'
                         where tenant_id = :tenant
                           and person_id = :person
                           and id = :id
                           and ended_why is null
                        returning coalesce(address, '')
                        """)
                .param("tenant", visitor.actor().tenant().value())
                .param("person", visitor.actor().person().value())
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .optional();
    }

    /// All sessions of somebody but the one they do it in: after a change of password, or because they ask for it.
    public int endOthers(TenantId tenant, PersonId person, String except) {
        return end(tenant, person, except, Why.ELSEWHERE);
    }

    /// All sessions of somebody: after they left, or when an administrator did something to their account.
    public int endAll(TenantId tenant, PersonId person) {
        return end(tenant, person, "", Why.ADMINISTRATOR);
    }

    private int end(TenantId tenant, PersonId person, String except, Why why) {
        return jdbc.sql("""
                        update access.session
                           set ends_at = least(ends_at, :now),
                               ended_why = case when ends_at > :now then :why else ended_why end
                         where tenant_id = :tenant
                           and person_id = :person
                           and hash <> :except
                           and ended_why is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("why", why.name())
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
