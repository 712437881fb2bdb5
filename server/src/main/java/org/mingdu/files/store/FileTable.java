package org.mingdu.files.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.files.Files.Kept;
import org.mingdu.files.scan.Scan;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `files.file` and `files.forgotten`.
@Repository
class FileTable {
    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(TenantId tenant, Kept kept, @Nullable ProjectId project, Scan.State scan, Instant at) {
        jdbc.sql("""
                        insert into files.file
                               (tenant_id, id, name, media_type, size, sha256, sm3, project_id, scan, kept_at)
                        values (:tenant, :id, :name, :type, :size, :sha256, :sm3, :project, :scan, :at)
                        """)
                .param("tenant", tenant.value())
                .param("id", kept.id())
                .param("name", kept.name())
                .param("type", kept.mediaType())
                .param("size", kept.size())
                .param("sha256", kept.sha256())
                .param("sm3", kept.sm3())
                .param("project", project == null ? null : project.value())
                .param("scan", scan.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Kept> find(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select f.name, f.media_type, f.size, f.sha256, f.sm3
                          from files.file f
                         where f.tenant_id = :tenant
                           and f.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> new Kept(
                        id, row.getString(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5)))
                .optional();
    }

    /// Whether it was looked through, or nobody looks here; also of what is gone, whose bytes then are
    /// not there.
    boolean isClean(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select not exists (select
                                             from files.file f
                                            where f.tenant_id = :tenant
                                              and f.id = :id
                                              and f.scan <> 'CLEAN')
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /// The hashes of bytes whose SM3 nobody has reckoned, each once, in their order.
    List<String> withoutSm3(TenantId tenant, String after, int most) {
        return jdbc.sql("""
                        select distinct f.sha256
                          from files.file f
                         where f.tenant_id = :tenant
                           and f.sm3 is null
                           and f.sha256 > :after
                         order by f.sha256
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("after", after)
                .param("most", most)
                .query((row, _) -> row.getString(1))
                .list();
    }

    void setSm3(TenantId tenant, String sha256, String sm3) {
        jdbc.sql("""
                        update files.file
                           set sm3 = :sm3
                         where tenant_id = :tenant
                           and sha256 = :sha256
                           and sm3 is null
                        """)
                .param("tenant", tenant.value())
                .param("sha256", sha256)
                .param("sm3", sm3)
                .update();
    }

    /// False where there was no such file.
    boolean forget(TenantId tenant, UUID id, Instant at) {
        return jdbc.sql("""
                        with gone as (delete from files.file
                                       where tenant_id = :tenant
                                         and id = :id
                                      returning tenant_id, id, sha256)
                        insert into files.forgotten (tenant_id, id, sha256, forgotten_at)
                        select g.tenant_id, g.id, g.sha256, :at
                          from gone g
                            on conflict (tenant_id, id) do nothing
                        """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// Has its bytes taken away and leaves the row for those who refer to it; false where it is not
    /// held.
    boolean discard(TenantId tenant, UUID id, Instant at) {
        return jdbc.sql("""
                        with held as (update files.file
                                         set scan = 'ERASED'
                                       where tenant_id = :tenant
                                         and id = :id
                                         and scan in ('QUARANTINED', 'INFECTED')
                                      returning tenant_id, id, sha256)
                        insert into files.forgotten (tenant_id, id, sha256, forgotten_at)
                        select h.tenant_id, h.id, h.sha256, :at
                          from held h
                        """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<String> forgotten(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select f.sha256
                          from files.forgotten f
                         where f.tenant_id = :tenant
                           and f.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void erased(TenantId tenant, UUID id) {
        jdbc.sql("""
                        delete from files.forgotten
                         where tenant_id = :tenant
                           and id = :id
                        """).param("tenant", tenant.value()).param("id", id).update();
    }

    /// Whether anything still points to these bytes.
    boolean needed(TenantId tenant, String sha256) {
        return jdbc.sql("""
                        select exists (select
                                         from files.file f
                                        where f.tenant_id = :tenant
                                          and f.sha256 = :hash
                                          and f.scan <> 'ERASED')
                        """)
                .param("tenant", tenant.value())
                .param("hash", sha256)
                .query(Boolean.class)
                .single();
    }

    void lock(TenantId tenant, String sha256) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended(:bytes, 0)) is null
                        """).param("bytes", tenant + "/" + sha256).query(Boolean.class).single();
    }

    /// Until this transaction ends nobody erases these bytes for want of the row that is to come.
    void lockShared(TenantId tenant, String sha256) {
        jdbc.sql("""
                        select pg_advisory_xact_lock_shared(hashtextextended(:bytes, 0)) is null
                        """).param("bytes", tenant + "/" + sha256).query(Boolean.class).single();
    }

    void deleteAll(TenantId tenant) {
        jdbc.sql("""
                        delete from files.upload
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
        jdbc.sql("""
                        delete from files.warned
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
        jdbc.sql("""
                        delete from files.file
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
        jdbc.sql("""
                        delete from files.forgotten
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
    }
}
