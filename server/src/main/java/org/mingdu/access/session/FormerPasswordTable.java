package org.mingdu.access.session;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.former_password`.
@Repository
class FormerPasswordTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    FormerPasswordTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The last ones, at most so many, the present one not among them.
    List<String> last(TenantId tenant, PersonId person, int many) {
        return jdbc.sql("""
                        select f.hash
                          from access.former_password f
                         where f.tenant_id = :tenant
                           and f.person_id = :person
                         order by f.ended_at desc
                         limit :many
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("many", many)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// A password that ends, beside as many before it as are looked back on.
    void keep(TenantId tenant, PersonId person, String hash, int many) {
        jdbc.sql("""
                        insert into access.former_password (tenant_id, person_id, hash, ended_at)
                        values (:tenant, :person, :hash, :at)
                            on conflict do nothing
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("hash", hash)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                        delete from access.former_password f
                         where f.tenant_id = :tenant
                           and f.person_id = :person
                           and f.hash not in (select k.hash
                                                from access.former_password k
                                               where k.tenant_id = :tenant
                                                 and k.person_id = :person
                                               order by k.ended_at desc
                                               limit :many)
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("many", many)
                .update();
    }
}
