package org.mingdu.access.grant;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Posts;
import org.mingdu.kernel.Like;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Scope;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds people by the grants and posts they hold today.
@Repository
class PostHolders implements Posts {
    private final JdbcClient jdbc;
    private final Clock clock;

    PostHolders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<PersonId> inRole(TenantId tenant, String role, Place place) {
        return jdbc.sql("""
                        select g.person_id
                          from access.open_grant g
                          join access.person p on p.tenant_id = g.tenant_id and p.id = g.person_id
                         where g.tenant_id = :tenant
                           and g.role = :role
                           and access.open_in_force(g.valid_from, g.valid_to, :today)
                           and p.active
                           and access.open_sees_lot(g.reach, :region, cast(:seenBy as text[]), :project, :lot)
                         group by g.person_id
                         order by min(g.id::text)
                        """)
                .param("tenant", tenant.value())
                .param("role", role)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("region", place.regionPath())
                .param("seenBy", new Scope(place.seenBy()).bound())
                .param("project", place.project(), java.sql.Types.OTHER)
                .param("lot", place.lot(), java.sql.Types.OTHER)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<PersonId> everywhere(TenantId tenant, Collection<Right> rights) {
        return jdbc.sql("""
                        select distinct g.person_id
                          from access.open_grant g
                          join access.open_person p on p.tenant_id = g.tenant_id and p.id = g.person_id
                         where g.tenant_id = :tenant
                           and '*' = any (g.reach)
                           and g.rights && cast(:rights as text[])
                           and access.open_in_force(g.valid_from, g.valid_to, :today)
                           and p.active
                           and p.signs_in
                         order by g.person_id
                        """)
                .param("tenant", tenant.value())
                .param("rights", new Scope(rights.stream().map(Right::code).toList()).bound())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<PersonId> inPost(TenantId tenant, UUID organisation, String post) {
        return jdbc.sql("""
                        select p.id
                          from access.post s
                          join access.sitting t on t.tenant_id = s.tenant_id and t.post_id = s.id and t.ended_at is null
                          join access.person p on p.tenant_id = t.tenant_id and p.id = t.person_id
                         where s.tenant_id = :tenant
                           and s.organisation_id = :organisation
                           and s.name = :post
                           and s.closed_at is null
                           and access.open_in_force(t.valid_from, t.valid_to, :today)
                           and p.active
                         order by p.id
                        """)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("tenant", tenant.value())
                .param("organisation", organisation)
                .param("post", post)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<PersonId> here(TenantId tenant, List<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Set<PersonId> here = jdbc
                .sql("""
                        select p.id
                          from access.person p
                         where p.tenant_id = :tenant
                           and p.id in (:people)
                           and p.active
                        """)
                .param("tenant", tenant.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
        return people.stream().filter(here::contains).toList();
    }

    @Override
    public Map<PersonId, Face> faces(TenantId tenant, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select p.id, p.name, o.name, p.post
                          from access.person p
                          join access.organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                         where p.tenant_id = :tenant
                           and p.id in (:people)
                        """)
                .param("tenant", tenant.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .query(PostHolders::face)
                .list()
                .stream()
                .collect(Collectors.toMap(face -> new PersonId(face.id()), Function.identity()));
    }

    @Override
    public List<Face> search(TenantId tenant, @Nullable String words, int most) {
        return jdbc.sql("""
                        select p.id, p.name, o.name, p.post
                          from access.person p
                          join access.organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                         where p.tenant_id = :tenant
                           and p.active
                           and (cast(:words as text) is null
                                or p.name ilike :words or o.name ilike :words or p.post ilike :words)
                         order by p.name, p.id
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("words", Like.containing(words))
                .param("most", most)
                .query(PostHolders::face)
                .list();
    }

    @Override
    public List<Face> reaching(TenantId tenant, Place place, @Nullable String words, int most) {
        return jdbc.sql("""
                        select p.id, p.name, o.name, p.post
                          from access.person p
                          join access.organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                         where p.tenant_id = :tenant
                           and p.active
                           and (cast(:words as text) is null
                                or p.name ilike :words or o.name ilike :words or p.post ilike :words)
                           and exists (select
                                         from access.open_grant g
                                        where g.tenant_id = p.tenant_id
                                          and g.person_id = p.id
                                          and access.open_in_force(g.valid_from, g.valid_to, :today)
                                          and access.open_sees_lot(
                                                g.reach, :region, cast(:seenBy as text[]), :project, :lot))
                         order by p.name, p.id
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("words", Like.containing(words))
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("region", place.regionPath())
                .param("seenBy", new Scope(place.seenBy()).bound())
                .param("project", place.project(), java.sql.Types.OTHER)
                .param("lot", place.lot(), java.sql.Types.OTHER)
                .param("most", most)
                .query(PostHolders::face)
                .list();
    }

    @Override
    public List<PersonId> reaching(TenantId tenant, Place place, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct g.person_id
                          from access.open_grant g
                          join access.person p on p.tenant_id = g.tenant_id and p.id = g.person_id
                         where g.tenant_id = :tenant
                           and g.person_id in (:people)
                           and p.active
                           and access.open_in_force(g.valid_from, g.valid_to, :today)
                           and access.open_sees_lot(g.reach, :region, cast(:seenBy as text[]), :project, :lot)
                        """)
                .param("tenant", tenant.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("region", place.regionPath())
                .param("seenBy", new Scope(place.seenBy()).bound())
                .param("project", place.project(), java.sql.Types.OTHER)
                .param("lot", place.lot(), java.sql.Types.OTHER)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<Face> standIns(TenantId tenant, PersonId person, @Nullable String words, int most) {
        return jdbc.sql("""
                        select p.id, p.name, o.name, p.post
                          from access.person p
                          join access.organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                         where p.tenant_id = :tenant
                           and p.id <> :person
                           and p.active
                           and (cast(:words as text) is null
                                or p.name ilike :words or o.name ilike :words or p.post ilike :words)
                           and exists (select
                                         from access.open_grant g
                                         join access.person a on a.tenant_id = g.tenant_id and a.id = :person
                                        where g.tenant_id = p.tenant_id
                                          and g.person_id = p.id
                                          and access.open_in_force(g.valid_from, g.valid_to, :today)
                                          and (a.organisation_id = p.organisation_id
                                               or exists (select
                                                            from access.open_grant own
                                                           where own.tenant_id = g.tenant_id
                                                             and own.person_id = a.id
                                                             and own.role = g.role
                                                             and access.open_in_force(
                                                                   own.valid_from, own.valid_to, :today))))
                         order by p.organisation_id <> (select a.organisation_id
                                                          from access.person a
                                                         where a.tenant_id = :tenant
                                                           and a.id = :person),
                                  p.name, p.id
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("words", Like.containing(words))
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("most", most)
                .query(PostHolders::face)
                .list();
    }

    @Override
    public boolean mayBeCharged(TenantId tenant, PersonId person, PersonId other) {
        return jdbc.sql("""
                        select exists (select
                                         from access.person p
                                         join access.person a on a.tenant_id = p.tenant_id and a.id = :person
                                         join access.open_grant g on g.tenant_id = p.tenant_id and g.person_id = p.id
                                        where p.tenant_id = :tenant
                                          and p.id = :other
                                          and p.id <> a.id
                                          and p.active
                                          and access.open_in_force(g.valid_from, g.valid_to, :today)
                                          and (a.organisation_id = p.organisation_id
                                               or exists (select
                                                            from access.open_grant own
                                                           where own.tenant_id = g.tenant_id
                                                             and own.person_id = a.id
                                                             and own.role = g.role
                                                             and access.open_in_force(
                                                                   own.valid_from, own.valid_to, :today))))
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("other", other.value())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<PersonId> same(TenantId tenant, PersonId person) {
        var same = jdbc
                .sql("""
                        select p.id
                          from access.person p
                          join access.person a on a.tenant_id = p.tenant_id and a.mobile = p.mobile
                         where a.tenant_id = :tenant
                           and a.id = :person
                           and a.mobile <> ''
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
        same.add(person);
        return same;
    }

    @Override
    public boolean together(TenantId tenant, PersonId one, PersonId other) {
        return jdbc.sql("""
                        select exists (select
                                         from access.person a
                                         join access.person b
                                           on b.tenant_id = a.tenant_id and b.organisation_id = a.organisation_id
                                        where a.tenant_id = :tenant
                                          and a.id = :one
                                          and b.id = :other)
                        """)
                .param("tenant", tenant.value())
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    private static Face face(ResultSet row, int number) throws SQLException {
        return new Face(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4));
    }
}
