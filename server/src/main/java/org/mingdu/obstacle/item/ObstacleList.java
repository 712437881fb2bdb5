package org.mingdu.obstacle.item;

import static org.mingdu.kernel.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Like;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The list of obstacles as the screen shows it.
@Repository
class ObstacleList {
    private final JdbcClient jdbc;
    private final Clock clock;

    ObstacleList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What a list is narrowed to; an empty part narrows nothing.
    ///
    /// @param open    only what is not closed
    /// @param overdue only what has passed its limit
    record Asked(
            @Nullable String q,
            @Nullable ObstacleState state,
            boolean open,
            boolean overdue,
            @Nullable String kind,
            @Nullable UUID project,
            @Nullable UUID responsible) {}

    @FieldsOf("obstacle")
    record Row(
            UUID id,
            Named project,
            boolean projectOpen,
            @Nullable Named lot,
            String title,
            String kind,
            String kindName,
            LocalDate since,
            @Nullable Integer effectDays,
            ObstacleLevel level,
            String levelName,
            ObstacleState state,
            String stateName,
            Named responsible,
            LocalDate dueOn,
            @Nullable Integer overdueDays,
            Named raisedFor,
            Instant raisedAt) {}

    /// Newest first.
    Page<Row> list(Actor actor, Asked asked, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 1);
        var rows = jdbc.sql("""
                        select o.id, o.project_id, o.project_name,
                               access.open_sees_project(cast(:scope as text[]), o.region_path, o.project_seen_by,
                                                        o.project_id) as sees_project,
                               o.lot_id, o.lot_name, o.title, o.kind, coalesce(c.name, o.kind) as kind_name, o.since,
                               o.effect_days, o.level, o.state, o.responsible_id, o.responsible_name, o.due_on,
                               o.raised_for, o.raised_for_name, o.raised_at
                          from obstacle.open_obstacle o
                          left join standard.open_code_item c on c.tenant_id = o.tenant_id and c.list = 'OBSTACLE_KIND'
                                                              and c.code = o.kind
                         where o.tenant_id = :tenant
                           and (cast(:words as text) is null or o.title ilike :words or o.project_name ilike :words)
                           and (cast(:state as text) is null or o.state = :state)
                           and (not :open or o.state <> 'CLOSED')
                           and (not :overdue or (o.state in ('RAISED', 'DISPUTED', 'ACCEPTED') and o.due_on < :today))
                           and (cast(:kind as text) is null or o.kind = :kind)
                           and (cast(:project as uuid) is null or o.project_id = :project)
                           and (cast(:responsible as uuid) is null or o.responsible_id = :responsible)
                           and (cast(:before as uuid) is null or o.id < :before)
                           and (access.open_sees_lot(cast(:scope as text[]), o.region_path, o.seen_by, o.project_id,
                                                     o.lot_id)
                                or (o.lot_id is null and 'p' || o.project_id = any (cast(:scope as text[])))
                                or cast(:own as uuid) = any (o.asked))
                         order by o.id desc
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("words", Like.containing(asked.q()))
                .param("state", asked.state() == null ? null : asked.state().name())
                .param("open", asked.open())
                .param("overdue", asked.overdue())
                .param("today", LocalDate.now(clock))
                .param("kind", asked.kind())
                .param("project", asked.project())
                .param("responsible", asked.responsible())
                .param("before", cursor == null ? null : cursor.id(0))
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("own", ObstacleTable.own(actor))
                .param("limit", limit + 1)
                .query(this::row)
                .list();
        return Page.of(rows, limit, total(actor, asked), row -> Cursor.of(row.id()));
    }

    private long total(Actor actor, Asked asked) {
        return jdbc.sql("""
                        select count(*)
                          from obstacle.open_obstacle o
                         where o.tenant_id = :tenant
                           and (cast(:words as text) is null or o.title ilike :words or o.project_name ilike :words)
                           and (cast(:state as text) is null or o.state = :state)
                           and (not :open or o.state <> 'CLOSED')
                           and (not :overdue or (o.state in ('RAISED', 'DISPUTED', 'ACCEPTED') and o.due_on < :today))
                           and (cast(:kind as text) is null or o.kind = :kind)
                           and (cast(:project as uuid) is null or o.project_id = :project)
                           and (cast(:responsible as uuid) is null or o.responsible_id = :responsible)
                           and (access.open_sees_lot(cast(:scope as text[]), o.region_path, o.seen_by, o.project_id,
                                                     o.lot_id)
                                or (o.lot_id is null and 'p' || o.project_id = any (cast(:scope as text[])))
                                or cast(:own as uuid) = any (o.asked))
                        """)
                .param("tenant", actor.tenant().value())
                .param("words", Like.containing(asked.q()))
                .param("state", asked.state() == null ? null : asked.state().name())
                .param("open", asked.open())
                .param("overdue", asked.overdue())
                .param("today", LocalDate.now(clock))
                .param("kind", asked.kind())
                .param("project", asked.project())
                .param("responsible", asked.responsible())
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("own", ObstacleTable.own(actor))
                .query(Long.class)
                .single();
    }

    /// The code itself, where the list no longer has it.
    String kindName(TenantId tenant, String kind) {
        return jdbc.sql("""
                        select c.name
                          from standard.open_code_item c
                         where c.tenant_id = :tenant
                           and c.list = 'OBSTACLE_KIND'
                           and c.code = :kind
                        """)
                .param("tenant", tenant.value())
                .param("kind", kind)
                .query(String.class)
                .optional()
                .orElse(kind);
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var lot = row.getObject("lot_id", UUID.class);
        var level = ObstacleLevel.valueOf(row.getString("level"));
        var state = ObstacleState.valueOf(row.getString("state"));
        var due = row.getObject("due_on", LocalDate.class);
        return new Row(
                row.getObject("id", UUID.class),
                new Named(row.getObject("project_id", UUID.class), row.getString("project_name")),
                row.getBoolean("sees_project"),
                lot == null ? null : new Named(lot, row.getString("lot_name")),
                row.getString("title"),
                row.getString("kind"),
                row.getString("kind_name"),
                row.getObject("since", LocalDate.class),
                row.getObject("effect_days", Integer.class),
                level,
                say(level.words()),
                state,
                say(state.words()),
                new Named(row.getObject("responsible_id", UUID.class), row.getString("responsible_name")),
                due,
                ObstacleRow.overdue(state, due, LocalDate.now(clock)),
                new Named(row.getObject("raised_for", UUID.class), row.getString("raised_for_name")),
                row.getTimestamp("raised_at").toInstant());
    }
}
