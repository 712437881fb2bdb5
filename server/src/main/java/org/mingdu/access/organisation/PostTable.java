package org.mingdu.access.organisation;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.grant.GrantNames;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.grant.GrantTable.Given;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.post` and `access.sitting`.
@Repository
class PostTable {
    private final JdbcClient jdbc;
    private final GrantTable grants;
    private final GrantNames names;
    private final Ids ids;
    private final Clock clock;

    PostTable(JdbcClient jdbc, GrantTable grants, GrantNames names, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.names = names;
        this.ids = ids;
        this.clock = clock;
    }

    /// A post where it stands.
    record Post(UUID id, Named organisation, String name, int version) {}

    /// Who sits there, or is to.
    record Sitting(
            UUID id,
            Named person,
            LocalDate since,
            @Nullable LocalDate until,

            @OneOf({"TO_COME", "IN_FORCE", "ENDING"}) String state) {}

    /// A post as its page shows it.
    ///
    /// @param vacant nobody sits there today
    record PostLine(UUID id, String name, int version, boolean vacant, List<Sitting> sittings, List<Given> grants) {}

    private record Seated(UUID post, Sitting sitting) {}

    List<PostLine> of(Actor actor, UUID organisation) {
        var tenant = actor.tenant();
        List<Post> posts = jdbc.sql("""
                        select s.id, o.id, o.name, s.name, s.version
                          from access.post s
                          join access.organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
                         where s.tenant_id = :tenant
                           and s.organisation_id = :organisation
                           and s.closed_at is null
                         order by s.created_at, s.name
                        """)
                .param("tenant", tenant.value())
                .param("organisation", organisation)
                .query(PostTable::post)
                .list();
        var given = names.given(
                actor, grants.ofPosts(tenant, posts.stream().map(Post::id).toList()));
        var seated = seated(tenant, organisation);
        return posts.stream()
                .map(post -> {
                    var sittings = seated.stream()
                            .filter(one -> one.post().equals(post.id()))
                            .map(Seated::sitting)
                            .toList();
                    return new PostLine(
                            post.id(),
                            post.name(),
                            post.version(),
                            sittings.stream().allMatch(one -> one.state().equals("TO_COME")),
                            sittings,
                            given.stream()
                                    .filter(grant -> grant.person().equals(post.id()))
                                    .toList());
                })
                .toList();
    }

    private List<Seated> seated(TenantId tenant, UUID organisation) {
        var today = LocalDate.now(clock);
        return jdbc.sql("""
                        select t.post_id, t.id, p.id, p.name, t.valid_from, t.valid_to
                          from access.sitting t
                          join access.post s on s.tenant_id = t.tenant_id and s.id = t.post_id
                          join access.person p on p.tenant_id = t.tenant_id and p.id = t.person_id
                         where t.tenant_id = :tenant
                           and s.organisation_id = :organisation
                           and t.ended_at is null
                           and p.active
                           and (t.valid_to is null or t.valid_to >= :today)
                         order by t.valid_from, p.name, p.id
                        """)
                .param("tenant", tenant.value())
                .param("organisation", organisation)
                .param("today", Date.valueOf(today))
                .query((row, _) -> new Seated(
                        row.getObject(1, UUID.class),
                        new Sitting(
                                row.getObject(2, UUID.class),
                                new Named(row.getObject(3, UUID.class), row.getString(4)),
                                row.getObject(5, LocalDate.class),
                                row.getObject(6, LocalDate.class),
                                GrantTable.state(
                                        row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class), today))))
                .list();
    }

    /// Empty when there is none, it was closed, or the actor does not manage its organisation. Held, so that of two who
    /// fill it at once one waits.
    Optional<Post> lock(Actor actor, UUID id) {
        return jdbc.sql("""
                        select s.id, o.id, o.name, s.name, s.version
                          from access.post s
                          join access.organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
                          left join access.region e on e.tenant_id = o.tenant_id and e.code = o.region_code
                         where s.tenant_id = :tenant
                           and s.id = :id
                           and s.closed_at is null
                           and access.open_sees_lot(cast(:scope as text[]), coalesce(e.path, ''),
                                                    array[o.path, 'party:' || o.id], null, null)
                           for update of s
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("scope", actor.scope(Right.PEOPLE_MANAGE).bound())
                .query(PostTable::post)
                .optional();
    }

    /// Empty when the organisation has one of that name.
    Optional<UUID> insert(TenantId tenant, UUID organisation, String name) {
        return jdbc.sql("""
                        insert into access.post (tenant_id, id, organisation_id, name, created_at)
                        values (:tenant, :id, :organisation, :name, :at)
                            on conflict do nothing
                        returning id
                        """)
                .param("tenant", tenant.value())
                .param("id", ids.next())
                .param("organisation", organisation)
                .param("name", name)
                .param("at", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    boolean named(TenantId tenant, UUID organisation, String name, UUID except) {
        return jdbc.sql("""
                        select exists (select
                                         from access.post s
                                        where s.tenant_id = :tenant
                                          and s.organisation_id = :organisation
                                          and s.name = :name
                                          and s.id <> :except
                                          and s.closed_at is null)
                        """)
                .param("tenant", tenant.value())
                .param("organisation", organisation)
                .param("name", name)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    /// False when somebody else saved in between.
    boolean rename(TenantId tenant, UUID id, String name, int version) {
        return jdbc.sql("""
                        update access.post
                           set name = :name,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                           and version = :version
                        """)
                        .param("name", name)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void close(TenantId tenant, UUID id) {
        jdbc.sql("""
                        update access.post
                           set closed_at = :at
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    /// Who sits there or is to, by id.
    List<PersonId> sitters(TenantId tenant, UUID post) {
        return jdbc.sql("""
                        select t.person_id
                          from access.sitting t
                         where t.tenant_id = :tenant
                           and t.post_id = :post
                           and t.ended_at is null
                           and (t.valid_to is null or t.valid_to >= :today)
                         order by t.person_id
                        """)
                .param("tenant", tenant.value())
                .param("post", post)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    boolean sitsBetween(TenantId tenant, UUID post, PersonId person, LocalDate from, @Nullable LocalDate to) {
        return jdbc.sql("""
                        select exists (select
                                         from access.sitting t
                                        where t.tenant_id = :tenant
                                          and t.post_id = :post
                                          and t.person_id = :person
                                          and t.ended_at is null
                                          and daterange(t.valid_from, t.valid_to, '[]')
                                              && daterange(cast(:from as date), cast(:to as date), '[]'))
                        """)
                .param("tenant", tenant.value())
                .param("post", post)
                .param("person", person.value())
                .param("from", Date.valueOf(from))
                .param("to", to == null ? null : Date.valueOf(to), Types.DATE)
                .query(Boolean.class)
                .single();
    }

    UUID seat(
            TenantId tenant,
            UUID post,
            PersonId person,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable PersonId by) {
        var id = ids.next();
        jdbc.sql("""
                        insert into access.sitting (tenant_id, id, post_id, person_id, valid_from, valid_to, seated_by, seated_at)
                        values (:tenant, :id, :post, :person, :from, :to, :by, :at)
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("post", post)
                .param("person", person.value())
                .param("from", Date.valueOf(from))
                .param("to", to == null ? null : Date.valueOf(to), Types.DATE)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /// Somebody entered with the name of a post sits on it from today; the post is made when the organisation has none
    /// of that name.
    void seatFirst(TenantId tenant, PersonId person, UUID organisation, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return;
        }
        var stripped = name.strip();
        var post = insert(tenant, organisation, stripped)
                .orElseGet(() -> jdbc.sql("""
                        select s.id
                          from access.post s
                         where s.tenant_id = :tenant
                           and s.organisation_id = :organisation
                           and s.name = :name
                           and s.closed_at is null
                        """)
                        .param("tenant", tenant.value())
                        .param("organisation", organisation)
                        .param("name", stripped)
                        .query(UUID.class)
                        .single());
        seat(tenant, post, person, LocalDate.now(clock), null, null);
    }

    /// The post and the person of a sitting that was not ended, if the actor manages the organisation.
    Optional<Held> sitting(Actor actor, UUID id) {
        return jdbc.sql("""
                        select s.id, s.name, p.id, p.name
                          from access.sitting t
                          join access.post s on s.tenant_id = t.tenant_id and s.id = t.post_id
                          join access.person p on p.tenant_id = t.tenant_id and p.id = t.person_id
                          join access.organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
                          left join access.region e on e.tenant_id = o.tenant_id and e.code = o.region_code
                         where t.tenant_id = :tenant
                           and t.id = :id
                           and t.ended_at is null
                           and access.open_sees_lot(cast(:scope as text[]), coalesce(e.path, ''),
                                                    array[o.path, 'party:' || o.id], null, null)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("scope", actor.scope(Right.PEOPLE_MANAGE).bound())
                .query((row, _) -> new Held(
                        new Named(row.getObject(1, UUID.class), row.getString(2)),
                        new Named(row.getObject(3, UUID.class), row.getString(4))))
                .optional();
    }

    record Held(Named post, Named person) {}

    void end(TenantId tenant, UUID sitting) {
        jdbc.sql("""
                        update access.sitting
                           set ended_at = :at
                         where tenant_id = :tenant
                           and id = :id
                           and ended_at is null
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("id", sitting)
                .update();
    }

    void endAll(TenantId tenant, PersonId person) {
        jdbc.sql("""
                        update access.sitting
                           set ended_at = :at
                         where tenant_id = :tenant
                           and person_id = :person
                           and ended_at is null
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("person", person.value())
                .update();
    }

    private static Post post(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Post(
                row.getObject(1, UUID.class),
                new Named(row.getObject(2, UUID.class), row.getString(3)),
                row.getString(4),
                row.getInt(5));
    }
}
