package org.mingdu.approval.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// All SQL on `approval.route_version`.
@Repository
public class RouteTable {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    RouteTable(JdbcClient jdbc, JsonMapper json, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /// A version of the route of a kind.
    public record Row(UUID id, String kind, int number, String state, Route route, int version, PersonId author) {}

    /// The one in force for a kind.
    public Optional<Row> published(TenantId tenant, String kind) {
        return jdbc.sql("""
                        select r.id, r.subject_kind, r.number, r.state, r.drawing, r.version, r.author_id
                          from approval.route_version r
                         where r.tenant_id = :tenant
                           and r.subject_kind = :kind
                           and r.state = 'PUBLISHED'
                        """)
                .param("tenant", tenant.value())
                .param("kind", kind)
                .query(this::row)
                .optional();
    }

    public Optional<Row> find(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select r.id, r.subject_kind, r.number, r.state, r.drawing, r.version, r.author_id
                          from approval.route_version r
                         where r.tenant_id = :tenant
                           and r.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(this::row)
                .optional();
    }

    Optional<Row> lockDraft(TenantId tenant, String kind) {
        return jdbc.sql("""
                        select r.id, r.subject_kind, r.number, r.state, r.drawing, r.version, r.author_id
                          from approval.route_version r
                         where r.tenant_id = :tenant
                           and r.subject_kind = :kind
                           and r.state = 'DRAFT'
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("kind", kind)
                .query(this::row)
                .optional();
    }

    /// False when somebody else has begun a draft of the kind in between.
    boolean insert(Actor author, String kind, Route route) {
        return jdbc.sql("""
                        insert into approval.route_version
                               (tenant_id, id, subject_kind, number, state, drawing, author_id, saved_at)
                        select :tenant, :id, :kind, coalesce(max(r.number), 0) + 1, 'DRAFT', cast(:drawing as jsonb),
                               :author, :at
                          from approval.route_version r
                         where r.tenant_id = :tenant
                           and r.subject_kind = :kind
                            on conflict do nothing
                        """)
                        .param("tenant", author.tenant().value())
                        .param("id", ids.next())
                        .param("kind", kind)
                        .param("drawing", json.writeValueAsString(route))
                        .param("author", author.person().value())
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /// Whoever draws last is the author: so nobody publishes what they have drawn on.
    void update(Actor author, UUID id, Route route) {
        jdbc.sql("""
                        update approval.route_version
                           set drawing = cast(:drawing as jsonb), author_id = :author, saved_at = :at,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                           and state = 'DRAFT'
                        """)
                .param("tenant", author.tenant().value())
                .param("id", id)
                .param("drawing", json.writeValueAsString(route))
                .param("author", author.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void retire(TenantId tenant, String kind) {
        jdbc.sql("""
                        update approval.route_version
                           set state = 'RETIRED'
                         where tenant_id = :tenant
                           and subject_kind = :kind
                           and state = 'PUBLISHED'
                        """).param("tenant", tenant.value()).param("kind", kind).update();
    }

    void publish(Actor second, UUID id) {
        jdbc.sql("""
                        update approval.route_version
                           set state = 'PUBLISHED', published_by = :person, published_at = :at, version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", second.tenant().value())
                .param("id", id)
                .param("person", second.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    public void erase(TenantId tenant) {
        jdbc.sql("""
                        delete from approval.route_version
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("subject_kind"),
                row.getInt("number"),
                row.getString("state"),
                json.readValue(row.getString("drawing"), Route.class),
                row.getInt("version"),
                new PersonId(row.getObject("author_id", UUID.class)));
    }
}
