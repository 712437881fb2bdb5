package org.mingdu.lifecycle.entry;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.TenantId;
import org.mingdu.lifecycle.law.EntryKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `lifecycle.entry`; asked by who sees the project as a whole. The database lets nothing of an entry be
/// changed.
@Repository
public class LifecycleEntryTable {
    private final JdbcClient jdbc;

    LifecycleEntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param size bytes
    record Document(String name, String mediaType, long size, UUID file) {}

    /// The document behind it.
    ///
    /// @param size bytes
    public record File(String name, long size) {}

    /// What was registered.
    ///
    /// @param quantity     in `unit`
    /// @param supersededBy the one that took its place; null while it holds
    @FieldsOf("lifecycleEntry")
    public record Line(
            UUID id,
            EntryKind kind,
            String kindName,
            @Nullable Named lot,
            @Nullable String number,
            LocalDate decidedOn,
            @Nullable Money amount,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable String note,
            File document,
            @Nullable UUID supersedes,
            @Nullable UUID supersededBy,
            String recordedBy,
            Instant recordedAt) {}

    /// Those in force, the oldest first.
    public List<Line> inForce(TenantId tenant, UUID project) {
        return jdbc.sql("""
                        select e.id, e.kind, e.lot_id, l.name as lot_name, e.number, e.decided_on, e.amount, e.quantity,
                               e.note, d.name, d.size, e.supersedes, n.id as superseded_by, e.recorder, e.recorded_at
                          from lifecycle.entry e
                          join lifecycle.document d on d.tenant_id = e.tenant_id and d.id = e.document_id
                          left join lifecycle.entry n on n.tenant_id = e.tenant_id and n.supersedes = e.id
                          left join project.open_lot l /* unscoped: whoever asks sees the project as a whole */
                                 on l.tenant_id = e.tenant_id and l.id = e.lot_id
                         where e.tenant_id = :tenant
                           and e.project_id = :project
                           and n.id is null
                         order by e.id
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .query(LifecycleEntryTable::row)
                .list();
    }

    /// Newest first, those that were superseded included.
    List<Line> list(TenantId tenant, UUID project, @Nullable Cursor after, int limit) {
        return jdbc.sql("""
                        select e.id, e.kind, e.lot_id, l.name as lot_name, e.number, e.decided_on, e.amount, e.quantity,
                               e.note, d.name, d.size, e.supersedes, n.id as superseded_by, e.recorder, e.recorded_at
                          from lifecycle.entry e
                          join lifecycle.document d on d.tenant_id = e.tenant_id and d.id = e.document_id
                          left join lifecycle.entry n on n.tenant_id = e.tenant_id and n.supersedes = e.id
                          left join project.open_lot l /* unscoped: whoever asks sees the project as a whole */
                                 on l.tenant_id = e.tenant_id and l.id = e.lot_id
                         where e.tenant_id = :tenant
                           and e.project_id = :project
                           and (cast(:after as uuid) is null or e.id < :after)
                         order by e.id desc
                         limit :limit
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .param("after", after == null ? null : after.id(0))
                .param("limit", limit + 1)
                .query(LifecycleEntryTable::row)
                .list();
    }

    Optional<Document> document(TenantId tenant, UUID project, UUID entry) {
        return jdbc.sql("""
                        select d.name, d.media_type, d.size, d.file_id
                          from lifecycle.entry e
                          join lifecycle.document d on d.tenant_id = e.tenant_id and d.id = e.document_id
                         where e.tenant_id = :tenant
                           and e.project_id = :project
                           and e.id = :entry
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .param("entry", entry)
                .query((row, _) ->
                        new Document(row.getString(1), row.getString(2), row.getLong(3), row.getObject(4, UUID.class)))
                .optional();
    }

    boolean hasLot(TenantId tenant, UUID project, UUID lot) {
        return jdbc.sql("""
                        select exists (select
                                         from project.open_lot l /* unscoped: whoever asks sees the project as a whole */
                                        where l.tenant_id = :tenant
                                          and l.project_id = :project
                                          and l.id = :lot)
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .param("lot", lot)
                .query(Boolean.class)
                .single();
    }

    void insert(Actor actor, UUID project, UUID id, RecordEntry.Form form, @Nullable UUID supersedes, Instant at) {
        jdbc.sql("""
                        insert into lifecycle.entry
                               (tenant_id, id, project_id, lot_id, kind, number, decided_on, amount, quantity, note,
                                document_id, supersedes, recorded_by, recorder, recorded_at)
                        values (:tenant, :id, :project, :lot, :kind, :number, :on, :amount, :quantity, :note,
                                :document, :supersedes, :by, :recorder, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("project", project)
                .param("lot", form.lotId())
                .param("kind", form.kind().name())
                .param("number", form.number() == null ? null : form.number().strip())
                .param("on", form.decidedOn())
                .param("amount", form.amount() == null ? null : form.amount().yuan())
                .param("quantity", form.quantity())
                .param("note", form.note() == null ? null : form.note().strip())
                .param("document", form.documentId())
                .param("supersedes", supersedes)
                .param("by", actor.person().value())
                .param("recorder", actor.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Line row(ResultSet row, int number) throws SQLException {
        var kind = EntryKind.valueOf(row.getString("kind"));
        var lot = row.getObject("lot_id", UUID.class);
        var amount = row.getBigDecimal("amount");
        return new Line(
                row.getObject("id", UUID.class),
                kind,
                kind.title(),
                lot == null ? null : new Named(lot, row.getString("lot_name")),
                row.getString("number"),
                row.getObject("decided_on", LocalDate.class),
                amount == null ? null : new Money(amount),
                row.getBigDecimal("quantity"),
                kind.unit().isEmpty() ? null : kind.unit(),
                row.getString("note"),
                new File(row.getString("name"), row.getLong("size")),
                row.getObject("supersedes", UUID.class),
                row.getObject("superseded_by", UUID.class),
                row.getString("recorder"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
