package org.mingdu.matter.kind;

import java.util.EnumMap;
import java.util.Map;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `matter.mode`.
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

    /// False when somebody else saved in between.
    boolean save(TenantId tenant, MatterKind kind, Mode mode, int version) {
        return jdbc.sql("""
                        insert into matter.mode (tenant_id, kind, mode, version)
                        values (:tenant, :kind, :mode, 1)
                            on conflict (tenant_id, kind) do update
                           set mode = excluded.mode,
                               version = mode.version + 1
                         where mode.version = :version
                        """)
                        .param("tenant", tenant.value())
                        .param("kind", kind.name())
                        .param("mode", mode.name())
                        .param("version", version)
                        .update()
                == 1;
    }
}
