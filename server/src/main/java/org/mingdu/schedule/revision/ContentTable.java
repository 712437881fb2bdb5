package org.mingdu.schedule.revision;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.ConstraintType;
import org.mingdu.engine.network.Relation;
import org.mingdu.kernel.TenantId;
import org.mingdu.planfile.PlanCalendar;
import org.mingdu.schedule.plan.CompiledPlan;
import org.mingdu.schedule.plan.DateColumns;
import org.mingdu.schedule.plan.PlannedActivity;
import org.mingdu.schedule.plan.PlannedActivity.Actuals;
import org.mingdu.schedule.plan.PlannedActivity.Binding;
import org.mingdu.schedule.plan.PlannedLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// All SQL on `schedule.activity`, `schedule.link` and `schedule.calendar`: what a revision consists of.
///
/// Rows go in as columns (`unnest`), so that ten thousand are one statement.
///
/// Over three hundred lines, because it names every column three times.
@Repository
public class ContentTable {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ContentTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The rows of a revision with the ids they have in all of them.
    record Rows(List<UUID> ids, List<PlannedActivity> activities, DateColumns dates) {}

    void insert(TenantId tenant, UUID revision, CompiledPlan plan, List<UUID> ids, DateColumns dates) {
        insertCalendars(tenant, revision, plan);
        insertActivities(tenant, revision, plan.content().activities(), ids, dates);
        insertLinks(tenant, revision, plan.content().links());
    }

    private void insertCalendars(TenantId tenant, UUID revision, CompiledPlan plan) {
        var calendars = plan.content().calendars();
        var names = new String[calendars.size()];
        var minutes = new Integer[calendars.size()];
        var hours = new String[calendars.size()];
        for (var i = 0; i < calendars.size(); i++) {
            names[i] = clean(calendars.get(i).name());
            minutes[i] = plan.network().calendars().get(i).minutesPerDay();
            hours[i] = json.writeValueAsString(calendars.get(i));
        }
        jdbc.sql("""
                        insert into schedule.calendar (tenant_id, revision_id, seq, name, minutes_per_day, hours)
                        select :tenant, :revision, c.place - 1, c.name, c.minutes, cast(c.hours as jsonb)
                          from unnest(cast(:names as text[]), cast(:minutes as int[]), cast(:hours as text[]))
                               with ordinality as c (name, minutes, hours, place)
                        """)
                .param("tenant", tenant.value())
                .param("revision", revision)
                .param("names", names)
                .param("minutes", minutes)
                .param("hours", hours)
                .update();
    }

    private void insertActivities(
            TenantId tenant, UUID revision, List<PlannedActivity> rows, List<UUID> ids, DateColumns dates) {
        var a = new ActivityArrays(rows, ids, dates);
        jdbc.sql("""
                        insert into schedule.activity
                               (tenant_id, revision_id, line, id, parent, wbs, code, name, kind, calendar, duration, elapsed,
                                first_type, first_at, second_type, second_at, deadline, manual_start, manual_finish, active,
                                quantity, unit, actual_start, actual_finish, remaining, percent_done, resume,
                                start, finish, total_float, free_float, percent, flags)
                        select :tenant, :revision, r.line, r.id, r.parent, r.wbs, r.code, r.name, r.kind, r.calendar,
                               r.duration, r.elapsed, r.first_type, r.first_at, r.second_type, r.second_at, r.deadline,
                               r.manual_start, r.manual_finish, r.active, r.quantity, r.unit, r.actual_start,
                               r.actual_finish, r.remaining, r.percent_done, r.resume, r.start, r.finish, r.total_float,
                               r.free_float, r.percent, r.flags
                          from unnest(cast(:line as int[]), cast(:id as uuid[]), cast(:parent as int[]),
                                      cast(:wbs as text[]), cast(:code as text[]), cast(:name as text[]),
                                      cast(:kind as text[]), cast(:calendar as int[]), cast(:duration as int[]),
                                      cast(:elapsed as boolean[]), cast(:first_type as text[]), cast(:first_at as int[]),
                                      cast(:second_type as text[]), cast(:second_at as int[]), cast(:deadline as int[]),
                                      cast(:manual_start as int[]), cast(:manual_finish as int[]),
                                      cast(:active as boolean[]), cast(:quantity as numeric[]), cast(:unit as text[]),
                                      cast(:actual_start as int[]), cast(:actual_finish as int[]),
                                      cast(:remaining as int[]), cast(:percent_done as real[]), cast(:resume as int[]),
                                      cast(:start as int[]), cast(:finish as int[]), cast(:total_float as int[]),
                                      cast(:free_float as int[]), cast(:percent as int[]), cast(:flags as int[]))
                               as r (line, id, parent, wbs, code, name, kind, calendar, duration, elapsed, first_type,
                                     first_at, second_type, second_at, deadline, manual_start, manual_finish, active,
                                     quantity, unit, actual_start, actual_finish, remaining, percent_done, resume, start,
                                     finish, total_float, free_float, percent, flags)
                        """)
                .param("tenant", tenant.value())
                .param("revision", revision)
                .params(a.columns())
                .update();
    }

    private void insertLinks(TenantId tenant, UUID revision, List<PlannedLink> links) {
        var from = new Integer[links.size()];
        var to = new Integer[links.size()];
        var relation = new String[links.size()];
        var kind = new String[links.size()];
        var lag = new Integer[links.size()];
        for (var i = 0; i < links.size(); i++) {
            from[i] = links.get(i).from();
            to[i] = links.get(i).to();
            relation[i] = links.get(i).relation().name();
            kind[i] = links.get(i).lagKind().name();
            lag[i] = links.get(i).lag();
        }
        jdbc.sql("""
                        insert into schedule.link
                               (tenant_id, revision_id, seq, from_line, to_line, relation, lag_kind, lag)
                        select :tenant, :revision, l.place - 1, l.from_line, l.to_line, l.relation, l.kind, l.lag
                          from unnest(cast(:from as int[]), cast(:to as int[]), cast(:relation as text[]),
                                      cast(:kind as text[]), cast(:lag as int[]))
                               with ordinality as l (from_line, to_line, relation, kind, lag, place)
                        """)
                .param("tenant", tenant.value())
                .param("revision", revision)
                .param("from", from)
                .param("to", to)
                .param("relation", relation)
                .param("kind", kind)
                .param("lag", lag)
                .update();
    }

    /// Puts other contents in place of a draft's.
    void replace(TenantId tenant, UUID revision, CompiledPlan plan, List<UUID> ids, DateColumns dates) {
        jdbc.sql("""
                        delete from schedule.activity
                         where tenant_id = :tenant
                           and revision_id = :revision
                        """)
                .param("tenant", tenant.value())
                .param("revision", revision)
                .update();
        jdbc.sql("""
                        delete from schedule.link
                         where tenant_id = :tenant
                           and revision_id = :revision
                        """)
                .param("tenant", tenant.value())
                .param("revision", revision)
                .update();
        insertActivities(tenant, revision, plan.content().activities(), ids, dates);
        insertLinks(tenant, revision, plan.content().links());
    }

    List<PlanCalendar> calendars(TenantId tenant, UUID revision) {
        return jdbc.sql("""
                        select c.hours
                          from schedule.calendar c
                         where c.tenant_id = :tenant
                           and c.revision_id = :revision
                         order by c.seq
                        """)
                .param("tenant", tenant.value())
                .param("revision", revision)
                .query((row, _) -> json.readValue(row.getString(1), PlanCalendar.class))
                .list();
    }

    List<PlannedLink> links(TenantId tenant, UUID revision) {
        return jdbc.sql("""
                        select l.from_line, l.to_line, l.relation, l.lag_kind, l.lag
                          from schedule.link l
                         where l.tenant_id = :tenant
                           and l.revision_id = :revision
                         order by l.seq
                        """)
                .param("tenant", tenant.value())
                .param("revision", revision)
                .query((row, _) -> new PlannedLink(
                        row.getInt(1),
                        row.getInt(2),
                        Relation.valueOf(row.getString(3)),
                        PlannedLink.LagKind.valueOf(row.getString(4)),
                        row.getInt(5)))
                .list();
    }

    Rows rows(TenantId tenant, UUID revision) {
        var ids = new ArrayList<UUID>();
        var computed = new ArrayList<int[]>();
        var activities = jdbc.sql("""
                        select a.id, a.parent, a.wbs, a.code, a.name, a.kind, a.calendar, a.duration, a.elapsed, a.first_type,
                               a.first_at, a.second_type, a.second_at, a.deadline, a.manual_start, a.manual_finish,
                               a.active, a.quantity, a.unit, a.actual_start, a.actual_finish, a.remaining, a.percent_done,
                               a.resume, a.start, a.finish, a.total_float, a.free_float, a.percent, a.flags
                          from schedule.activity a
                         where a.tenant_id = :tenant
                           and a.revision_id = :revision
                         order by a.line
                        """)
                .param("tenant", tenant.value())
                .param("revision", revision)
                .query((row, _) -> {
                    ids.add(row.getObject(1, UUID.class));
                    computed.add(new int[] {
                        instant(row, 25),
                        instant(row, 26),
                        row.getInt(27),
                        row.getInt(28),
                        row.getInt(29),
                        row.getInt(30)
                    });
                    return activity(row);
                })
                .list();
        var dates = new DateColumns(ids.size());
        for (var i = 0; i < ids.size(); i++) {
            var c = computed.get(i);
            dates.set(i, c[0], c[1], c[2], c[3], c[4], c[5]);
        }
        return new Rows(List.copyOf(ids), activities, dates);
    }

    private static PlannedActivity activity(ResultSet row) throws SQLException {
        var remaining = row.getInt(22);
        return new PlannedActivity(
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                PlannedActivity.Kind.valueOf(row.getString(6)),
                row.getInt(7),
                row.getInt(8),
                row.getBoolean(9),
                binding(row, 10),
                binding(row, 12),
                instant(row, 14),
                instant(row, 15),
                instant(row, 16),
                row.getBoolean(17),
                new Actuals(
                        instant(row, 20),
                        instant(row, 21),
                        instant(row, 22) == PlanMinute.NONE ? -1 : remaining,
                        row.getDouble(23),
                        instant(row, 24)),
                row.getBigDecimal(18),
                row.getString(19));
    }

    private static Binding binding(ResultSet row, int column) throws SQLException {
        var type = ConstraintType.valueOf(row.getString(column));
        return type == ConstraintType.AS_SOON_AS_POSSIBLE ? Binding.FREE : new Binding(type, instant(row, column + 1));
    }

    private static int instant(ResultSet row, int column) throws SQLException {
        var value = row.getInt(column);
        return row.wasNull() ? PlanMinute.NONE : value;
    }

    /// PostgreSQL's text knows no NUL.
    static String clean(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', ' ');
    }

    static @Nullable Integer some(int instant) {
        return instant == PlanMinute.NONE ? null : instant;
    }

    static @Nullable BigDecimal some(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(4, java.math.RoundingMode.HALF_UP);
    }
}
