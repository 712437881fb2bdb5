package org.mingdu.approval.instance;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// All SQL on `approval.event`: added to and read, and erased with a demo.
@Repository
class EventTable {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    EventTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(TenantId tenant, UUID instance, List<Entry> entries) {
        for (var entry : entries) {
            jdbc.sql("""
                            insert into approval.event (tenant_id, instance_id, number, at, person_id, body)
                            values (:tenant, :instance, :number, :at, :person, cast(:body as jsonb))
                            """)
                    .param("tenant", tenant.value())
                    .param("instance", instance)
                    .param("number", entry.number())
                    .param("at", Timestamp.from(entry.at()))
                    .param("person", entry.by().value())
                    .param("body", json.writerFor(Event.class).writeValueAsString(entry.event()))
                    .update();
        }
    }

    /// Of a demo; what happened elsewhere stays.
    void eraseDemo(TenantId tenant) {
        jdbc.sql("""
                        select approval.erase_demo(t.id) is null
                          from access.open_tenant t
                         where t.id = :tenant
                           and t.demo
                        """).param("tenant", tenant.value()).query(Boolean.class).optional();
    }

    List<Entry> history(TenantId tenant, UUID instance) {
        return jdbc.sql("""
                        select e.number, e.at, e.person_id, e.body
                          from approval.event e
                         where e.tenant_id = :tenant
                           and e.instance_id = :instance
                         order by e.number
                        """)
                .param("tenant", tenant.value())
                .param("instance", instance)
                .query((row, _) -> new Entry(
                        row.getInt(1),
                        row.getTimestamp(2).toInstant(),
                        new PersonId(row.getObject(3, UUID.class)),
                        json.readValue(row.getString(4), Event.class)))
                .list();
    }
}
