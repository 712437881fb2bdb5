package org.mingdu.lifecycle.milestone;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `lifecycle.milestone_template`, and on the templates that come with the product.
@Repository
class MilestoneTemplateTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    MilestoneTemplateTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What a type of project has to reach here.
    ///
    /// @param version 0 while it is as it came
    record Line(
            String typeCode,
            String typeName,
            List<String> names,
            int version,
            @Nullable String setBy,
            @Nullable Instant setAt) {}

    /// One a type of project that may be chosen, in their order.
    List<Line> all(TenantId tenant) {
        return jdbc.sql("""
                        select i.code, i.name,
                               coalesce(t.names, (select array_agg(f.name order by f.seq)
                                                    from lifecycle.first_milestone f
                                                   where f.type_code = i.code), '{}'),
                               coalesce(t.version, 0), t.setter, t.set_at
                          from standard.open_code_item i
                          left join lifecycle.milestone_template t
                            on t.tenant_id = i.tenant_id and t.type_code = i.code
                         where i.tenant_id = :tenant
                           and i.list = 'PROJECT_TYPE'
                         order by i.seq, i.code
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new Line(
                        row.getString(1),
                        row.getString(2),
                        List.of((String[]) row.getArray(3).getArray()),
                        row.getInt(4),
                        row.getString(5),
                        row.getTimestamp(6) == null ? null : row.getTimestamp(6).toInstant()))
                .list();
    }

    List<String> of(TenantId tenant, String typeCode) {
        return all(tenant).stream()
                .filter(line -> line.typeCode().equals(typeCode))
                .findFirst()
                .map(Line::names)
                .orElse(List.of());
    }

    /// False when somebody else saved in between.
    boolean save(Actor actor, String typeCode, List<String> names, int version) {
        return jdbc.sql("""
                        insert into lifecycle.milestone_template (tenant_id, type_code, names, version, set_by, setter, set_at)
                        select :tenant, :type, :names, 1, :by, :setter, :at
                         where :version = 0
                            or exists (select
                                         from lifecycle.milestone_template t
                                        where t.tenant_id = :tenant
                                          and t.type_code = :type)
                            on conflict (tenant_id, type_code)
                            do update set names = excluded.names,
                                          version = milestone_template.version + 1,
                                          set_by = excluded.set_by,
                                          setter = excluded.setter,
                                          set_at = excluded.set_at
                         where milestone_template.version = :version
                        """)
                        .param("tenant", actor.tenant().value())
                        .param("type", typeCode)
                        .param("names", new ArrayList<>(names).toArray(String[]::new))
                        .param("by", actor.person().value())
                        .param("setter", actor.name())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("version", version)
                        .update()
                == 1;
    }
}
