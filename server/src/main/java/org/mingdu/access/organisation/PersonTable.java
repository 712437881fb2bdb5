package org.mingdu.access.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.grant.GrantNames;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.grant.GrantTable.Given;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.Like;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Reading;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Shown;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.person`.
@Repository
class PersonTable {
    private final JdbcClient jdbc;
    private final GrantTable grants;
    private final GrantNames names;
    private final DataStandard standard;
    private final Clock clock;

    PersonTable(JdbcClient jdbc, GrantTable grants, GrantNames names, DataStandard standard, Clock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.names = names;
        this.standard = standard;
        this.clock = clock;
    }

    /// The middle of a mobile number is nobody's business here.
    record Line(
            UUID id,
            String name,
            @Nullable String post,
            Shown mobileMasked,
            @Nullable String email,
            String login,
            boolean active,
            boolean secondFactor,
            Named organisation,
            List<Given> grants) {
        Line with(List<Given> all) {
            return new Line(
                    id,
                    name,
                    post,
                    mobileMasked,
                    email,
                    login,
                    active,
                    secondFactor,
                    organisation,
                    all.stream().filter(grant -> grant.person().equals(id)).toList());
        }
    }

    Page<Line> list(Actor actor, @Nullable String words, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 2);
        var reading = reading();
        List<Line> rows = jdbc.sql("""
                        select p.id, p.name, p.post, p.mobile, a.login, p.active, o.id, o.name, p.email,
                               exists (select
                                         from access.factor_in_use f
                                        where f.tenant_id = p.tenant_id and f.person_id = p.id)
                          from access.person p
                          join access.organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                          left join access.region e on e.tenant_id = o.tenant_id and e.code = o.region_code
                          left join access.account a on a.tenant_id = p.tenant_id and a.person_id = p.id
                         where p.tenant_id = :tenant
                           and not p.machine
                           and access.open_sees_lot(cast(:scope as text[]), coalesce(e.path, ''), array[o.path, 'party:' || o.id], null, null)
                           and (cast(:words as text) is null
                                or p.name ilike :words or a.login ilike :words or o.name ilike :words)
                           and (cast(:name as text) is null or (p.name, p.id) > (:name, cast(:id as uuid)))
                         order by p.name, p.id
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("scope", actor.scope(Right.PEOPLE_MANAGE).bound())
                .param("words", Like.containing(words))
                .param("name", cursor == null ? null : cursor.key(0))
                .param("id", cursor == null ? null : cursor.id(1))
                .param("limit", limit + 1)
                .query((row, _) -> line(row, reading))
                .list();
        var given = names.given(
                actor,
                grants.inForce(actor.tenant(), rows.stream().map(Line::id).toList()));
        return Page.of(
                rows.stream().map(row -> row.with(given)).toList(),
                limit,
                null,
                row -> Cursor.of(row.name(), row.id()));
    }

    /// Empty when there is none or the actor does not manage their organisation.
    Optional<Line> find(Actor actor, UUID id) {
        var reading = reading();
        return jdbc.sql("""
                        select p.id, p.name, p.post, p.mobile, a.login, p.active, o.id, o.name, p.email,
                               exists (select
                                         from access.factor_in_use f
                                        where f.tenant_id = p.tenant_id and f.person_id = p.id)
                          from access.person p
                          join access.organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                          left join access.region e on e.tenant_id = o.tenant_id and e.code = o.region_code
                          left join access.account a on a.tenant_id = p.tenant_id and a.person_id = p.id
                         where p.tenant_id = :tenant
                           and p.id = :id
                           and not p.machine
                           and access.open_sees_lot(cast(:scope as text[]), coalesce(e.path, ''), array[o.path, 'party:' || o.id], null, null)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("scope", actor.scope(Right.PEOPLE_MANAGE).bound())
                .query((row, _) -> line(row, reading))
                .optional()
                .map(row -> row.with(names.given(actor, grants.inForce(actor.tenant(), List.of(id)))));
    }

    /// Somebody of one's own organisation.
    record Colleague(UUID id, String name, @Nullable String post) {}

    /// Who works beside somebody, by name; at most five hundred.
    List<Colleague> colleagues(Actor actor) {
        return jdbc.sql("""
                        select p.id, p.name, p.post
                          from access.person p
                         where p.tenant_id = :tenant
                           and p.organisation_id = :organisation
                           and p.id <> :self
                           and p.active
                         order by p.name, p.id
                         limit 500
                        """)
                .param("tenant", actor.tenant().value())
                .param("organisation", actor.organisation().value())
                .param("self", actor.person().value())
                .query((row, _) -> new Colleague(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
    }

    /// Who manages people reads no telephone whole.
    private Reading reading() {
        return new Reading(standard.edition(), Mark.INTERNAL.level());
    }

    void insert(
            TenantId tenant,
            PersonId id,
            String name,
            @Nullable String post,
            @Nullable String mobile,
            @Nullable String email,
            UUID organisation) {
        jdbc.sql("""
                        insert into access.person (tenant_id, id, name, post, mobile, email, organisation_id, created_at)
                        values (:tenant, :id, :name, :post, :mobile, :email, :organisation, :at)
                        """)
                .param("tenant", tenant.value())
                .param("id", id.value())
                .param("name", name)
                .param("post", post)
                .param("mobile", mobile)
                .param("email", email)
                .param("organisation", organisation)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Where somebody is written to; empty where no address is known.
    Optional<UUID> organisation(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select p.organisation_id
                          from access.person p
                         where p.tenant_id = :tenant
                           and p.id = :person
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query(UUID.class)
                .optional();
    }

    Optional<String> email(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select p.email
                          from access.person p
                         where p.tenant_id = :tenant
                           and p.id = :person
                           and p.email is not null
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    void writeTo(TenantId tenant, PersonId person, @Nullable String email) {
        jdbc.sql("""
                        update access.person
                           set email = :email
                         where tenant_id = :tenant
                           and id = :person
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("email", email)
                .update();
    }

    /// Until the transaction ends nobody else gives this person a role: of two that may not go together, one waits.
    void lock(TenantId tenant, PersonId person) {
        jdbc.sql("""
                        select p.id
                          from access.person p
                         where p.tenant_id = :tenant
                           and p.id = :id
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("id", person.value())
                .query(UUID.class)
                .single();
    }

    void leave(TenantId tenant, PersonId person) {
        jdbc.sql("""
                        update access.person
                           set active = false
                         where tenant_id = :tenant
                           and id = :person
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .update();
    }

    private static Line line(java.sql.ResultSet row, Reading reading) throws java.sql.SQLException {
        var login = row.getString(5);
        return new Line(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                reading.shown("person.mobile", row.getString(4)),
                row.getString(9),
                login == null ? "" : login,
                row.getBoolean(6),
                row.getBoolean(10),
                new Named(row.getObject(7, UUID.class), row.getString(8)),
                List.of());
    }
}
