package org.mingdu.access.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.AccessSettings;
import org.mingdu.access.TenantFounded;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.TenantId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.security_policy`. What leaves here is what holds: where the server is set to something stricter,
/// that.
@Repository
public class PolicyTable {
    private final JdbcClient jdbc;
    private final AccessSettings settings;
    private final Clock clock;

    PolicyTable(JdbcClient jdbc, AccessSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /// A version that was or is in force; the first was proposed by nobody.
    record Version(
            int number,
            SecurityPolicy policy,
            @Nullable Named proposedBy,
            @Nullable Instant proposedAt,
            @Nullable Named confirmedBy,
            Instant since,
            @Nullable Instant until) {}

    private static final int TRIES = 2;

    /// Held until the transaction ends: whoever begins a session under it is seen by whoever puts another in force.
    public SecurityPolicy hold(TenantId tenant) {
        // Who waited for a new version finds the former one ended, and the new one only when looking anew.
        for (var look = 0; look < TRIES; look++) {
            var found = jdbc.sql("""
                            select p.least_length, p.kinds, p.history, p.admin_days, p.other_days, p.idle_minutes,
                                   p.longest_minutes, p.second_factor, p.attempts, p.lock_minutes
                              from access.security_policy p
                             where p.tenant_id = :tenant
                               and p.in_force_at is not null
                               and p.ended_at is null
                               for share
                            """)
                    .param("tenant", tenant.value())
                    .query((row, _) -> policy(row, 0))
                    .optional();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("tenant (%s) has no security policy in force".formatted(tenant));
    }

    public SecurityPolicy inForce(TenantId tenant) {
        return current(tenant).policy();
    }

    Version current(TenantId tenant) {
        return jdbc.sql("""
                        select v.number, v.in_force_at, v.ended_at, r.proposed_at, b.id, b.name, c.id, c.name,
                               v.least_length, v.kinds, v.history, v.admin_days, v.other_days, v.idle_minutes,
                               v.longest_minutes, v.second_factor, v.attempts, v.lock_minutes
                          from access.security_policy v
                          left join access.proposal r on r.tenant_id = v.tenant_id and r.id = v.proposal_id
                          left join access.person b on b.tenant_id = r.tenant_id and b.id = r.proposed_by
                          left join access.person c on c.tenant_id = r.tenant_id and c.id = r.decided_by
                         where v.tenant_id = :tenant
                           and v.in_force_at is not null
                           and v.ended_at is null
                        """)
                .param("tenant", tenant.value())
                .query(this::version)
                .single();
    }

    /// What is or was in force, the latest first.
    Page<Version> versions(TenantId tenant, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 1);
        return Page.of(
                jdbc.sql("""
                        select v.number, v.in_force_at, v.ended_at, r.proposed_at, b.id, b.name, c.id, c.name,
                               v.least_length, v.kinds, v.history, v.admin_days, v.other_days, v.idle_minutes,
                               v.longest_minutes, v.second_factor, v.attempts, v.lock_minutes
                          from access.security_policy v
                          left join access.proposal r on r.tenant_id = v.tenant_id and r.id = v.proposal_id
                          left join access.person b on b.tenant_id = r.tenant_id and b.id = r.proposed_by
                          left join access.person c on c.tenant_id = r.tenant_id and c.id = r.decided_by
                         where v.tenant_id = :tenant
                           and v.in_force_at is not null
                           and (cast(:before as int) is null or v.number < :before)
                         order by v.number desc
                         limit :limit
                        """)
                        .param("tenant", tenant.value())
                        .param("before", cursor == null ? null : number(cursor), Types.INTEGER)
                        .param("limit", limit + 1)
                        .query(this::version)
                        .list(),
                limit,
                null,
                version -> Cursor.of(version.number()));
    }

    private static Integer number(Cursor cursor) {
        try {
            return Integer.valueOf(cursor.key(0));
        } catch (NumberFormatException madeUp) {
            throw new Cursor.BadCursor();
        }
    }

    /// What a proposal would put in force, or put in force.
    Optional<SecurityPolicy> of(TenantId tenant, UUID proposal) {
        return jdbc.sql("""
                        select p.least_length, p.kinds, p.history, p.admin_days, p.other_days, p.idle_minutes,
                               p.longest_minutes, p.second_factor, p.attempts, p.lock_minutes
                          from access.security_policy p
                         where p.tenant_id = :tenant
                           and p.proposal_id = :proposal
                        """)
                .param("tenant", tenant.value())
                .param("proposal", proposal)
                .query((row, _) -> policy(row, 0))
                .optional();
    }

    /// The number of the version, which is not in force yet.
    int insert(TenantId tenant, UUID proposal, SecurityPolicy policy) {
        return insert(tenant, proposal, policy, null);
    }

    private int insert(TenantId tenant, @Nullable UUID proposal, SecurityPolicy policy, @Nullable Instant inForce) {
        return jdbc.sql("""
                        insert into access.security_policy
                               (tenant_id, number, proposal_id, least_length, kinds, history, admin_days, other_days,
                                idle_minutes, longest_minutes, second_factor, attempts, lock_minutes, in_force_at)
                        select :tenant, coalesce(max(p.number), 0) + 1, :proposal, :length, :kinds, :history, :admin,
                               :other, :idle, :longest, :factor, :attempts, :lock, :at
                          from access.security_policy p
                         where p.tenant_id = :tenant
                        returning number
                        """)
                .param("tenant", tenant.value())
                .param("proposal", proposal, Types.OTHER)
                .param("length", policy.leastLength())
                .param("kinds", policy.kinds())
                .param("history", policy.history())
                .param("admin", policy.adminDays())
                .param("other", policy.otherDays(), Types.INTEGER)
                .param("idle", policy.idleMinutes())
                .param("longest", policy.longestMinutes())
                .param("factor", policy.secondFactor())
                .param("attempts", policy.attempts())
                .param("lock", policy.lockMinutes())
                .param("at", inForce == null ? null : Timestamp.from(inForce), Types.TIMESTAMP)
                .query(Integer.class)
                .single();
    }

    /// In place of the one that was; sessions begun meanwhile are waited for.
    void putInForce(TenantId tenant, UUID proposal) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        update access.security_policy
                           set ended_at = :now
                         where tenant_id = :tenant
                           and in_force_at is not null
                           and ended_at is null
                        """).param("now", now).param("tenant", tenant.value()).update();
        jdbc.sql("""
                        update access.security_policy
                           set in_force_at = :now
                         where tenant_id = :tenant
                           and proposal_id = :proposal
                        """)
                .param("now", now)
                .param("tenant", tenant.value())
                .param("proposal", proposal)
                .update();
    }

    @EventListener
    void on(TenantFounded founded) {
        insert(founded.tenant(), null, SecurityPolicy.FIRST, clock.instant());
    }

    private Version version(ResultSet row, int number) throws SQLException {
        var proposedAt = row.getTimestamp(4);
        var until = row.getTimestamp(3);
        return new Version(
                row.getInt(1),
                policy(row, 8),
                named(row, 5),
                proposedAt == null ? null : proposedAt.toInstant(),
                named(row, 7),
                row.getTimestamp(2).toInstant(),
                until == null ? null : until.toInstant());
    }

    private static @Nullable Named named(ResultSet row, int column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new Named(id, row.getString(column + 1));
    }

    private SecurityPolicy policy(ResultSet row, int before) throws SQLException {
        return new SecurityPolicy(
                        row.getInt(before + 1),
                        row.getInt(before + 2),
                        row.getInt(before + 3),
                        row.getInt(before + 4),
                        row.getObject(before + 5, Integer.class),
                        row.getInt(before + 6),
                        row.getInt(before + 7),
                        row.getString(before + 8),
                        row.getInt(before + 9),
                        row.getInt(before + 10))
                .within(settings);
    }
}
