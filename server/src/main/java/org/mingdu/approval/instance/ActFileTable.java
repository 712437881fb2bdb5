package org.mingdu.approval.instance;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.approval.instance.Event.Attached.Paper;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `approval.act_file`; asked by who has found the matter.
@Repository
class ActFileTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    ActFileTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(Actor actor, UUID matter, UUID id, Files.Kept file) {
        jdbc.sql("""
                        insert into approval.act_file
                               (tenant_id, id, instance_id, file_id, name, size, sha256, added_by, added_at)
                        values (:tenant, :id, :matter, :file, :name, :size, :sha256, :by, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("matter", matter)
                .param("file", file.id())
                .param("name", file.name())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("by", actor.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Those somebody has brought that go with nothing yet, held until the transaction ends.
    List<Paper> lockLoose(Actor actor, UUID matter) {
        return jdbc.sql("""
                        select f.id, f.name, f.size, f.sha256
                          from approval.act_file f
                         where f.tenant_id = :tenant
                           and f.instance_id = :matter
                           and f.added_by = :person
                           and f.event is null
                         order by f.id
                           for update
                        """)
                .param("tenant", actor.tenant().value())
                .param("matter", matter)
                .param("person", actor.person().value())
                .query((row, _) ->
                        new Paper(row.getObject(1, UUID.class), row.getString(2), row.getLong(3), row.getString(4)))
                .list();
    }

    /// They go with an event from now on.
    void attach(TenantId tenant, Collection<UUID> ids, int event) {
        jdbc.sql("""
                        update approval.act_file
                           set event = :event
                         where tenant_id = :tenant
                           and id in (:ids)
                        """)
                .param("tenant", tenant.value())
                .param("ids", ids)
                .param("event", event)
                .update();
    }

    /// The file a matter holds; one that goes with nothing yet is its bringer's alone.
    Optional<UUID> file(Actor actor, UUID matter, UUID id) {
        return jdbc.sql("""
                        select f.file_id
                          from approval.act_file f
                         where f.tenant_id = :tenant
                           and f.instance_id = :matter
                           and f.id = :id
                           and (f.event is not null or f.added_by = :person)
                        """)
                .param("tenant", actor.tenant().value())
                .param("matter", matter)
                .param("id", id)
                .param("person", actor.person().value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    /// What file it was, where it went with nothing yet and so could be let go.
    Optional<UUID> deleteLoose(Actor actor, UUID matter, UUID id) {
        return jdbc.sql("""
                        delete from approval.act_file
                         where tenant_id = :tenant
                           and instance_id = :matter
                           and id = :id
                           and added_by = :person
                           and event is null
                        returning file_id
                        """)
                .param("tenant", actor.tenant().value())
                .param("matter", matter)
                .param("id", id)
                .param("person", actor.person().value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    void erase(TenantId tenant) {
        jdbc.sql("""
                        delete from approval.act_file
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
    }
}
