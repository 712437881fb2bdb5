package org.mingdu.schedule.screen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.ConstraintType;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Like;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.TenantId;
import org.mingdu.schedule.plan.PlanWords;
import org.mingdu.schedule.plan.PlannedActivity.Binding;
import org.mingdu.schedule.revision.Revisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of a plan as lists and panels show them, in the order of the plan.
@Repository
class ActivityList {
    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Place(UUID plan, UUID revision, int line) {}

    @FieldsOf("activity")
    record Row(
            UUID id,
            UUID planId,
            UUID revisionId,
            UUID projectId,
            String projectName,
            @Nullable UUID lotId,
            String wbs,
            String code,
            String name,

            @OneOf({"TASK", "LEVEL_OF_EFFORT", "START_MILESTONE", "FINISH_MILESTONE", "SUMMARY"})
            String kind,

            String calendarName,
            @Nullable BigDecimal durationDays,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            @Nullable LocalDate baselineStart,
            @Nullable LocalDate baselineFinish,
            @Nullable Long finishVarianceDays,
            BigDecimal percent,
            @Nullable BigDecimal officialPercent,
            BigDecimal totalFloatDays,
            boolean critical,
            boolean nearCritical,
            String constraintKind,
            @Nullable LocalDate constraintDay,
            String constraint,
            @Nullable String quantity,
            @Nullable String quantityDone,
            @Nullable String unit,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualFinish,
            List<String> can) {}

    private record Lined(int line, Row row) {}

    /// @param revision null for the baseline in force, or the newest revision where none is
    Optional<Place> place(TenantId tenant, UUID id, @Nullable UUID revision) {
        return jdbc.sql("""
                        select r.plan_id, r.id, a.line
                          from schedule.activity a
                          join schedule.revision r on r.tenant_id = a.tenant_id and r.id = a.revision_id
                         where a.tenant_id = :tenant
                           and a.id = :id
                           and (cast(:revision as uuid) is null or r.id = :revision)
                         order by r.state = 'FROZEN' desc, r.number desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("revision", revision)
                .query((row, _) -> new Place(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3)))
                .optional();
    }

    Row one(Actor actor, Revisions.Plan plan, Place place, boolean mayReport) {
        return jdbc.sql("""
                        select a.line, a.id, a.wbs, a.code, a.name, a.kind, a.calendar_name, a.duration, a.minutes_per_day,
                               a.start, a.finish, a.baseline_start, a.baseline_finish, a.percent, a.official_percent,
                               a.total_float, a.flags, a.quantity, a.quantity_done, a.unit, a.actual_start,
                               a.actual_finish, a.first_type, a.first_at
                          from schedule.shown_activity a
                         where a.tenant_id = :tenant
                           and a.revision_id = :revision
                           and a.line = :line
                        """)
                .param("tenant", actor.tenant().value())
                .param("revision", place.revision())
                .param("line", place.line())
                .query((row, _) -> row(row, plan, place.revision(), mayReport))
                .single();
    }

    Page<Row> page(
            Actor actor,
            Revisions.Plan plan,
            UUID revision,
            boolean mayReport,
            @Nullable String q,
            @Nullable String filter,
            @Nullable String after,
            int limit) {
        var cursor = Cursor.read(after, 1);
        int from;
        try {
            from = cursor == null ? -1 : Integer.parseInt(cursor.key(0));
        } catch (NumberFormatException _) {
            throw new Cursor.BadCursor();
        }
        var lines = rows(actor, plan, revision, mayReport, q, filter, from, limit + 1);
        var shown = lines.subList(0, Math.min(limit, lines.size()));
        return new Page<>(
                shown.stream().map(Lined::row).toList(),
                lines.size() > limit ? Cursor.of(shown.getLast().line()).text() : null,
                null);
    }

    private List<Lined> rows(
            Actor actor,
            Revisions.Plan plan,
            UUID revision,
            boolean mayReport,
            @Nullable String q,
            @Nullable String filter,
            int from,
            int limit) {
        return jdbc.sql("""
                        select a.line, a.id, a.wbs, a.code, a.name, a.kind, a.calendar_name, a.duration, a.minutes_per_day,
                               a.start, a.finish, a.baseline_start, a.baseline_finish, a.percent, a.official_percent,
                               a.total_float, a.flags, a.quantity, a.quantity_done, a.unit, a.actual_start,
                               a.actual_finish, a.first_type, a.first_at
                          from schedule.shown_activity a
                         where a.tenant_id = :tenant
                           and a.revision_id = :revision
                           and a.line > :from
                           and (cast(:q as text) is null or a.name ilike :q or a.wbs ilike :q or a.code ilike :q)
                           and (:filter = '' or a.kind <> 'SUMMARY')
                           and (:filter <> 'critical' or a.flags & 17 = 1)
                           and (:filter <> 'late' or a.live_flags & 4 <> 0)
                           and (:filter <> 'dueThisMonth'
                                or (a.flags & 16 = 0
                                    and date_trunc('month', a.finish) = date_trunc('month', cast(:today as date))))
                         order by a.line
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("revision", revision)
                .param("from", from)
                .param("q", Like.containing(q))
                .param("filter", filter == null ? "" : filter)
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query((row, _) -> new Lined(row.getInt(1), row(row, plan, revision, mayReport)))
                .list();
    }

    private static Row row(ResultSet row, Revisions.Plan plan, UUID revision, boolean mayReport) throws SQLException {
        var kind = row.getString(6);
        var summary = kind.equals("SUMMARY");
        var perDay = row.getInt(9);
        var finish = row.getObject(11, LocalDate.class);
        var promised = row.getObject(13, LocalDate.class);
        var flags = row.getInt(17);
        var official = row.getInt(15);
        var noOfficial = row.wasNull();
        var at = row.getObject(24, Integer.class);
        var bound = new Binding(ConstraintType.valueOf(row.getString(23)), at == null ? PlanMinute.NONE : at);
        return new Row(
                row.getObject(2, UUID.class),
                plan.id(),
                revision,
                plan.project(),
                plan.projectName(),
                plan.lot(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                kind,
                row.getString(7),
                summary ? null : days(row.getInt(8), perDay),
                row.getObject(10, LocalDate.class),
                finish,
                row.getObject(12, LocalDate.class),
                promised,
                promised == null || finish == null ? null : ChronoUnit.DAYS.between(promised, finish),
                BigDecimal.valueOf(row.getInt(14), 1),
                noOfficial ? null : BigDecimal.valueOf(official, 1),
                days(row.getInt(16), perDay),
                (flags & 1) != 0,
                (flags & 2) != 0,
                bound.type().name(),
                bound.at() == PlanMinute.NONE
                        ? null
                        : bound.type().isOfStart()
                                ? PlanMinute.dateOfStart(bound.at())
                                : PlanMinute.dateOfFinish(bound.at()),
                PlanWords.constraint(bound),
                plain(row.getBigDecimal(18)),
                plain(row.getBigDecimal(19)),
                row.getString(20),
                row.getObject(21, LocalDate.class),
                row.getObject(22, LocalDate.class),
                mayReport && !summary && !kind.equals("LEVEL_OF_EFFORT") && (flags & 16) == 0
                        ? List.of("report")
                        : List.of());
    }

    /// Amounts of work are text, like money, without the zeros a fixed scale leaves behind.
    private static @Nullable String plain(@Nullable BigDecimal quantity) {
        return quantity == null ? null : quantity.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal days(int minutes, int perDay) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(perDay), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
