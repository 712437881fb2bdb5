package org.mingdu.report.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every project one sees with its light: the plan of the whole, else the worst of its lots that one sees. What was
/// stopped or ended is judged by no plan.
///
/// Each order is one number or text a row, so that one comparison pages them all; ties are broken by the id.
@Repository
class Portfolio {
    private final JdbcClient jdbc;
    private final Clock clock;

    Portfolio(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Asked(
            @Nullable String region,
            @Nullable String type,
            @Nullable String stage,
            @Nullable String lamp,
            @Nullable String sort,
            @Nullable String basis,
            @Nullable String after) {
        /// `lamp` (worst first), `gap`, `finish` (days the finish is off), `milestone`, `name`; a minus before it turns
        /// the order round. What has nothing to compare stays last either way.
        String order() {
            var name = sort == null ? "" : descending() ? sort.substring(1) : sort;
            return switch (name) {
                case "gap", "finish", "milestone", "name" -> name;
                default -> "lamp";
            };
        }

        boolean descending() {
            return sort != null && sort.startsWith("-");
        }

        String known() {
            return "live".equals(basis) ? "live" : "official";
        }
    }

    record Milestone(String name, LocalDate day, long days) {}

    record Standing(
            @OneOf({"GREEN", "YELLOW", "ORANGE", "RED", "NOT_STARTED", "DONE"})
            String lamp,

            String rule,
            @Nullable Double plannedPercent,
            @Nullable Double donePercent,
            @Nullable Double gapPoints,
            @Nullable Integer finishVarianceDays,
            @Nullable LocalDate baselineFinish,
            @Nullable LocalDate forecastFinish,
            int milestonesLate,
            int lateActivities,
            @Nullable LocalDate dataDate,
            @OneOf({"live", "official"}) String basis,
            @Nullable Milestone nextMilestone) {}

    @FieldsOf("project")
    record Row(
            UUID id,
            String name,
            @Nullable String nationalCode,
            String typeCode,
            String typeName,
            String stage,
            String stageName,
            String status,
            String statusName,
            Coded region,
            Named owner,
            @Nullable Named authority,
            Money investment,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish,
            boolean keyProject,
            int lotCount,
            Instant updatedAt,
            boolean demo,
            @Nullable Standing standing) {}

    private record Keyed(Row row, String key) {}

    Page<Row> list(Actor actor, Asked asked, int limit) {
        var cursor = Cursor.read(asked.after(), 2);
        List<Keyed> rows = jdbc.sql("""
                        select q.id, q.name, q.national_code, q.type_code, q.type_name, q.stage, q.stage_name, q.status,
                               q.status_name, q.region_code, q.region_name, q.owner_id, q.owner_name, q.authority_id,
                               q.authority_name, q.investment, q.planned_start, q.planned_finish, q.key_project,
                               q.lot_count, q.updated_at, q.demo, q.lamp, q.rule, q.planned_percent, q.done_percent,
                               q.gap_points, q.variance_days, q.baseline_finish, q.forecast_finish, q.milestones_late,
                               q.lines_late, q.data_date, q.next_milestone, q.next_milestone_day, q.key
                          from (select p.id, p.name, p.national_code, p.type_code, y.name as type_name, p.stage,
                                       g.name as stage_name, p.status, u.name as status_name, p.region_code,
                                       r.name as region_name, p.owner_id, o.name as owner_name, p.authority_id,
                                       a.name as authority_name, p.investment, p.planned_start, p.planned_finish,
                                       p.key_project, p.updated_at, p.demo,
                                       (select count(*)
                                          from project.open_lot l
                                         where l.tenant_id = p.tenant_id
                                           and l.project_id = p.id
                                           and access.open_sees_lot(
                                                 cast(:scope as text[]), l.region_path, l.seen_by, p.id, l.id))
                                         as lot_count,
                                       s.lamp, s.rule, s.planned_percent, s.done_percent, s.gap_points, s.variance_days,
                                       s.baseline_finish, s.forecast_finish, s.milestones_late, s.lines_late,
                                       s.data_date, s.next_milestone, s.next_milestone_day,
                                       case when case :order
                                                      when 'name' then p.name
                                                      when 'milestone' then s.next_milestone_day::text
                                                      else s.lamp
                                                 end is null
                                            then :without
                                            else :with
                                       end
                                       || case :order
                                               when 'name' then p.name
                                               when 'milestone' then coalesce(s.next_milestone_day::text, '')
                                               when 'finish' then to_char(500000 + coalesce(s.variance_days, 0), 'FM000000')
                                               when 'gap' then to_char(1000 + coalesce(s.gap_points, 0), 'FM0000.0000')
                                               else (9 - coalesce(s.severity, 0))::text
                                                    || to_char(1000 + coalesce(s.gap_points, 0), 'FM0000.0000')
                                          end as key
                                  from project.open_project p
                                  join access.open_organisation o on o.tenant_id = p.tenant_id and o.id = p.owner_id
                                  left join access.open_organisation a
                                         on a.tenant_id = p.tenant_id and a.id = p.authority_id
                                  join access.open_region r on r.tenant_id = p.tenant_id and r.code = p.region_code
                                  left join standard.open_code_item y
                                         on y.tenant_id = p.tenant_id and y.list = 'PROJECT_TYPE' and y.code = p.type_code
                                  left join standard.open_code_item g
                                         on g.tenant_id = p.tenant_id and g.list = 'STAGE' and g.code = p.stage
                                  left join standard.open_code_item u
                                         on u.tenant_id = p.tenant_id and u.list = 'STATUS' and u.code = p.status
                                  left join lateral (
                                       select s.lamp, s.rule, s.planned_percent, s.done_percent, s.gap_points,
                                              s.variance_days, s.baseline_finish, s.forecast_finish, s.milestones_late,
                                              s.lines_late, s.data_date, s.next_milestone, s.next_milestone_day, s.severity
                                         from schedule.open_plan_standing s
                                         left join project.open_lot l on l.tenant_id = s.tenant_id and l.id = s.lot_id
                                        where s.tenant_id = p.tenant_id
                                          and s.project_id = p.id
                                          and p.status not in ('PAUSED', 'TERMINATED', 'WITHDRAWN')
                                          and s.basis = :basis
                                          and access.open_sees_lot(cast(:scope as text[]), p.region_path,
                                                                   coalesce(l.seen_by, p.office), p.id, l.id)
                                        order by s.lot_id nulls first, s.severity desc, s.variance_days desc, s.plan_id
                                        limit 1) s on true
                                 where p.tenant_id = :tenant
                                   and access.open_sees_project(cast(:scope as text[]), p.region_path, p.seen_by, p.id)
                                   and (cast(:region as text) is null or p.region_path like '%/' || :region || '/%')
                                   and (cast(:type as text) is null or p.type_code = :type)
                                   and (cast(:stage as text) is null or p.stage = :stage)
                                   and (cast(:lamp as text) is null or s.lamp = :lamp)) q
                         where cast(:key as text) is null
                            or (:down and (q.key, q.id) < (:key, cast(:id as uuid)))
                            or (not :down and (q.key, q.id) > (:key, cast(:id as uuid)))
                         order by case when :down then q.key end desc,
                                  case when :down then q.id end desc,
                                  q.key, q.id
                         limit :limit
                        """)
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("order", asked.order())
                .param("with", asked.descending() ? "1" : "0")
                .param("without", asked.descending() ? "0" : "1")
                .param("down", asked.descending())
                .param("basis", asked.known().toUpperCase(Locale.ROOT))
                .param("tenant", actor.tenant().value())
                .param("region", blank(asked.region()))
                .param("type", blank(asked.type()))
                .param("stage", blank(asked.stage()))
                .param("lamp", blank(asked.lamp()))
                .param("key", cursor == null ? null : cursor.key(0))
                .param("id", cursor == null ? null : cursor.id(1))
                .param("limit", limit + 1)
                .query((row, _) -> new Keyed(row(row, asked.known()), row.getString(36)))
                .list();
        var page = Page.of(
                rows, limit, null, keyed -> Cursor.of(keyed.key(), keyed.row().id()));
        return new Page<>(page.items().stream().map(Keyed::row).toList(), page.next(), null);
    }

    private Row row(ResultSet row, String basis) throws SQLException {
        var authority = row.getObject(14, UUID.class);
        return new Row(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                text(row.getString(5)),
                row.getString(6),
                text(row.getString(7)),
                row.getString(8),
                text(row.getString(9)),
                new Coded(row.getString(10), row.getString(11)),
                new Named(row.getObject(12, UUID.class), row.getString(13)),
                authority == null ? null : new Named(authority, text(row.getString(15))),
                new Money(row.getBigDecimal(16)),
                row.getObject(17, LocalDate.class),
                row.getObject(18, LocalDate.class),
                row.getBoolean(19),
                row.getInt(20),
                row.getTimestamp(21).toInstant(),
                row.getBoolean(22),
                standing(row, basis));
    }

    private @Nullable Standing standing(ResultSet row, String basis) throws SQLException {
        var lamp = row.getString(23);
        if (lamp == null) {
            return null;
        }
        var next = row.getString(34);
        var day = row.getObject(35, LocalDate.class);
        return new Standing(
                lamp,
                text(row.getString(24)),
                number(row, 25),
                number(row, 26),
                number(row, 27),
                row.getObject(28, Integer.class),
                row.getObject(29, LocalDate.class),
                row.getObject(30, LocalDate.class),
                row.getInt(31),
                row.getInt(32),
                row.getObject(33, LocalDate.class),
                basis,
                next == null || day == null
                        ? null
                        : new Milestone(next, day, ChronoUnit.DAYS.between(LocalDate.now(clock), day)));
    }

    private static @Nullable Double number(ResultSet row, int column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? null : value.doubleValue();
    }

    private static String text(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static @Nullable String blank(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
