package org.mingdu.lifecycle.entry;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `lifecycle.document`; asked by who sees the project as a whole.
@Repository
class DocumentTable {
    private final JdbcClient jdbc;

    DocumentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Actor actor, UUID project, UUID id, Files.Kept file, Instant at) {
        jdbc.sql("""
                        insert into lifecycle.document
                               (tenant_id, id, project_id, file_id, name, media_type, size, added_by, added_at)
                        values (:tenant, :id, :project, :file, :name, :type, :size, :by, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("project", project)
                .param("file", file.id())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("by", actor.person().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Whether it waits for an entry of that project; it is the sender's own.
    boolean waits(Actor actor, UUID project, UUID id) {
        return jdbc.sql("""
                        select exists (select
                                         from lifecycle.document d
                                        where d.tenant_id = :tenant
                                          and d.project_id = :project
                                          and d.id = :id
                                          and d.added_by = :by
                                          and not exists (select
                                                            from lifecycle.entry e
                                                           where e.tenant_id = d.tenant_id
                                                             and e.document_id = d.id))
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project)
                .param("id", id)
                .param("by", actor.person().value())
                .query(Boolean.class)
                .single();
    }

    /// Takes out what no entry took; their files.
    List<UUID> expire(TenantId tenant, Instant before) {
        return jdbc.sql("""
                        delete from lifecycle.document d
                         where d.tenant_id = :tenant
                           and d.added_at < :before
                           and not exists (select
                                             from lifecycle.entry e
                                            where e.tenant_id = d.tenant_id
                                              and e.document_id = d.id)
                        returning d.file_id
                        """)
                .param("tenant", tenant.value())
                .param("before", Timestamp.from(before))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
