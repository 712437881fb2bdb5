package org.mingdu.progress.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `progress.report`.
@Repository
class ReportTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What a list is narrowed to; an empty part narrows nothing.
    record Filter(
            @Nullable ReportState state,
            @Nullable UUID plan,
            @Nullable UUID project,
            @Nullable UUID activity,
            boolean mine) {}

    /// What was known of an activity after the last report that counts.
    record Known(
            LocalDate forDay,
            BigDecimal percent,
            @Nullable BigDecimal quantity,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualFinish,
            @Nullable BigDecimal remainingDays) {}

    record Draft(
            UUID id,
            ReportableActivity activity,
            LocalDate forDay,
            ReportMethod method,
            @Nullable BigDecimal quantity,
            BigDecimal percent,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualFinish,
            @Nullable BigDecimal remainingDays,
            @Nullable String cause,
            @Nullable String note) {}

    Optional<ReportRow> find(Actor actor, UUID id) {
        return jdbc.sql("""
                        select r.id, r.activity_id, r.activity_name, r.wbs, r.plan_id, r.plan_name, r.project_id,
                               r.project_name, r.lot_id, r.lot_name, r.for_day, r.method, r.quantity, r.unit, r.percent,
                               r.previous_percent, r.actual_start, r.actual_finish, r.remaining_days, r.cause, r.note,
                               r.state, r.reported_by, r.reporter, r.reported_for, r.reported_at, r.verified_by,
                               r.verifier, r.verified_at, r.approver, r.approved_at, r.return_reason, r.version,
                               access.open_sees_lot(cast(:report as text[]), r.region_path, r.seen_by, r.project_id, r.lot_id),
                               access.open_sees_lot(cast(:verify as text[]), r.region_path, r.seen_by, r.project_id, r.lot_id),
                               access.open_sees_lot(cast(:approve as text[]), r.region_path, r.seen_by, r.project_id, r.lot_id)
                          from progress.open_report r
                         where r.tenant_id = :tenant
                           and r.id = :id
                           and access.open_sees_lot(cast(:scope as text[]), r.region_path, r.seen_by, r.project_id, r.lot_id)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("report", actor.scope(Right.PROGRESS_REPORT).bound())
                .param("verify", actor.scope(Right.PROGRESS_VERIFY).bound())
                .param("approve", actor.scope(Right.PROGRESS_APPROVE).bound())
                .query(ReportTable::row)
                .optional();
    }

    /// Newest first.
    Page<ReportRow> list(Actor actor, Filter filter, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 1);
        List<ReportRow> rows = jdbc.sql("""
                        select r.id, r.activity_id, r.activity_name, r.wbs, r.plan_id, r.plan_name, r.project_id,
                               r.project_name, r.lot_id, r.lot_name, r.for_day, r.method, r.quantity, r.unit, r.percent,
                               r.previous_percent, r.actual_start, r.actual_finish, r.remaining_days, r.cause, r.note,
                               r.state, r.reported_by, r.reporter, r.reported_for, r.reported_at, r.verified_by,
                               r.verifier, r.verified_at, r.approver, r.approved_at, r.return_reason, r.version,
                               access.open_sees_lot(cast(:report as text[]), r.region_path, r.seen_by, r.project_id, r.lot_id),
                               access.open_sees_lot(cast(:verify as text[]), r.region_path, r.seen_by, r.project_id, r.lot_id),
                               access.open_sees_lot(cast(:approve as text[]), r.region_path, r.seen_by, r.project_id, r.lot_id)
                          from progress.open_report r
                         where r.tenant_id = :tenant
                           and (cast(:state as text) is null or r.state = :state)
                           and (cast(:plan as uuid) is null or r.plan_id = :plan)
                           and (cast(:project as uuid) is null or r.project_id = :project)
                           and (cast(:activity as uuid) is null or r.activity_id = :activity)
                           and (cast(:reporter as uuid) is null or r.reported_by = :reporter)
                           and (cast(:before as uuid) is null or r.id < :before)
                           and access.open_sees_lot(cast(:scope as text[]), r.region_path, r.seen_by, r.project_id, r.lot_id)
                         order by r.id desc
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("plan", filter.plan())
                .param("project", filter.project())
                .param("activity", filter.activity())
                .param("reporter", filter.mine() ? actor.person().value() : null)
                .param("before", cursor == null ? null : id(cursor))
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("report", actor.scope(Right.PROGRESS_REPORT).bound())
                .param("verify", actor.scope(Right.PROGRESS_VERIFY).bound())
                .param("approve", actor.scope(Right.PROGRESS_APPROVE).bound())
                .param("limit", limit + 1)
                .query(ReportTable::row)
                .list();
        return Page.of(rows, limit, null, row -> Cursor.of(row.id()));
    }

    /// Two people press the button together; the second waits here and then finds what the first has done.
    void lock(TenantId tenant, UUID id) {
        jdbc.sql("""
                        select r.id
                          from progress.report r
                         where r.tenant_id = :tenant /* unscoped: asked by who has found the report or activity */
                           and r.id = :id
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    boolean waiting(TenantId tenant, UUID activity) {
        return jdbc.sql("""
                        select count(*)
                          from progress.report r
                         where r.tenant_id = :tenant /* unscoped: asked by who has found the report or activity */
                           and r.activity_id = :activity
                           and r.state = 'SUBMITTED'
                        """)
                        .param("tenant", tenant.value())
                        .param("activity", activity)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// The last report a supervisor stands behind, or with `official` an owner.
    Optional<Known> known(TenantId tenant, UUID activity, boolean official) {
        return jdbc.sql("""
                        select r.for_day, r.percent, r.quantity, r.actual_start, r.actual_finish, r.remaining_days
                          from progress.report r
                         where r.tenant_id = :tenant /* unscoped: asked by who has found the report or activity */
                           and r.activity_id = :activity
                           and (r.state = 'APPROVED' or (r.state = 'VERIFIED' and not :official))
                         order by r.for_day desc, r.id desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("activity", activity)
                .param("official", official)
                .query((row, _) -> new Known(
                        row.getObject(1, LocalDate.class),
                        row.getBigDecimal(2),
                        row.getBigDecimal(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        row.getBigDecimal(6)))
                .optional();
    }

    /// The last day for which a supervisor stands behind anything of a plan.
    Optional<LocalDate> lastDay(TenantId tenant, UUID plan) {
        return jdbc.sql("""
                        select max(r.for_day)
                          from progress.report r
                         where r.tenant_id = :tenant /* unscoped: asked by who has found a report of the plan */
                           and r.plan_id = :plan
                           and r.state in ('VERIFIED', 'APPROVED')
                        having max(r.for_day) is not null
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan)
                .query(LocalDate.class)
                .optional();
    }

    /// Holds several reports, always in the same order.
    List<Held> lockAll(TenantId tenant, Set<UUID> ids) {
        return jdbc.sql("""
                        select r.id, r.plan_id
                          from progress.report r
                         where r.tenant_id = :tenant /* unscoped: each is looked for again as the actor sees it */
                           and r.id = any (:ids)
                         order by r.id
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Held(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }

    record Held(UUID id, UUID plan) {}

    void insert(Actor actor, Draft draft) {
        jdbc.sql("""
                        insert into progress.report
                               (tenant_id, id, activity_id, activity_name, wbs, unit, plan_id, project_id, lot_id,
                                for_day, method, quantity, percent, previous_percent, actual_start, actual_finish, remaining_days, cause, note,
                                state, reported_by, reporter, reported_for, reported_at)
                        values (:tenant, :id, :activity, :activityName, :wbs, :unit, :plan, :project, :lot,
                                :forDay, :method, :quantity, :percent, :previous, :start, :finish, :remaining, :cause, :note,
                                'SUBMITTED', :person, :name, :organisation, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", draft.id())
                .param("activity", draft.activity().id())
                .param("activityName", draft.activity().name())
                .param("wbs", draft.activity().wbs())
                .param("unit", draft.activity().unit())
                .param("plan", draft.activity().plan())
                .param("project", draft.activity().project())
                .param("lot", draft.activity().lot())
                .param("forDay", draft.forDay())
                .param("method", draft.method().name())
                .param("quantity", draft.quantity())
                .param("percent", draft.percent())
                .param("previous", draft.activity().percent())
                .param("start", draft.actualStart())
                .param("finish", draft.actualFinish())
                .param("remaining", draft.remainingDays())
                .param("cause", draft.cause())
                .param("note", draft.note())
                .param("person", actor.person().value())
                .param("name", actor.name())
                .param("organisation", actor.organisation().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void verify(Actor actor, UUID id) {
        jdbc.sql("""
                        update progress.report
                           set state = 'VERIFIED', verified_by = :person, verifier = :name, verified_at = :at,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("person", actor.person().value())
                .param("name", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void approve(Actor actor, UUID id) {
        jdbc.sql("""
                        update progress.report
                           set state = 'APPROVED', approved_by = :person, approver = :name, approved_at = :at,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("person", actor.person().value())
                .param("name", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void giveBack(Actor actor, UUID id, String reason) {
        jdbc.sql("""
                        update progress.report
                           set state = 'RETURNED', returned_by = :person, returned_at = :at, return_reason = :reason,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("person", actor.person().value())
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void withdraw(Actor actor, UUID id) {
        jdbc.sql("""
                        update progress.report
                           set state = 'WITHDRAWN', version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """).param("tenant", actor.tenant().value()).param("id", id).update();
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key(0));
        } catch (IllegalArgumentException notOurs) {
            throw new Cursor.BadCursor();
        }
    }

    private static ReportRow row(ResultSet row, int number) throws SQLException {
        return new ReportRow(
                row.getObject("id", UUID.class),
                new ReportRow.Place(
                        row.getObject("activity_id", UUID.class),
                        row.getString("activity_name"),
                        row.getString("wbs"),
                        row.getObject("plan_id", UUID.class),
                        row.getString("plan_name"),
                        row.getObject("project_id", UUID.class),
                        row.getString("project_name"),
                        row.getObject("lot_id", UUID.class),
                        row.getString("lot_name")),
                row.getObject("for_day", LocalDate.class),
                ReportMethod.valueOf(row.getString("method")),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                row.getBigDecimal("percent"),
                row.getBigDecimal("previous_percent"),
                row.getObject("actual_start", LocalDate.class),
                row.getObject("actual_finish", LocalDate.class),
                row.getBigDecimal("remaining_days"),
                row.getString("cause"),
                row.getString("note"),
                ReportState.valueOf(row.getString("state")),
                new ReportRow.Reported(
                        row.getObject("reported_by", UUID.class),
                        row.getString("reporter"),
                        row.getObject("reported_for", UUID.class),
                        row.getTimestamp("reported_at").toInstant()),
                row.getObject("verified_by", UUID.class),
                row.getString("verifier"),
                instant(row, "verified_at"),
                row.getString("approver"),
                instant(row, "approved_at"),
                row.getString("return_reason"),
                row.getInt("version"),
                new ReportRow.Reach(row.getBoolean(34), row.getBoolean(35), row.getBoolean(36)));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
