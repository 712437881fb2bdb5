package org.mingdu.notice.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.mingdu.notice.NoticeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `notice.notice` that belongs to the inbox.
@Repository
public class NoticeTable {
    /// Beyond which nobody counts.
    private static final int COUNTED = 1000;

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A notice as its reader sees it.
    ///
    /// @param link   where the screens show what it is about
    /// @param readAt null while it is unread
    public record Line(
            UUID id,

            @OneOf({
                "approval.turn",
                "approval.given-back",
                "approval.ended",
                "approval.copied",
                "approval.urged",
                "approval.due-soon",
                "approval.overdue",
                "approval.escalated",
                "obstacle.assigned",
                "obstacle.step",
                "obstacle.replied",
                "obstacle.closed",
                "obstacle.due-soon",
                "obstacle.overdue",
                "assignment.given",
                "assignment.reported",
                "assignment.decided",
                "assignment.due-soon",
                "assignment.overdue",
                "meeting.called",
                "meeting.moved",
                "meeting.minutes",
                "approval.stood-in",
                "grant.ending",
                "grant.handed",
                "proposal.waits",
                "proposal.decided",
                "proposal.lapsing",
                "limit.near",
                "limit.overdue",
                "limit.escalated",
                "file.trouble"
            })
            String kind,

            String kindName,
            String subject,
            String text,
            String link,
            Instant at,
            @Nullable Instant readAt) {}

    void add(TenantId tenant, UUID id, PersonId person, NoticeKind kind, TellPeople.Words words, Instant at) {
        jdbc.sql("""
                        insert into notice.notice (tenant_id, id, person_id, kind, subject, body, link, at)
                        values (:tenant, :id, :person, :kind, :subject, :body, :link, :at)
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("person", person.value())
                .param("kind", kind.code())
                .param("subject", words.subject())
                .param("body", words.text())
                .param("link", words.link())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Unread ones first, each the latest first.
    Page<Line> list(Actor actor, boolean unreadOnly, @Nullable String after, int limit) {
        var from = Cursor.read(after, 3);
        var rows = jdbc.sql("""
                        select n.id, n.kind, n.subject, n.body, n.link, n.at, n.read_at
                          from notice.notice n
                         where n.tenant_id = :tenant
                           and n.person_id = :person
                           and (n.read_at is null or not :unread)
                           and (cast(:at as timestamptz) is null
                                or (n.read_at is not null and not :read)
                                or ((n.read_at is not null) = :read and (n.at, n.id) < (:at, :id)))
                         order by n.read_at is not null, n.at desc, n.id desc
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("unread", unreadOnly)
                .param("read", from != null && from.key(0).equals("true"))
                .param("at", from == null ? null : at(from.key(1)), java.sql.Types.TIMESTAMP)
                .param("id", from == null ? null : from.id(2), java.sql.Types.OTHER)
                .param("limit", limit + 1)
                .query(NoticeTable::line)
                .list();
        return Page.of(rows, limit, null, line -> Cursor.of(line.readAt() != null, line.at(), line.id()));
    }

    /// What somebody has not read.
    ///
    /// @param unread how many; 1000 stands for that many or more
    /// @param latest the last one of them; null when there is none
    public record Standing(int unread, @Nullable Line latest) {
        public static final Standing NOTHING = new Standing(0, null);
    }

    public Standing standing(TenantId tenant, PersonId person) {
        return standing(tenant, List.of(person)).getOrDefault(person, Standing.NOTHING);
    }

    private record Waiting(PersonId person, Standing standing) {}

    /// Of those who have something unread.
    public Map<PersonId, Standing> standing(TenantId tenant, Collection<PersonId> people) {
        return jdbc
                .sql("""
                        select l.id, l.kind, l.subject, l.body, l.link, l.at, l.read_at, p.id, u.unread
                          from unnest(cast(:people as uuid[])) as p (id)
                         cross join lateral (
                               select count(*) as unread
                                 from (select
                                         from notice.notice n
                                        where n.tenant_id = :tenant and n.person_id = p.id and n.read_at is null
                                        limit :most) counted) u
                         cross join lateral (
                               select n.*
                                 from notice.notice n
                                where n.tenant_id = :tenant and n.person_id = p.id and n.read_at is null
                                order by n.at desc, n.id desc
                                limit 1) l
                        """)
                .param("tenant", tenant.value())
                .param("people", people.stream().map(PersonId::toString).collect(Collectors.joining(",", "{", "}")))
                .param("most", COUNTED)
                .query((row, number) -> new Waiting(
                        new PersonId(row.getObject(8, UUID.class)), new Standing(row.getInt(9), line(row, number))))
                .list()
                .stream()
                .collect(Collectors.toMap(Waiting::person, Waiting::standing));
    }

    /// False where it is not theirs.
    boolean read(Actor actor, UUID id, Instant at) {
        return jdbc.sql("""
                        update notice.notice
                           set read_at = coalesce(read_at, :at)
                         where tenant_id = :tenant
                           and person_id = :person
                           and id = :id
                        """)
                        .param("tenant", actor.tenant().value())
                        .param("person", actor.person().value())
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// Those up to the one somebody saw last: what came in between is not taken for read.
    int readAll(Actor actor, UUID upTo, Instant at) {
        return jdbc.sql("""
                        update notice.notice
                           set read_at = :at
                         where tenant_id = :tenant
                           and person_id = :person
                           and read_at is null
                           and (at, id) <= (select l.at, l.id
                                              from notice.notice l
                                             where l.tenant_id = :tenant and l.person_id = :person and l.id = :upTo)
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("upTo", upTo)
                .param("at", Timestamp.from(at))
                .update();
    }

    void erase(TenantId tenant) {
        jdbc.sql("""
                        delete from notice.notice
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var read = row.getTimestamp(7);
        return new Line(
                row.getObject(1, UUID.class),
                row.getString(2),
                NoticeKind.of(row.getString(2)).title(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                read == null ? null : read.toInstant());
    }

    private static Timestamp at(String text) {
        try {
            return Timestamp.from(Instant.parse(text));
        } catch (DateTimeParseException madeUp) {
            throw new Cursor.BadCursor();
        }
    }
}
