package org.mingdu.project.register;

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

/// What was written of a project in the register, and who was given a right on it.
@Repository
class RegisterHistory implements ProjectHistory {
    private final JdbcClient jdbc;

    RegisterHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.REGISTER, Kind.GRANT);
    }

    @Override
    public List<Line> lines(TenantId tenant, ProjectId project, Set<Kind> kinds, @Nullable Before before, int most) {
        return jdbc.sql("""
                        select h.at, h.id, h.kind, h.what, h.detail, h.who, null
                          from (select e.at, e.id, 'REGISTER' as kind, e.action as what, e.detail, e.actor as who
                                  from audit.open_entry e
                                 where e.tenant_id = :tenant
                                   and e.subject_kind = 'project'
                                   and e.subject_id = :project
                                   and e.outcome = 'DONE'
                                   and e.action in ('登记项目', '修改项目', '提交立项', '确定项目管理方式')
                                union all
                                select g.granted_at, g.id, 'GRANT', '授权',
                                       p.name || '：' || g.role_name || coalesce('，至 ' || g.valid_to, ''), b.name
                                  from access.open_grant g
                                  join access.open_person p on p.tenant_id = g.tenant_id and p.id = g.person_id
                                  left join access.open_person b on b.tenant_id = g.tenant_id and b.id = g.granted_by
                                 where g.tenant_id = :tenant
                                   and g.scope_kind = 'PROJECT'
                                   and g.scope_id = cast(:project as text)) h
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
