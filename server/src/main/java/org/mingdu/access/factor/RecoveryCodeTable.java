package org.mingdu.access.factor;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.recovery_code`.
@Repository
class RecoveryCodeTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryCodeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void replace(TenantId tenant, PersonId person, List<String> hashes) {
        remove(tenant, person);
        jdbc.sql("""
                        insert into access.recovery_code (tenant_id, person_id, hash)
                        select :tenant, :person, hash
                          from unnest(cast(:hashes as text[])) as hash
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("hashes", "{" + String.join(",", hashes) + "}")
                .update();
    }

    void remove(TenantId tenant, PersonId person) {
        jdbc.sql("""
                        delete from access.recovery_code
                         where tenant_id = :tenant
                           and person_id = :person
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .update();
    }

    /// Whether there was one that nobody had used.
    boolean use(TenantId tenant, PersonId person, String hash) {
        return jdbc.sql("""
                        update access.recovery_code
                           set used_at = :at
                         where tenant_id = :tenant
                           and person_id = :person
                           and hash = :hash
                           and used_at is null
                        """)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("tenant", tenant.value())
                        .param("person", person.value())
                        .param("hash", hash)
                        .update()
                == 1;
    }

    int left(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select count(*)
                          from access.recovery_code c
                         where c.tenant_id = :tenant
                           and c.person_id = :person
                           and c.used_at is null
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }
}
