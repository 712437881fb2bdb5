package org.mingdu.approval.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.approval.SubjectKind;
import org.mingdu.approval.drawing.Route;
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
    private final Drawings drawings;
    private final Ids ids;
    private final Clock clock;

    RouteTable(JdbcClient jdbc, JsonMapper json, Drawings drawings, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.drawings = drawings;
        this.ids = ids;
        this.clock = clock;
    }

    /// A version of the route of a kind.
    ///
    /// @param shipped it came with the product, and nobody here drew it
    public record Row(
            UUID id,
            String kind,
            int number,
            String state,
            Route route,
            int version,
            @Nullable PersonId author,
            Instant savedAt,
            @Nullable PersonId publishedBy,
            @Nullable Instant publishedAt,
            boolean shipped) {}

    /// The one in force for a kind.
    public Optional<Row> published(TenantId tenant, String kind) {
        return jdbc.sql("""
                        select r.id, r.subject_kind, r.number, r.state, r.drawing, r.version, r.author_id,
                               r.saved_at, r.published_by, r.published_at, r.shipped
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
                        select r.id, r.subject_kind, r.number, r.state, r.drawing, r.version, r.author_id,
                               r.saved_at, r.published_by, r.published_at, r.shipped
                          from approval.route_version r
                         where r.tenant_id = :tenant
                           and r.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(this::row)
                .optional();
    }

    /// The one in force for a kind; the first to ask finds that the kind's own is.
    public Row inForce(TenantId tenant, SubjectKind kind) {
        return published(tenant, kind.kind()).orElseGet(() -> {
            ship(tenant, kind.kind(), kind.shipped());
            return published(tenant, kind.kind()).orElseThrow();
        });
    }

    /// Two who ask first at once: one waits for the other's row and finds it.
    private void ship(TenantId tenant, String kind, Route route) {
        jdbc.sql("""
                        insert into approval.route_version
                               (tenant_id, id, subject_kind, number, state, drawing, shipped, saved_at)
                        select :tenant, :id, :kind, coalesce(max(r.number), 0) + 1, 'PUBLISHED',
                               cast(:drawing as jsonb), true, :at
                          from approval.route_version r
                         where r.tenant_id = :tenant
                           and r.subject_kind = :kind
                            on conflict do nothing
                        """)
                .param("tenant", tenant.value())
                .param("id", ids.next())
                .param("kind", kind)
                .param("drawing", json.writeValueAsString(route))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Every version of a kind, the newest first.
    public List<Row> versions(TenantId tenant, String kind) {
        return jdbc.sql("""
                        select r.id, r.subject_kind, r.number, r.state, r.drawing, r.version, r.author_id,
                               r.saved_at, r.published_by, r.published_at, r.shipped
                          from approval.route_version r
                         where r.tenant_id = :tenant
                           and r.subject_kind = :kind
                         order by r.number desc
                        """)
                .param("tenant", tenant.value())
                .param("kind", kind)
                .query(this::row)
                .list();
    }

    boolean discard(TenantId tenant, String kind, int version) {
        return jdbc.sql("""
                        delete from approval.route_version
                         where tenant_id = :tenant
                           and subject_kind = :kind
                           and state = 'DRAFT'
                           and version = :version
                        """)
                        .param("tenant", tenant.value())
                        .param("kind", kind)
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<Row> lockDraft(TenantId tenant, String kind) {
        return jdbc.sql("""
                        select r.id, r.subject_kind, r.number, r.state, r.drawing, r.version, r.author_id,
                               r.saved_at, r.published_by, r.published_at, r.shipped
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

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("subject_kind"),
                row.getInt("number"),
                row.getString("state"),
                drawings.read(row.getString("drawing")),
                row.getInt("version"),
                person(row, "author_id"),
                row.getTimestamp("saved_at").toInstant(),
                person(row, "published_by"),
                instant(row.getTimestamp("published_at")),
                row.getBoolean("shipped"));
    }
}
