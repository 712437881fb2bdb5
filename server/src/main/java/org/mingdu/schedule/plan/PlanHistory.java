package org.mingdu.schedule.plan;

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

/// How the plans of a project came about.
@Repository
class PlanHistory implements ProjectHistory {
    private final JdbcClient jdbc;

    PlanHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.PLAN);
    }

    @Override
    public List<Line> lines(TenantId tenant, ProjectId project, Set<Kind> kinds, @Nullable Before before, int most) {
        return jdbc.sql("""
                        select h.at, h.id, h.kind, h.what, h.detail, h.who, '/plans/' || h.plan_id
                          from (select e.at, r.id, r.plan_id, 'PLAN' as kind, e.what, p.name || ' 第 ' || r.number || ' 版' as detail,
                                       n.name as who
                                  from schedule.revision r
                                  join schedule.plan p on p.tenant_id = r.tenant_id and p.id = r.plan_id
                                 cross join lateral (values (r.created_at, '计划编制', r.created_by),
                                                            (r.submitted_at, '计划提交', r.submitted_by),
                                                            (r.reviewed_at, '计划审核', r.reviewed_by),
                                                            (r.frozen_at, '计划冻结为基准', r.frozen_by)) e (at, what, by)
                                  left join access.open_person n on n.tenant_id = r.tenant_id and n.id = e.by
                                 where r.tenant_id = :tenant /* unscoped: asked by who sees the project as a whole */
                                   and p.project_id = :project
                                   and e.at is not null) h
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
