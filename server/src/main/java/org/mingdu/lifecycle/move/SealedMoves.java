package org.mingdu.lifecycle.move;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.evidence.SealedKind;
import org.mingdu.evidence.SealedRecord;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.mingdu.ledger.record.Value;
import org.mingdu.project.Projects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Moves of projects from stage to stage, with every gate as it stood.
@Component
class SealedMoves implements SealedKind {
    static final String KIND = "lifecycle.move";

    private final JdbcClient jdbc;
    private final Projects projects;

    SealedMoves(JdbcClient jdbc, Projects projects) {
        this.jdbc = jdbc;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "阶段推进";
    }

    @Override
    public List<SealedRecord> read(TenantId tenant, Collection<String> subjects) {
        return jdbc.sql("""
                        select m.id, m.project_id, m.seq, m.transition, m.from_stage, m.from_status, m.to_stage, m.to_status,
                               sha256(convert_to(m.gates::text, 'UTF8')), m.reason, m.moved_by, m.mover, m.moved_at
                          from unnest(cast(:subjects as uuid[])) as s (id)
                         cross join lateral (
                               select v.*
                                 from lifecycle.move v
                                where v.tenant_id = :tenant
                                  and v.id = s.id
                                limit 1) m
                        """)
                .param("tenant", tenant.value())
                .param("subjects", subjects.toArray(String[]::new))
                .query((row, _) -> {
                    var fields = new TreeMap<String, Value>();
                    fields.put("project", Value.text(row.getString(2)));
                    fields.put("seq", Value.whole(row.getLong(3)));
                    fields.put("transition", Value.text(row.getString(4)));
                    fields.put("fromStage", Value.text(row.getString(5)));
                    fields.put("fromStatus", Value.text(row.getString(6)));
                    fields.put("toStage", Value.text(row.getString(7)));
                    fields.put("toStatus", Value.text(row.getString(8)));
                    fields.put("gates", new Value.Bytes(row.getBytes(9)));
                    return new SealedRecord(
                            row.getString(1),
                            row.getObject(11, UUID.class),
                            row.getTimestamp(13).toInstant(),
                            row.getObject(2, UUID.class),
                            List.of(),
                            fields,
                            Map.of("reason", row.getString(10), "mover", row.getString(12)));
                })
                .list();
    }

    @Override
    public List<String> all(TenantId tenant, @Nullable String after, int most) {
        return jdbc.sql("""
                        select m.id
                          from lifecycle.move m
                         where m.tenant_id = :tenant
                           and (cast(:after as uuid) is null or m.id > cast(:after as uuid))
                         order by m.id
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("after", after)
                .param("most", most)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Override
    public boolean mayBeSeenBy(Actor actor, String subject, @Nullable UUID project) {
        return project != null && projects.reaches(actor, Right.PROJECT_READ, new ProjectId(project), null);
    }
}
