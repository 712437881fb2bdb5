package org.mingdu.access.factor;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.second_factor`, and the one question to the kinds of all rooms.
@Repository
class FactorTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    FactorTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param since null until a first code was shown
    record Factor(
            CodeProfile profile, String secret, @Nullable Instant since, long lastStep) {}

    /// Held, so that of two who show the same code one is refused.
    Optional<Factor> lock(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select f.profile, f.secret, f.since, f.last_step
                          from access.second_factor f
                         where f.tenant_id = :tenant
                           and f.person_id = :person
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query((row, _) -> new Factor(
                        CodeProfile.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getTimestamp(3) == null ? null : row.getTimestamp(3).toInstant(),
                        row.getLong(4)))
                .optional();
    }

    Optional<Instant> since(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select f.since
                          from access.second_factor f
                         where f.tenant_id = :tenant
                           and f.person_id = :person
                           and f.since is not null
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /// Of every kind. A certificate out of date counts too: otherwise the password alone would let in whoever waits for
    /// its end.
    List<FactorKind> inUse(TenantId tenant, PersonId person) {
        return jdbc
                .sql("""
                        select f.kind
                          from access.factor_in_use f
                         where f.tenant_id = :tenant
                           and f.person_id = :person
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query((row, _) -> FactorKind.valueOf(row.getString(1)))
                .stream()
                .sorted()
                .toList();
    }

    /// In place of one that was begun and never shown a code of.
    void begin(TenantId tenant, PersonId person, CodeProfile profile, String secret) {
        jdbc.sql("""
                        insert into access.second_factor (tenant_id, person_id, profile, secret, begun_at)
                        values (:tenant, :person, :profile, :secret, :at)
                            on conflict (tenant_id, person_id) do update
                           set profile = excluded.profile,
                               secret = excluded.secret,
                               begun_at = excluded.begun_at
                         where second_factor.since is null
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("profile", profile.name())
                .param("secret", secret)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void confirm(TenantId tenant, PersonId person) {
        jdbc.sql("""
                        update access.second_factor
                           set since = :at
                         where tenant_id = :tenant
                           and person_id = :person
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("person", person.value())
                .update();
    }

    void use(TenantId tenant, PersonId person, long step) {
        jdbc.sql("""
                        update access.second_factor
                           set last_step = :step
                         where tenant_id = :tenant
                           and person_id = :person
                        """)
                .param("step", step)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .update();
    }

    void remove(TenantId tenant, PersonId person) {
        jdbc.sql("""
                        delete from access.second_factor
                         where tenant_id = :tenant
                           and person_id = :person
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .update();
    }
}
