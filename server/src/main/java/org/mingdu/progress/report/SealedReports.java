package org.mingdu.progress.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.evidence.SealedKind;
import org.mingdu.evidence.SealedRecord;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.mingdu.ledger.record.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reports that somebody stands behind: what was stated, and whose verdict it got.
abstract class SealedReports implements SealedKind {
    private final JdbcClient jdbc;
    private final ReportTable reports;

    SealedReports(JdbcClient jdbc, ReportTable reports) {
        this.jdbc = jdbc;
        this.reports = reports;
    }

    @Override
    public List<SealedRecord> read(TenantId tenant, Collection<String> subjects) {
        return jdbc.sql("""
                        select r.id, r.project_id, r.lot_id, r.activity_id, r.activity_name, r.wbs, r.for_day, r.method,
                               r.quantity, r.percent, r.actual_start, r.actual_finish, r.remaining_days, r.cause, r.note,
                               r.reported_by, r.reported_at, v.by, v.at, v.name
                          from unnest(cast(:subjects as uuid[])) as s (id)
                         cross join lateral (
                               select p.*
                                 from progress.report p /* unscoped: what was sealed is held against all there is */
                                where p.tenant_id = :tenant
                                  and p.id = s.id
                                limit 1) r
                         cross join lateral (
                               select r.verified_by as by, r.verified_at as at, r.verifier as name
                                where :verdict = 'VERIFIED' and r.verified_at is not null
                                union all
                               select r.approved_by, r.approved_at, r.approver
                                where :verdict = 'APPROVED' and r.approved_at is not null) v
                        """)
                .param("tenant", tenant.value())
                .param("verdict", verdict())
                .param("subjects", subjects.toArray(String[]::new))
                .query((row, _) -> record(row))
                .list();
    }

    /// The state that it brings.
    abstract String verdict();

    private static SealedRecord record(ResultSet row) throws SQLException {
        var fields = new TreeMap<String, Value>();
        text(fields, "lot", row.getString(3));
        text(fields, "activity", row.getString(4));
        text(fields, "activityName", row.getString(5));
        text(fields, "wbs", row.getString(6));
        day(fields, "forDay", row.getObject(7, LocalDate.class));
        text(fields, "method", row.getString(8));
        number(fields, "quantity", row.getBigDecimal(9));
        number(fields, "percent", row.getBigDecimal(10));
        day(fields, "actualStart", row.getObject(11, LocalDate.class));
        day(fields, "actualFinish", row.getObject(12, LocalDate.class));
        number(fields, "remainingDays", row.getBigDecimal(13));
        text(fields, "cause", row.getString(14));
        fields.put("reportedAt", new Value.Moment(row.getTimestamp(17).toInstant()));
        return new SealedRecord(
                row.getString(1),
                row.getObject(18, UUID.class),
                row.getTimestamp(19).toInstant(),
                row.getObject(2, UUID.class),
                List.of(),
                fields,
                Map.of(
                        "note",
                        row.getString(15) == null ? "" : row.getString(15),
                        "reporter",
                        row.getString(16),
                        "name",
                        row.getString(20) == null ? "" : row.getString(20)));
    }

    private static void text(Map<String, Value> fields, String name, @Nullable String text) {
        if (text != null) {
            fields.put(name, Value.text(text));
        }
    }

    private static void day(Map<String, Value> fields, String name, @Nullable LocalDate day) {
        if (day != null) {
            fields.put(name, new Value.Day(day));
        }
    }

    private static void number(Map<String, Value> fields, String name, @Nullable BigDecimal number) {
        if (number != null) {
            fields.put(name, new Value.Decimal(number));
        }
    }

    @Override
    public List<String> all(TenantId tenant, @Nullable String after, int most) {
        return jdbc.sql("""
                        select r.id
                          from progress.report r
                         where r.tenant_id = :tenant /* unscoped: what was never sealed is looked for everywhere */
                           and case :verdict when 'VERIFIED' then r.verified_at else r.approved_at end is not null
                           and (cast(:after as uuid) is null or r.id > cast(:after as uuid))
                         order by r.id
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("verdict", verdict())
                .param("after", after)
                .param("most", most)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Override
    public boolean mayBeSeenBy(Actor actor, String subject, @Nullable UUID project) {
        return reports.find(actor, UUID.fromString(subject)).isPresent();
    }
}
