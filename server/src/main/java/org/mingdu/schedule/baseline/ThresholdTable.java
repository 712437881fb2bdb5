package org.mingdu.schedule.baseline;

import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `schedule.threshold`.
@Repository
class ThresholdTable {
    private final JdbcClient jdbc;

    ThresholdTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// `version` is 0 before anybody has saved.
    record Kept(LampRule rule, int version) {}

    Kept of(TenantId tenant) {
        return jdbc.sql("""
                        select t.preset, t.yellow, t.orange, t.red, t.finish_yellow_days, t.finish_red_days, t.version
                          from schedule.threshold t
                         where t.tenant_id = :tenant
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> {
                    var orange = row.getBigDecimal(3);
                    return new Kept(
                            new LampRule(
                                    row.getString(1),
                                    row.getDouble(2),
                                    orange == null ? null : orange.doubleValue(),
                                    row.getDouble(4),
                                    row.getInt(5),
                                    row.getInt(6)),
                            row.getInt(7));
                })
                .optional()
                .orElseGet(() -> new Kept(LampRule.PRESETS.getFirst(), 0));
    }

    /// False when somebody else saved in between.
    boolean save(TenantId tenant, LampRule rule, int version) {
        return jdbc.sql("""
                        insert into schedule.threshold
                               (tenant_id, preset, yellow, orange, red, finish_yellow_days, finish_red_days, version)
                        values (:tenant, :preset, :yellow, :orange, :red, :fy, :fr, 1)
                            on conflict (tenant_id) do update
                           set preset = excluded.preset,
                               yellow = excluded.yellow,
                               orange = excluded.orange,
                               red = excluded.red,
                               finish_yellow_days = excluded.finish_yellow_days,
                               finish_red_days = excluded.finish_red_days,
                               version = threshold.version + 1
                         where threshold.version = :version
                        """)
                        .param("tenant", tenant.value())
                        .param("preset", rule.preset())
                        .param("yellow", rule.yellow())
                        .param("orange", rule.orange())
                        .param("red", rule.red())
                        .param("fy", rule.finishYellowDays())
                        .param("fr", rule.finishRedDays())
                        .param("version", version)
                        .update()
                == 1;
    }
}
