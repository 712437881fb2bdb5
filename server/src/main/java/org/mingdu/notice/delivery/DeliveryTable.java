package org.mingdu.notice.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.preference.Medium;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `notice.delivery`.
@Repository
public class DeliveryTable {
    private final JdbcClient jdbc;

    DeliveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(TenantId tenant, UUID id, PersonId person, Medium medium, UUID notice, Instant due, Instant now) {
        jdbc.sql("""
                        insert into notice.delivery
                               (tenant_id, id, person_id, medium, notice_id, state, due, created_at)
                        values (:tenant, :id, :person, :medium, :notice, 'WAITING', :due, :now)
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("person", person.value())
                .param("medium", medium.name())
                .param("notice", notice)
                .param("due", Timestamp.from(due))
                .param("now", Timestamp.from(now))
                .update();
    }

    /// One for each who wants the digest of a day, has an address and something unread; none twice.
    int addDigests(TenantId tenant, LocalDate day, Instant now) {
        return jdbc.sql("""
                        insert into notice.delivery
                               (tenant_id, id, person_id, medium, digest_day, state, due, created_at)
                        select h.tenant_id, gen_random_uuid(), h.person_id, 'MAIL', :day, 'WAITING', :now, :now
                          from notice.habit h
                          join access.open_address a on a.tenant_id = h.tenant_id and a.person_id = h.person_id
                         where h.tenant_id = :tenant
                           and h.digest_from <= :day
                           and a.active
                           and a.email is not null
                           and exists (select
                                         from notice.notice n
                                        where n.tenant_id = h.tenant_id
                                          and n.person_id = h.person_id
                                          and n.read_at is null)
                            on conflict (tenant_id, person_id, medium, digest_day) where digest_day is not null
                            do nothing
                        """)
                .param("tenant", tenant.value())
                .param("day", day)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// What is due, with whom it goes to as they are now.
    ///
    /// @param read     the notice was read meanwhile
    /// @param digest   it is of all that is unread, and of no one notice
    record Claimed(
            UUID id,
            PersonId person,
            Medium medium,
            int tries,
            String name,
            boolean active,
            @Nullable String email,
            @Nullable String mobile,
            boolean digest,
            boolean read,
            @Nullable String subject,
            @Nullable String text,
            @Nullable String link) {}

    /// Nobody else takes the same for as long as told; a process that dies with it in hand leaves it to the next one.
    List<Claimed> claim(TenantId tenant, Instant now, Duration hold, int most) {
        return jdbc.sql("""
                        with claimed as (
                             update notice.delivery d
                                set tries = d.tries + 1, due = :until
                              where d.tenant_id = :tenant
                                and d.id in (select w.id
                                               from notice.delivery w
                                              where w.tenant_id = :tenant
                                                and w.state = 'WAITING'
                                                and w.due <= :now
                                              order by w.due
                                              limit :most
                                                for update skip locked)
                             returning d.tenant_id, d.id, d.person_id, d.medium, d.tries, d.notice_id)
                        select c.id, c.person_id, c.medium, c.tries, a.name, a.active, a.email, a.mobile,
                               c.notice_id is null, n.read_at is not null, n.subject, n.body, n.link
                          from claimed c
                          join access.open_address a on a.tenant_id = c.tenant_id and a.person_id = c.person_id
                          left join notice.notice n on n.tenant_id = c.tenant_id and n.id = c.notice_id
                        """)
                .param("tenant", tenant.value())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(hold)))
                .param("most", most)
                .query(DeliveryTable::claimed)
                .list();
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(
                row.getObject(1, UUID.class),
                new PersonId(row.getObject(2, UUID.class)),
                Medium.valueOf(row.getString(3)),
                row.getInt(4),
                row.getString(5),
                row.getBoolean(6),
                row.getString(7),
                row.getString(8),
                row.getBoolean(9),
                row.getBoolean(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
    }

    /// What somebody has not read, the latest first.
    List<Letter.Item> unread(TenantId tenant, PersonId person, int most) {
        return jdbc.sql("""
                        select n.subject, n.body, n.link
                          from notice.notice n
                         where n.tenant_id = :tenant
                           and n.person_id = :person
                           and n.read_at is null
                         order by n.at desc, n.id desc
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("most", most)
                .query((row, _) -> new Letter.Item(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    void ended(TenantId tenant, UUID id, String state, @Nullable String error, @Nullable String written, Instant at) {
        jdbc.sql("""
                        update notice.delivery
                           set state = :state, last_error = :error, written = :written, ended_at = :at
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("state", state)
                .param("error", error)
                .param("written", written)
                .param("at", Timestamp.from(at))
                .update();
    }

    void later(TenantId tenant, UUID id, String error, Instant due) {
        jdbc.sql("""
                        update notice.delivery
                           set last_error = :error, due = :due
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("error", error)
                .param("due", Timestamp.from(due))
                .update();
    }

    /// A line of the log. What was told stands in it only where the sandbox wrote it down.
    ///
    /// @param kindName what it was about; null for the digest of a day
    /// @param due      when it is tried next, while it waits
    record Line(
            UUID id,
            Named person,
            Medium medium,
            String mediumName,
            @Nullable String kindName,

            @OneOf({"WAITING", "SENT", "WRITTEN", "SKIPPED", "FAILED"})
            String state,

            int tries,
            @Nullable Instant due,
            @Nullable String lastError,
            @Nullable String written,
            @Nullable Instant endedAt,
            Instant createdAt) {}

    Page<Line> log(TenantId tenant, @Nullable String state, @Nullable String after, int limit) {
        var from = Cursor.read(after, 2);
        var rows = jdbc.sql("""
                        select d.id, d.person_id, a.name, d.medium, n.kind, d.state, d.tries, d.due, d.last_error,
                               d.written, d.ended_at, d.created_at
                          from notice.delivery d
                          join access.open_address a on a.tenant_id = d.tenant_id and a.person_id = d.person_id
                          left join notice.notice n on n.tenant_id = d.tenant_id and n.id = d.notice_id
                         where d.tenant_id = :tenant
                           and (cast(:state as text) is null or d.state = :state)
                           and (cast(:at as timestamptz) is null or (d.created_at, d.id) < (:at, :id))
                         order by d.created_at desc, d.id desc
                         limit :limit
                        """)
                .param("tenant", tenant.value())
                .param("state", state)
                .param("at", from == null ? null : at(from.key(0)), java.sql.Types.TIMESTAMP)
                .param("id", from == null ? null : from.id(1), java.sql.Types.OTHER)
                .param("limit", limit + 1)
                .query(DeliveryTable::line)
                .list();
        return Page.of(rows, limit, null, line -> Cursor.of(line.createdAt(), line.id()));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var medium = Medium.valueOf(row.getString(4));
        var kind = row.getString(5);
        var waiting = row.getString(6).equals("WAITING");
        var ended = row.getTimestamp(11);
        return new Line(
                row.getObject(1, UUID.class),
                new Named(row.getObject(2, UUID.class), row.getString(3)),
                medium,
                medium.title(),
                kind == null ? null : NoticeKind.of(kind).title(),
                row.getString(6),
                row.getInt(7),
                waiting ? row.getTimestamp(8).toInstant() : null,
                row.getString(9),
                row.getString(10),
                ended == null ? null : ended.toInstant(),
                row.getTimestamp(12).toInstant());
    }

    public void erase(TenantId tenant) {
        jdbc.sql("""
                        delete from notice.delivery
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
    }

    private static Timestamp at(String text) {
        try {
            return Timestamp.from(Instant.parse(text));
        } catch (DateTimeParseException madeUp) {
            throw new Cursor.BadCursor();
        }
    }
}
