package org.mingdu.matter.item;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `matter.attachment`; asked by who has found the matter.
@Repository
class AttachmentTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    AttachmentTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A file of a matter.
    ///
    /// @param size bytes
    record Line(UUID id, String name, String mediaType, long size, String addedBy, Instant addedAt) {}

    /// @param addedBy who put it there
    record Held(Line line, UUID file, UUID addedBy) {}

    List<Line> of(TenantId tenant, UUID matter) {
        return held(tenant, matter).stream().map(Held::line).toList();
    }

    List<Held> held(TenantId tenant, UUID matter) {
        return jdbc.sql("""
                        select a.id, a.name, a.media_type, a.size, a.adder, a.added_at, a.file_id, a.added_by
                          from matter.attachment a
                         where a.tenant_id = :tenant
                           and a.matter_id = :matter
                         order by a.id
                        """)
                .param("tenant", tenant.value())
                .param("matter", matter)
                .query((row, _) -> new Held(
                        new Line(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4),
                                row.getString(5),
                                row.getTimestamp(6).toInstant()),
                        row.getObject(7, UUID.class),
                        row.getObject(8, UUID.class)))
                .list();
    }

    Optional<Held> find(TenantId tenant, UUID matter, UUID id) {
        return held(tenant, matter).stream()
                .filter(held -> held.line().id().equals(id))
                .findFirst();
    }

    void insert(Actor actor, UUID matter, UUID id, Files.Kept file) {
        jdbc.sql("""
                        insert into matter.attachment
                               (tenant_id, id, matter_id, file_id, name, media_type, size, added_by, adder, added_at)
                        values (:tenant, :id, :matter, :file, :name, :type, :size, :by, :adder, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("matter", matter)
                .param("file", file.id())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("by", actor.person().value())
                .param("adder", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void delete(TenantId tenant, UUID id) {
        jdbc.sql("""
                        delete from matter.attachment
                         where tenant_id = :tenant
                           and id = :id
                        """).param("tenant", tenant.value()).param("id", id).update();
    }
}
