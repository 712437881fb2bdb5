package org.mingdu.matter.kind;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `matter.mode` and `matter.mode_change`.
@Repository
public class ModeTable {
    private final JdbcClient jdbc;

    ModeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// `version` is 0 before anybody has saved.
    record Kept(Mode mode, int version) {
        static final Kept FIRST = new Kept(Mode.HERE, 0);
    }

    public Mode of(TenantId tenant, MatterKind kind) {
        return all(tenant).getOrDefault(kind, Kept.FIRST).mode();
    }

    /// Those that somebody has saved.
    Map<MatterKind, Kept> all(TenantId tenant) {
        var kept = new EnumMap<MatterKind, Kept>(MatterKind.class);
        jdbc.sql("""
                        select m.kind, m.mode, m.version
                          from matter.mode m
                         where m.tenant_id = :tenant
                        """).param("tenant", tenant.value()).query(row -> {
            kept.put(MatterKind.valueOf(row.getString(1)), new Kept(Mode.valueOf(row.getString(2)), row.getInt(3)));
        });
        return kept;
    }

    /// What is proposed for one kind.
    record Change(MatterKind kind, Mode was, Mode mode) {}

    void propose(TenantId tenant, UUID proposal, Change change) {
        jdbc.sql("""
                        insert into matter.mode_change (tenant_id, proposal_id, kind, mode, was)
                        values (:tenant, :proposal, :kind, :mode, :was)
                        """)
                .param("tenant", tenant.value())
                .param("proposal", proposal)
                .param("kind", change.kind().name())
                .param("mode", change.mode().name())
                .param("was", change.was().name())
                .update();
    }

    /// What a proposal changes, in the order of the kinds.
    List<Change> of(TenantId tenant, UUID proposal) {
        return jdbc
                .sql("""
                        select c.kind, c.was, c.mode
                          from matter.mode_change c
                         where c.tenant_id = :tenant
                           and c.proposal_id = :proposal
                        """)
                .param("tenant", tenant.value())
                .param("proposal", proposal)
                .query((row, _) -> new Change(
                        MatterKind.valueOf(row.getString(1)),
                        Mode.valueOf(row.getString(2)),
                        Mode.valueOf(row.getString(3))))
                .list()
                .stream()
                .sorted(Comparator.comparing(Change::kind))
                .toList();
    }

    void putInForce(TenantId tenant, Change change) {
        jdbc.sql("""
                        insert into matter.mode (tenant_id, kind, mode, version)
                        values (:tenant, :kind, :mode, 1)
                            on conflict (tenant_id, kind) do update
                           set mode = excluded.mode,
                               version = mode.version + 1
                        """)
                .param("tenant", tenant.value())
                .param("kind", change.kind().name())
                .param("mode", change.mode().name())
                .update();
    }
}
