package org.mingdu.access.grant;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingdu.access.EndingGrants;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What ends within a week, by the grant's own end or by that of the seat it is held through.
@Repository
class EndingTable implements EndingGrants {
    private final JdbcClient jdbc;
    private final Clock clock;

    EndingTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Ending> take(TenantId tenant) {
        return Stream.concat(grants(tenant).stream(), seats(tenant).stream()).toList();
    }

    private List<Ending> grants(TenantId tenant) {
        return jdbc.sql("""
                        with told as (
                          update access.role_grant g
                             set told_of_end = g.valid_to
                           where g.tenant_id = :tenant
                             and g.ended_at is null
                             and g.valid_from <= :today
                             and g.valid_to between :today and :soon
                             and g.told_of_end is distinct from g.valid_to
                          returning g.id, g.valid_to)
                        select o.person_id, o.granted_by, o.role_name, t.valid_to
                          from told t
                          join access.open_grant o on o.tenant_id = :tenant and o.id = t.id
                          join access.person p on p.tenant_id = o.tenant_id and p.id = o.person_id and p.active
                         order by t.valid_to, o.id, o.person_id
                        """)
                .param("tenant", tenant.value())
                .param("today", today())
                .param("soon", soon())
                .query((row, _) -> ending(row))
                .list();
    }

    private List<Ending> seats(TenantId tenant) {
        return jdbc.sql("""
                        with told as (
                          update access.sitting t
                             set told_of_end = t.valid_to
                           where t.tenant_id = :tenant
                             and t.ended_at is null
                             and t.valid_from <= :today
                             and t.valid_to between :today and :soon
                             and t.told_of_end is distinct from t.valid_to
                          returning t.person_id, t.seated_by, t.post_id, t.valid_to)
                        select t.person_id, t.seated_by, s.name, t.valid_to
                          from told t
                          join access.post s on s.tenant_id = :tenant and s.id = t.post_id
                          join access.person p on p.tenant_id = :tenant and p.id = t.person_id and p.active
                         order by t.valid_to, t.person_id
                        """)
                .param("tenant", tenant.value())
                .param("today", today())
                .param("soon", soon())
                .query((row, _) -> ending(row))
                .list();
    }

    private static Ending ending(java.sql.ResultSet row) throws java.sql.SQLException {
        var by = row.getObject(2, UUID.class);
        return new Ending(
                new PersonId(row.getObject(1, UUID.class)),
                by == null ? null : new PersonId(by),
                row.getString(3),
                row.getObject(4, LocalDate.class));
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }

    private Date soon() {
        return Date.valueOf(LocalDate.now(clock).plusDays(GrantTable.ENDING_DAYS));
    }
}
