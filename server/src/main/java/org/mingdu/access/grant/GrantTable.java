package org.mingdu.access.grant;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Scope;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.role_grant`.
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

    /// How long before its end a grant is called about to end, and its holder told.
    public static final int ENDING_DAYS = 7;

    /// A grant as people read it; `scopeId` is a region's code or an id, null for the whole tenant.
    ///
    /// @param post     the post it is held through; null for one's own
    /// @param handedBy who handed it on; null where it was given
    /// @param state    TO_COME, IN_FORCE, or ENDING within a week
    public record Given(
            UUID id,
            UUID person,
            String role,
            String roleName,

            @OneOf({"TENANT", "REGION", "ORGANISATION", "OWN", "CLASS", "PROJECT", "LOT"})
            String scopeKind,

            @Nullable String scopeId,
            @Nullable String scopeName,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String post,
            @Nullable String handedBy,

            @OneOf({"TO_COME", "IN_FORCE", "ENDING"}) String state) {
        Given on(String name) {
            return new Given(
                    id, person, role, roleName, scopeKind, scopeId, name, validFrom, validTo, post, handedBy, state);
        }
    }

    /// What is to be given: to a person or to a post, from a day to a day, both of them included.
    ///
    /// @param from   null for today
    /// @param to     null for ever
    /// @param parent the grant it is a part of, when it is handed on
    /// @param rights some of the role's; null for all
    public record Gift(
            @Nullable PersonId person,
            @Nullable UUID post,
            String role,
            String scopeKind,
            @Nullable String scopeId,
            List<String> reach,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable PersonId by,
            @Nullable UUID parent,
            @Nullable List<String> rights) {}

    /// What somebody holds or is to hold, by the shipped role it was made from; what has run out is held no more.
    public List<Coded> held(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select distinct g.made_from, g.role_name, g.role_seq
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

    public UUID insert(TenantId tenant, Gift gift) {
        var id = ids.next();
        var from = gift.from() == null ? today() : gift.from();
        jdbc.sql("""
                        insert into access.role_grant
                               (tenant_id, id, person_id, post_id, parent_id, role, only_rights, scope_kind, scope_id, reach,
                                valid_from, valid_to, granted_by, granted_at)
                        values (:tenant, :id, :person, :post, :parent, :role, cast(:rights as text[]), :kind, :scope,
                                cast(:reach as text[]), :from, :to, :by, :at)
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("person", gift.person() == null ? null : gift.person().value(), Types.OTHER)
                .param("post", gift.post(), Types.OTHER)
                .param("parent", gift.parent(), Types.OTHER)
                .param("role", gift.role())
                .param("rights", gift.rights() == null ? null : new Scope(gift.rights()).bound())
                .param("kind", gift.scopeKind())
                .param("scope", gift.scopeId())
                .param("reach", new Scope(gift.reach()).bound())
                .param("from", Date.valueOf(from))
                .param("to", gift.to() == null ? null : Date.valueOf(gift.to()), Types.DATE)
                .param("by", gift.by() == null ? null : gift.by().value(), Types.OTHER)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /// The grants of the people given, in force and to come; the name of a project or lot is left to who may know it.
    public List<Given> inForce(TenantId tenant, List<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        var today = today();
        return jdbc.sql("""
                        select g.id, g.person_id, g.role, g.role_name, g.scope_kind, g.scope_id, g.scope_name, g.valid_from,
                               g.valid_to, g.post_name, h.name
                          from access.open_grant g
                          left join access.person h on h.tenant_id = g.tenant_id and h.id = g.handed_by
                         where g.tenant_id = :tenant
                           and g.person_id in (:people)
                           and (g.valid_to is null or (g.valid_to >= :today and g.valid_to >= g.valid_from))
                         order by g.role_seq, g.id
                        """)
                .param("tenant", tenant.value())
                .param("people", people)
                .param("today", Date.valueOf(today))
                .query((row, _) -> given(row, today))
                .list();
    }

    /// What a post gives to whoever sits on it.
    public List<Given> ofPosts(TenantId tenant, List<UUID> posts) {
        if (posts.isEmpty()) {
            return List.of();
        }
        var today = today();
        return jdbc.sql("""
                        select g.id, g.post_id, g.role, r.name, g.scope_kind, g.scope_id,
                               case g.scope_kind
                                    when 'REGION' then (select e.name
                                                          from access.region e
                                                         where e.tenant_id = g.tenant_id and e.code = g.scope_id)
                                    when 'PROJECT' then null
                                    when 'LOT' then null
                                    when 'CLASS' then null
                                    when 'TENANT' then null
                                    else (select o.name
                                            from access.organisation o
                                           where o.tenant_id = g.tenant_id and o.id = cast(g.scope_id as uuid))
                               end,
                               g.valid_from, g.valid_to, null, null
                          from access.role_grant g
                          join access.role r on r.tenant_id = g.tenant_id and r.code = g.role
                         where g.tenant_id = :tenant
                           and g.post_id in (:posts)
                           and g.ended_at is null
                           and (g.valid_to is null or g.valid_to >= :today)
                         order by r.seq, g.id
                        """)
                .param("tenant", tenant.value())
                .param("posts", posts)
                .param("today", Date.valueOf(today))
                .query((row, _) -> given(row, today))
                .list();
    }

    private static Given given(ResultSet row, LocalDate today) throws SQLException {
        var from = row.getObject(8, LocalDate.class);
        var to = row.getObject(9, LocalDate.class);
        return new Given(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                from,
                to,
                row.getString(10),
                row.getString(11),
                state(from, to, today));
    }

    /// TO_COME, IN_FORCE, or ENDING within a week, as of a day on which it has not run out.
    public static String state(LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (from.isAfter(today)) {
            return "TO_COME";
        }
        return to != null && !to.isAfter(today.plusDays(ENDING_DAYS)) ? "ENDING" : "IN_FORCE";
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
                           and g.ended_at is null
                           and (g.person_id = :person
                                or g.post_id in (select s.post_id
                                                   from access.sitting s
                                                  where s.tenant_id = g.tenant_id
                                                    and s.person_id = :person
                                                    and s.ended_at is null))
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// What a post's grants reach.
    public List<String> reachOfPost(TenantId tenant, UUID post) {
        return jdbc.sql("""
                        select distinct entry
                          from access.role_grant g, unnest(g.reach) as entry
                         where g.tenant_id = :tenant
                           and g.post_id = :post
                           and g.ended_at is null
                        """)
                .param("tenant", tenant.value())
                .param("post", post)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// The shipped roles behind what a post gives, with the names of its roles.
    public List<Coded> rolesOfPost(TenantId tenant, UUID post) {
        return jdbc.sql("""
                        select distinct r.made_from, r.name
                          from access.role_grant g
                          join access.role r on r.tenant_id = g.tenant_id and r.code = g.role
                         where g.tenant_id = :tenant
                           and g.post_id = :post
                           and g.ended_at is null
                        """)
                .param("tenant", tenant.value())
                .param("post", post)
                .query((row, _) -> new Coded(row.getString(1), row.getString(2)))
                .list();
    }

    /// The role somebody holds that stands against the next one.
    public Optional<Coded> against(TenantId tenant, PersonId person, String root) {
        var held = held(tenant, person);
        return Separation.against(held.stream().map(Coded::code).toList(), root)
                .flatMap(code ->
                        held.stream().filter(one -> one.code().equals(code)).findFirst());
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

    /// The post a grant belongs to, if the actor manages its organisation.
    public Optional<UUID> post(Actor actor, UUID grant) {
        return jdbc.sql("""
                        select g.post_id
                          from access.role_grant g
                          join access.post s on s.tenant_id = g.tenant_id and s.id = g.post_id
                          join access.organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
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

    /// A grant somebody holds today and was given, with what it reaches: what they may hand a part of on.
    public record Own(
            UUID id,
            String role,
            String madeFrom,
            List<String> rights,
            List<String> reach,
            String scopeKind,
            @Nullable String scopeId,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    public Optional<Own> own(TenantId tenant, PersonId person, UUID grant) {
        return jdbc.sql("""
                        select g.id, g.role, g.made_from, g.rights, r.reach, g.scope_kind, g.scope_id, g.valid_from,
                               g.valid_to
                          from access.open_grant g
                          join access.role_grant r on r.tenant_id = g.tenant_id and r.id = g.id
                         where g.tenant_id = :tenant
                           and g.person_id = :person
                           and g.id = :grant
                           and g.handed_by is null
                           and access.open_in_force(g.valid_from, g.valid_to, :today)
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("grant", grant)
                .param("today", Date.valueOf(today()))
                .query((row, _) -> new Own(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        List.of((String[]) row.getArray(4).getArray()),
                        List.of((String[]) row.getArray(5).getArray()),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, LocalDate.class),
                        row.getObject(9, LocalDate.class)))
                .optional();
    }

    /// What somebody handed on, has not taken back and still holds themselves: its person is who has it now.
    public List<Handed> handed(TenantId tenant, PersonId by) {
        var today = today();
        return jdbc.sql("""
                        select c.id, c.parent_id, p.id, p.name, r.name, c.scope_kind, c.scope_id, c.only_rights, c.valid_from,
                               c.valid_to,
                               (select min(h.scope_name)
                                  from access.open_grant h
                                 where h.tenant_id = c.tenant_id and h.id = c.id)
                          from access.role_grant c
                          join access.person p on p.tenant_id = c.tenant_id and p.id = c.person_id
                          join access.role r on r.tenant_id = c.tenant_id and r.code = c.role
                         where c.tenant_id = :tenant
                           and c.granted_by = :by
                           and c.parent_id is not null
                           and c.ended_at is null
                           and c.valid_to >= :today
                           and exists (select
                                         from access.open_grant h
                                        where h.tenant_id = c.tenant_id
                                          and h.id = c.id
                                          and h.valid_to >= :today)
                         order by c.id
                        """)
                .param("tenant", tenant.value())
                .param("by", by.value())
                .param("today", Date.valueOf(today))
                .query((row, _) -> new Handed(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        new Named(row.getObject(3, UUID.class), row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(11),
                        row.getArray(8) == null
                                ? List.of()
                                : List.of((String[]) row.getArray(8).getArray()),
                        row.getObject(9, LocalDate.class),
                        row.getObject(10, LocalDate.class),
                        state(row.getObject(9, LocalDate.class), row.getObject(10, LocalDate.class), today)))
                .list();
    }

    /// A part of a grant that its holder handed on.
    ///
    /// @param rights some of the role's; none named is all
    public record Handed(
            UUID id,
            UUID grant,
            Named to,
            String roleName,

            @OneOf({"TENANT", "REGION", "ORGANISATION", "OWN", "CLASS", "PROJECT", "LOT"})
            String scopeKind,

            @Nullable String scopeId,
            @Nullable String scopeName,
            List<String> rights,
            LocalDate validFrom,
            LocalDate validTo,

            @OneOf({"TO_COME", "IN_FORCE", "ENDING"}) String state) {
        Handed on(String name) {
            return new Handed(id, grant, to, roleName, scopeKind, scopeId, name, rights, validFrom, validTo, state);
        }
    }

    /// False when it was not handed on by that person, or is taken back already.
    public boolean takeBack(TenantId tenant, PersonId by, UUID handed) {
        return jdbc.sql("""
                        update access.role_grant
                           set ended_at = :at
                         where tenant_id = :tenant
                           and id = :id
                           and granted_by = :by
                           and parent_id is not null
                           and ended_at is null
                        """)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("tenant", tenant.value())
                        .param("id", handed)
                        .param("by", by.value())
                        .update()
                == 1;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
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

    /// Theirs, and what they handed on.
    public void endAll(TenantId tenant, PersonId person) {
        jdbc.sql("""
                        update access.role_grant
                           set ended_at = :at
                         where tenant_id = :tenant
                           and (person_id = :person or (parent_id is not null and granted_by = :person))
                           and ended_at is null
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("person", person.value())
                .update();
    }
}
