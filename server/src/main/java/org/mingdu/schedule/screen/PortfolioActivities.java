package org.mingdu.schedule.screen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Like;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The activities of every baseline one sees, across projects: newest plan first, each in the order of its rows.
@RestController
class PortfolioActivities {
    private final JdbcClient jdbc;

    PortfolioActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            Named plan,
            Named project,
            @Nullable Named lot,
            String wbs,
            String name,
            String kind,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            @Nullable LocalDate baselineFinish,
            @Nullable Long finishVarianceDays,
            BigDecimal percent,
            boolean critical,
            boolean late) {}

    private record Lined(int line, Row row) {}

    /// Rows are fetched plan by plan and no further than the page goes, whatever else there is.
    @GetMapping("/api/v1/portfolio/activities")
    @Allows(value = Right.PROJECT_READ, because = "能看到标段的人可看其计划", action = "查看各项目的工作")
    Page<Row> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var cursor = Cursor.read(after, 2);
        var most = Page.limit(limit);
        List<Lined> rows = jdbc.sql("""
                        select r.line, r.id, p.id, p.name, p.project_id, j.name, p.lot_id, l.name, r.wbs, r.name, r.kind,
                               schedule.open_start_day(r.start), schedule.open_finish_day(r.finish),
                               schedule.open_finish_day(r.promised), r.percent, r.flags
                          from schedule.plan p
                          join project.open_project j on j.tenant_id = p.tenant_id and j.id = p.project_id
                          left join project.open_lot l on l.tenant_id = p.tenant_id and l.id = p.lot_id
                         cross join lateral (
                               select a.line, a.id, a.wbs, a.name, a.kind, a.finish as promised,
                                      s.start, s.finish, s.percent, s.flags
                                 from schedule.activity a
                                 join schedule.standing s on s.tenant_id = a.tenant_id and s.plan_id = p.id
                                                         and s.basis = 'LIVE' and s.line = a.line
                                where a.tenant_id = p.tenant_id
                                  and a.revision_id = p.frozen_id
                                  and a.line > case when p.id = cast(:plan as uuid) then :line else -1 end
                                  and (cast(:q as text) is null or a.name ilike :q or a.wbs ilike :q)
                                  and (:filter = '' or a.kind <> 'SUMMARY')
                                  and (:filter <> 'critical' or s.flags & 17 = 1)
                                  and (:filter <> 'late' or s.flags & 4 <> 0)
                                order by a.line
                                limit :limit) r
                         where p.tenant_id = :tenant
                           and (cast(:plan as uuid) is null or p.id <= cast(:plan as uuid))
                           and access.open_sees_lot(cast(:scope as text[]), j.region_path, coalesce(l.seen_by, j.office),
                                                    p.project_id, p.lot_id)
                         order by p.id desc, r.line
                         limit :limit
                        """)
                .param("plan", cursor == null ? null : key(cursor))
                .param("line", cursor == null ? -1 : line(cursor))
                .param("q", Like.containing(q))
                .param("filter", filter == null ? "" : filter)
                .param("tenant", actor.tenant().value())
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("limit", most + 1)
                .query((row, _) -> {
                    var lot = row.getObject(7, UUID.class);
                    var finish = row.getObject(13, LocalDate.class);
                    var promised = row.getObject(14, LocalDate.class);
                    var flags = row.getInt(16);
                    return new Lined(
                            row.getInt(1),
                            new Row(
                                    row.getObject(2, UUID.class),
                                    new Named(row.getObject(3, UUID.class), row.getString(4)),
                                    new Named(row.getObject(5, UUID.class), row.getString(6)),
                                    lot == null ? null : new Named(lot, row.getString(8)),
                                    row.getString(9),
                                    row.getString(10),
                                    row.getString(11),
                                    row.getObject(12, LocalDate.class),
                                    finish,
                                    promised,
                                    finish == null || promised == null
                                            ? null
                                            : ChronoUnit.DAYS.between(promised, finish),
                                    BigDecimal.valueOf(row.getInt(15), 1),
                                    (flags & 1) != 0,
                                    (flags & 4) != 0));
                })
                .list();
        var page =
                Page.of(rows, most, null, lined -> Cursor.of(lined.row().plan().id(), lined.line()));
        return new Page<>(page.items().stream().map(Lined::row).toList(), page.next(), null);
    }

    private static UUID key(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key(0));
        } catch (IllegalArgumentException notOurs) {
            throw new Cursor.BadCursor();
        }
    }

    private static int line(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.key(1));
        } catch (NumberFormatException notOurs) {
            throw new Cursor.BadCursor();
        }
    }
}
