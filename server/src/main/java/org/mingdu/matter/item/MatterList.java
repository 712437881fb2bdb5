package org.mingdu.matter.item;

import static org.mingdu.kernel.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Like;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Right;
import org.mingdu.matter.kind.MatterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The list of matters as the screen shows it.
@Repository
class MatterList {
    private final JdbcClient jdbc;

    MatterList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a list is narrowed to; an empty part narrows nothing.
    record Asked(
            @Nullable String q,
            @Nullable MatterKind kind,
            @Nullable MatterState state,
            @Nullable UUID project,
            @Nullable UUID lot) {}

    /// @param verdict of what was decided elsewhere
    @FieldsOf("matter")
    record Row(
            UUID id,
            MatterKind kind,
            String kindName,
            Named project,
            @Nullable Named lot,
            String title,
            @Nullable Money amount,
            @Nullable Integer days,
            @Nullable LocalDate day,
            MatterState state,
            String stateName,
            @OneOf({"APPROVED", "REFUSED"}) @Nullable String verdict,

            String raisedBy,
            Instant raisedAt) {}

    /// Newest first.
    Page<Row> list(Actor actor, Asked asked, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 1);
        List<Row> rows = jdbc.sql("""
                        select m.id, m.kind, m.project_id, m.project_name, m.lot_id, m.lot_name, m.title, m.amount, m.days,
                               m.day, m.state, m.verdict, m.raiser, m.raised_at
                          from matter.open_matter m
                         where m.tenant_id = :tenant
                           and (cast(:words as text) is null or m.title ilike :words or m.project_name ilike :words)
                           and (cast(:kind as text) is null or m.kind = :kind)
                           and (cast(:state as text) is null or m.state = :state)
                           and (cast(:project as uuid) is null or m.project_id = :project)
                           and (cast(:lot as uuid) is null or m.lot_id = :lot)
                           and (cast(:before as uuid) is null or m.id < :before)
                           and access.open_sees_lot(cast(:scope as text[]), m.region_path, m.seen_by, m.project_id, m.lot_id)
                         order by m.id desc
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("words", Like.containing(asked.q()))
                .param("kind", asked.kind() == null ? null : asked.kind().name())
                .param("state", asked.state() == null ? null : asked.state().name())
                .param("project", asked.project())
                .param("lot", asked.lot())
                .param("before", cursor == null ? null : cursor.id(0))
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("limit", limit + 1)
                .query(MatterList::row)
                .list();
        return Page.of(rows, limit, total(actor, asked), row -> Cursor.of(row.id()));
    }

    private long total(Actor actor, Asked asked) {
        return jdbc.sql("""
                        select count(*)
                          from matter.open_matter m
                         where m.tenant_id = :tenant
                           and (cast(:words as text) is null or m.title ilike :words or m.project_name ilike :words)
                           and (cast(:kind as text) is null or m.kind = :kind)
                           and (cast(:state as text) is null or m.state = :state)
                           and (cast(:project as uuid) is null or m.project_id = :project)
                           and (cast(:lot as uuid) is null or m.lot_id = :lot)
                           and access.open_sees_lot(cast(:scope as text[]), m.region_path, m.seen_by, m.project_id, m.lot_id)
                        """)
                .param("tenant", actor.tenant().value())
                .param("words", Like.containing(asked.q()))
                .param("kind", asked.kind() == null ? null : asked.kind().name())
                .param("state", asked.state() == null ? null : asked.state().name())
                .param("project", asked.project())
                .param("lot", asked.lot())
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .query(Long.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var kind = MatterKind.valueOf(row.getString("kind"));
        var state = MatterState.valueOf(row.getString("state"));
        var lot = row.getObject("lot_id", UUID.class);
        return new Row(
                row.getObject("id", UUID.class),
                kind,
                say(kind.title()),
                new Named(row.getObject("project_id", UUID.class), row.getString("project_name")),
                lot == null ? null : new Named(lot, row.getString("lot_name")),
                row.getString("title"),
                MatterTable.money(row, "amount"),
                row.getObject("days", Integer.class),
                row.getObject("day", LocalDate.class),
                state,
                say(state.words()),
                row.getString("verdict"),
                row.getString("raiser"),
                row.getTimestamp("raised_at").toInstant());
    }
}
