package org.mingdu.audit.entry;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Entry;
import org.mingdu.audit.RequestWords;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Like;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `audit.entry`; the database itself refuses to change or delete a line.
@Repository
class EntryTable implements Trail {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    EntryTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void about(String kind, UUID id, String name) {
        var words = RequestWords.current();
        if (words != null) {
            words.about(new Entry.Subject(kind, id, name));
        }
    }

    @Override
    public void say(String detail) {
        var words = RequestWords.current();
        if (words != null) {
            words.say(detail);
        }
    }

    @Override
    public void add(Entry entry) {
        var subject = entry.subject();
        jdbc.sql("""
                        insert into audit.entry
                               (tenant_id, id, at, person_id, actor, action, outcome,
                                subject_kind, subject_id, subject_name, detail, address, route)
                        values (:tenant, :id, :at, :person, :actor, :action, :outcome,
                                :kind, :subject, :name, :detail, :address, :route)
                        """)
                .param("tenant", entry.tenant().value())
                .param("id", ids.next())
                .param("at", Timestamp.from(clock.instant()))
                .param("person", entry.person() == null ? null : entry.person().value())
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("outcome", entry.outcome().name())
                .param("kind", subject == null ? null : subject.kind())
                .param("subject", subject == null ? null : subject.id())
                .param("name", subject == null ? null : cut(subject.name()))
                .param("detail", cut(entry.detail()))
                .param("address", entry.address())
                .param("route", entry.route())
                .update();
    }

    record Line(
            UUID id,
            Instant at,
            String actor,
            String action,
            @Nullable String detail,
            @Nullable String subject,
            @OneOf({"DONE", "REFUSED", "FAILED"}) String outcome) {}

    /// Newest first. Days are days in China.
    Page<Line> list(
            Actor actor,
            @Nullable String words,
            Entry.@Nullable Outcome outcome,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String after,
            int limit) {
        var cursor = Cursor.read(after, 1);
        List<Line> rows = jdbc.sql("""
                        select e.id, e.at, e.actor, e.action, e.detail, e.subject_name, e.outcome
                          from audit.entry e
                         where e.tenant_id = :tenant
                           and (cast(:words as text) is null
                                or e.actor ilike :words or e.action ilike :words
                                or e.subject_name ilike :words or e.detail ilike :words)
                           and (cast(:outcome as text) is null or e.outcome = :outcome)
                           and (cast(:from as timestamptz) is null or e.at >= :from)
                           and (cast(:to as timestamptz) is null or e.at < :to)
                           and (cast(:after as uuid) is null or e.id < :after)
                         order by e.id desc
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("words", Like.containing(words))
                .param("outcome", outcome == null ? null : outcome.name())
                .param("from", from == null ? null : start(from))
                .param("to", to == null ? null : start(to.plusDays(1)))
                .param("after", cursor == null ? null : cursor.id(0))
                .param("limit", limit + 1)
                .query((row, _) -> new Line(
                        row.getObject(1, UUID.class),
                        row.getTimestamp(2).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list();
        return Page.of(rows, limit, null, line -> Cursor.of(line.id()));
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(CHINA).toInstant());
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "……";
    }
}
