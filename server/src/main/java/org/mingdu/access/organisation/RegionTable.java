package org.mingdu.access.organisation;

import java.util.List;
import java.util.Optional;
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

    record Line(String code, String name, @Nullable String parentCode, int level) {}

    List<Line> list(TenantId tenant, @Nullable String parent) {
        return jdbc.sql("""
                        select r.code, r.name, r.parent_code, r.level
                          from access.region r
                         where r.tenant_id = :tenant
                           and (cast(:parent as text) is null or r.parent_code = :parent)
                         order by r.code
                         limit 5000
                        """)
                .param("tenant", tenant.value())
                .param("parent", parent)
                .query((row, _) -> new Line(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
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

    void insert(TenantId tenant, String code, String name, @Nullable Region parent) {
        jdbc.sql("""
                        insert into access.region (tenant_id, code, name, parent_code, level, path)
                        values (:tenant, :code, :name, :parent, :level, :path)
                        """)
                .param("tenant", tenant.value())
                .param("code", code)
                .param("name", name)
                .param("parent", parent == null ? null : parent.code())
                .param("level", parent == null ? 1 : parent.level() + 1)
                .param("path", (parent == null ? "/" : parent.path()) + code + "/")
                .update();
    }
}
