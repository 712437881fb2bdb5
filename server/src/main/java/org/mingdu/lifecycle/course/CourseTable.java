package org.mingdu.lifecycle.course;

import java.util.UUID;
import org.mingdu.kernel.TenantId;
import org.mingdu.lifecycle.law.Track;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `lifecycle.course`.
@Repository
public class CourseTable {
    private final JdbcClient jdbc;

    CourseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is kept of a project.
    ///
    /// @param version how often it has moved or changed its track
    public record Course(Track track, int version) {
        static final Course FIRST = new Course(Track.APPROVAL, 0);
    }

    public Course of(TenantId tenant, UUID project) {
        return jdbc.sql("""
                        select c.track, c.version
                          from lifecycle.course c
                         where c.tenant_id = :tenant
                           and c.project_id = :project
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .query((row, _) -> new Course(Track.valueOf(row.getString(1)), row.getInt(2)))
                .optional()
                .orElse(Course.FIRST);
    }

    /// Holds the course until the running transaction ends: the second of two waits here and then finds what the first
    /// has done.
    public Course hold(TenantId tenant, UUID project) {
        jdbc.sql("""
                        insert into lifecycle.course (tenant_id, project_id, track, version)
                        values (:tenant, :project, 'APPROVAL', 0)
                            on conflict (tenant_id, project_id) do nothing
                        """).param("tenant", tenant.value()).param("project", project).update();
        return jdbc.sql("""
                        select c.track, c.version
                          from lifecycle.course c
                         where c.tenant_id = :tenant
                           and c.project_id = :project
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .query((row, _) -> new Course(Track.valueOf(row.getString(1)), row.getInt(2)))
                .single();
    }

    /// Whoever calls holds the course.
    public void step(TenantId tenant, UUID project, Track track) {
        jdbc.sql("""
                        update lifecycle.course
                           set track = :track,
                               version = version + 1
                         where tenant_id = :tenant
                           and project_id = :project
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .param("track", track.name())
                .update();
    }
}
