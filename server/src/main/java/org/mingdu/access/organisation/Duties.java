package org.mingdu.access.organisation;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingdu.access.grant.RoleTable;
import org.mingdu.access.grant.Separation;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whether the posts that look after the house are filled, and by people of their own.
@Repository
class Duties {
    /// Without these nobody can begin: the three administrators, and who looks after the business.
    private static final List<String> POSTS = List.of(Separation.SYSTEM, Separation.SECURITY, Separation.AUDIT, "BUS");

    private final JdbcClient jdbc;
    private final RoleTable roles;
    private final Clock clock;

    Duties(JdbcClient jdbc, RoleTable roles, Clock clock) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.clock = clock;
    }

    /// A post for the whole tenant; nobody in it is a vacancy.
    record Post(@OneOf({"SYS", "SEC", "LOG", "BUS"}) String role, String roleName, List<Named> people) {}

    /// Somebody who holds roles that must not be one person's.
    record Mixed(UUID id, String name, Named organisation, List<Coded> roles, boolean oneself) {}

    /// @param posts empty for whoever manages only a part
    record View(List<Post> posts, List<Mixed> mixed) {}

    View of(Actor actor) {
        var everywhere = actor.mayEverywhere(Right.PEOPLE_MANAGE) || actor.mayEverywhere(Right.SECURITY_MANAGE);
        return new View(everywhere ? posts(actor) : List.of(), mixed(actor));
    }

    private record Holder(String role, Named person) {}

    private List<Post> posts(Actor actor) {
        List<Holder> holders = jdbc.sql("""
                        select distinct g.role, p.id, p.name
                          from access.open_grant g
                          join access.person p on p.tenant_id = g.tenant_id and p.id = g.person_id
                         where g.tenant_id = :tenant
                           and g.role in (:posts)
                           and g.scope_kind = 'TENANT'
                           and access.open_in_force(g.valid_from, g.valid_to, :today)
                           and p.active
                         order by p.name, p.id
                        """)
                .param("tenant", actor.tenant().value())
                .param("posts", POSTS)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query((row, _) ->
                        new Holder(row.getString(1), new Named(row.getObject(2, UUID.class), row.getString(3))))
                .list();
        var names = roles.named(actor.tenant());
        return POSTS.stream()
                .flatMap(post -> names.stream().filter(role -> role.code().equals(post)))
                .map(role -> new Post(
                        role.code(),
                        role.name(),
                        holders.stream()
                                .filter(holder -> holder.role().equals(role.code()))
                                .map(Holder::person)
                                .toList()))
                .toList();
    }

    private List<Mixed> mixed(Actor actor) {
        return jdbc
                .sql("""
                        select p.id, p.name, o.id, o.name, r.codes, r.names
                          from access.person p
                          join access.organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                          left join access.region e on e.tenant_id = o.tenant_id and e.code = o.region_code
                         cross join lateral (select array_agg(h.role order by h.role_seq) as codes,
                                                    array_agg(h.role_name order by h.role_seq) as names
                                               from (select distinct g.made_from as role, g.role_name, g.role_seq
                                                       from access.open_grant g
                                                      where g.tenant_id = p.tenant_id
                                                        and g.person_id = p.id
                                                        and (g.valid_to is null or g.valid_to >= :today)) h) r
                         where p.tenant_id = :tenant
                           and p.active
                           and cardinality(r.codes) > 1
                           and r.codes && cast(:administrators as text[])
                           and access.open_sees_lot(cast(:scope as text[]), coalesce(e.path, ''),
                                                    array[o.path, 'party:' || o.id], null, null)
                         order by p.name, p.id
                         limit 200
                        """)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("tenant", actor.tenant().value())
                .param("administrators", new Scope(Separation.ADMINISTRATORS).bound())
                .param(
                        "scope",
                        Scope.union(List.of(actor.scope(Right.PEOPLE_MANAGE), actor.scope(Right.SECURITY_MANAGE)))
                                .bound())
                .query((row, _) -> new Mixed(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        new Named(row.getObject(3, UUID.class), row.getString(4)),
                        coded((String[]) row.getArray(5).getArray(), (String[])
                                row.getArray(6).getArray()),
                        actor.person().value().equals(row.getObject(1, UUID.class))))
                .list()
                .stream()
                .filter(person -> Separation.mixed(
                        person.roles().stream().map(Coded::code).toList()))
                .toList();
    }

    private static List<Coded> coded(String[] codes, String[] names) {
        var roles = new ArrayList<Coded>();
        for (var i = 0; i < codes.length; i++) {
            roles.add(new Coded(codes[i], names[i]));
        }
        return roles;
    }
}
