package org.mingdu.matter.item;

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
import org.mingdu.access.Posts;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.mingdu.matter.Matters;
import org.mingdu.matter.kind.MatterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `matter.matter` but the list and the sums, which are screens' own queries.
@Repository
class MatterTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    MatterTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What is written of a matter, stripped and checked.
    record Content(
            String title,
            @Nullable String content,
            @Nullable Money amount,
            @Nullable Integer days,
            @Nullable LocalDate day) {}

    Optional<MatterRow> find(Actor actor, UUID id) {
        return jdbc.sql("""
                        select m.id, m.kind, m.project_id, m.project_name, m.lot_id, m.lot_name, m.contract_amount, m.title,
                               m.content, m.amount, m.days, m.day, m.state, m.raised_by, m.raiser, g.name as raised_for_name, m.raised_at, m.submitted_at, m.ended_at, m.version,
                               exists (select
                                         from matter.outcome o
                                        where o.tenant_id = m.tenant_id
                                          and o.matter_id = m.id) as has_record,
                               exists (select
                                         from approval.open_standing a
                                        where a.tenant_id = m.tenant_id
                                          and a.subject_kind = 'matter-' || lower(m.kind)
                                          and a.subject_id = m.id
                                          and a.standing = 'GIVEN_BACK') as given_back,
                               access.open_sees_lot(cast(:raise as text[]), m.region_path, m.seen_by, m.project_id, m.lot_id)
                                   as may_raise,
                               access.open_sees_lot(cast(:record as text[]), m.region_path, m.office, m.project_id, m.lot_id)
                                   as may_record
                          from matter.open_matter m
                          join access.open_organisation g on g.tenant_id = m.tenant_id and g.id = m.raised_for
                         where m.tenant_id = :tenant
                           and m.id = :id
                           and access.open_sees_lot(cast(:scope as text[]), m.region_path, m.seen_by, m.project_id, m.lot_id)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("raise", actor.scope(Right.MATTER_RAISE).bound())
                .param("record", actor.scope(Right.MATTER_RECORD).bound())
                .query(MatterTable::row)
                .optional();
    }

    /// Two people press the button together; the second waits here and then finds what the first has done.
    void lock(TenantId tenant, UUID id) {
        jdbc.sql("""
                        select m.id
                          from matter.matter m
                         where m.tenant_id = :tenant /* unscoped: what is found afterwards is scoped */
                           and m.id = :id
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    void insert(Actor actor, UUID id, MatterKind kind, UUID project, @Nullable UUID lot, Content content) {
        jdbc.sql("""
                        insert into matter.matter
                               (tenant_id, id, project_id, lot_id, kind, title, content, amount, days, day, state, raised_by,
                                raiser, raised_for, raised_at)
                        values (:tenant, :id, :project, :lot, :kind, :title, :content, :amount, :days, :day, 'DRAFT', :by,
                                :raiser, :for, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("project", project)
                .param("lot", lot)
                .param("kind", kind.name())
                .param("title", content.title())
                .param("content", content.content())
                .param(
                        "amount",
                        content.amount() == null ? null : content.amount().yuan())
                .param("days", content.days())
                .param("day", content.day())
                .param("by", actor.person().value())
                .param("raiser", actor.name())
                .param("for", actor.organisation().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void update(TenantId tenant, UUID id, @Nullable UUID lot, Content content) {
        jdbc.sql("""
                        update matter.matter
                           set lot_id = :lot,
                               title = :title,
                               content = :content,
                               amount = :amount,
                               days = :days,
                               day = :day,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("lot", lot)
                .param("title", content.title())
                .param("content", content.content())
                .param(
                        "amount",
                        content.amount() == null ? null : content.amount().yuan())
                .param("days", content.days())
                .param("day", content.day())
                .update();
    }

    /// The way of a draft; whoever calls holds the row.
    void moved(TenantId tenant, UUID id, MatterState state) {
        jdbc.sql("""
                        update matter.matter
                           set state = :state,
                               submitted_at = :submitted,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("state", state.name())
                .param(
                        "submitted",
                        state == MatterState.IN_APPROVAL ? Timestamp.from(clock.instant()) : null,
                        Types.TIMESTAMP)
                .update();
    }

    /// False when it was not in approval.
    boolean decided(TenantId tenant, UUID id, MatterState state) {
        return jdbc.sql("""
                        update matter.matter
                           set state = :state,
                               ended_at = :at,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                           and state = 'IN_APPROVAL'
                        """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("state", state.name())
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void delete(TenantId tenant, UUID id) {
        jdbc.sql("""
                        delete from matter.matter
                         where tenant_id = :tenant
                           and id = :id
                        """).param("tenant", tenant.value()).param("id", id).update();
    }

    Posts.Place place(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select m.region_path, m.seen_by, m.project_id, m.lot_id
                          from matter.open_matter m
                         where m.tenant_id = :tenant /* unscoped: an approval asks where its subject lies */
                           and m.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> new Posts.Place(
                        row.getString(1),
                        List.of((String[]) row.getArray(2).getArray()),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class)))
                .single();
    }

    /// Where one of the project as a whole would lie; empty where the actor does not see the project.
    Optional<Posts.Place> example(Actor actor, UUID project) {
        return jdbc.sql("""
                        select p.region_path, p.office
                          from project.open_project p
                         where p.tenant_id = :tenant
                           and p.id = :project
                           and access.open_sees_project(cast(:scope as text[]), p.region_path, p.seen_by, p.id)
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project)
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .query((row, _) -> new Posts.Place(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray()), project, null))
                .optional();
    }

    Facts.Said said(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select m.amount, m.days, m.lot_id is not null as of_lot, m.type_code, m.region_code,
                               m.contract_amount
                          from matter.open_matter m
                         where m.tenant_id = :tenant /* unscoped: an approval asks what its conditions look at */
                           and m.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> new Facts.Said(
                        money(row, "amount"),
                        row.getObject("days", Integer.class),
                        row.getBoolean("of_lot"),
                        row.getString("type_code"),
                        row.getString("region_code"),
                        money(row, "contract_amount")))
                .single();
    }

    /// What its type of project and its region are called.
    Facts.Names names(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select i.name, r.name
                          from matter.open_matter m
                          left join standard.open_code_item i
                                 on i.tenant_id = m.tenant_id and i.list = 'PROJECT_TYPE' and i.code = m.type_code
                          left join access.open_region r on r.tenant_id = m.tenant_id and r.code = m.region_code
                         where m.tenant_id = :tenant /* unscoped: an approval tells what its conditions looked at */
                           and m.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> new Facts.Names(row.getString(1), row.getString(2)))
                .single();
    }

    /// What was written into it: title, content, day.
    List<String> words(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select m.title, coalesce(m.content, ''), coalesce(m.day::text, '')
                          from matter.open_matter m
                         where m.tenant_id = :tenant /* unscoped: an approval asks what is decided */
                           and m.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .single();
    }

    List<Matters.Decided> decided(TenantId tenant, UUID project) {
        return jdbc.sql("""
                        select m.kind, m.lot_id, case m.state when 'RECORDED' then m.decided_amount else m.amount end
                          from matter.open_matter m
                         where m.tenant_id = :tenant /* unscoped: whoever asks sees the project as a whole */
                           and m.project_id = :project
                           and (m.state = 'APPROVED' or (m.state = 'RECORDED' and m.verdict = 'APPROVED'))
                         order by m.id
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .query((row, _) -> {
                    var lot = row.getObject(2, UUID.class);
                    var amount = row.getBigDecimal(3);
                    return new Matters.Decided(
                            row.getString(1),
                            lot == null ? null : new LotId(lot),
                            amount == null ? null : new Money(amount));
                })
                .list();
    }

    /// Names of people, in the order they entered.
    List<String> names(TenantId tenant, List<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select p.name
                          from access.open_person p
                         where p.tenant_id = :tenant
                           and p.id in (:people)
                         order by p.id
                        """)
                .param("tenant", tenant.value())
                .param("people", people)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static MatterRow row(ResultSet row, int number) throws SQLException {
        return new MatterRow(
                row.getObject("id", UUID.class),
                MatterKind.valueOf(row.getString("kind")),
                new MatterRow.Place(
                        row.getObject("project_id", UUID.class),
                        row.getString("project_name"),
                        row.getObject("lot_id", UUID.class),
                        row.getString("lot_name"),
                        money(row, "contract_amount")),
                row.getString("title"),
                row.getString("content"),
                money(row, "amount"),
                row.getObject("days", Integer.class),
                row.getObject("day", LocalDate.class),
                MatterState.valueOf(row.getString("state")),
                new MatterRow.Raised(
                        row.getObject("raised_by", UUID.class),
                        row.getString("raiser"),
                        row.getString("raised_for_name"),
                        row.getTimestamp("raised_at").toInstant()),
                instant(row, "submitted_at"),
                instant(row, "ended_at"),
                row.getInt("version"),
                row.getBoolean("has_record"),
                row.getBoolean("given_back"),
                new MatterRow.Reach(row.getBoolean("may_raise"), row.getBoolean("may_record")));
    }

    static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column);
        return amount == null ? null : new Money(amount);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
