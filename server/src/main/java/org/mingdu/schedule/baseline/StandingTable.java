package org.mingdu.schedule.baseline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.kernel.TenantId;
import org.mingdu.schedule.Basis;
import org.mingdu.schedule.plan.DateColumns;
import org.mingdu.schedule.plan.PlannedActivity.Actuals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `schedule.standing`: what is true of each row, once for each basis.
@Repository
public class StandingTable {
    private final JdbcClient jdbc;

    StandingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The rows of a plan on one basis.
    public record Rows(List<Actuals> actuals, DateColumns dates) {
        public boolean isEmpty() {
            return actuals.isEmpty();
        }
    }

    public Rows of(TenantId tenant, UUID plan, Basis basis) {
        var computed = new ArrayList<int[]>();
        var actuals = jdbc.sql("""
                        select s.actual_start, s.actual_finish, s.remaining, s.percent_done, s.resume, s.start, s.finish,
                               s.total_float, s.free_float, s.percent, s.flags
                          from schedule.standing s
                         where s.tenant_id = :tenant
                           and s.plan_id = :plan
                           and s.basis = :basis
                         order by s.line
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan)
                .param("basis", basis.name())
                .query((row, _) -> {
                    var at = new int[12];
                    for (var column = 1; column <= 11; column++) {
                        at[column] = column == 4 ? 0 : row.getInt(column);
                        if (row.wasNull()) {
                            at[column] = column == 3 ? -1 : PlanMinute.NONE;
                        }
                    }
                    computed.add(at);
                    return new Actuals(at[1], at[2], at[3], row.getDouble(4), at[5]);
                })
                .list();
        var dates = new DateColumns(actuals.size());
        for (var line = 0; line < actuals.size(); line++) {
            var at = computed.get(line);
            dates.set(line, at[6], at[7], at[8], at[9], at[10], at[11]);
        }
        return new Rows(actuals, dates);
    }

    /// Writes the given rows; those that are there are overwritten.
    void write(TenantId tenant, UUID plan, Basis basis, List<Integer> lines, List<Actuals> actuals, DateColumns dates) {
        var size = lines.size();
        var columns = new @Nullable Integer[11][size];
        var percent = new Double[size];
        for (var i = 0; i < size; i++) {
            int line = lines.get(i);
            var done = actuals.get(line);
            columns[0][i] = line;
            columns[1][i] = some(done.start());
            columns[2][i] = some(done.finish());
            columns[3][i] = done.remaining() < 0 ? null : done.remaining();
            columns[4][i] = some(done.resume());
            columns[5][i] = some(dates.start(line));
            columns[6][i] = some(dates.finish(line));
            columns[7][i] = dates.totalFloat(line);
            columns[8][i] = dates.freeFloat(line);
            columns[9][i] = dates.percent(line);
            columns[10][i] = dates.flags(line);
            percent[i] = done.percent();
        }
        jdbc.sql("""
                        insert into schedule.standing
                               (tenant_id, plan_id, basis, line, actual_start, actual_finish, remaining, percent_done, resume,
                                start, finish, total_float, free_float, percent, flags)
                        select :tenant, :plan, :basis, r.line, r.actual_start, r.actual_finish, r.remaining, r.percent_done,
                               r.resume, r.start, r.finish, r.total_float, r.free_float, r.percent, r.flags
                          from unnest(cast(:line as int[]), cast(:actual_start as int[]), cast(:actual_finish as int[]),
                                      cast(:remaining as int[]), cast(:percent_done as real[]), cast(:resume as int[]),
                                      cast(:start as int[]), cast(:finish as int[]), cast(:total as int[]),
                                      cast(:free as int[]), cast(:percent as int[]), cast(:flags as int[]))
                               as r (line, actual_start, actual_finish, remaining, percent_done, resume, start, finish,
                                     total_float, free_float, percent, flags)
                            on conflict (tenant_id, plan_id, basis, line) do update
                           set actual_start = excluded.actual_start,
                               actual_finish = excluded.actual_finish,
                               remaining = excluded.remaining,
                               percent_done = excluded.percent_done,
                               resume = excluded.resume,
                               start = excluded.start,
                               finish = excluded.finish,
                               total_float = excluded.total_float,
                               free_float = excluded.free_float,
                               percent = excluded.percent,
                               flags = excluded.flags
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan)
                .param("basis", basis.name())
                .param("line", columns[0])
                .param("actual_start", columns[1])
                .param("actual_finish", columns[2])
                .param("remaining", columns[3])
                .param("percent_done", percent)
                .param("resume", columns[4])
                .param("start", columns[5])
                .param("finish", columns[6])
                .param("total", columns[7])
                .param("free", columns[8])
                .param("percent", columns[9])
                .param("flags", columns[10])
                .update();
    }

    /// How much of a row is done in its own unit; null where nobody has measured.
    void measured(TenantId tenant, UUID plan, Basis basis, int line, @Nullable BigDecimal quantity) {
        jdbc.sql("""
                        update schedule.standing
                           set quantity_done = :quantity
                         where tenant_id = :tenant
                           and plan_id = :plan
                           and basis = :basis
                           and line = :line
                        """)
                .param("quantity", quantity)
                .param("tenant", tenant.value())
                .param("plan", plan)
                .param("basis", basis.name())
                .param("line", line)
                .update();
    }

    private static @Nullable Integer some(int instant) {
        return instant == PlanMinute.NONE ? null : instant;
    }
}
