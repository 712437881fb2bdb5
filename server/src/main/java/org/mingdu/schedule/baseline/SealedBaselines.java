package org.mingdu.schedule.baseline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.evidence.SealedKind;
import org.mingdu.evidence.SealedRecord;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.mingdu.ledger.record.Value;
import org.mingdu.schedule.revision.Revisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Baselines that came into force, with a hash over every row that was promised.
@Component
class SealedBaselines implements SealedKind {
    static final String KIND = "schedule.baseline";

    private final JdbcClient jdbc;
    private final Revisions revisions;

    SealedBaselines(JdbcClient jdbc, Revisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "冻结的基准计划";
    }

    @Override
    public List<SealedRecord> read(TenantId tenant, Collection<String> subjects) {
        return jdbc.sql("""
                        select r.id, p.project_id, p.lot_id, r.plan_id, r.number, r.project_start, r.finish, r.line_count,
                               r.frozen_by, r.frozen_at,
                               (select sha256(convert_to(string_agg(concat_ws(
                                           '|', a.line, a.id, a.parent, a.wbs, a.name, a.kind, a.duration, a.start, a.finish,
                                           a.quantity, a.unit), chr(10) order by a.line), 'UTF8'))
                                  from schedule.activity a
                                 where a.tenant_id = r.tenant_id
                                   and a.revision_id = r.id)
                          from unnest(cast(:subjects as uuid[])) as s (id)
                         cross join lateral (
                               select v.*
                                 from schedule.revision v
                                where v.tenant_id = :tenant
                                  and v.frozen_at is not null
                                  and v.id = s.id
                                limit 1) r
                          join schedule.plan p /* unscoped: what was sealed is held against all there is */
                            on p.tenant_id = r.tenant_id and p.id = r.plan_id
                        """)
                .param("tenant", tenant.value())
                .param("subjects", subjects.toArray(String[]::new))
                .query((row, _) -> {
                    var fields = new TreeMap<String, Value>();
                    fields.put("project", Value.text(row.getString(2)));
                    if (row.getString(3) != null) {
                        fields.put("lot", Value.text(row.getString(3)));
                    }
                    fields.put("plan", Value.text(row.getString(4)));
                    fields.put("number", Value.whole(row.getLong(5)));
                    fields.put("start", Value.whole(row.getLong(6)));
                    fields.put("finish", Value.whole(row.getLong(7)));
                    fields.put("lines", Value.whole(row.getLong(8)));
                    if (row.getBytes(11) != null) {
                        fields.put("rows", new Value.Bytes(row.getBytes(11)));
                    }
                    return new SealedRecord(
                            row.getString(1),
                            row.getObject(9, UUID.class),
                            row.getTimestamp(10).toInstant(),
                            row.getObject(2, UUID.class),
                            List.of(),
                            fields,
                            Map.of());
                })
                .list();
    }

    @Override
    public List<String> all(TenantId tenant, @Nullable String after, int most) {
        return jdbc.sql("""
                        select r.id
                          from schedule.revision r
                         where r.tenant_id = :tenant
                           and r.frozen_at is not null
                           and (cast(:after as uuid) is null or r.id > cast(:after as uuid))
                         order by r.id
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
        return revisions
                .head(actor.tenant(), UUID.fromString(subject))
                .flatMap(head -> revisions.plan(actor, Right.PROJECT_READ, head.plan()))
                .isPresent();
    }
}
