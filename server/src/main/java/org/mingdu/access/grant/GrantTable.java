package org.mingdu.access.grant;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Scope;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.role` and `access.role_grant`.
@Repository
public class GrantTable {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    GrantTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /// A grant as people read it; `scopeId` is a region's code or an id, null for the whole tenant.
    public record Given(
            UUID id,
            UUID person,
            String role,
            String roleName,

            @OneOf({"TENANT", "REGION", "ORGANISATION", "PROJECT", "LOT"})
            String scopeKind,

            @Nullable String scopeId,
            @Nullable String scopeName,
            @Nullable LocalDate validTo) {}

    public List<Coded> roles(TenantId tenant) {
        return jdbc.sql("""
                        select r.code, r.name
                          from access.role r
                         where r.tenant_id = :tenant
                         order by r.seq
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new Coded(row.getString(1), row.getString(2)))
                .list();
    }

    /// What somebody holds or is to hold; what has run out is held no more.
    public List<Coded> held(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select distinct g.role, g.role_name, g.role_seq
                          from access.open_grant g
                         where g.tenant_id = :tenant
                           and g.person_id = :person
                           and (g.valid_to is null or g.valid_to >= :today)
                         order by g.role_seq
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query((row, _) -> new Coded(row.getString(1), row.getString(2)))
                .list();
    }

    /// Whether somebody is or is to be system, security or audit administrator.
    public boolean administers(TenantId tenant, PersonId person) {
        return held(tenant, person).stream().map(Coded::code).anyMatch(Separation.ADMINISTRATORS::contains);
    }

    public void copyFirstRoles(TenantId tenant) {
        jdbc.sql("""
                        insert into access.role (tenant_id, code, name, seq, rights)
                        select :tenant, f.code, f.name, f.seq, f.rights
                          from access.first_role f
                        """).param("tenant", tenant.value()).update();
    }

    public boolean hasRole(TenantId tenant, String role) {
        return jdbc.sql("""
                        select exists (select from access.role r where r.tenant_id = :tenant and r.code = :role)
                        """)
                .param("tenant", tenant.value())
                .param("role", role)
                .query(Boolean.class)
                .single();
    }

    public UUID insert(
            TenantId tenant,
            PersonId person,
            String role,
            String scopeKind,
            @Nullable String scopeId,
            List<String> reach,
            @Nullable PersonId by) {
        var id = ids.next();
        jdbc.sql("""
                        insert into access.role_grant
                               (tenant_id, id, person_id, role, scope_kind, scope_id, reach, valid_from, granted_by,
                                granted_at)
                        values (:tenant, :id, :person, :role, :kind, :scope, cast(:reach as text[]), :from, :by, :at)
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("person", person.value())
                .param("role", role)
                .param("kind", scopeKind)
                .param("scope", scopeId)
                .param("reach", new Scope(reach).bound())
                .param("from", Date.valueOf(LocalDate.now(clock)))
                .param("by", by == null ? null : by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /// The grants in force of the people given; the name of a project or lot is left to who may know it.
    public List<Given> inForce(TenantId tenant, List<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select g.id, g.person_id, g.role, r.name, g.scope_kind, g.scope_id,
                               case g.scope_kind
                                    when 'REGION' then (select e.name
                                                          from access.region e
                                                         where e.tenant_id = g.tenant_id and e.code = g.scope_id)
                                    when 'ORGANISATION' then (select o.name
                                                                from access.organisation o
                                                               where o.tenant_id = g.tenant_id
                                                                 and o.id = cast(g.scope_id as uuid))
                               end,
                               g.valid_to
                          from access.role_grant g
                          join access.role r on r.tenant_id = g.tenant_id and r.code = g.role
                         where g.tenant_id = :tenant
                           and g.person_id in (:people)
                           and g.ended_at is null
                         order by r.seq, g.id
                        """)
                .param("tenant", tenant.value())
                .param("people", people)
                .query((row, _) -> new Given(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, LocalDate.class)))
                .list();
    }

    /// Whether everything somebody may do lies within what the actor manages. Who manages a part must not get hold of
    /// an
    /// account that reaches further: a new password for it would be a way up.
    public boolean within(Actor actor, PersonId person) {
        return within(actor, reach(actor.tenant(), person));
    }

    /// The same for entries of a scope: each lies below one's own, or belongs to an organisation one manages.
    public boolean within(Actor actor, List<String> entries) {
        return actor.mayEverywhere(Right.PEOPLE_MANAGE)
                || jdbc.sql("""
                        select coalesce(bool_and(
                                   exists (select
                                             from unnest(cast(:scope as text[])) as own
                                            where starts_with(entry, own))
                                   or exists (select
                                                from access.organisation o
                                                left join access.region e
                                                       on e.tenant_id = o.tenant_id and e.code = o.region_code
                                               where o.tenant_id = :tenant
                                                 and entry in ('O' || o.path, 'Oparty:' || o.id)
                                                 and access.open_sees_lot(
                                                       cast(:scope as text[]), coalesce(e.path, ''),
                                                       array[o.path, 'party:' || o.id], null, null))), true)
                          from unnest(cast(:entries as text[])) as entry
                        """)
                        .param("scope", actor.scope(Right.PEOPLE_MANAGE).bound())
                        .param("tenant", actor.tenant().value())
                        .param("entries", new Scope(entries).bound())
                        .query(Boolean.class)
                        .single();
    }

    private List<String> reach(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select distinct entry
                          from access.role_grant g, unnest(g.reach) as entry
                         where g.tenant_id = :tenant
                           and g.person_id = :person
                           and g.ended_at is null
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// The person a grant in force belongs to, if the actor manages them.
    public Optional<UUID> holder(Actor actor, UUID grant) {
        return jdbc.sql("""
                        select g.person_id
                          from access.role_grant g
                          join access.person p on p.tenant_id = g.tenant_id and p.id = g.person_id
                          join access.organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                          left join access.region e on e.tenant_id = o.tenant_id and e.code = o.region_code
                         where g.tenant_id = :tenant
                           and g.id = :grant
                           and g.ended_at is null
                           and access.open_sees_lot(cast(:scope as text[]), coalesce(e.path, ''),
                                                    array[o.path, 'party:' || o.id], null, null)
                        """)
                .param("tenant", actor.tenant().value())
                .param("grant", grant)
                .param("scope", actor.scope(Right.PEOPLE_MANAGE).bound())
                .query(UUID.class)
                .optional();
    }

    public void end(TenantId tenant, UUID grant) {
        jdbc.sql("""
                        update access.role_grant
                           set ended_at = :at
                         where tenant_id = :tenant
                           and id = :grant
                           and ended_at is null
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("grant", grant)
                .update();
    }

    public void endAll(TenantId tenant, PersonId person) {
        jdbc.sql("""
                        update access.role_grant
                           set ended_at = :at
                         where tenant_id = :tenant
                           and person_id = :person
                           and ended_at is null
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("person", person.value())
                .update();
    }
}
