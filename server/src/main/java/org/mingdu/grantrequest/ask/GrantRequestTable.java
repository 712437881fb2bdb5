package org.mingdu.grantrequest.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.GrantsByDecision.Wish;
import org.mingdu.access.Posts.Place;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Scope;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `grantrequest.request`.
@Repository
class GrantRequestTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    GrantRequestTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A request as who asked reads it.
    ///
    /// @param hindrance why what was approved could not be given any more
    /// @param approval  where it is decided
    @FieldsOf("grantRequest")
    record Row(
            UUID id,
            String role,
            String roleName,
            @OneOf({"OWN", "PROJECT", "LOT"}) String scopeKind,
            String scopeName,
            LocalDate validFrom,
            LocalDate validTo,
            String reason,

            @OneOf({"IN_APPROVAL", "GIVEN", "HINDERED", "REFUSED", "WITHDRAWN", "VOID"})
            String state,

            @Nullable String hindrance,
            Instant askedAt,
            @Nullable UUID approval) {}

    void insert(
            Actor actor, UUID id, Wish wish, String roleName, @Nullable UUID project, String scopeName, String reason) {
        jdbc.sql("""
                        insert into grantrequest.request
                               (tenant_id, id, role, role_name, scope_kind, scope_id, project_id, scope_name,
                                reach, valid_from, valid_to, reason, state, asked_by, asked_for, asked_at)
                        values (:tenant, :id, :role, :roleName, :kind, :scope, :project, :scopeName,
                                cast(:reach as text[]), :from, :to, :reason, 'IN_APPROVAL', :by, :for, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("role", wish.role())
                .param("roleName", roleName)
                .param("kind", wish.scopeKind())
                .param("scope", wish.scopeId(), Types.OTHER)
                .param("project", project, Types.OTHER)
                .param("scopeName", scopeName)
                .param("reach", new Scope(wish.reach()).bound())
                .param("from", wish.from())
                .param("to", wish.to())
                .param("reason", reason)
                .param("by", actor.person().value())
                .param("for", actor.organisation().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Where it is decided.
    void decidedBy(TenantId tenant, UUID id, UUID approval) {
        jdbc.sql("""
                        update grantrequest.request
                           set approval_id = :approval
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("approval", approval)
                .update();
    }

    /// Those somebody asked for, the latest first.
    Page<Row> own(Actor actor, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 1);
        var rows = jdbc.sql("""
                        select r.id, r.role, r.role_name, r.scope_kind, r.scope_name, r.valid_from, r.valid_to, r.reason,
                               r.state, r.hindrance, r.asked_at, r.approval_id
                          from grantrequest.request r
                         where r.tenant_id = :tenant /* unscoped: one's own */
                           and r.asked_by = :person
                           and (cast(:after as uuid) is null or r.id < :after)
                         order by r.id desc
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("after", cursor == null ? null : cursor.id(0), Types.OTHER)
                .param("limit", limit + 1)
                .query(GrantRequestTable::row)
                .list();
        return Page.of(rows, limit, null, row -> Cursor.of(row.id()));
    }

    /// Of one's own.
    Optional<Row> find(Actor actor, UUID id) {
        return jdbc.sql("""
                        select r.id, r.role, r.role_name, r.scope_kind, r.scope_name, r.valid_from, r.valid_to, r.reason,
                               r.state, r.hindrance, r.asked_at, r.approval_id
                          from grantrequest.request r
                         where r.tenant_id = :tenant /* unscoped: one's own */
                           and r.id = :id
                           and r.asked_by = :person
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("person", actor.person().value())
                .query(GrantRequestTable::row)
                .optional();
    }

    /// What is to be given.
    record Asked(Wish wish, String roleName, String scopeName, String reason, String holder, String organisation) {}

    Asked asked(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select r.asked_by, r.role, r.scope_kind, r.scope_id, r.reach, r.valid_from, r.valid_to, r.role_name,
                               r.scope_name, r.reason, h.name, o.name
                          from grantrequest.request r
                          join access.open_person h on h.tenant_id = r.tenant_id and h.id = r.asked_by
                          join access.open_organisation o on o.tenant_id = h.tenant_id and o.id = h.organisation_id
                         where r.tenant_id = :tenant /* unscoped: an approval asks what is decided */
                           and r.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> new Asked(
                        new Wish(
                                new PersonId(row.getObject(1, UUID.class)),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, UUID.class),
                                List.of((String[]) row.getArray(5).getArray()),
                                row.getObject(6, LocalDate.class),
                                row.getObject(7, LocalDate.class)),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12)))
                .single();
    }

    /// Where it lies: the project or lot, else the organisation of whoever is to hold it.
    Place place(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select coalesce(p.region_path, e.path, ''), coalesce(l.seen_by, p.office, array[o.path, 'party:' || o.id]),
                               r.project_id, case r.scope_kind when 'LOT' then r.scope_id end
                          from grantrequest.request r
                          join access.open_organisation o on o.tenant_id = r.tenant_id and o.id = r.asked_for
                          left join access.open_region e on e.tenant_id = o.tenant_id and e.code = o.region_code
                          left join project.open_project p on p.tenant_id = r.tenant_id and p.id = r.project_id
                          left join project.open_lot l on l.tenant_id = r.tenant_id and l.id = r.scope_id
                         where r.tenant_id = :tenant /* unscoped: an approval asks where its subject lies */
                           and r.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> new Place(
                        row.getString(1),
                        List.of((String[]) row.getArray(2).getArray()),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class)))
                .single();
    }

    /// Where a request for a project would lie; empty where it is not known or not the actor's to see.
    Optional<Place> example(Actor actor, UUID project, Scope scope) {
        return jdbc.sql("""
                        select p.region_path, p.office
                          from project.open_project p
                         where p.tenant_id = :tenant
                           and p.id = :project
                           and access.open_sees_lot(cast(:scope as text[]), p.region_path, p.office, p.id, null)
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project)
                .param("scope", scope.bound())
                .query((row, _) -> new Place(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray()), project, null))
                .optional();
    }

    /// False where it was decided before.
    boolean ended(TenantId tenant, UUID id, String state, @Nullable UUID grant, @Nullable String hindrance) {
        return jdbc.sql("""
                        update grantrequest.request
                           set state = :state, grant_id = :grant, hindrance = :hindrance, ended_at = :at
                         where tenant_id = :tenant
                           and id = :id
                           and state = 'IN_APPROVAL'
                        """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("state", state)
                        .param("grant", grant, Types.OTHER)
                        .param("hindrance", hindrance)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void erase(TenantId tenant) {
        jdbc.sql("""
                        delete from grantrequest.request
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getTimestamp(11).toInstant(),
                row.getObject(12, UUID.class));
    }
}
