package org.mingdu.access.certificate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.certificate.Revocations.Standing;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.revocation_list` and `access.revoked`.
@Repository
class ListTable {
    private static final int ROWS_AT_ONCE = 5000;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    ListTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /// A list as administrators read it.
    ///
    /// @param takenBy null when the server fetched it
    record Line(
            UUID id,
            String issuer,
            Instant thisUpdate,
            Instant nextUpdate,
            int entries,
            List<String> points,
            Instant takenAt,
            @Nullable String takenBy) {}

    List<Line> all(TenantId tenant) {
        return jdbc.sql("""
                        select l.id, l.issuer, l.this_update, l.next_update, l.entries, l.points, l.taken_at, p.name
                          from access.revocation_list l
                          left join access.person p on p.tenant_id = l.tenant_id and p.id = l.taken_by
                         where l.tenant_id = :tenant
                         order by l.issuer, l.id
                         limit 500
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new Line(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        row.getTimestamp(4).toInstant(),
                        row.getInt(5),
                        List.of((String[]) row.getArray(6).getArray()),
                        row.getTimestamp(7).toInstant(),
                        row.getString(8)))
                .list();
    }

    Standing standing(
            TenantId tenant, String authorityHash, BigInteger serial, Set<String> points, boolean anAuthority) {
        return jdbc.sql("""
                        select max(r.since), max(l.next_update)
                          from access.revocation_list l
                          left join access.revoked r
                            on r.tenant_id = l.tenant_id and r.list_id = l.id and r.serial = :serial
                         where l.tenant_id = :tenant
                           and l.authority_hash = :authority
                           and l.covers in ('ALL', :kind)
                           and (l.points = '{}' or l.points && cast(:points as text[]))
                        """)
                .param("serial", serial.toString(16))
                .param("tenant", tenant.value())
                .param("authority", authorityHash)
                .param("kind", anAuthority ? "AUTHORITIES" : "PEOPLE")
                .param("points", points.toArray(String[]::new), Types.ARRAY)
                .query((row, _) -> {
                    if (row.getTimestamp(1) != null) {
                        return (Standing)
                                new Standing.Listed(row.getTimestamp(1).toInstant());
                    }
                    return row.getTimestamp(2) == null
                            ? new Standing.NoList()
                            : new Standing.NotListed(row.getTimestamp(2).toInstant());
                })
                .single();
    }

    /// In place of the one before. False when that is later than this one, which then stays away: an older list would
    /// forget who was revoked since.
    boolean put(TenantId tenant, String authorityHash, RevocationList list, @Nullable PersonId by) {
        var points = list.points().stream().sorted().toArray(String[]::new);
        // Two at once: the second waits.
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended(cast(:tenant as text) || :authority, 25))
                        """)
                .param("tenant", tenant.value())
                .param("authority", authorityHash)
                .query((_, _) -> true)
                .single();
        var later = jdbc.sql("""
                        select exists (select
                                         from access.revocation_list l
                                        where l.tenant_id = :tenant
                                          and l.authority_hash = :authority
                                          and l.covers = :covers
                                          and l.points = cast(:points as text[])
                                          and (l.this_update > :from
                                               or (l.number is not null and coalesce(cast(:number as numeric), -1) < l.number)))
                        """)
                .param("tenant", tenant.value())
                .param("authority", authorityHash)
                .param("covers", list.covers().name())
                .param("points", points, Types.ARRAY)
                .param("from", Timestamp.from(list.thisUpdate()))
                .param("number", number(list), Types.NUMERIC)
                .query(Boolean.class)
                .single();
        if (later) {
            return false;
        }
        jdbc.sql("""
                        delete from access.revocation_list
                         where tenant_id = :tenant
                           and authority_hash = :authority
                           and covers = :covers
                           and points = cast(:points as text[])
                        """)
                .param("tenant", tenant.value())
                .param("authority", authorityHash)
                .param("covers", list.covers().name())
                .param("points", points, Types.ARRAY)
                .update();
        var id = ids.next();
        jdbc.sql("""
                        insert into access.revocation_list
                               (tenant_id, id, authority_hash, issuer, number, this_update, next_update, covers, points,
                                entries, taken_at, taken_by)
                        values (:tenant, :id, :authority, :issuer, :number, :from, :until, cast(:covers as text), cast(:points as text[]),
                                :entries, :at, :by)
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("authority", authorityHash)
                .param("issuer", list.issuerText())
                .param("number", number(list), Types.NUMERIC)
                .param("from", Timestamp.from(list.thisUpdate()))
                .param("until", Timestamp.from(list.nextUpdate()))
                .param("covers", list.covers().name())
                .param("points", points, Types.ARRAY)
                .param("entries", list.revoked().size())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .update();
        var entries = List.copyOf(list.revoked().entrySet());
        for (var from = 0; from < entries.size(); from += ROWS_AT_ONCE) {
            var some = entries.subList(from, Math.min(entries.size(), from + ROWS_AT_ONCE));
            jdbc.sql("""
                            insert into access.revoked (tenant_id, list_id, serial, since)
                            select :tenant, :id, serial, since
                              from unnest(cast(:serials as text[]), cast(:since as timestamptz[])) as one (serial, since)
                            """)
                    .param("tenant", tenant.value())
                    .param("id", id)
                    .param(
                            "serials",
                            some.stream().map(one -> one.getKey().toString(16)).toArray(String[]::new),
                            Types.ARRAY)
                    .param(
                            "since",
                            some.stream().map(one -> one.getValue().toString()).toArray(String[]::new),
                            Types.ARRAY)
                    .update();
        }
        return true;
    }

    private static @Nullable BigDecimal number(RevocationList list) {
        return list.number() == null ? null : new BigDecimal(list.number());
    }
}
