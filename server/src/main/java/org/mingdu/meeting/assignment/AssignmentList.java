package org.mingdu.meeting.assignment;

import static org.mingdu.kernel.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The list of tasks as the screen shows it.
@Repository
class AssignmentList {
    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Whose tasks.
    enum Box {
        /// Those my organisation has to do.
        MINE,
        /// Those my organisation or I wait for.
        GIVEN,
        ALL
    }

    /// What a list is narrowed to; an empty part narrows nothing.
    record Asked(
            Box box,
            @Nullable String q,
            @Nullable AssignmentState state,
            boolean overdue,
            @Nullable UUID project) {}

    @FieldsOf("assignment")
    record Row(
            UUID id,
            AssignmentSource source,
            String sourceName,
            Named project,
            String what,
            Named owner,
            @Nullable Named person,
            LocalDate dueOn,
            @Nullable Integer overdueDays,
            AssignmentState state,
            String stateName,
            String givenBy,
            Named givenFor) {}

    /// Newest first.
    Page<Row> list(Actor actor, Asked asked, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 1);
        var rows = jdbc.sql("""
                        select a.id, a.source, a.project_id, a.project_name, a.what, a.owner_id, a.owner_name, a.person_id,
                               a.person_name, a.due_on, a.state, a.giver, a.given_for, a.given_for_name
                          from meeting.open_assignment a
                         where a.tenant_id = :tenant
                           and (cast(:words as text) is null or a.what ilike :words or a.project_name ilike :words)
                           and (cast(:state as text) is null or a.state = :state)
                           and (not :overdue or (a.state in ('OPEN', 'RETURNED') and a.due_on < :today))
                           and (cast(:project as uuid) is null or a.project_id = :project)
                           and (:box <> 'MINE' or a.owner_id = cast(:own as uuid))
                           and (:box <> 'GIVEN' or a.given_for = cast(:own as uuid) or a.given_by = :me)
                           and (cast(:before as uuid) is null or a.id < :before)
                           and (access.open_sees_lot(cast(:scope as text[]), a.region_path, a.office, a.project_id, null)
                                or a.given_by = :me
                                or cast(:own as uuid) in (a.owner_id, a.given_for))
                         order by a.id desc
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("words", Like.containing(asked.q()))
                .param("state", asked.state() == null ? null : asked.state().name())
                .param("overdue", asked.overdue())
                .param("today", LocalDate.now(clock))
                .param("project", asked.project())
                .param("box", asked.box().name())
                .param("own", AssignmentTable.own(actor))
                .param("me", actor.person().value())
                .param("before", cursor == null ? null : cursor.id(0))
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("limit", limit + 1)
                .query(this::row)
                .list();
        return Page.of(rows, limit, null, row -> Cursor.of(row.id()));
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var state = AssignmentState.valueOf(row.getString("state"));
        var source = AssignmentSource.valueOf(row.getString("source"));
        var due = row.getObject("due_on", LocalDate.class);
        return new Row(
                row.getObject("id", UUID.class),
                source,
                say(source.words()),
                new Named(row.getObject("project_id", UUID.class), row.getString("project_name")),
                row.getString("what"),
                new Named(row.getObject("owner_id", UUID.class), row.getString("owner_name")),
                person == null ? null : new Named(person, row.getString("person_name")),
                due,
                AssignmentRow.overdue(state, due, LocalDate.now(clock)),
                state,
                say(state.words()),
                row.getString("giver"),
                new Named(row.getObject("given_for", UUID.class), row.getString("given_for_name")));
    }
}
