package org.mingdu.schedule.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Like;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Right;
import org.mingdu.schedule.Basis;
import org.mingdu.schedule.baseline.PlanStandingTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The list of plans as the screen shows it, newest first.
@Repository
class PlanList {
    private final JdbcClient jdbc;
    private final PlanStandingTable standings;

    PlanList(JdbcClient jdbc, PlanStandingTable standings) {
        this.jdbc = jdbc;
        this.standings = standings;
    }

    record At(
            UUID revisionId,
            int number,

            @OneOf({"DRAFT", "SUBMITTED", "REVIEWED", "FROZEN", "SUPERSEDED", "RETURNED"})
            String state,

            @Nullable LocalDate approvedOn) {}

    /// @param halted what the state of the project is called, once it is stopped or over and no plan judges it
    record Row(
            UUID id,
            String name,
            Named project,
            @Nullable String halted,
            @Nullable UUID lotId,
            @Nullable String lotName,
            @Nullable At current,
            @Nullable At draft,
            @Nullable LocalDate finish,
            int criticalCount,
            int taskCount,
            PlanStandingTable.@Nullable Standing standing) {}

    Page<Row> page(Actor actor, @Nullable String q, @Nullable UUID project, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 1);
        List<Row> rows = jdbc.sql("""
                        select p.id, p.name, p.project_id, j.name, p.lot_id, l.name,
                               f.id, f.number, f.state, f.approved_on, d.id, d.number, d.state,
                               schedule.open_finish_day(coalesce(s.finish, f.finish, d.finish)),
                               coalesce(s.critical_count, f.critical_count, d.critical_count, 0),
                               coalesce(f.task_count, d.task_count, 0), u.name
                          from schedule.plan p
                          join project.open_project j on j.tenant_id = p.tenant_id and j.id = p.project_id
                          left join standard.open_code_item u
                                 on u.tenant_id = j.tenant_id and u.list = 'STATUS' and u.code = j.status
                                and j.status in ('PAUSED', 'TERMINATED', 'WITHDRAWN', 'CLOSED')
                          left join project.open_lot l on l.tenant_id = p.tenant_id and l.id = p.lot_id
                          left join schedule.revision f on f.tenant_id = p.tenant_id and f.id = p.frozen_id
                          left join schedule.revision d on d.tenant_id = p.tenant_id and d.plan_id = p.id
                                                       and d.state in ('DRAFT', 'SUBMITTED', 'REVIEWED', 'RETURNED')
                          left join schedule.plan_standing s on s.tenant_id = p.tenant_id and s.plan_id = p.id
                                                            and s.basis = 'LIVE'
                         where p.tenant_id = :tenant
                           and (cast(:project as uuid) is null or p.project_id = :project)
                           and (cast(:q as text) is null or p.name ilike :q or j.name ilike :q)
                           and (cast(:after as uuid) is null or p.id < cast(:after as uuid))
                           and access.open_sees_lot(cast(:scope as text[]), j.region_path, coalesce(l.seen_by, j.office),
                                                    p.project_id, p.lot_id)
                         order by p.id desc
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project)
                .param("q", Like.containing(q))
                .param("after", cursor == null ? null : cursor.id(0))
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("limit", limit + 1)
                .query((row, _) -> {
                    var id = row.getObject(1, UUID.class);
                    var frozen = row.getObject(7, UUID.class);
                    var draft = row.getObject(11, UUID.class);
                    return new Row(
                            id,
                            row.getString(2),
                            new Named(row.getObject(3, UUID.class), row.getString(4)),
                            row.getString(17),
                            row.getObject(5, UUID.class),
                            row.getString(6),
                            frozen == null
                                    ? null
                                    : new At(
                                            frozen,
                                            row.getInt(8),
                                            row.getString(9),
                                            row.getObject(10, LocalDate.class)),
                            draft == null ? null : new At(draft, row.getInt(12), row.getString(13), null),
                            row.getObject(14, LocalDate.class),
                            row.getInt(15),
                            row.getInt(16),
                            null);
                })
                .list();
        var whole = rows.stream().map(row -> with(actor, row)).toList();
        return Page.of(whole, limit, null, row -> Cursor.of(row.id()));
    }

    /// What the state of a plan's project is called, once it is stopped or over.
    @Nullable
    String halted(Actor actor, UUID project) {
        return jdbc.sql("""
                        select u.name
                          from project.open_project j /* unscoped: asked for a plan its reader sees */
                          join standard.open_code_item u
                            on u.tenant_id = j.tenant_id and u.list = 'STATUS' and u.code = j.status
                         where j.tenant_id = :tenant
                           and j.id = :project
                           and j.status in ('PAUSED', 'TERMINATED', 'WITHDRAWN', 'CLOSED')
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private Row with(Actor actor, Row row) {
        return row.current() == null
                ? row
                : new Row(
                        row.id(),
                        row.name(),
                        row.project(),
                        row.halted(),
                        row.lotId(),
                        row.lotName(),
                        row.current(),
                        row.draft(),
                        row.finish(),
                        row.criticalCount(),
                        row.taskCount(),
                        standings.of(actor.tenant(), row.id(), Basis.LIVE).orElse(null));
    }
}
