package org.mingdu.progress.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.TenantId;
import org.mingdu.progress.ProgressHistory.Step;
import org.mingdu.progress.report.EnterHistory.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The part of the SQL on `progress.report` that takes history over: many rows with all their steps, in one statement.
@Repository
class HistoryTable {
    private final JdbcClient jdbc;

    HistoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The rows of a plan's baseline as they were before anything was reported.
    Map<UUID, ReportableActivity> activities(TenantId tenant, UUID plan) {
        var found = new HashMap<UUID, ReportableActivity>();
        jdbc.sql("""
                        select a.id, a.name, a.wbs, a.plan_id, a.project_id, a.lot_id,
                               a.kind in ('SUMMARY', 'LEVEL_OF_EFFORT'),
                               a.kind in ('START_MILESTONE', 'FINISH_MILESTONE'),
                               a.quantity, a.unit
                          from schedule.open_activity a
                         where a.tenant_id = :tenant
                           and a.plan_id = :plan
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan)
                .query((row, _) -> new ReportableActivity(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class),
                        row.getObject(6, UUID.class),
                        row.getBoolean(7),
                        row.getBoolean(8),
                        row.getBigDecimal(9),
                        row.getString(10),
                        BigDecimal.ZERO,
                        null,
                        true))
                .list()
                .forEach(activity -> found.put(activity.id(), activity));
        return found;
    }

    void insert(TenantId tenant, List<Line> lines) {
        jdbc.sql("""
                        insert into progress.report
                               (tenant_id, id, activity_id, activity_name, wbs, unit, plan_id, project_id, lot_id,
                                for_day, method, quantity, percent, previous_percent, actual_start, actual_finish,
                                remaining_days, cause, note, state, reported_by, reporter, reported_for, reported_at,
                                verified_by, verifier, verified_at, approved_by, approver, approved_at,
                                returned_by, returned_at, return_reason)
                        select :tenant, r.*
                          from unnest(cast(:id as uuid[]), cast(:activity as uuid[]), cast(:name as text[]),
                                      cast(:wbs as text[]), cast(:unit as text[]), cast(:plan as uuid[]),
                                      cast(:project as uuid[]), cast(:lot as uuid[]), cast(:day as date[]),
                                      cast(:method as text[]), cast(:quantity as numeric[]), cast(:percent as numeric[]),
                                      cast(:previous as numeric[]), cast(:start as date[]), cast(:finish as date[]),
                                      cast(:remaining as numeric[]), cast(:cause as text[]), cast(:note as text[]),
                                      cast(:state as text[]), cast(:reporter as uuid[]), cast(:reporterName as text[]),
                                      cast(:company as uuid[]), cast(:reported as timestamptz[]),
                                      cast(:verifier as uuid[]), cast(:verifierName as text[]),
                                      cast(:verified as timestamptz[]), cast(:approver as uuid[]),
                                      cast(:approverName as text[]), cast(:approved as timestamptz[]),
                                      cast(:returner as uuid[]), cast(:returned as timestamptz[]),
                                      cast(:reason as text[])) as r
                        """).param("tenant", tenant.value()).params(columns(lines)).update();
    }

    private static Map<String, Object> columns(List<Line> lines) {
        var columns = new HashMap<String, Object>();
        put(columns, "id", lines, Line::id);
        put(columns, "activity", lines, line -> line.activity().id());
        put(columns, "name", lines, line -> line.activity().name());
        put(columns, "wbs", lines, line -> line.activity().wbs());
        put(columns, "unit", lines, line -> line.activity().unit());
        put(columns, "plan", lines, line -> line.activity().plan());
        put(columns, "project", lines, line -> line.activity().project());
        put(columns, "lot", lines, line -> line.activity().lot());
        put(columns, "day", lines, line -> line.entered().statement().forDay());
        put(columns, "method", lines, Line::method);
        put(columns, "quantity", lines, line -> line.entered().statement().quantity());
        put(columns, "percent", lines, Line::percent);
        put(columns, "previous", lines, line -> line.activity().percent());
        put(columns, "start", lines, line -> line.known().actualStart());
        put(columns, "finish", lines, line -> line.entered().statement().actualFinish());
        put(columns, "remaining", lines, line -> line.entered().statement().remainingDays());
        put(columns, "cause", lines, line -> line.entered().statement().cause());
        put(columns, "note", lines, line -> line.entered().statement().note());
        put(columns, "state", lines, Line::state);
        put(columns, "company", lines, line -> line.entered().reported().by().organisation());
        step(columns, "report", lines, line -> line.entered().reported());
        step(columns, "verif", lines, line -> line.entered().verified());
        step(columns, "approv", lines, line -> line.entered().approved());
        step(columns, "return", lines, line -> {
            var returned = line.entered().returned();
            return returned == null ? null : returned.step();
        });
        put(columns, "reason", lines, line -> {
            var returned = line.entered().returned();
            return returned == null ? null : returned.reason();
        });
        return columns;
    }

    private static void step(
            Map<String, Object> columns, String stem, List<Line> lines, Function<Line, @Nullable Step> step) {
        var who = stem.equals("verif") ? "verifier" : stem + "er";
        var when = stem.equals("verif") ? "verified" : stem + "ed";
        put(columns, who, lines, line -> {
            var taken = step.apply(line);
            return taken == null ? null : taken.by().id();
        });
        put(columns, who + "Name", lines, line -> {
            var taken = step.apply(line);
            return taken == null ? null : taken.by().name();
        });
        put(columns, when, lines, line -> at(step.apply(line)));
    }

    private static @Nullable Instant at(@Nullable Step step) {
        return step == null ? null : step.at();
    }

    private static void put(
            Map<String, Object> columns, String name, List<Line> lines, Function<Line, @Nullable Object> value) {
        var column = new @Nullable String[lines.size()];
        for (var i = 0; i < lines.size(); i++) {
            var one = value.apply(lines.get(i));
            column[i] = one == null ? null : one.toString();
        }
        columns.put(name, column);
    }
}
