package org.mingdu.lifecycle.move;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.TenantId;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.law.Status;
import org.mingdu.lifecycle.law.Transition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL on `lifecycle.move`; asked by who sees the project as a whole. The database lets nothing of a move be
/// changed.
@Repository
class MoveTable {
    private static final TypeReference<List<GateView>> GATES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MoveTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A move as it was made.
    ///
    /// @param seq   from 1 on, without gaps
    /// @param gates every one as it stood
    record Line(
            int seq,
            Transition transition,
            String name,
            Stage fromStage,
            String fromStageName,
            Status fromStatus,
            Stage toStage,
            String toStageName,
            Status toStatus,
            String toStatusName,
            String reason,
            List<GateView> gates,
            String movedBy,
            Instant movedAt) {}

    record Moved(Transition transition, Stage fromStage, Status fromStatus, Stage toStage, String reason) {}

    void insert(Actor actor, UUID id, UUID project, Moved moved, List<GateView> gates, Instant at) {
        jdbc.sql("""
                        insert into lifecycle.move
                               (tenant_id, id, project_id, seq, transition, from_stage, from_status, to_stage, to_status,
                                reason, gates, moved_by, mover, moved_at)
                        select :tenant, :id, :project, coalesce(max(m.seq), 0) + 1, :transition, :fromStage, :fromStatus,
                               :toStage, :toStatus, :reason, cast(:gates as jsonb), :by, :mover, :at
                          from lifecycle.move m
                         where m.tenant_id = :tenant
                           and m.project_id = :project
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("project", project)
                .param("transition", moved.transition().name())
                .param("fromStage", moved.fromStage().name())
                .param("fromStatus", moved.fromStatus().name())
                .param("toStage", moved.toStage().name())
                .param("toStatus", moved.transition().status().name())
                .param("reason", moved.reason())
                .param("gates", json.writeValueAsString(gates))
                .param("by", actor.person().value())
                .param("mover", actor.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Newest first.
    List<Line> list(TenantId tenant, UUID project, @Nullable Integer before, int limit) {
        return jdbc.sql("""
                        select m.seq, m.transition, m.from_stage, m.from_status, m.to_stage, m.to_status, m.reason,
                               m.gates, m.mover, m.moved_at
                          from lifecycle.move m
                         where m.tenant_id = :tenant
                           and m.project_id = :project
                           and (cast(:before as int) is null or m.seq < :before)
                         order by m.seq desc
                         limit :limit
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .param("before", before)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    long count(TenantId tenant, UUID project) {
        return jdbc.sql("""
                        select count(*)
                          from lifecycle.move m
                         where m.tenant_id = :tenant
                           and m.project_id = :project
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .query(Long.class)
                .single();
    }

    /// Where the history goes on.
    static @Nullable Integer before(@Nullable Cursor after) {
        if (after == null) {
            return null;
        }
        try {
            return Integer.valueOf(after.key(0));
        } catch (NumberFormatException madeUp) {
            throw new Cursor.BadCursor();
        }
    }

    private Line row(ResultSet row, int number) throws SQLException {
        var move = Transition.valueOf(row.getString("transition"));
        var from = Stage.valueOf(row.getString("from_stage"));
        var to = Stage.valueOf(row.getString("to_stage"));
        var status = Status.valueOf(row.getString("to_status"));
        return new Line(
                row.getInt("seq"),
                move,
                move.title(),
                from,
                from.title(),
                Status.valueOf(row.getString("from_status")),
                to,
                to.title(),
                status,
                status.title(),
                row.getString("reason"),
                json.readValue(row.getString("gates"), GATES),
                row.getString("mover"),
                row.getTimestamp("moved_at").toInstant());
    }
}
