package org.mingdu.access.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory.Region;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.region`.
@Repository
class RegionTable {
    private final JdbcClient jdbc;

    RegionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param can `addBelow`, `rename`, `remove`
    record Line(String code, String name, @Nullable String parentCode, int level, int version, List<String> can) {}

    List<Line> list(TenantId tenant, @Nullable String parent) {
        return jdbc.sql("""
                        select r.code, r.name, r.parent_code, r.level, r.version
                          from access.region r
                         where r.tenant_id = :tenant
                           and (cast(:parent as text) is null or r.parent_code = :parent)
                         order by r.code
                         limit 5000
                        """)
                .param("tenant", tenant.value())
                .param("parent", parent)
                .query((row, _) -> new Line(
                        row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5), List.of()))
                .list();
    }

    Optional<Region> find(TenantId tenant, @Nullable String code) {
        return jdbc.sql("""
                        select r.code, r.name, r.path, r.level
                          from access.region r
                         where r.tenant_id = :tenant
                           and r.code = :code
                        """)
                .param("tenant", tenant.value())
                .param("code", code)
                .query((row, _) -> new Region(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .optional();
    }

    /// Holds a region until the transaction ends: nothing can be hung on it or point to it meanwhile.
    Optional<Line> hold(TenantId tenant, String code) {
        return jdbc.sql("""
                        select r.code, r.name, r.parent_code, r.level, r.version
                          from access.region r
                         where r.tenant_id = :tenant
                           and r.code = :code
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("code", code)
                .query((row, _) -> new Line(
                        row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5), List.of()))
                .optional();
    }

    /// Any region whose code begins so.
    Optional<Region> beginning(TenantId tenant, String stem, String but) {
        return jdbc.sql("""
                        select r.code, r.name, r.path, r.level
                          from access.region r
                         where r.tenant_id = :tenant
                           and starts_with(r.code, :stem)
                           and r.code <> :but
                         order by r.code
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("stem", stem)
                .param("but", but)
                .query((row, _) -> new Region(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .optional();
    }

    /// Those that a region below, an organisation or a running grant points to.
    Set<String> inUse(TenantId tenant) {
        return jdbc.sql("""
                        select r.parent_code
                          from access.region r
                         where r.tenant_id = :tenant
                           and r.parent_code is not null
                         union
                        select o.region_code
                          from access.organisation o
                         where o.tenant_id = :tenant
                           and o.region_code is not null
                         union
                        select g.scope_id
                          from access.role_grant g
                         where g.tenant_id = :tenant
                           and g.scope_kind = 'REGION'
                           and g.ended_at is null
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> row.getString(1))
                .set();
    }

    /// False when the code is taken.
    boolean insert(TenantId tenant, String code, String name, @Nullable Region parent) {
        return jdbc.sql("""
                        insert into access.region (tenant_id, code, name, parent_code, level, path)
                        values (:tenant, :code, :name, :parent, :level, :path)
                            on conflict do nothing
                        """)
                        .param("tenant", tenant.value())
                        .param("code", code)
                        .param("name", name)
                        .param("parent", parent == null ? null : parent.code())
                        .param("level", parent == null ? 1 : parent.level() + 1)
                        .param("path", (parent == null ? "/" : parent.path()) + code + "/")
                        .update()
                == 1;
    }

    /// False when somebody else saved in between.
    boolean rename(TenantId tenant, String code, int version, String name) {
        return jdbc.sql("""
                        update access.region
                           set name = :name,
                               version = version + 1
                         where tenant_id = :tenant
                           and code = :code
                           and version = :version
                        """)
                        .param("name", name)
                        .param("tenant", tenant.value())
                        .param("code", code)
                        .param("version", version)
                        .update()
                == 1;
    }

    void delete(TenantId tenant, String code) {
        jdbc.sql("""
                        delete from access.region
                         where tenant_id = :tenant
                           and code = :code
                        """).param("tenant", tenant.value()).param("code", code).update();
    }
}
