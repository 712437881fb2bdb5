package org.mingdu.approval.instance;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `approval.box`.
@Repository
class BoxTable {
    private final JdbcClient jdbc;

    BoxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What somebody had to do with a matter.
    enum Kind {
        STARTED,
        DONE,
        COPIED
    }

    /// Once for each kind, at the last time.
    void add(TenantId tenant, UUID instance, PersonId person, Kind kind, Instant at) {
        jdbc.sql("""
                        insert into approval.box (tenant_id, person_id, kind, instance_id, at)
                        values (:tenant, :person, :kind, :instance, :at)
                            on conflict (tenant_id, person_id, kind, instance_id) do update
                           set at = excluded.at
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("kind", kind.name())
                .param("instance", instance)
                .param("at", Timestamp.from(at))
                .update();
    }

    void erase(TenantId tenant) {
        jdbc.sql("""
                        delete from approval.box
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
    }
}
