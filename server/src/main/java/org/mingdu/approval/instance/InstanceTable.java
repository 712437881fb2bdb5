package org.mingdu.approval.instance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.approval.Subject;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL on `approval.instance`.
@Repository
class InstanceTable {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    InstanceTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @param subRoutes the versions of the routes its steps run, by the whole id of the step
    record Row(
            UUID id,
            Subject subject,
            String name,
            UUID route,
            PersonId initiator,
            State.Standing standing,
            Instant startedAt,
            @Nullable Instant endedAt,
            Map<String, UUID> subRoutes) {
        Row {
            subRoutes = Map.copyOf(subRoutes);
        }

        /// As [InstanceTable#moved] writes it.
        Row as(State state, Instant at) {
            return new Row(
                    id,
                    subject,
                    name,
                    route,
                    initiator,
                    state.standing(),
                    startedAt,
                    state.standing().isOver() ? at : null,
                    subRoutes);
        }
    }

    /// False when the subject is being decided already.
    boolean insert(TenantId tenant, Row row, State state) {
        return jdbc.sql("""
                        insert into approval.instance
                               (tenant_id, id, subject_kind, subject_id, subject_name, route_id, initiator_id, standing,
                                events, started_at, sub_routes)
                        values (:tenant, :id, :kind, :subject, :name, :route, :initiator, :standing, :events, :at,
                                cast(:subs as jsonb))
                            on conflict do nothing
                        """)
                        .param("tenant", tenant.value())
                        .param("id", row.id())
                        .param("kind", row.subject().kind())
                        .param("subject", row.subject().id())
                        .param("name", row.name())
                        .param("route", row.route())
                        .param("initiator", row.initiator().value())
                        .param("standing", row.standing().name())
                        .param("events", state.events())
                        .param("at", Timestamp.from(row.startedAt()))
                        .param("subs", json.writeValueAsString(row.subRoutes()))
                        .update()
                == 1;
    }

    /// Whoever comes second waits here until the first is done.
    Optional<Row> lock(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select i.id, i.subject_kind, i.subject_id, i.subject_name, i.route_id, i.initiator_id, i.standing,
                               i.started_at, i.ended_at, i.sub_routes
                          from approval.instance i
                         where i.tenant_id = :tenant
                           and i.id = :id
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(this::row)
                .optional();
    }

    Optional<Row> find(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select i.id, i.subject_kind, i.subject_id, i.subject_name, i.route_id, i.initiator_id, i.standing,
                               i.started_at, i.ended_at, i.sub_routes
                          from approval.instance i
                         where i.tenant_id = :tenant
                           and i.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(this::row)
                .optional();
    }

    Optional<Row> latest(TenantId tenant, Subject subject) {
        return jdbc.sql("""
                        select i.id, i.subject_kind, i.subject_id, i.subject_name, i.route_id, i.initiator_id, i.standing,
                               i.started_at, i.ended_at, i.sub_routes
                          from approval.instance i
                         where i.tenant_id = :tenant
                           and i.subject_kind = :kind
                           and i.subject_id = :subject
                         order by i.id desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query(this::row)
                .optional();
    }

    /// How many are on their way on a version of a route.
    long underWay(TenantId tenant, UUID route) {
        return jdbc.sql("""
                        select count(*)
                          from approval.instance i
                         where i.tenant_id = :tenant
                           and i.route_id = :route
                           and i.ended_at is null
                        """)
                .param("tenant", tenant.value())
                .param("route", route)
                .query(Long.class)
                .single();
    }

    void moved(TenantId tenant, UUID id, State state, Instant at) {
        jdbc.sql("""
                        update approval.instance
                           set standing = :standing, events = :events, ended_at = :ended
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("standing", state.standing().name())
                .param("events", state.events())
                .param("ended", state.standing().isOver() ? Timestamp.from(at) : null, Types.TIMESTAMP)
                .update();
    }

    void erase(TenantId tenant) {
        jdbc.sql("""
                        delete from approval.instance
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getString("subject_name"),
                row.getObject("route_id", UUID.class),
                new PersonId(row.getObject("initiator_id", UUID.class)),
                State.Standing.valueOf(row.getString("standing")),
                row.getTimestamp("started_at").toInstant(),
                instant(row.getTimestamp("ended_at")),
                json.readValue(row.getString("sub_routes"), new TypeReference<Map<String, UUID>>() {}));
    }
}
