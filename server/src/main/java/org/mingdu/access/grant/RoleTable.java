package org.mingdu.access.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Scope;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.role` and `access.role_change`.
@Repository
public class RoleTable {
    private final JdbcClient jdbc;

    RoleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a role is: its name, how far down it reads and what it allows.
    public record Meaning(String name, Mark level, List<Right> rights) {
        public Meaning {
            rights = List.copyOf(rights);
        }
    }

    /// A role as it stands.
    ///
    /// @param madeFrom the shipped role it was made from, itself for a shipped one
    /// @param shipped  as it came; null for a role made here
    public record Role(
            String code,
            String madeFrom,
            Meaning meaning,
            @Nullable Meaning shipped,
            int version,
            int holders) {}

    /// A change as it was proposed; `was` is null where the role is new.
    public record Change(
            String code,
            String madeFrom,
            Meaning meaning,
            @Nullable Meaning was) {}

    /// A change that came into force.
    public record Kept(UUID proposal, Change change, Named proposedBy, Named confirmedBy, Instant at) {}

    public List<Coded> named(TenantId tenant) {
        return jdbc.sql("""
                        select r.code, r.name
                          from access.role r
                         where r.tenant_id = :tenant
                         order by r.seq
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new Coded(row.getString(1), row.getString(2)))
                .list();
    }

    /// The shipped role a role was made from; empty when there is no such role.
    public Optional<String> root(TenantId tenant, String role) {
        return jdbc.sql("""
                        select r.made_from
                          from access.role r
                         where r.tenant_id = :tenant
                           and r.code = :role
                        """)
                .param("tenant", tenant.value())
                .param("role", role)
                .query(String.class)
                .optional();
    }

    public void copyFirst(TenantId tenant) {
        jdbc.sql("""
                        insert into access.role (tenant_id, code, name, seq, rights, level, made_from)
                        select :tenant, f.code, f.name, f.seq, f.rights, f.level, f.code
                          from access.first_role f
                        """).param("tenant", tenant.value()).update();
    }

    public List<Role> all(TenantId tenant) {
        return jdbc.sql("""
                        select r.code, r.made_from, r.name, r.level, r.rights, f.name, f.level, f.rights, r.version,
                               (select count(distinct g.person_id)
                                  from access.open_grant g
                                 where g.tenant_id = r.tenant_id and g.role = r.code)
                          from access.role r
                          left join access.first_role f on f.code = r.code
                         where r.tenant_id = :tenant
                         order by r.seq
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new Role(
                        row.getString(1),
                        row.getString(2),
                        meaning(row, 3),
                        row.getString(6) == null ? null : meaning(row, 6),
                        row.getInt(9),
                        row.getInt(10)))
                .list();
    }

    public void propose(TenantId tenant, UUID proposal, Change change) {
        var was = change.was();
        jdbc.sql("""
                        insert into access.role_change
                               (tenant_id, proposal_id, code, name, made_from, level, rights, was_name, was_level, was_rights)
                        values (:tenant, :proposal, :code, :name, :from, :level, cast(:rights as text[]), :wasName, :wasLevel,
                                cast(:wasRights as text[]))
                        """)
                .param("tenant", tenant.value())
                .param("proposal", proposal)
                .param("code", change.code())
                .param("name", change.meaning().name())
                .param("from", change.madeFrom())
                .param("level", change.meaning().level().level())
                .param("rights", codes(change.meaning()))
                .param("wasName", was == null ? null : was.name())
                .param("wasLevel", was == null ? null : was.level().level(), java.sql.Types.INTEGER)
                .param("wasRights", was == null ? null : codes(was))
                .update();
    }

    /// What a proposal would put in force, or put in force.
    public List<Change> of(TenantId tenant, UUID proposal) {
        return jdbc.sql("""
                        select c.code, c.made_from, c.name, c.level, c.rights, c.was_name, c.was_level, c.was_rights
                          from access.role_change c
                         where c.tenant_id = :tenant
                           and c.proposal_id = :proposal
                         order by c.code
                        """)
                .param("tenant", tenant.value())
                .param("proposal", proposal)
                .query((row, _) -> change(row, 1))
                .list();
    }

    /// Every change there was, the latest first.
    public Page<Kept> kept(TenantId tenant, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 2);
        List<Kept> rows = jdbc.sql("""
                        select c.code, c.made_from, c.name, c.level, c.rights, c.was_name, c.was_level, c.was_rights,
                               p.id, b.id, b.name, d.id, d.name, p.decided_at
                          from access.role_change c
                          join access.proposal p on p.tenant_id = c.tenant_id and p.id = c.proposal_id
                          join access.person b on b.tenant_id = p.tenant_id and b.id = p.proposed_by
                          join access.person d on d.tenant_id = p.tenant_id and d.id = p.decided_by
                         where c.tenant_id = :tenant
                           and p.state = 'CONFIRMED'
                           and (cast(:proposal as uuid) is null or (p.id, c.code) < (cast(:proposal as uuid), :code))
                         order by p.id desc, c.code desc
                         limit :limit
                        """)
                .param("tenant", tenant.value())
                .param("proposal", cursor == null ? null : cursor.id(0), java.sql.Types.OTHER)
                .param("code", cursor == null ? null : cursor.key(1))
                .param("limit", limit + 1)
                .query((row, _) -> new Kept(
                        row.getObject(9, UUID.class),
                        change(row, 1),
                        new Named(row.getObject(10, UUID.class), row.getString(11)),
                        new Named(row.getObject(12, UUID.class), row.getString(13)),
                        row.getTimestamp(14).toInstant()))
                .list();
        return Page.of(
                rows,
                limit,
                null,
                kept -> Cursor.of(kept.proposal(), kept.change().code()));
    }

    public void putInForce(TenantId tenant, Change change) {
        jdbc.sql("""
                        insert into access.role (tenant_id, code, name, seq, rights, level, made_from)
                        select :tenant, :code, :name, coalesce(max(r.seq), 0) + 1, cast(:rights as text[]), :level, :from
                          from access.role r
                         where r.tenant_id = :tenant
                            on conflict (tenant_id, code)
                            do update set name = excluded.name,
                                          rights = excluded.rights,
                                          level = excluded.level,
                                          version = role.version + 1
                        """)
                .param("tenant", tenant.value())
                .param("code", change.code())
                .param("name", change.meaning().name())
                .param("rights", codes(change.meaning()))
                .param("level", change.meaning().level().level())
                .param("from", change.madeFrom())
                .update();
    }

    private static String codes(Meaning meaning) {
        return new Scope(meaning.rights().stream().map(Right::code).toList()).bound();
    }

    private static Change change(ResultSet row, int first) throws SQLException {
        return new Change(
                row.getString(first),
                row.getString(first + 1),
                meaning(row, first + 2),
                row.getString(first + 5) == null ? null : meaning(row, first + 5));
    }

    private static Meaning meaning(ResultSet row, int first) throws SQLException {
        return new Meaning(
                row.getString(first),
                Mark.of(row.getInt(first + 1)),
                List.of((String[]) row.getArray(first + 2).getArray()).stream()
                        .map(Right::of)
                        .sorted()
                        .toList());
    }
}
