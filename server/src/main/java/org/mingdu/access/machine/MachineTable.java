package org.mingdu.access.machine;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Scope;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.machine`, and on the lines of `access.person` by which machines are named.
@Repository
class MachineTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    MachineTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Where a machine stands. What was not confirmed within seven days counts as refused.
    enum State {
        PROPOSED,
        REFUSED,
        IN_USE,
        EXPIRED,
        REVOKED
    }

    record Row(
            UUID id,
            String name,
            String purpose,
            Named organisation,
            Named answersFor,
            boolean answersForIsHere,
            List<String> rights,
            String scopeKind,
            @Nullable String scopeId,
            @Nullable String scopeName,
            LocalDate validUntil,
            State state,
            Named createdBy,
            Instant createdAt,
            @Nullable Instant usedAt) {}

    void insert(Actor actor, UUID id, AddMachine.Form form, List<String> reach) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into access.person (tenant_id, id, name, organisation_id, active, machine, created_at)
                        values (:tenant, :id, :name, :organisation, false, true, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("name", form.name().strip())
                .param("organisation", form.organisationId())
                .param("at", now)
                .update();
        jdbc.sql("""
                        insert into access.machine
                               (tenant_id, id, purpose, answers_for, rights, scope_kind, scope_id, reach, valid_until,
                                created_by, created_at)
                        values (:tenant, :id, :purpose, :answersFor, cast(:rights as text[]), :kind, :scope,
                                cast(:reach as text[]), :until, :by, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("purpose", form.purpose().strip())
                .param("answersFor", form.answersFor())
                .param("rights", new Scope(form.rights()).bound())
                .param("kind", form.scopeKind())
                .param("scope", form.scopeKind().equals("TENANT") ? null : form.scopeId())
                .param("reach", new Scope(reach).bound())
                .param("until", Date.valueOf(form.validUntil()))
                .param("by", actor.person().value())
                .param("at", now)
                .update();
    }

    /// Whether somebody is here to answer for one.
    boolean isHere(TenantId tenant, UUID person) {
        return jdbc.sql("""
                        select exists (select
                                         from access.person p
                                        where p.tenant_id = :tenant
                                          and p.id = :person
                                          and p.active)
                        """)
                .param("tenant", tenant.value())
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    boolean hasOrganisation(TenantId tenant, UUID organisation) {
        return jdbc.sql("""
                        select exists (select
                                         from access.organisation o
                                        where o.tenant_id = :tenant
                                          and o.id = :organisation)
                        """)
                .param("tenant", tenant.value())
                .param("organisation", organisation)
                .query(Boolean.class)
                .single();
    }

    /// The latest first.
    Page<Row> list(TenantId tenant, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 1);
        return Page.of(
                jdbc.sql("""
                        select m.id, p.name, m.purpose, o.id, o.name, a.id, a.name, a.active, m.rights, m.scope_kind,
                               m.scope_id,
                               case m.scope_kind
                                    when 'REGION' then (select e.name
                                                          from access.region e
                                                         where e.tenant_id = m.tenant_id and e.code = m.scope_id)
                                    when 'ORGANISATION' then (select s.name
                                                                from access.organisation s
                                                               where s.tenant_id = m.tenant_id
                                                                 and s.id = cast(m.scope_id as uuid))
                               end,
                               m.valid_until,
                               case when m.revoked_at is not null then 'REVOKED'
                                    when m.confirmed_at is not null and m.valid_until < :today then 'EXPIRED'
                                    when m.confirmed_at is not null then 'IN_USE'
                                    when exists (select
                                                   from access.proposal r
                                                  where r.tenant_id = m.tenant_id
                                                    and r.person_id = m.id
                                                    and r.kind = 'MACHINE'
                                                    and r.state = 'OPEN'
                                                    and r.proposed_at > cast(:now as timestamptz) - interval '7 days')
                                         then 'PROPOSED'
                                    else 'REFUSED'
                               end,
                               c.id, c.name, m.created_at, m.used_at
                          from access.machine m
                          join access.person p on p.tenant_id = m.tenant_id and p.id = m.id
                          join access.organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                          join access.person a on a.tenant_id = m.tenant_id and a.id = m.answers_for
                          join access.person c on c.tenant_id = m.tenant_id and c.id = m.created_by
                         where m.tenant_id = :tenant
                           and (cast(:after as uuid) is null or m.id < :after)
                         order by m.id desc
                         limit :limit
                        """)
                        .param("today", Date.valueOf(LocalDate.now(clock)))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("tenant", tenant.value())
                        .param("after", cursor == null ? null : cursor.id(0), Types.OTHER)
                        .param("limit", limit + 1)
                        .query(MachineTable::row)
                        .list(),
                limit,
                null,
                row -> Cursor.of(row.id()));
    }

    Optional<Row> find(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select m.id, p.name, m.purpose, o.id, o.name, a.id, a.name, a.active, m.rights, m.scope_kind,
                               m.scope_id,
                               case m.scope_kind
                                    when 'REGION' then (select e.name
                                                          from access.region e
                                                         where e.tenant_id = m.tenant_id and e.code = m.scope_id)
                                    when 'ORGANISATION' then (select s.name
                                                                from access.organisation s
                                                               where s.tenant_id = m.tenant_id
                                                                 and s.id = cast(m.scope_id as uuid))
                               end,
                               m.valid_until,
                               case when m.revoked_at is not null then 'REVOKED'
                                    when m.confirmed_at is not null and m.valid_until < :today then 'EXPIRED'
                                    when m.confirmed_at is not null then 'IN_USE'
                                    when exists (select
                                                   from access.proposal r
                                                  where r.tenant_id = m.tenant_id
                                                    and r.person_id = m.id
                                                    and r.kind = 'MACHINE'
                                                    and r.state = 'OPEN'
                                                    and r.proposed_at > cast(:now as timestamptz) - interval '7 days')
                                         then 'PROPOSED'
                                    else 'REFUSED'
                               end,
                               c.id, c.name, m.created_at, m.used_at
                          from access.machine m
                          join access.person p on p.tenant_id = m.tenant_id and p.id = m.id
                          join access.organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                          join access.person a on a.tenant_id = m.tenant_id and a.id = m.answers_for
                          join access.person c on c.tenant_id = m.tenant_id and c.id = m.created_by
                         where m.tenant_id = :tenant
                           and m.id = :id
                        """)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("now", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("id", id)
                .query(MachineTable::row)
                .optional();
    }

    /// Held, so that of two who change its secrets at once the second sees what the first did.
    Optional<Row> lock(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select m.id
                          from access.machine m
                         where m.tenant_id = :tenant
                           and m.id = :id
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(UUID.class)
                .optional()
                .flatMap(held -> find(tenant, held));
    }

    void confirm(TenantId tenant, UUID id) {
        jdbc.sql("""
                        update access.machine
                           set confirmed_at = :at
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    void revoke(TenantId tenant, UUID id) {
        jdbc.sql("""
                        update access.machine
                           set revoked_at = :at
                         where tenant_id = :tenant
                           and id = :id
                           and revoked_at is null
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    void used(TenantId tenant, UUID id) {
        jdbc.sql("""
                        update access.machine
                           set used_at = :at
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                new Named(row.getObject(4, UUID.class), row.getString(5)),
                new Named(row.getObject(6, UUID.class), row.getString(7)),
                row.getBoolean(8),
                List.of((String[]) row.getArray(9).getArray()),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getObject(13, LocalDate.class),
                State.valueOf(row.getString(14)),
                new Named(row.getObject(15, UUID.class), row.getString(16)),
                row.getTimestamp(17).toInstant(),
                row.getTimestamp(18) == null ? null : row.getTimestamp(18).toInstant());
    }
}
