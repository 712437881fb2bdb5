package org.mingdu.evidence.seal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists of seals, for people.
@Repository
class SealTable {
    private final JdbcClient jdbc;

    SealTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param number null while it waits for one
    /// @param at     when the record was made
    record Seal(
            UUID id,
            String kind,
            String subject,
            @Nullable UUID project,
            @Nullable Long number,
            Instant at) {}

    /// Of a record, or of everything about a project; newest first.
    List<Seal> list(
            TenantId tenant,
            @Nullable String kind,
            @Nullable String subject,
            @Nullable UUID project,
            @Nullable UUID before,
            int most) {
        return jdbc.sql("""
                        select s.id, s.kind, s.subject, s.project_id, s.number, s.at
                          from (select e.id, e.kind, e.subject, e.project_id, e.number, e.at
                                  from evidence.entry e
                                 where e.tenant_id = :tenant
                                 union all
                                select w.id, w.kind, w.subject, w.project_id, null, w.at
                                  from evidence.waiting w
                                 where w.tenant_id = :tenant) s
                         where (cast(:kind as text) is null or s.kind = :kind)
                           and (cast(:subject as text) is null or s.subject = :subject or s.subject ^@ (:subject || '/'))
                           and (cast(:project as uuid) is null or s.project_id = :project)
                           and (cast(:before as uuid) is null or s.id < :before)
                         order by s.id desc
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("kind", kind)
                .param("subject", subject)
                .param("project", project)
                .param("before", before)
                .param("most", most)
                .query((row, _) -> new Seal(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getObject(5, Long.class),
                        row.getTimestamp(6).toInstant()))
                .list();
    }
}
