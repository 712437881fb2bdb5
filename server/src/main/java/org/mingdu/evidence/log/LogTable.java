package org.mingdu.evidence.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.TenantId;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.head.LogKey;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.record.Value;
import org.mingdu.ledger.tree.TileStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the tables of a log. Everything expects a transaction that has entered the tenant.
@Repository
public class LogTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    LogTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A log as it was opened.
    public record Log(String origin, HashKind hash, LogKey firstKey, Instant openedAt) {}

    /// Acknowledged, and without a number yet.
    public record Waiting(
            UUID id, String kind, String subject, @Nullable UUID project, Value.Bytes draft, Instant at) {}

    /// An entry as it stands in the log.
    ///
    /// @param salt of what is hidden in it; null once that was forgotten
    public record Kept(
            long number,
            UUID id,
            String kind,
            String subject,
            @Nullable UUID project,
            Value.Bytes bytes,
            Hash leaf,
            Instant at,
            Value.@Nullable Bytes salt) {}

    /// The end of a log: how many entries, and the leaf of the last.
    public record End(long size, @Nullable Hash leaf) {}

    public Optional<Log> log(TenantId tenant) {
        return jdbc.sql("""
                        select l.origin, l.hash, l.first_key, l.opened_at
                          from evidence.log l
                         where l.tenant_id = :tenant
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new Log(
                        row.getString(1),
                        HashKind.of(row.getString(2)).orElseThrow(),
                        LogKey.read(row.getString(3)).orElseThrow(),
                        row.getTimestamp(4).toInstant()))
                .optional();
    }

    /// Of two who open it at once the first has.
    void open(TenantId tenant, Log log) {
        jdbc.sql("""
                        insert into evidence.log (tenant_id, origin, hash, first_key, opened_at)
                        values (:tenant, :origin, :hash, :key, :at)
                            on conflict (tenant_id) do nothing
                        """)
                .param("tenant", tenant.value())
                .param("origin", log.origin())
                .param("hash", log.hash().word())
                .param("key", log.firstKey().line())
                .param("at", Timestamp.from(log.openedAt()))
                .update();
    }

    /// What is to wait, and the salt of what is hidden in it.
    public record Arriving(Waiting waiting, Value.Bytes salt) {}

    /// All at once: a demo brings thousands.
    public void arrive(TenantId tenant, List<Arriving> all) {
        jdbc.sql("""
                        with these as (select a.id, a.kind, a.subject, a.project, decode(a.draft, 'hex') as draft, a.at,
                                              decode(a.salt, 'hex') as salt
                                         from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:subjects as text[]),
                                                     cast(:projects as uuid[]), cast(:drafts as text[]),
                                                     cast(:times as timestamptz[]), cast(:salts as text[]))
                                              as a (id, kind, subject, project, draft, at, salt)),
                             kept as (insert into evidence.salt (tenant_id, id, salt)
                                      select :tenant, t.id, t.salt from these t)
                        insert into evidence.waiting (tenant_id, id, kind, subject, project_id, draft, at)
                        select :tenant, t.id, t.kind, t.subject, t.project, t.draft, t.at
                          from these t
                        """)
                .param("tenant", tenant.value())
                .param("ids", texts(all, one -> one.waiting().id().toString()))
                .param("kinds", texts(all, one -> one.waiting().kind()))
                .param("subjects", texts(all, one -> one.waiting().subject()))
                .param(
                        "projects",
                        texts(
                                all,
                                one -> one.waiting().project() == null
                                        ? null
                                        : one.waiting().project().toString()))
                .param("drafts", texts(all, one -> one.waiting().draft().toString()))
                .param("times", texts(all, one -> one.waiting().at().toString()))
                .param("salts", texts(all, one -> one.salt().toString()))
                .update();
    }

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> of) {
        return all.stream().map(of).toArray(String[]::new);
    }

    /// One numbers at a time; false when another does. Until the running transaction ends.
    boolean holds(TenantId tenant) {
        return jdbc.sql("""
                        select pg_try_advisory_xact_lock(hashtextextended('evidence:' || :tenant, 0))
                        """)
                .param("tenant", tenant.toString())
                .query(Boolean.class)
                .single();
    }

    /// Those that wait longest, first.
    public List<Waiting> waiting(TenantId tenant, int most) {
        return jdbc.sql("""
                        select w.id, w.kind, w.subject, w.project_id, w.draft, w.at
                          from evidence.waiting w
                         where w.tenant_id = :tenant
                         order by w.id
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("most", most)
                .query(LogTable::waitingRow)
                .list();
    }

    public Optional<Waiting> waiting(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select w.id, w.kind, w.subject, w.project_id, w.draft, w.at
                          from evidence.waiting w
                         where w.tenant_id = :tenant
                           and w.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(LogTable::waitingRow)
                .optional();
    }

    private static Waiting waitingRow(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                new Value.Bytes(row.getBytes(5)),
                row.getTimestamp(6).toInstant());
    }

    public End end(TenantId tenant) {
        return jdbc.sql("""
                        select e.number, e.leaf
                          from evidence.entry e
                         where e.tenant_id = :tenant
                         order by e.number desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new End(row.getLong(1), Hash.of(row.getBytes(2))))
                .optional()
                .orElse(new End(0, null));
    }

    /// What waited, with its number.
    record Numbered(Waiting waiting, Entry entry, Hash leaf) {}

    /// From waiting into the log, all at once.
    void number(TenantId tenant, List<Numbered> all) {
        jdbc.sql("""
                        with these as (select a.id, a.number, decode(a.bytes, 'hex') as bytes, decode(a.leaf, 'hex') as leaf
                                         from unnest(cast(:ids as uuid[]), cast(:numbers as bigint[]),
                                                     cast(:bytes as text[]), cast(:leaves as text[]))
                                              as a (id, number, bytes, leaf)),
                             gone as (delete from evidence.waiting w
                                       using these t
                                       where w.tenant_id = :tenant
                                         and w.id = t.id
                                      returning w.id, w.kind, w.subject, w.project_id, w.at)
                        insert into evidence.entry
                               (tenant_id, number, id, kind, subject, project_id, bytes, leaf, at, sealed_at)
                        select :tenant, t.number, g.id, g.kind, g.subject, g.project_id, t.bytes, t.leaf, g.at, :now
                          from gone g
                          join these t on t.id = g.id
                        """)
                .param("tenant", tenant.value())
                .param("ids", texts(all, one -> one.waiting().id().toString()))
                .param("numbers", texts(all, one -> Long.toString(one.entry().number())))
                .param(
                        "bytes",
                        texts(all, one -> HexFormat.of().formatHex(one.entry().bytes())))
                .param("leaves", texts(all, one -> one.leaf().hex()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public Optional<Kept> kept(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select e.number, e.id, e.kind, e.subject, e.project_id, e.bytes, e.leaf, e.at, s.salt
                          from evidence.entry e
                          left join evidence.salt s on s.tenant_id = e.tenant_id and s.id = e.id
                         where e.tenant_id = :tenant
                           and e.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(LogTable::keptRow)
                .optional();
    }

    /// From a number on, at most so many.
    public List<Kept> from(TenantId tenant, long number, int most) {
        return jdbc.sql("""
                        select e.number, e.id, e.kind, e.subject, e.project_id, e.bytes, e.leaf, e.at, s.salt
                          from evidence.entry e
                          left join evidence.salt s on s.tenant_id = e.tenant_id and s.id = e.id
                         where e.tenant_id = :tenant
                           and e.number >= :number
                         order by e.number
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("number", number)
                .param("most", most)
                .query(LogTable::keptRow)
                .list();
    }

    private static Kept keptRow(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, UUID.class),
                new Value.Bytes(row.getBytes(6)),
                Hash.of(row.getBytes(7)),
                row.getTimestamp(8).toInstant(),
                row.getBytes(9) == null ? null : new Value.Bytes(row.getBytes(9)));
    }

    /// Which of these subjects of a kind stand in the log or wait for their number.
    public List<String> sealed(TenantId tenant, String kind, List<String> subjects) {
        return jdbc.sql("""
                        select e.subject
                          from evidence.entry e
                         where e.tenant_id = :tenant
                           and e.kind = :kind
                           and e.subject = any (cast(:subjects as text[]))
                         union
                        select w.subject
                          from evidence.waiting w
                         where w.tenant_id = :tenant
                           and w.kind = :kind
                           and w.subject = any (cast(:subjects as text[]))
                        """)
                .param("tenant", tenant.value())
                .param("kind", kind)
                .param("subjects", subjects.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    void sign(TenantId tenant, SignedHead head) {
        jdbc.sql("""
                        insert into evidence.head (tenant_id, size, note, signed_at)
                        values (:tenant, :size, :note, :at)
                        """)
                .param("tenant", tenant.value())
                .param("size", head.head().size())
                .param("note", head.text())
                .param("at", Timestamp.from(head.head().time()))
                .update();
    }

    public Optional<SignedHead> lastHead(TenantId tenant) {
        return jdbc.sql("""
                        select h.note
                          from evidence.head h
                         where h.tenant_id = :tenant
                         order by h.size desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .query((row, _) ->
                        SignedHead.read(row.getString(1)).ifRead().orElseThrow(() -> new IllegalStateException("head")))
                .optional();
    }

    /// Texts of all heads, the oldest first.
    public List<String> heads(TenantId tenant) {
        return jdbc.sql("""
                        select h.note
                          from evidence.head h
                         where h.tenant_id = :tenant
                         order by h.size
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    public TileStore tiles(TenantId tenant) {
        return new TileStore() {
            @Override
            public Optional<byte[]> tile(int level, long index) {
                return jdbc.sql("""
                                select t.hashes
                                  from evidence.tile t
                                 where t.tenant_id = :tenant
                                   and t.level = :level
                                   and t.index = :index
                                """)
                        .param("tenant", tenant.value())
                        .param("level", level)
                        .param("index", index)
                        .query((row, _) -> row.getBytes(1))
                        .optional();
            }

            @Override
            public void put(int level, long index, byte[] hashes) {
                jdbc.sql("""
                                insert into evidence.tile (tenant_id, level, index, hashes)
                                values (:tenant, :level, :index, :hashes)
                                    on conflict (tenant_id, level, index) do update
                                   set hashes = excluded.hashes
                                """)
                        .param("tenant", tenant.value())
                        .param("level", level)
                        .param("index", index)
                        .param("hashes", hashes)
                        .update();
            }
        };
    }

    /// The log of a demo goes with it; that of a city stays.
    void eraseDemo(TenantId tenant) {
        // Nobody numbers meanwhile.
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended('evidence:' || :tenant, 0)) is null
                        """).param("tenant", tenant.toString()).query(Boolean.class).single();
        jdbc.sql("""
                        select evidence.erase_demo(t.id) is null
                          from access.open_tenant t
                         where t.id = :tenant
                           and t.demo
                        """).param("tenant", tenant.value()).query(Boolean.class).optional();
        for (var statement : List.of(
                "delete from evidence.waiting where tenant_id = :tenant",
                "delete from evidence.salt where tenant_id = :tenant",
                "delete from evidence.tile where tenant_id = :tenant",
                "delete from evidence.witnessed where tenant_id = :tenant")) {
            jdbc.sql(statement).param("tenant", tenant.value()).update();
        }
    }
}
