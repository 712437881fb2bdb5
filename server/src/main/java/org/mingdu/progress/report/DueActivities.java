package org.mingdu.progress.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Like;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What one has to report on: activities of one's own lots that have begun, or begin within a week, and are not
/// finished; the soonest finish first. `q` looks for a part of the name of the activity or the project, or of the WBS.
@RestController
class DueActivities {
    private static final int AHEAD_DAYS = 7;

    private final JdbcClient jdbc;
    private final Clock clock;

    DueActivities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Due(
            UUID id,
            UUID planId,
            UUID projectId,
            String projectName,
            @Nullable UUID lotId,
            @Nullable String wbs,
            String name,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            @Nullable LocalDate baselineFinish,
            @Nullable Long finishVarianceDays,
            BigDecimal percent,
            boolean critical,
            List<String> can) {}

    @GetMapping("/api/v1/activities")
    @Allows(value = Right.PROGRESS_REPORT, because = "施工单位只看到本标段待填报的工作", action = "查看待填报工作")
    Page<Due> due(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var cursor = Cursor.read(after, 2);
        var most = Page.limit(limit);
        List<Due> rows = jdbc.sql("""
                        select s.id, s.plan_id, s.project_id, p.name, s.lot_id, s.wbs, s.name, s.start, s.finish,
                               s.baseline_finish, s.percent, s.critical
                          from schedule.open_activity_standing s
                          join project.open_project p on p.tenant_id = s.tenant_id and p.id = s.project_id
                          left join project.open_lot l on l.tenant_id = s.tenant_id and l.id = s.lot_id
                         where s.tenant_id = :tenant
                           and s.basis = 'LIVE'
                           and s.kind not in ('SUMMARY', 'LEVEL_OF_EFFORT')
                           and not s.finished
                           and s.start <= :until
                           and access.open_sees_lot(cast(:scope as text[]), p.region_path,
                                                    coalesce(l.seen_by, p.office), p.id, l.id)
                           and (cast(:q as text) is null or s.name ilike :q or s.wbs ilike :q or p.name ilike :q)
                           and (cast(:day as date) is null or (s.finish, s.id) > (:day, cast(:id as uuid)))
                         order by s.finish, s.id
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("until", LocalDate.now(clock).plusDays(AHEAD_DAYS))
                .param("scope", actor.scope(Right.PROGRESS_REPORT).bound())
                .param("q", Like.containing(q))
                .param("day", cursor == null ? null : day(cursor.key(0)))
                .param("id", cursor == null ? null : cursor.id(1))
                .param("limit", most + 1)
                .query((row, _) -> {
                    var finish = row.getObject(9, LocalDate.class);
                    var promised = row.getObject(10, LocalDate.class);
                    return new Due(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getObject(3, UUID.class),
                            row.getString(4),
                            row.getObject(5, UUID.class),
                            row.getString(6),
                            row.getString(7),
                            row.getObject(8, LocalDate.class),
                            finish,
                            promised,
                            finish == null || promised == null ? null : ChronoUnit.DAYS.between(promised, finish),
                            row.getBigDecimal(11),
                            row.getBoolean(12),
                            List.of("report"));
                })
                .list();
        return Page.of(rows, most, null, due -> Cursor.of(String.valueOf(due.finish()), due.id()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException _) {
            throw new Cursor.BadCursor();
        }
    }
}
