package org.mingdu.approval.instance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Like;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The boxes somebody finds their matters in.
@Repository
class QueueTable {
    /// Beyond which nobody counts.
    private static final int COUNTED = 1000;

    private final JdbcClient jdbc;

    QueueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a list is narrowed to; null is not narrowed.
    record Asked(@Nullable String kind, @Nullable String words) {}

    /// @param since when it came into this box
    /// @param steps where it stands now, and with whom
    record Row(
            UUID id,
            String kind,
            String name,
            Named initiator,

            @OneOf({"RUNNING", "GIVEN_BACK", "SUSPENDED", "APPROVED", "REFUSED", "WITHDRAWN", "VOID"})
            String standing,

            Instant since,
            @Nullable Instant due,
            @Nullable String steps,
            @Nullable String waitsFor) {}

    /// Whose turn it is mine, the one that waits longest first.
    Page<Row> mine(Actor actor, Asked asked, @Nullable String after, int limit) {
        var from = Cursor.read(after, 4);
        var rows = jdbc.sql("""
                        select i.id, i.subject_kind, i.subject_name, i.initiator_id, p.name, i.standing, t.since, t.due,
                               t.step_name, null, t.round, t.seat
                          from approval.task t
                          join approval.instance i on i.tenant_id = t.tenant_id and i.id = t.instance_id
                          join access.open_person p on p.tenant_id = i.tenant_id and p.id = i.initiator_id
                         where t.tenant_id = :tenant
                           and t.person_id = :person
                           and (cast(:kind as text) is null or i.subject_kind = :kind)
                           and (cast(:words as text) is null or i.subject_name ilike :words)
                           and (cast(:since as timestamptz) is null
                                or (t.since, t.instance_id, t.round, t.seat) > (:since, :id, :round, :seat))
                         order by t.since, t.instance_id, t.round, t.seat
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("kind", asked.kind())
                .param("words", Like.containing(asked.words()))
                .param("since", from == null ? null : at(from.key(0)), java.sql.Types.TIMESTAMP)
                .param("id", from == null ? null : from.id(1), java.sql.Types.OTHER)
                .param("round", from == null ? 0 : number(from.key(2)))
                .param("seat", from == null ? 0 : number(from.key(3)))
                .param("limit", limit + 1)
                .query((row, index) -> new Turn(row(row, index), row.getInt(11), row.getInt(12)))
                .list();
        var page = Page.of(
                rows,
                limit,
                after == null ? waiting(actor, asked) : null,
                turn -> Cursor.of(turn.row().since(), turn.row().id(), turn.round(), turn.seat()));
        return new Page<>(page.items().stream().map(Turn::row).toList(), page.next(), page.total());
    }

    private record Turn(Row row, int round, int seat) {}

    /// How many turns are somebody's; null when there are too many to count.
    private @Nullable Long waiting(Actor actor, Asked asked) {
        var count = jdbc.sql("""
                        select count(*)
                          from (select
                                  from approval.task t
                                  join approval.instance i on i.tenant_id = t.tenant_id and i.id = t.instance_id
                                 where t.tenant_id = :tenant
                                   and t.person_id = :person
                                   and (cast(:kind as text) is null or i.subject_kind = :kind)
                                   and (cast(:words as text) is null or i.subject_name ilike :words)
                                 limit :most) counted
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("kind", asked.kind())
                .param("words", Like.containing(asked.words()))
                .param("most", COUNTED)
                .query(Long.class)
                .single();
        return count < COUNTED ? count : null;
    }

    /// What I have begun, done or been given to read, the latest first.
    Page<Row> parts(Actor actor, BoxTable.Kind part, Asked asked, @Nullable String after, int limit) {
        var from = Cursor.read(after, 2);
        var rows = jdbc.sql("""
                        select i.id, i.subject_kind, i.subject_name, i.initiator_id, p.name, i.standing, q.at, w.due,
                               w.steps, w.people
                          from approval.box q
                          join approval.instance i on i.tenant_id = q.tenant_id and i.id = q.instance_id
                          join access.open_person p on p.tenant_id = i.tenant_id and p.id = i.initiator_id
                         cross join lateral (
                               select string_agg(distinct t.step_name, '、') as steps,
                                      string_agg(distinct s.name, '、') as people,
                                      min(t.due) as due
                                 from approval.task t
                                 join access.open_person s on s.tenant_id = t.tenant_id and s.id = t.person_id
                                where t.tenant_id = i.tenant_id and t.instance_id = i.id) w
                         where q.tenant_id = :tenant
                           and q.person_id = :person
                           and q.kind = :part
                           and (cast(:kind as text) is null or i.subject_kind = :kind)
                           and (cast(:words as text) is null or i.subject_name ilike :words)
                           and (cast(:since as timestamptz) is null or (q.at, q.instance_id) < (:since, :id))
                         order by q.at desc, q.instance_id desc
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("part", part.name())
                .param("kind", asked.kind())
                .param("words", Like.containing(asked.words()))
                .param("since", from == null ? null : at(from.key(0)), java.sql.Types.TIMESTAMP)
                .param("id", from == null ? null : from.id(1), java.sql.Types.OTHER)
                .param("limit", limit + 1)
                .query(QueueTable::row)
                .list();
        return Page.of(rows, limit, null, row -> Cursor.of(row.since(), row.id()));
    }

    /// All that is under way, the oldest first, for who looks after approvals.
    Page<Row> underWay(Actor actor, Asked asked, @Nullable String after, int limit) {
        var from = Cursor.read(after, 2);
        var rows = jdbc.sql("""
                        select i.id, i.subject_kind, i.subject_name, i.initiator_id, p.name, i.standing, i.started_at,
                               w.due, w.steps, w.people
                          from approval.instance i
                          join access.open_person p on p.tenant_id = i.tenant_id and p.id = i.initiator_id
                         cross join lateral (
                               select string_agg(distinct t.step_name, '、') as steps,
                                      string_agg(distinct s.name, '、') as people,
                                      min(t.due) as due
                                 from approval.task t
                                 join access.open_person s on s.tenant_id = t.tenant_id and s.id = t.person_id
                                where t.tenant_id = i.tenant_id and t.instance_id = i.id) w
                         where i.tenant_id = :tenant
                           and i.ended_at is null
                           and (cast(:kind as text) is null or i.subject_kind = :kind)
                           and (cast(:words as text) is null or i.subject_name ilike :words)
                           and (cast(:since as timestamptz) is null or (i.started_at, i.id) > (:since, :id))
                         order by i.started_at, i.id
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("kind", asked.kind())
                .param("words", Like.containing(asked.words()))
                .param("since", from == null ? null : at(from.key(0)), java.sql.Types.TIMESTAMP)
                .param("id", from == null ? null : from.id(1), java.sql.Types.OTHER)
                .param("limit", limit + 1)
                .query(QueueTable::row)
                .list();
        return Page.of(rows, limit, null, row -> Cursor.of(row.since(), row.id()));
    }

    private static Timestamp at(String text) {
        // A year of five figures was never a key of ours.
        if (text.startsWith("+") || text.startsWith("-")) {
            throw new Cursor.BadCursor();
        }
        try {
            return Timestamp.from(Instant.parse(text));
        } catch (DateTimeParseException madeUp) {
            throw new Cursor.BadCursor();
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException madeUp) {
            throw new Cursor.BadCursor();
        }
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                new Named(row.getObject(4, UUID.class), row.getString(5)),
                row.getString(6),
                row.getTimestamp(7).toInstant(),
                instant(row.getTimestamp(8)),
                row.getString(9),
                row.getString(10));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
