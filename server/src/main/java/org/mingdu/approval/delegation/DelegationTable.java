package org.mingdu.approval.delegation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `approval.delegation`. Days are of Asia/Shanghai.
@Repository
public class DelegationTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    DelegationTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A delegation with the names of those it concerns.
    record Row(
            UUID id,
            Named person,
            Named delegate,
            LocalDate from,
            LocalDate to,
            String reason,
            Named setBy,
            Instant setAt,
            @Nullable Named endedBy,
            @Nullable Instant endedAt,
            int version) {
        boolean isOver(LocalDate today) {
            return endedAt != null || to.isBefore(today);
        }
    }

    /// Whose delegations a list holds.
    enum Whose {
        /// Those I have given, or that were given for me.
        GIVEN,
        /// Those given to me.
        HELD,
        /// Everybody's.
        ALL
    }

    /// Who stands in for somebody on a day.
    public Optional<PersonId> standsFor(TenantId tenant, PersonId person, LocalDate day) {
        return jdbc.sql("""
                        select d.delegate_id
                          from approval.delegation d
                         where d.tenant_id = :tenant
                           and d.person_id = :person
                           and d.ended_at is null
                           and :day between d.from_day and d.to_day
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("day", Date.valueOf(day))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// Those in force on one of the days that somebody has given or holds. One at a time may look and add in a tenant,
    /// or
    /// two could charge each other.
    List<Row> lockedAround(TenantId tenant, PersonId person, LocalDate from, LocalDate to) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended(:key, 0)) is null
                        """)
                .param("key", "approval.delegation " + tenant)
                .query(Boolean.class)
                .single();
        return jdbc.sql("""
                        select d.id, d.person_id, p.name, d.delegate_id, g.name, d.from_day, d.to_day, d.reason,
                               d.set_by, s.name, d.set_at, d.ended_by, e.name, d.ended_at, d.version
                          from approval.delegation d
                          join access.open_person p on p.tenant_id = d.tenant_id and p.id = d.person_id
                          join access.open_person g on g.tenant_id = d.tenant_id and g.id = d.delegate_id
                          join access.open_person s on s.tenant_id = d.tenant_id and s.id = d.set_by
                          left join access.open_person e on e.tenant_id = d.tenant_id and e.id = d.ended_by
                         where d.tenant_id = :tenant
                           and :person in (d.person_id, d.delegate_id)
                           and d.ended_at is null
                           and d.from_day <= :to
                           and d.to_day >= :from
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .query(DelegationTable::row)
                .list();
    }

    void insert(
            TenantId tenant,
            UUID id,
            PersonId person,
            PersonId delegate,
            LocalDate from,
            LocalDate to,
            String reason,
            PersonId by) {
        jdbc.sql("""
                        insert into approval.delegation
                               (tenant_id, id, person_id, delegate_id, from_day, to_day, reason, set_by, set_at)
                        values (:tenant, :id, :person, :delegate, :from, :to, :reason, :by, :at)
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("person", person.value())
                .param("delegate", delegate.value())
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .param("reason", reason)
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Held until the transaction ends.
    Optional<Row> lock(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select d.id, d.person_id, p.name, d.delegate_id, g.name, d.from_day, d.to_day, d.reason,
                               d.set_by, s.name, d.set_at, d.ended_by, e.name, d.ended_at, d.version
                          from approval.delegation d
                          join access.open_person p on p.tenant_id = d.tenant_id and p.id = d.person_id
                          join access.open_person g on g.tenant_id = d.tenant_id and g.id = d.delegate_id
                          join access.open_person s on s.tenant_id = d.tenant_id and s.id = d.set_by
                          left join access.open_person e on e.tenant_id = d.tenant_id and e.id = d.ended_by
                         where d.tenant_id = :tenant
                           and d.id = :id
                           for update of d
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(DelegationTable::row)
                .optional();
    }

    void end(Actor actor, UUID id) {
        jdbc.sql("""
                        update approval.delegation
                           set ended_by = :person, ended_at = :at, version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("person", actor.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// The last to end first.
    Page<Row> list(Actor actor, Whose whose, @Nullable String after, int limit) {
        var from = Cursor.read(after, 2);
        var rows = jdbc.sql("""
                        select d.id, d.person_id, p.name, d.delegate_id, g.name, d.from_day, d.to_day, d.reason,
                               d.set_by, s.name, d.set_at, d.ended_by, e.name, d.ended_at, d.version
                          from approval.delegation d
                          join access.open_person p on p.tenant_id = d.tenant_id and p.id = d.person_id
                          join access.open_person g on g.tenant_id = d.tenant_id and g.id = d.delegate_id
                          join access.open_person s on s.tenant_id = d.tenant_id and s.id = d.set_by
                          left join access.open_person e on e.tenant_id = d.tenant_id and e.id = d.ended_by
                         where d.tenant_id = :tenant
                           and case :whose
                                 when 'GIVEN' then d.person_id = :person
                                 when 'HELD' then d.delegate_id = :person
                                 else true
                               end
                           and (cast(:day as date) is null or (d.to_day, d.id) < (cast(:day as date), :id))
                         order by d.to_day desc, d.id desc
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("whose", whose.name())
                .param("person", actor.person().value())
                .param("day", from == null ? null : Date.valueOf(day(from.key(0))), Types.DATE)
                .param("id", from == null ? null : from.id(1), Types.OTHER)
                .param("limit", limit + 1)
                .query(DelegationTable::row)
                .list();
        return Page.of(rows, limit, null, row -> Cursor.of(row.to(), row.id()));
    }

    /// Something that begins or ends and was not looked at yet.
    record Due(UUID id, PersonId person, boolean over) {}

    List<Due> due(TenantId tenant, LocalDate today, int most) {
        return jdbc.sql("""
                        select d.id, d.person_id, d.ended_at is not null or d.to_day < :today as over
                          from approval.delegation d
                         where d.tenant_id = :tenant
                           and ((d.looked = 'WAITING' and d.from_day <= :today)
                                or (d.looked <> 'OVER' and (d.ended_at is not null or d.to_day < :today)))
                         order by d.id
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("today", Date.valueOf(today))
                .param("most", most)
                .query((row, _) -> new Due(
                        row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)), row.getBoolean(3)))
                .list();
    }

    void looked(TenantId tenant, UUID id, boolean over) {
        jdbc.sql("""
                        update approval.delegation
                           set looked = case when :over then 'OVER' else 'RUNNING' end
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("over", over)
                .update();
    }

    public void erase(TenantId tenant) {
        jdbc.sql("""
                        delete from approval.delegation
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException madeUp) {
            throw new Cursor.BadCursor();
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var endedBy = row.getObject(12, UUID.class);
        var endedAt = row.getTimestamp(14);
        return new Row(
                row.getObject(1, UUID.class),
                new Named(row.getObject(2, UUID.class), row.getString(3)),
                new Named(row.getObject(4, UUID.class), row.getString(5)),
                row.getDate(6).toLocalDate(),
                row.getDate(7).toLocalDate(),
                row.getString(8),
                new Named(row.getObject(9, UUID.class), row.getString(10)),
                row.getTimestamp(11).toInstant(),
                endedBy == null ? null : new Named(endedBy, row.getString(13)),
                endedAt == null ? null : endedAt.toInstant(),
                row.getInt(15));
    }
}
