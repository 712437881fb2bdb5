package org.mingdu.approval.instance;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
        var writer = json.writerFor(Event.class);
        jdbc.sql("""
                        insert into approval.event (tenant_id, instance_id, number, at, person_id, body)
                        select :tenant, :instance, e.number, e.at, e.person, cast(e.body as jsonb)
                          from unnest(cast(:numbers as int[]), cast(:times as timestamptz[]), cast(:people as uuid[]),
                                      cast(:bodies as text[])) as e (number, at, person, body)
                        """)
                .param("tenant", tenant.value())
                .param("instance", instance)
                .param("numbers", entries.stream().map(Entry::number).toArray(Integer[]::new))
                .param("times", texts(entries, entry -> entry.at().toString()))
                .param("people", texts(entries, entry -> entry.by().value().toString()))
                .param("bodies", texts(entries, entry -> writer.writeValueAsString(entry.event())))
                .update();
    }

    private static String[] texts(List<Entry> entries, Function<Entry, String> of) {
        return entries.stream().map(of).toArray(String[]::new);
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
