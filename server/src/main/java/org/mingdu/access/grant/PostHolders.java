package org.mingdu.access.grant;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingdu.access.Posts;
import org.mingdu.kernel.PersonId;
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
    public List<PersonId> inPost(TenantId tenant, UUID organisation, String post) {
        return jdbc.sql("""
                        select p.id
                          from access.person p
                         where p.tenant_id = :tenant
                           and p.organisation_id = :organisation
                           and p.post = :post
                           and p.active
                         order by p.id
                        """)
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
}
