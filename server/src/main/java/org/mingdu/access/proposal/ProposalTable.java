package org.mingdu.access.proposal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.proposal.ProposedAct.Kind;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Scope;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.proposal`.
@Repository
public class ProposalTable {
    /// What nobody confirmed for so long is proposed anew.
    static final Duration OPEN_FOR = Duration.ofDays(7);

    /// So long before it lapses who proposed it is told.
    private static final Duration WARNED = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    ProposalTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    public enum State {
        OPEN,
        CONFIRMED,
        REFUSED,
        WITHDRAWN,
        LAPSED
    }

    /// As people read it: what waits in it is not theirs to read.
    public record Row(
            UUID id,
            Kind kind,
            @Nullable Named person,
            State state,
            Named proposedBy,
            Instant proposedAt,
            @Nullable Named decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason) {}

    /// Empty when one of the kind waits already.
    Optional<UUID> insert(Actor actor, Kind kind, @Nullable UUID person, @Nullable String content) {
        lapse(actor.tenant());
        return jdbc.sql("""
                        insert into access.proposal (tenant_id, id, kind, person_id, content, state, proposed_by, proposed_at)
                        values (:tenant, :id, :kind, :person, :content, 'OPEN', :by, :at)
                            on conflict do nothing
                        returning id
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", ids.next())
                .param("kind", kind.name())
                .param("person", person, Types.OTHER)
                .param("content", content)
                .param("by", actor.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    private void lapse(TenantId tenant) {
        jdbc.sql("""
                        update access.proposal
                           set state = 'LAPSED',
                               content = null,
                               decided_at = :now
                         where tenant_id = :tenant
                           and state = 'OPEN'
                           and proposed_at <= :before
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("before", before())
                .update();
    }

    private Timestamp before() {
        return Timestamp.from(clock.instant().minus(OPEN_FOR));
    }

    /// Those that lapse within a day and nobody was told of; each is handed out once.
    List<UUID> warn(TenantId tenant) {
        return jdbc.sql("""
                        update access.proposal
                           set warned_at = :now
                         where tenant_id = :tenant
                           and state = 'OPEN'
                           and warned_at is null
                           and proposed_at > :before
                           and proposed_at <= :soon
                        returning id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("before", before())
                .param("soon", Timestamp.from(clock.instant().minus(OPEN_FOR).plus(WARNED)))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Held, so that of two who decide at once one is told.
    Optional<Row> lock(TenantId tenant, UUID id) {
        var held = jdbc.sql("""
                        select r.id
                          from access.proposal r
                         where r.tenant_id = :tenant
                           and r.id = :id
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(UUID.class)
                .optional();
        return held.flatMap(_ -> find(tenant, id));
    }

    Optional<Row> find(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select r.id, r.kind, p.id, p.name,
                               case when r.state = 'OPEN' and r.proposed_at <= :before then 'LAPSED' else r.state end,
                               b.id, b.name, r.proposed_at, d.id, d.name, r.decided_at, r.reason
                          from access.proposal r
                          join access.person b on b.tenant_id = r.tenant_id and b.id = r.proposed_by
                          left join access.person p on p.tenant_id = r.tenant_id and p.id = r.person_id
                          left join access.person d on d.tenant_id = r.tenant_id and d.id = r.decided_by
                         where r.tenant_id = :tenant
                           and r.id = :id
                        """)
                .param("before", before())
                .param("tenant", tenant.value())
                .param("id", id)
                .query(ProposalTable::row)
                .optional();
    }

    /// The one of a kind that waits for its second word.
    public Optional<Row> open(TenantId tenant, Kind kind, @Nullable UUID person) {
        return jdbc.sql("""
                        select r.id
                          from access.proposal r
                         where r.tenant_id = :tenant
                           and r.kind = :kind
                           and r.person_id is not distinct from cast(:person as uuid)
                           and r.state = 'OPEN'
                           and r.proposed_at > :before
                        """)
                .param("tenant", tenant.value())
                .param("kind", kind.name())
                .param("person", person, Types.OTHER)
                .param("before", before())
                .query(UUID.class)
                .optional()
                .flatMap(id -> find(tenant, id));
    }

    /// The latest first.
    Page<Row> list(TenantId tenant, boolean openOnly, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 1);
        return Page.of(
                jdbc.sql("""
                        select r.id, r.kind, p.id, p.name,
                               case when r.state = 'OPEN' and r.proposed_at <= :before then 'LAPSED' else r.state end,
                               b.id, b.name, r.proposed_at, d.id, d.name, r.decided_at, r.reason
                          from access.proposal r
                          join access.person b on b.tenant_id = r.tenant_id and b.id = r.proposed_by
                          left join access.person p on p.tenant_id = r.tenant_id and p.id = r.person_id
                          left join access.person d on d.tenant_id = r.tenant_id and d.id = r.decided_by
                         where r.tenant_id = :tenant
                           and (not :open or (r.state = 'OPEN' and r.proposed_at > :before))
                           and (cast(:after as uuid) is null or r.id < :after)
                         order by r.id desc
                         limit :limit
                        """)
                        .param("before", before())
                        .param("tenant", tenant.value())
                        .param("open", openOnly)
                        .param("after", cursor == null ? null : cursor.id(0), Types.OTHER)
                        .param("limit", limit + 1)
                        .query(ProposalTable::row)
                        .list(),
                limit,
                null,
                row -> Cursor.of(row.id()));
    }

    @Nullable
    String content(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select coalesce(r.content, '')
                          from access.proposal r
                         where r.tenant_id = :tenant
                           and r.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(String.class)
                .optional()
                .filter(content -> !content.isEmpty())
                .orElse(null);
    }

    void decide(Actor actor, UUID id, State state, @Nullable String reason) {
        jdbc.sql("""
                        update access.proposal
                           set state = :state,
                               content = null,
                               decided_by = :by,
                               decided_at = :at,
                               reason = :reason
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("state", state.name())
                .param("by", actor.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .update();
    }

    /// Who may give the second word: administrators of the whole, but for who proposed it and whom it is about, under
    /// whatever account (the same mobile number is the same person).
    List<Named> mayConfirm(TenantId tenant, Kind kind, PersonId proposer, @Nullable UUID person) {
        return jdbc.sql("""
                        select distinct p.id, p.name
                          from access.open_grant g
                          join access.open_person p on p.tenant_id = g.tenant_id and p.id = g.person_id
                         where g.tenant_id = :tenant
                           and '*' = any (g.reach)
                           and g.rights && cast(:rights as text[])
                           and access.open_in_force(g.valid_from, g.valid_to, :today)
                           and p.active
                           and p.signs_in
                           and p.id <> :proposer
                           and p.id is distinct from cast(:person as uuid)
                           and not exists (select
                                             from access.person own
                                             join access.person other
                                               on other.tenant_id = own.tenant_id and other.mobile = own.mobile
                                            where own.tenant_id = g.tenant_id
                                              and own.id in (:proposer, cast(:person as uuid))
                                              and own.mobile <> ''
                                              and other.id = g.person_id)
                         order by p.name, p.id
                        """)
                .param("tenant", tenant.value())
                .param(
                        "rights",
                        new Scope(
                                        kind == Kind.MACHINE
                                                ? List.of(Right.SECURITY_MANAGE.code())
                                                : List.of(Right.SECURITY_MANAGE.code(), Right.PEOPLE_MANAGE.code()))
                                .bound())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("proposer", proposer.value())
                .param("person", person, Types.OTHER)
                .query((row, _) -> new Named(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var decidedAt = row.getTimestamp(11);
        return new Row(
                row.getObject(1, UUID.class),
                Kind.valueOf(row.getString(2)),
                named(row, 3),
                State.valueOf(row.getString(5)),
                new Named(row.getObject(6, UUID.class), row.getString(7)),
                row.getTimestamp(8).toInstant(),
                named(row, 9),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString(12));
    }

    private static @Nullable Named named(ResultSet row, int column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new Named(id, row.getString(column + 1));
    }
}
