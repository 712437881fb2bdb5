package org.mingdu.progress.report;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.project.ProjectHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What progress of a project was approved.
@Repository
class ProgressEvents implements ProjectHistory {
    private final JdbcClient jdbc;

    ProgressEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.PROGRESS);
    }

    @Override
    public List<Line> lines(TenantId tenant, ProjectId project, Set<Kind> kinds, @Nullable Before before, int most) {
        return jdbc.sql("""
                        select h.at, h.id, h.kind, h.what, h.detail, h.who, '/plans/' || h.plan_id
                          from (select r.approved_at as at, r.id, r.plan_id, 'PROGRESS' as kind, '进度获批准' as what,
                                       r.activity_name || '，' || to_char(r.for_day, 'YYYY-MM-DD')
                                         || coalesce('，累计 ' || trim_scale(cast(r.percent as numeric)) || '%', '') as detail,
                                       r.approver as who
                                  from progress.report r
                                 where r.tenant_id = :tenant /* unscoped: asked by who sees the project as a whole */
                                   and r.project_id = :project
                                   and r.approved_at is not null) h
                         where h.kind = any (cast(:kinds as text[]))
                           and (cast(:at as timestamptz) is null or (h.at, h.id) < (cast(:at as timestamptz), cast(:id as uuid)))
                         order by h.at desc, h.id desc
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("project", project.value())
                .param("kinds", kinds.stream().map(Kind::name).toArray(String[]::new))
                .param("at", before == null ? null : Timestamp.from(before.at()))
                .param("id", before == null ? null : before.id())
                .param("most", most)
                .query((row, _) -> new Line(
                        row.getTimestamp(1).toInstant(),
                        row.getObject(2, UUID.class),
                        Kind.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list();
    }
}
