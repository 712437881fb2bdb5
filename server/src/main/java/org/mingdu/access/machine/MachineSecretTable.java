package org.mingdu.access.machine;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.AccessSettings;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Scope;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.machine_secret` and `access.machine_token`.
@Repository
class MachineSecretTable {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final AccessSettings settings;
    private final Clock clock;

    MachineSecretTable(JdbcClient jdbc, Ids ids, AccessSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param endsAt null for the one that stays
    record Secret(
            UUID id, Named madeBy, Instant madeAt, @Nullable Instant endsAt) {}

    /// Those that work now, the latest first.
    List<Secret> live(TenantId tenant, UUID machine) {
        return jdbc.sql("""
                        select s.id, p.id, p.name, s.made_at, s.ends_at
                          from access.machine_secret s
                          join access.person p on p.tenant_id = s.tenant_id and p.id = s.made_by
                         where s.tenant_id = :tenant
                           and s.machine_id = :machine
                           and (s.ends_at is null or s.ends_at > :now)
                         order by s.made_at desc, s.id desc
                        """)
                .param("tenant", tenant.value())
                .param("machine", machine)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> new Secret(
                        row.getObject(1, UUID.class),
                        new Named(row.getObject(2, UUID.class), row.getString(3)),
                        row.getTimestamp(4).toInstant(),
                        row.getTimestamp(5) == null ? null : row.getTimestamp(5).toInstant()))
                .list();
    }

    /// The one that stayed until now works on until `previousEnds`, and none works longer than that.
    void insert(TenantId tenant, UUID machine, String hash, Instant previousEnds, PersonId by) {
        jdbc.sql("""
                        update access.machine_secret
                           set ends_at = :ends
                         where tenant_id = :tenant
                           and machine_id = :machine
                           and (ends_at is null or ends_at > :ends)
                        """)
                .param("ends", Timestamp.from(previousEnds))
                .param("tenant", tenant.value())
                .param("machine", machine)
                .update();
        jdbc.sql("""
                        insert into access.machine_secret (tenant_id, id, machine_id, hash, made_by, made_at)
                        values (:tenant, :id, :machine, :hash, :by, :at)
                        """)
                .param("tenant", tenant.value())
                .param("id", ids.next())
                .param("machine", machine)
                .param("hash", hash)
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// False when it is none of the machine's, or has ended.
    boolean end(TenantId tenant, UUID machine, UUID secret) {
        return jdbc.sql("""
                        update access.machine_secret
                           set ends_at = :now
                         where tenant_id = :tenant
                           and machine_id = :machine
                           and id = :id
                           and (ends_at is null or ends_at > :now)
                        """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("tenant", tenant.value())
                        .param("machine", machine)
                        .param("id", secret)
                        .update()
                == 1;
    }

    /// What a secret opens now.
    record Opened(UUID secret, List<String> rights) {}

    Optional<Opened> open(TenantId tenant, UUID machine, String hash) {
        return jdbc.sql("""
                        select s.id, m.rights
                          from access.machine_secret s
                          join access.machine m on m.tenant_id = s.tenant_id and m.id = s.machine_id
                         where s.tenant_id = :tenant
                           and s.machine_id = :machine
                           and s.hash = :hash
                           and (s.ends_at is null or s.ends_at > :now)
                           and m.confirmed_at is not null
                           and m.revoked_at is null
                           and m.valid_until >= :today
                        """)
                .param("tenant", tenant.value())
                .param("machine", machine)
                .param("hash", hash)
                .param("now", Timestamp.from(clock.instant()))
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query((row, _) -> new Opened(row.getObject(1, UUID.class), List.of((String[])
                        row.getArray(2).getArray())))
                .optional();
    }

    void give(TenantId tenant, String tokenHash, UUID secret, List<String> rights, Instant endsAt) {
        jdbc.sql("""
                        delete from access.machine_token
                         where tenant_id = :tenant
                           and hash in (select t.hash
                                          from access.machine_token t
                                         where t.tenant_id = :tenant
                                           and t.ends_at <= :now
                                         limit 1000
                                           for update skip locked)
                        """)
                .param("tenant", tenant.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                        insert into access.machine_token (tenant_id, hash, secret_id, rights, ends_at)
                        values (:tenant, :hash, :secret, cast(:rights as text[]), :ends)
                        """)
                .param("tenant", tenant.value())
                .param("hash", tokenHash)
                .param("secret", secret)
                .param("rights", new Scope(rights).bound())
                .param("ends", Timestamp.from(endsAt))
                .update();
    }

    /// Whose token it is and what it was asked for.
    ///
    /// @param usedAt when the machine was last noted to be in use
    record Shown(UUID machine, List<String> rights, Instant usedAt) {}

    /// A token ends with the secret it was given for: who has stolen one keeps nothing. No statement of the transaction
    /// may take long from here on, as with people.
    Optional<Shown> shown(TenantId tenant, String tokenHash) {
        return jdbc.sql("""
                        select s.machine_id, t.rights, coalesce(m.used_at, m.created_at),
                               set_config('statement_timeout', :statement, true)
                          from access.machine_token t
                          join access.machine_secret s on s.tenant_id = t.tenant_id and s.id = t.secret_id
                          join access.machine m on m.tenant_id = s.tenant_id and m.id = s.machine_id
                         where t.tenant_id = :tenant
                           and t.hash = :hash
                           and t.ends_at > :now
                           and (s.ends_at is null or s.ends_at > :now)
                        """)
                .param("tenant", tenant.value())
                .param("hash", tokenHash)
                .param("now", Timestamp.from(clock.instant()))
                .param("statement", Long.toString(settings.longestStatement().toMillis()))
                .query((row, _) -> new Shown(
                        row.getObject(1, UUID.class),
                        List.of((String[]) row.getArray(2).getArray()),
                        row.getTimestamp(3).toInstant()))
                .optional();
    }
}
