package org.mingdu.files.space;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What files take, summed up, and all SQL on `files.warned`.
@Repository
public class SpaceTable {
    private final JdbcClient jdbc;

    SpaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What files of one kind take together.
    public record OfKind(String mediaType, long files, long bytes) {}

    public long used(TenantId tenant) {
        return jdbc.sql("""
                        select coalesce(sum(f.size), 0)
                          from files.file f
                         where f.tenant_id = :tenant
                        """).param("tenant", tenant.value()).query(Long.class).single();
    }

    long used(TenantId tenant, ProjectId project) {
        return jdbc.sql("""
                        select coalesce(sum(f.size), 0)
                          from files.file f
                         where f.tenant_id = :tenant
                           and f.project_id = :project
                        """)
                .param("tenant", tenant.value())
                .param("project", project.value())
                .query(Long.class)
                .single();
    }

    public List<OfKind> byKind(TenantId tenant) {
        return jdbc.sql("""
                        select f.media_type, count(*), sum(f.size)
                          from files.file f
                         where f.tenant_id = :tenant
                         group by f.media_type
                         order by 3 desc, 1
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new OfKind(row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    /// Two that come at once must not both find the last room.
    void lock(TenantId tenant) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended(:tenant, 2)) is null
                        """).param("tenant", tenant.toString()).query(Boolean.class).single();
    }

    /// False where it was told since.
    boolean warn(TenantId tenant, String what, Instant now, Instant since) {
        return jdbc.sql("""
                        insert into files.warned (tenant_id, what, at)
                        values (:tenant, :what, :now)
                            on conflict (tenant_id, what) do update
                           set at = excluded.at
                         where files.warned.at < :since
                        """)
                        .param("tenant", tenant.value())
                        .param("what", what)
                        .param("now", Timestamp.from(now))
                        .param("since", Timestamp.from(since))
                        .update()
                == 1;
    }

    /// There is room again: the next time is news.
    void calm(TenantId tenant, String what) {
        jdbc.sql("""
                        delete from files.warned
                         where tenant_id = :tenant
                           and what = :what
                        """).param("tenant", tenant.value()).param("what", what).update();
    }
}
