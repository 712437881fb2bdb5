package org.mingdu.access.grant;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingdu.access.People;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Scope;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Makes the actor of a request from the grants in force today; a grant that was ended is gone with the next request.
@Repository
public class Actors implements People {
    private final JdbcClient jdbc;
    private final Clock clock;

    Actors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            String name, UUID organisation, String organisationName, List<String> rights, List<String> reach) {}

    @Override
    public Optional<Actor> actor(TenantId tenant, PersonId person) {
        List<Row> rows = jdbc.sql("""
                        select p.name, o.id, o.name, coalesce(g.rights, '{}'), coalesce(g.reach, '{}')
                          from access.person p
                          join access.organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                          left join access.open_grant g
                                 on g.tenant_id = p.tenant_id and g.person_id = p.id
                                and access.open_in_force(g.valid_from, g.valid_to, :today)
                         where p.tenant_id = :tenant
                           and p.id = :person
                           and p.active
                        """)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query(Actors::row)
                .list();
        if (rows.isEmpty()) {
            return machine(tenant, person);
        }
        return Optional.of(actor(tenant, person, rows));
    }

    /// A machine, with what it was given while that lasts; it stands in the register among those who are not here, and
    /// reads what is 内部 and no further.
    private Optional<Actor> machine(TenantId tenant, PersonId id) {
        List<Row> rows = jdbc.sql("""
                        select p.name, o.id, o.name, m.rights, access.open_reach(m.tenant_id, m.reach, 2)
                          from access.machine m
                          join access.person p on p.tenant_id = m.tenant_id and p.id = m.id
                          join access.organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                         where m.tenant_id = :tenant
                           and m.id = :id
                           and m.confirmed_at is not null
                           and m.revoked_at is null
                           and m.valid_until >= :today
                        """)
                .param("tenant", tenant.value())
                .param("id", id.value())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query(Actors::row)
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(actor(tenant, id, rows));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                List.of((String[]) row.getArray(4).getArray()),
                List.of((String[]) row.getArray(5).getArray()));
    }

    private static Actor actor(TenantId tenant, PersonId person, List<Row> rows) {
        var reach = new EnumMap<Right, List<String>>(Right.class);
        for (var row : rows) {
            for (var code : row.rights()) {
                reach.computeIfAbsent(Right.of(code), _ -> new ArrayList<>()).addAll(row.reach());
            }
        }
        Map<Right, Scope> rights =
                reach.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> new Scope(e.getValue())));
        var first = rows.getFirst();
        return new Actor(
                tenant,
                person,
                first.name(),
                new OrganisationId(first.organisation()),
                first.organisationName(),
                rights);
    }
}
