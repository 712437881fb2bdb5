package org.mingdu.approval.instance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.evidence.SealedKind;
import org.mingdu.evidence.SealedRecord;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.mingdu.ledger.record.Value;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every act on an approval. What was said stands in the seal as a salted hash: an opinion is somebody's own words.
@Component
class SealedActs implements SealedKind {
    static final String KIND = "approval.act";

    private final JdbcClient jdbc;
    private final ObjectProvider<ReadMatter> matters;

    SealedActs(JdbcClient jdbc, ObjectProvider<ReadMatter> matters) {
        this.jdbc = jdbc;
        this.matters = matters;
    }

    /// What an act is called in the log.
    static String subject(UUID instance, int number) {
        return instance + "/" + number;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "审批办理";
    }

    @Override
    public List<SealedRecord> read(TenantId tenant, Collection<String> subjects) {
        return jdbc.sql("""
                        select a.instance_id, a.number, a.at, a.person_id, a.body, a.subject_kind, a.subject_id
                          from unnest(cast(:subjects as text[])) as s (subject)
                         cross join lateral
                               (select e.instance_id, e.number, e.at, e.person_id, e.body::text as body,
                                       i.subject_kind, i.subject_id
                                  from approval.event e
                                  join approval.instance i on i.tenant_id = e.tenant_id and i.id = e.instance_id
                                 where e.tenant_id = :tenant
                                   and e.instance_id = cast(split_part(s.subject, '/', 1) as uuid)
                                   and e.number = cast(split_part(s.subject, '/', 2) as int)
                                 limit 1) a
                        """)
                .param("tenant", tenant.value())
                .param("subjects", subjects.toArray(String[]::new))
                .query((row, _) -> {
                    var fields = new TreeMap<String, Value>();
                    fields.put("number", Value.whole(row.getLong(2)));
                    fields.put("aboutKind", Value.text(row.getString(6)));
                    fields.put("about", Value.text(row.getString(7)));
                    return new SealedRecord(
                            subject(row.getObject(1, UUID.class), row.getInt(2)),
                            row.getObject(4, UUID.class),
                            row.getTimestamp(3).toInstant(),
                            null,
                            List.of(),
                            fields,
                            Map.of("body", row.getString(5)));
                })
                .list();
    }

    @Override
    public List<String> all(TenantId tenant, @Nullable String after, int most) {
        return jdbc.sql("""
                        select e.instance_id || '/' || e.number
                          from approval.event e
                         where e.tenant_id = :tenant
                           and (cast(:after as text) is null
                                or (e.instance_id, e.number) > (cast(split_part(:after, '/', 1) as uuid),
                                                                cast(split_part(:after, '/', 2) as int)))
                         order by e.instance_id, e.number
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
        return matters.getObject()
                .name(actor, UUID.fromString(subject.substring(0, subject.indexOf('/'))))
                .isPresent();
    }
}
