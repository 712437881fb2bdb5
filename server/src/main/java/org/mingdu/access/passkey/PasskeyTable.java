package org.mingdu.access.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.passkey`.
@Repository
class PasskeyTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A key as it is kept.
    ///
    /// @param publicKey COSE (RFC 9052), in base64
    /// @param signs     the device's own count of answers; 0 where it keeps none
    record Row(
            UUID id,
            String name,
            String credential,
            String publicKey,
            long signs,
            boolean backupEligible,
            List<String> transports,
            Instant madeAt,
            @Nullable Instant usedAt) {}

    List<Row> of(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select k.id, k.name, k.credential, k.public_key, k.signs, k.backup_eligible, k.transports,
                               k.made_at, k.used_at
                          from access.passkey k
                         where k.tenant_id = :tenant
                           and k.person_id = :person
                         order by k.made_at, k.id
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query(PasskeyTable::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                Base64.getEncoder().encodeToString(row.getBytes(4)),
                row.getLong(5),
                row.getBoolean(6),
                List.of((String[]) row.getArray(7).getArray()),
                row.getTimestamp(8).toInstant(),
                row.getTimestamp(9) == null ? null : row.getTimestamp(9).toInstant());
    }

    /// False when somebody has it already.
    boolean insert(TenantId tenant, PersonId person, UUID id, String name, WebAuthn.NewKey key) {
        return jdbc.sql("""
                        insert into access.passkey
                               (tenant_id, id, person_id, name, credential, public_key, signs, backup_eligible, transports, made_at)
                        values (:tenant, :id, :person, :name, :credential, :key, :signs, :backup, cast(:transports as text[]), :at)
                            on conflict (tenant_id, credential) do nothing
                        """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("person", person.value())
                        .param("name", name)
                        .param("credential", key.credential())
                        .param("key", Base64.getDecoder().decode(key.publicKey()))
                        .param("signs", key.signs())
                        .param("backup", key.backupEligible())
                        .param("transports", "{" + String.join(",", key.transports()) + "}")
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void used(TenantId tenant, UUID id, long signs) {
        jdbc.sql("""
                        update access.passkey
                           set signs = :signs,
                               used_at = :at
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("signs", signs)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    boolean rename(TenantId tenant, PersonId person, UUID id, String name) {
        return jdbc.sql("""
                        update access.passkey
                           set name = :name
                         where tenant_id = :tenant
                           and person_id = :person
                           and id = :id
                        """)
                        .param("name", name)
                        .param("tenant", tenant.value())
                        .param("person", person.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    /// What it was called; empty when the person has no such key.
    Optional<String> remove(TenantId tenant, PersonId person, UUID id) {
        return jdbc.sql("""
                        delete from access.passkey
                         where tenant_id = :tenant
                           and person_id = :person
                           and id = :id
                        returning name
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void removeAll(TenantId tenant, PersonId person) {
        jdbc.sql("""
                        delete from access.passkey
                         where tenant_id = :tenant
                           and person_id = :person
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .update();
    }
}
