package org.mingdu.lifecycle.course;

import static org.mingdu.kernel.Speech.say;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.Transition;
import org.mingdu.project.ProjectHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was done to a project in its life: moves, papers, documents of stages, milestones.
@Repository
class LifecycleHistory implements ProjectHistory {
    private final JdbcClient jdbc;

    LifecycleHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.MOVE, Kind.PAPER, Kind.MILESTONE);
    }

    @Override
    public List<Line> lines(TenantId tenant, ProjectId project, Set<Kind> kinds, @Nullable Before before, int most) {
        return jdbc.sql("""
                        select h.at, h.id, h.kind, h.what, h.detail, h.who, '/projects/' || cast(:project as text) || '/lifecycle'
                          from (select m.moved_at as at, m.id, 'MOVE' as kind, m.transition as what, m.reason as detail,
                                       m.mover as who
                                  from lifecycle.move m
                                 where m.tenant_id = :tenant
                                   and m.project_id = :project
                                union all
                                select e.recorded_at, e.id, 'PAPER', e.kind, e.number, e.recorder
                                  from lifecycle.entry e
                                 where e.tenant_id = :tenant
                                   and e.project_id = :project
                                union all
                                select d.added_at, d.id, 'PAPER',
                                       n.name || coalesce(' 第 ' || d.number || ' 版', '：不需要'),
                                       coalesce(d.name, d.reason), d.adder
                                  from lifecycle.stage_document d
                                  join lifecycle.document_needed n on n.code = d.need
                                 where d.tenant_id = :tenant
                                   and d.project_id = :project
                                union all
                                select c.changed_at, c.id, 'MILESTONE', '里程碑“' || m.name || '”' || c.said, c.reason,
                                       c.changer
                                  from lifecycle.milestone_change c
                                  join lifecycle.milestone m on m.tenant_id = c.tenant_id and m.id = c.milestone_id
                                 where c.tenant_id = :tenant
                                   and c.project_id = :project) h
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
                        words(Kind.valueOf(row.getString(3)), row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list();
    }

    /// Moves and entries are told by their codes, the rest in words.
    private static String words(Kind kind, String what) {
        if (kind == Kind.MOVE) {
            return say(Transition.valueOf(what).title());
        }
        return Arrays.stream(EntryKind.values())
                .filter(entry -> entry.name().equals(what))
                .findFirst()
                .map(entry -> say("登记%s", entry.title()))
                .orElse(what);
    }
}
