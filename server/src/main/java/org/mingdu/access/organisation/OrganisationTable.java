package org.mingdu.access.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.OrganisationKind;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Like;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.organisation`. Names of organisations are no secret among those who work together.
@Repository
class OrganisationTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @FieldsOf("organisation")
    record Line(
            UUID id,
            String name,
            OrganisationKind kind,
            @Nullable String uscc,
            @Nullable UUID parentId,
            @Nullable String regionCode,
            String path,
            int version,
            List<String> can) {}

    Page<Line> list(
            Actor actor, @Nullable String words, @Nullable OrganisationKind kind, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 2);
        List<Line> rows = jdbc.sql("""
                        select o.id, o.name, o.kind, o.uscc, o.parent_id, o.region_code, o.path, o.version,
                               access.open_sees_lot(cast(:scope as text[]), coalesce(e.path, ''),
                                                    array[o.path, 'party:' || o.id], null, null)
                          from access.organisation o
                          left join access.region e on e.tenant_id = o.tenant_id and e.code = o.region_code
                         where o.tenant_id = :tenant
                           and (cast(:kind as text) is null or o.kind = :kind)
                           and (cast(:words as text) is null or o.name ilike :words or o.uscc ilike :words)
                           and (cast(:name as text) is null or (o.name, o.id) > (:name, cast(:id as uuid)))
                         order by o.name, o.id
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("scope", actor.scope(Right.PEOPLE_MANAGE).bound())
                .param("kind", kind == null ? null : kind.name())
                .param("words", Like.containing(words))
                .param("name", cursor == null ? null : cursor.key(0))
                .param("id", cursor == null ? null : cursor.id(1))
                .param("limit", limit + 1)
                .query(OrganisationTable::line)
                .list();
        return Page.of(rows, limit, null, row -> Cursor.of(row.name(), row.id()));
    }

    Optional<Line> find(Actor actor, UUID id) {
        return jdbc.sql("""
                        select o.id, o.name, o.kind, o.uscc, o.parent_id, o.region_code, o.path, o.version,
                               access.open_sees_lot(cast(:scope as text[]), coalesce(e.path, ''),
                                                    array[o.path, 'party:' || o.id], null, null)
                          from access.organisation o
                          left join access.region e on e.tenant_id = o.tenant_id and e.code = o.region_code
                         where o.tenant_id = :tenant
                           and o.id = :id
                        """)
                .param("scope", actor.scope(Right.PEOPLE_MANAGE).bound())
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .query(OrganisationTable::line)
                .optional();
    }

    Optional<Line> find(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select o.id, o.name, o.kind, o.uscc, o.parent_id, o.region_code, o.path, o.version, null
                          from access.organisation o
                         where o.tenant_id = :tenant
                           and o.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(OrganisationTable::line)
                .optional();
    }

    Optional<UUID> withCreditCode(TenantId tenant, String uscc) {
        return jdbc.sql("""
                        select o.id
                          from access.organisation o
                         where o.tenant_id = :tenant
                           and o.uscc = :uscc
                        """)
                .param("tenant", tenant.value())
                .param("uscc", uscc)
                .query(UUID.class)
                .optional();
    }

    void insert(
            TenantId tenant,
            UUID id,
            String name,
            OrganisationKind kind,
            @Nullable String uscc,
            @Nullable UUID parent,
            @Nullable String regionCode,
            String path) {
        jdbc.sql("""
                        insert into access.organisation
                               (tenant_id, id, name, kind, uscc, parent_id, region_code, path, created_at)
                        values (:tenant, :id, :name, :kind, :uscc, :parent, :region, :path, :at)
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("name", name)
                .param("kind", kind.name())
                .param("uscc", uscc)
                .param("parent", parent)
                .param("region", regionCode)
                .param("path", path)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// False when somebody else saved in between. What it is and where it hangs decide who sees what and stay.
    boolean update(
            TenantId tenant, UUID id, int version, String name, @Nullable String uscc, @Nullable String regionCode) {
        return jdbc.sql("""
                        update access.organisation
                           set name = :name,
                               uscc = :uscc,
                               region_code = :region,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                           and version = :version
                        """)
                        .param("name", name)
                        .param("uscc", uscc)
                        .param("region", regionCode)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Line line(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Line(
                row.getObject(1, UUID.class),
                row.getString(2),
                OrganisationKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getString(7),
                row.getInt(8),
                row.getBoolean(9) ? List.of("edit", "addPerson") : List.of());
    }
}
