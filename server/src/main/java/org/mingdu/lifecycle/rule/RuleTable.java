package org.mingdu.lifecycle.rule;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `lifecycle.rule` and `lifecycle.first_rule`.
@Repository
public class RuleTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    RuleTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A row with who wrote it; `regionCode` and the rest are null of one that came with the product.
    record Written(
            Rule rule,
            @Nullable String regionCode,
            @Nullable String regionName,
            @Nullable String reason,
            @Nullable String setter,
            @Nullable Instant setAt) {}

    public Rules rules(TenantId tenant) {
        return new Rules(written(tenant).stream().map(Written::rule).toList());
    }

    /// Those of the site, the latest first, then those that came with the product.
    List<Written> written(TenantId tenant) {
        return jdbc.sql("""
                        select w.id, w.code, w.path, w.severity, w.least, w.most, w.unit, w.exempt_under, w.exempt_area,
                               w.in_force, w.valid_from, w.valid_to, w.source, w.region_code, w.region_name, w.reason,
                               w.setter, w.set_at
                          from (select r.id, r.code, g.path, r.severity, r.least, r.most, r.unit, r.exempt_under,
                                       r.exempt_area, r.in_force, r.valid_from, r.valid_to, r.source, r.region_code,
                                       g.name as region_name, r.reason, r.setter, r.set_at
                                  from lifecycle.rule r
                                  join access.open_region g on g.tenant_id = r.tenant_id and g.code = r.region_code
                                 where r.tenant_id = :tenant
                                 union all
                                select null, f.code, '', f.severity, f.least, f.most, f.unit, f.exempt_under,
                                       f.exempt_area, true, f.valid_from, f.valid_to, f.source, null, null, null, null,
                                       null
                                  from lifecycle.first_rule f) w
                         order by w.id desc nulls last, w.code, w.valid_from desc
                        """)
                .param("tenant", tenant.value())
                .query(RuleTable::row)
                .list();
    }

    void insert(Actor actor, UUID id, SetRule.Form form, @Nullable Unit unit) {
        jdbc.sql("""
                        insert into lifecycle.rule
                               (tenant_id, id, code, region_code, severity, least, most, unit, exempt_under, exempt_area,
                                in_force, valid_from, valid_to, source, reason, set_by, setter, set_at)
                        values (:tenant, :id, :code, :region, :severity, :least, :most, :unit, :under, :area,
                                :force, :from, :to, :source, :reason, :by, :setter, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("code", form.code())
                .param("region", form.regionCode())
                .param(
                        "severity",
                        form.severity() == null ? null : form.severity().name())
                .param("least", form.least())
                .param("most", form.most())
                .param("unit", unit == null ? null : unit.name())
                .param(
                        "under",
                        form.exemptUnder() == null ? null : form.exemptUnder().yuan())
                .param("area", form.exemptArea())
                .param("force", form.inForce())
                .param("from", form.validFrom())
                .param("to", form.validTo())
                .param("source", form.source().strip())
                .param("reason", form.reason().strip())
                .param("by", actor.person().value())
                .param("setter", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static Written row(ResultSet row, int number) throws SQLException {
        var severity = row.getString("severity");
        var unit = row.getString("unit");
        var at = row.getTimestamp("set_at");
        return new Written(
                new Rule(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("path"),
                        severity == null ? null : Severity.valueOf(severity),
                        plain(row.getBigDecimal("least")),
                        plain(row.getBigDecimal("most")),
                        unit == null ? null : Unit.valueOf(unit),
                        row.getBigDecimal("exempt_under"),
                        plain(row.getBigDecimal("exempt_area")),
                        row.getBoolean("in_force"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("source")),
                row.getString("region_code"),
                row.getString("region_name"),
                row.getString("reason"),
                row.getString("setter"),
                at == null ? null : at.toInstant());
    }

    /// 30, not 30.0000 and not 3E+1.
    private static @Nullable BigDecimal plain(@Nullable BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        var plain = stored.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
