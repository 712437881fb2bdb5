package org.mingdu.access.outside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.identity`, which is read before the tenant is known.
@Repository
public class IdentityTable {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    IdentityTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    record Owner(UUID id, TenantId tenant, PersonId person) {}

    public record Row(
            UUID id,
            String issuer,
            String subject,
            Instant linkedAt,
            @Nullable Instant usedAt) {}

    Optional<Owner> owner(String issuer, String subject) {
        return jdbc.sql("""
                        select i.id, i.tenant_id, i.person_id
                          from access.identity i
                         where i.issuer = :issuer
                           and i.subject = :subject
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, _) -> new Owner(
                        row.getObject(1, UUID.class),
                        new TenantId(row.getObject(2, UUID.class)),
                        new PersonId(row.getObject(3, UUID.class))))
                .optional();
    }

    public List<Row> of(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select i.id, i.issuer, i.subject, i.linked_at, i.used_at
                          from access.identity i
                         where i.tenant_id = :tenant
                           and i.person_id = :person
                         order by i.linked_at
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query(IdentityTable::row)
                .list();
    }

    /// Empty when it is somebody's already, or they have one of that house.
    public Optional<UUID> link(TenantId tenant, PersonId person, String issuer, String subject, PersonId by) {
        return jdbc.sql("""
                        insert into access.identity (issuer, subject, id, tenant_id, person_id, linked_at, linked_by)
                        values (:issuer, :subject, :id, :tenant, :person, :at, :by)
                            on conflict do nothing
                        returning id
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("id", ids.next())
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .query(UUID.class)
                .optional();
    }

    void used(UUID id) {
        jdbc.sql("""
                        update access.identity
                           set used_at = :at
                         where id = :id
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /// Which house it was of; empty when it is none of theirs.
    public Optional<String> unlink(TenantId tenant, PersonId person, UUID id) {
        return jdbc.sql("""
                        delete from access.identity
                         where tenant_id = :tenant
                           and person_id = :person
                           and id = :id
                        returning issuer
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                row.getTimestamp(5) == null ? null : row.getTimestamp(5).toInstant());
    }
}
