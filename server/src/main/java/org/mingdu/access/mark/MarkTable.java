package org.mingdu.access.mark;

import java.sql.Timestamp;
import java.time.Clock;
import org.mingdu.access.ProjectMarks;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.project_mark`.
@Repository
class MarkTable implements ProjectMarks {
    private final JdbcClient jdbc;
    private final Clock clock;

    MarkTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Marked of(TenantId tenant, ProjectId project) {
        return jdbc.sql("""
                        select m.level, m.version
                          from access.project_mark m
                         where m.tenant_id = :tenant
                           and m.project_id = :project
                        """)
                .param("tenant", tenant.value())
                .param("project", project.value())
                .query((row, _) -> new Marked(Mark.of(row.getInt(1)), row.getInt(2)))
                .optional()
                .orElse(new Marked(Mark.INTERNAL, 0));
    }

    @Override
    public boolean set(Actor actor, ProjectId project, Mark mark, int version) {
        return jdbc.sql("""
                        insert into access.project_mark as m (tenant_id, project_id, level, marked_by, marked_at)
                        select :tenant, :project, :level, :by, :at
                         where :version = 0
                            or exists (select
                                         from access.project_mark e
                                        where e.tenant_id = :tenant and e.project_id = :project)
                            on conflict (tenant_id, project_id)
                            do update set level = excluded.level,
                                          version = m.version + 1,
                                          marked_by = excluded.marked_by,
                                          marked_at = excluded.marked_at
                                    where m.version = :version
                        """)
                        .param("tenant", actor.tenant().value())
                        .param("project", project.value())
                        .param("level", mark.level())
                        .param("by", actor.person().value())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("version", version)
                        .update()
                == 1;
    }
}
