package org.mingdu.schedule.imports;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `schedule.plan_import`.
@Repository
class ImportTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Row(
            UUID id,
            UUID project,
            @Nullable UUID lot,
            @Nullable String name,
            UUID file,
            String fileName,
            long size,
            String state,
            @Nullable String refusalCode,
            @Nullable String refusal,
            @Nullable String refusalDetail,
            @Nullable String projectKey,
            @Nullable String preview,
            double seconds,
            UUID createdBy) {}

    void insert(
            Actor actor,
            UUID id,
            UUID project,
            @Nullable UUID lot,
            @Nullable String name,
            UUID file,
            String fileName,
            long size,
            @Nullable String projectKey) {
        jdbc.sql("""
                        insert into schedule.plan_import
                               (tenant_id, id, project_id, lot_id, name, file_id, file_name, size, project_key, state, created_at,
                                created_by)
                        values (:tenant, :id, :project, :lot, :name, :file, :fileName, :size, :key, 'READING', :at, :by)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("project", project)
                .param("lot", lot)
                .param("name", name)
                .param("file", file)
                .param("fileName", fileName)
                .param("size", size)
                .param("key", projectKey)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", actor.person().value())
                .update();
    }

    Optional<Row> find(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select i.id, i.project_id, i.lot_id, i.name, i.file_id, i.file_name, i.size, i.state, i.refusal_code,
                               i.refusal, i.refusal_detail, i.project_key, i.preview, extract(epoch from coalesce(i.read_at, :now) - i.created_at), i.created_by
                          from schedule.plan_import i
                         where i.tenant_id = :tenant
                           and i.id = :id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> new Row(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getObject(5, UUID.class),
                        row.getString(6),
                        row.getLong(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12),
                        row.getString(13),
                        row.getDouble(14),
                        row.getObject(15, UUID.class)))
                .optional();
    }

    void refused(TenantId tenant, UUID id, String code, String sentence, String detail) {
        jdbc.sql("""
                        update schedule.plan_import
                           set state = 'REFUSED',
                               refusal_code = :code,
                               refusal = :sentence,
                               refusal_detail = :detail,
                               read_at = :at
                         where tenant_id = :tenant
                           and id = :id
                           and state = 'READING'
                        """)
                .param("code", code)
                .param("sentence", sentence)
                .param("detail", detail)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    void read(TenantId tenant, UUID id, String preview, byte[] content) {
        jdbc.sql("""
                        update schedule.plan_import
                           set state = 'PREVIEW',
                               preview = cast(:preview as jsonb),
                               content = :content,
                               read_at = :at
                         where tenant_id = :tenant
                           and id = :id
                           and state = 'READING'
                        """)
                .param("preview", preview)
                .param("content", content)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    /// What was read, with the row held; empty when it no longer waits to be confirmed.
    Optional<byte[]> holdContent(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select i.content
                          from schedule.plan_import i
                         where i.tenant_id = :tenant
                           and i.id = :id
                           and i.state = 'PREVIEW'
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /// What was read has become a plan; called with the row held.
    void confirmed(TenantId tenant, UUID id, UUID plan, UUID revision) {
        jdbc.sql("""
                        update schedule.plan_import
                           set state = 'CONFIRMED',
                               plan_id = :plan,
                               revision_id = :revision,
                               content = null
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("plan", plan)
                .param("revision", revision)
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    /// False when it was confirmed or given up before.
    boolean discard(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        update schedule.plan_import
                           set state = 'DISCARDED',
                               content = null
                         where tenant_id = :tenant
                           and id = :id
                           and state in ('READING', 'PREVIEW', 'REFUSED')
                        """).param("tenant", tenant.value()).param("id", id).update() == 1;
    }

    /// Takes out what was uploaded before a moment and never confirmed, and says which files no import needs any more.
    /// One that is confirmed at this very moment is passed over.
    List<UUID> expire(TenantId tenant, Instant before) {
        return jdbc.sql("""
                        with gone as (delete from schedule.plan_import i
                                       where i.tenant_id = :tenant
                                         and i.created_at < :before
                                         and i.state <> 'CONFIRMED'
                                      returning i.id, i.file_id)
                        select distinct g.file_id
                          from gone g
                         where not exists (select
                                             from schedule.plan_import o
                                            where o.tenant_id = :tenant
                                              and o.file_id = g.file_id
                                              and o.id not in (select i.id from gone i))
                        """)
                .param("tenant", tenant.value())
                .param("before", Timestamp.from(before))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// The same for what a plan was made from that is gone.
    List<UUID> forgetOf(TenantId tenant, UUID plan) {
        return jdbc.sql("""
                        with gone as (delete from schedule.plan_import i
                                       where i.tenant_id = :tenant
                                         and i.plan_id = :plan
                                      returning i.id, i.file_id)
                        select distinct g.file_id
                          from gone g
                         where not exists (select
                                             from schedule.plan_import o
                                            where o.tenant_id = :tenant
                                              and o.file_id = g.file_id
                                              and o.state <> 'DISCARDED'
                                              and o.id not in (select i.id from gone i))
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
