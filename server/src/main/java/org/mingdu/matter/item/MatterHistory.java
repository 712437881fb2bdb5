package org.mingdu.matter.item;

import static org.mingdu.kernel.Speech.say;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.approval.Approvals;
import org.mingdu.approval.Subject;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.matter.kind.MatterKind;
import org.mingdu.project.ProjectHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was put before somebody on a project, and what came of it.
@Repository
class MatterHistory implements ProjectHistory {
    private final JdbcClient jdbc;
    private final Approvals approvals;

    MatterHistory(JdbcClient jdbc, Approvals approvals) {
        this.jdbc = jdbc;
        this.approvals = approvals;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.MATTER);
    }

    @Override
    public List<Line> lines(TenantId tenant, ProjectId project, Set<Kind> kinds, @Nullable Before before, int most) {
        if (!kinds.contains(Kind.MATTER)) {
            return List.of();
        }
        var lines = new ArrayList<>(ends(tenant, project, before, most));
        for (var matter : decidedHere(tenant, project)) {
            for (var told : approvals.told(tenant, new Subject(matter.kind().subject(), matter.id()))) {
                if (before == null
                        || ORDER.compare(new At(told.at(), told.id()), new At(before.at(), before.id())) < 0) {
                    lines.add(new Line(
                            told.at(),
                            told.id(),
                            Kind.MATTER,
                            say("%s：%s", matter.kind().title(), told.what()),
                            told.opinion(),
                            told.who(),
                            told.link()));
                }
            }
        }
        lines.sort(Comparator.comparing((Line line) -> new At(line.at(), line.id()), ORDER)
                .reversed());
        return lines.stream().limit(most).toList();
    }

    private record At(Instant at, UUID id) {}

    /// As the database orders: ids by their bytes.
    private static final Comparator<At> ORDER =
            Comparator.comparing(At::at).thenComparing(one -> one.id().toString());

    private record Decided(UUID id, MatterKind kind) {}

    private List<Decided> decidedHere(TenantId tenant, ProjectId project) {
        return jdbc.sql("""
                        select m.id, m.kind
                          from matter.matter m
                         where m.tenant_id = :tenant /* unscoped: asked by who sees the project as a whole */
                           and m.project_id = :project
                           and m.submitted_at is not null
                        """)
                .param("tenant", tenant.value())
                .param("project", project.value())
                .query((row, _) -> new Decided(row.getObject(1, UUID.class), MatterKind.valueOf(row.getString(2))))
                .list();
    }

    private List<Line> ends(TenantId tenant, ProjectId project, @Nullable Before before, int most) {
        return jdbc.sql("""
                        select h.at, h.id, h.kind, h.what, h.detail, h.who, '/matters/' || h.id
                          from (select m.submitted_at as at, m.id, 'MATTER' as kind, m.kind || ' SUBMITTED' as what,
                                       m.title as detail, m.raiser as who
                                  from matter.matter m
                                 where m.tenant_id = :tenant /* unscoped: asked by who sees the project as a whole */
                                   and m.project_id = :project
                                   and m.submitted_at is not null
                                union all
                                select m.ended_at, m.id, 'MATTER', m.kind || ' ' || m.state, m.title, null
                                  from matter.matter m
                                 where m.tenant_id = :tenant /* unscoped: asked by who sees the project as a whole */
                                   and m.project_id = :project
                                   and m.ended_at is not null
                                union all
                                select o.recorded_at, m.id, 'MATTER', m.kind || ' ' || o.verdict, m.title || '，' || o.number,
                                       o.recorder
                                  from matter.outcome o
                                  join matter.matter m on m.tenant_id = o.tenant_id and m.id = o.matter_id
                                 where o.tenant_id = :tenant /* unscoped: asked by who sees the project as a whole */
                                   and m.project_id = :project) h
                         where (cast(:at as timestamptz) is null or (h.at, h.id) < (cast(:at as timestamptz), cast(:id as uuid)))
                         order by h.at desc, h.id desc
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("project", project.value())
                .param("at", before == null ? null : Timestamp.from(before.at()))
                .param("id", before == null ? null : before.id())
                .param("most", most)
                .query((row, _) -> new Line(
                        row.getTimestamp(1).toInstant(),
                        row.getObject(2, UUID.class),
                        Kind.valueOf(row.getString(3)),
                        words(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list();
    }

    /// What was done to a matter of a kind: `CHANGE APPROVED`.
    private static String words(String code) {
        var cut = code.indexOf(' ');
        var done = switch (code.substring(cut + 1)) {
            case "SUBMITTED" -> "提交审批";
            case "APPROVED" -> "获批准";
            case "REFUSED" -> "未获批准";
            case "WITHDRAWN" -> "撤回";
            case "VOID" -> "作废";
            default -> throw new IllegalStateException("end (%s) of a matter is not known".formatted(code));
        };
        return say("%s%s", MatterKind.valueOf(code.substring(0, cut)).title(), done);
    }
}
