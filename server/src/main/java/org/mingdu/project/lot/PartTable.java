package org.mingdu.project.lot;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `project.part`.
@Repository
class PartTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    PartTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// 单位工程, 分部, 分项, 检验批, each within the one before (GB 50300-2013, 4.0.1).
    enum Level {
        UNIT,
        DIVISION,
        SUBDIVISION,
        BATCH;

        /// What hangs under it; nothing hangs under a batch.
        Optional<Level> below() {
            return switch (this) {
                case UNIT -> Optional.of(DIVISION);
                case DIVISION -> Optional.of(SUBDIVISION);
                case SUBDIVISION -> Optional.of(BATCH);
                case BATCH -> Optional.empty();
            };
        }
    }

    record Part(UUID id, @Nullable UUID parentId, Level level, String code, String name) {}

    List<Part> of(TenantId tenant, UUID lot) {
        return jdbc.sql("""
                        select p.id, p.parent_id, p.level, p.code, p.name
                          from project.part p
                         where p.tenant_id = :tenant
                           and p.lot_id = :lot
                         order by p.code
                        """)
                .param("tenant", tenant.value())
                .param("lot", lot)
                .query((row, _) -> new Part(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        Level.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    void insert(TenantId tenant, UUID lot, List<Part> parts) {
        jdbc.sql("""
                        insert into project.part (tenant_id, id, lot_id, parent_id, level, code, name, created_at)
                        select :tenant, p.id, :lot, p.parent_id, p.level, p.code, p.name, :at
                          from unnest(cast(:id as uuid[]), cast(:parent as uuid[]), cast(:level as text[]),
                                      cast(:code as text[]), cast(:name as text[]))
                               as p (id, parent_id, level, code, name)
                        """)
                .param("tenant", tenant.value())
                .param("lot", lot)
                .param("at", Timestamp.from(clock.instant()))
                .param("id", column(parts, part -> part.id().toString()))
                .param(
                        "parent",
                        column(
                                parts,
                                part -> part.parentId() == null
                                        ? null
                                        : part.parentId().toString()))
                .param("level", column(parts, part -> part.level().name()))
                .param("code", column(parts, Part::code))
                .param("name", column(parts, Part::name))
                .update();
    }

    private static @Nullable String[] column(List<Part> parts, Function<Part, @Nullable String> value) {
        return parts.stream().map(value).toArray(String[]::new);
    }

    void insert(TenantId tenant, UUID lot, Part part) {
        jdbc.sql("""
                        insert into project.part (tenant_id, id, lot_id, parent_id, level, code, name, created_at)
                        values (:tenant, :id, :lot, :parent, :level, :code, :name, :at)
                        """)
                .param("tenant", tenant.value())
                .param("id", part.id())
                .param("lot", lot)
                .param("parent", part.parentId())
                .param("level", part.level().name())
                .param("code", part.code())
                .param("name", part.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
