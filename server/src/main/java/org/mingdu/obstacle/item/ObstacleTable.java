package org.mingdu.obstacle.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `obstacle.obstacle`, `obstacle.helper` and `obstacle.nudge` but the list, which is a screen's own query.
@Repository
class ObstacleTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    ObstacleTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The organisation one may speak for, or null: whoever is asked sees what they are asked, and no more of the
    /// project.
    static @Nullable UUID own(Actor actor) {
        return actor.may(Right.DUTY_ANSWER) ? actor.organisation().value() : null;
    }

    Optional<ObstacleRow> find(Actor actor, UUID id) {
        return jdbc.sql("""
                        select o.id, o.project_id, o.project_name,
                               access.open_sees_project(cast(:scope as text[]), o.region_path, o.project_seen_by,
                                                        o.project_id) as sees_project,
                               o.owner_id, o.authority_id, o.lot_id, o.lot_name, o.title, o.content, o.blocks, o.kind,
                               o.since, o.effect_days, o.level, o.state, o.responsible_id, o.responsible_name, o.due_on,
                               o.due_set_by, o.asked_on, o.promised_on, o.raised_by, o.raiser, o.raised_for,
                               o.raised_for_name, o.raised_at, o.closed_at, o.version
                          from obstacle.open_obstacle o
                         where o.tenant_id = :tenant
                           and o.id = :id
                           and (access.open_sees_lot(cast(:scope as text[]), o.region_path, o.seen_by, o.project_id,
                                                     o.lot_id)
                                or (o.lot_id is null and 'p' || o.project_id = any (cast(:scope as text[])))
                                or cast(:own as uuid) = any (o.asked))
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("own", own(actor))
                .query((row, _) -> row(row, helpers(actor.tenant(), id)))
                .optional();
    }

    /// Two people press the button together; the second waits here and then finds what the first has done.
    void lock(TenantId tenant, UUID id) {
        jdbc.sql("""
                        select o.id
                          from obstacle.obstacle o
                         where o.tenant_id = :tenant
                           and o.id = :id
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    void insert(Actor actor, UUID id, UUID project, RaiseObstacle.Form form) {
        jdbc.sql("""
                        insert into obstacle.obstacle
                               (tenant_id, id, project_id, lot_id, title, content, blocks, kind, since, effect_days, level,
                                state, responsible_id, due_on, due_set_by, raised_by, raiser, raised_for, raised_at)
                        values (:tenant, :id, :project, :lot, :title, :content, :blocks, :kind, :since, :effect, 'PROJECT',
                                'RAISED', :responsible, :due, :for, :by, :raiser, :for, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("project", project)
                .param("lot", form.lotId())
                .param("title", form.title().strip())
                .param("content", form.content().strip())
                .param(
                        "blocks",
                        form.blocks() == null || form.blocks().isBlank()
                                ? null
                                : form.blocks().strip())
                .param("kind", form.kind())
                .param("since", form.since())
                .param("effect", form.effectDays())
                .param("responsible", form.responsibleId())
                .param("due", form.dueOn())
                .param("for", actor.organisation().value())
                .param("by", actor.person().value())
                .param("raiser", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        form.helpers().forEach(helper -> help(actor.tenant(), id, helper));
    }

    private void help(TenantId tenant, UUID id, UUID organisation) {
        jdbc.sql("""
                        insert into obstacle.helper (tenant_id, obstacle_id, organisation_id)
                        values (:tenant, :id, :organisation)
                        on conflict do nothing
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("organisation", organisation)
                .update();
    }

    /// Who has become responsible helps no more.
    void helpNoMore(TenantId tenant, UUID id, UUID organisation) {
        jdbc.sql("""
                        delete from obstacle.helper
                         where tenant_id = :tenant
                           and obstacle_id = :id
                           and organisation_id = :organisation
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("organisation", organisation)
                .update();
    }

    List<Named> helpers(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select o.id, o.name
                          from obstacle.helper h
                          join access.open_organisation o on o.tenant_id = h.tenant_id and o.id = h.organisation_id
                         where h.tenant_id = :tenant
                           and h.obstacle_id = :id
                         order by o.name, o.id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> new Named(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /// What an act changes; whoever calls holds the row.
    record Change(
            ObstacleState state,
            ObstacleLevel level,
            UUID responsible,
            LocalDate dueOn,
            UUID dueSetBy,
            @Nullable LocalDate askedOn,
            @Nullable LocalDate promisedOn) {}

    void change(TenantId tenant, UUID id, Change to) {
        jdbc.sql("""
                        update obstacle.obstacle
                           set state = :state,
                               level = :level,
                               responsible_id = :responsible,
                               due_on = :due,
                               due_set_by = :setter,
                               asked_on = :asked,
                               promised_on = :promised,
                               closed_at = case :state when 'CLOSED' then cast(:at as timestamptz) end,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("state", to.state().name())
                .param("level", to.level().name())
                .param("responsible", to.responsible())
                .param("due", to.dueOn())
                .param("setter", to.dueSetBy())
                .param("asked", to.askedOn())
                .param("promised", to.promisedOn())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Those of an organisation who answer for it today.
    List<PersonId> answering(TenantId tenant, UUID organisation) {
        return jdbc.sql("""
                        select distinct p.id
                          from access.open_person p
                          join access.open_grant g on g.tenant_id = p.tenant_id and g.person_id = p.id
                         where p.tenant_id = :tenant
                           and p.organisation_id = :organisation
                           and p.active
                           and 'duty.answer' = any (g.rights)
                           and access.open_in_force(g.valid_from, g.valid_to, cast(:today as date))
                         order by p.id
                        """)
                .param("tenant", tenant.value())
                .param("organisation", organisation)
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /// A limit that is near or past and of which nobody was told.
    record Due(UUID id, String title, UUID responsible, UUID raisedFor, LocalDate dueOn) {}

    /// Limits that run and end before a day; the earliest first.
    List<Due> due(TenantId tenant, LocalDate before, String nudge, int most) {
        return jdbc.sql("""
                        select o.id, o.title, o.responsible_id, o.raised_for, o.due_on
                          from obstacle.obstacle o
                         where o.tenant_id = :tenant
                           and o.state in ('RAISED', 'DISPUTED', 'ACCEPTED')
                           and o.due_on < :before
                           and not exists (select
                                             from obstacle.nudge n
                                            where n.tenant_id = o.tenant_id
                                              and n.obstacle_id = o.id
                                              and n.due_on = o.due_on
                                              and n.kind = :kind)
                         order by o.due_on, o.id
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("before", before)
                .param("kind", nudge)
                .param("most", most)
                .query((row, _) -> new Due(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getObject(5, LocalDate.class)))
                .list();
    }

    /// False when somebody else has told of it.
    boolean nudged(TenantId tenant, UUID id, LocalDate due, String kind) {
        return jdbc.sql("""
                        insert into obstacle.nudge (tenant_id, obstacle_id, due_on, kind)
                        values (:tenant, :id, :due, :kind)
                        on conflict do nothing
                        """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("due", due)
                        .param("kind", kind)
                        .update()
                == 1;
    }

    private static ObstacleRow row(ResultSet row, List<Named> helpers) throws SQLException {
        var lot = row.getObject("lot_id", UUID.class);
        var closed = row.getTimestamp("closed_at");
        return new ObstacleRow(
                row.getObject("id", UUID.class),
                new Named(row.getObject("project_id", UUID.class), row.getString("project_name")),
                row.getBoolean("sees_project"),
                row.getObject("owner_id", UUID.class),
                row.getObject("authority_id", UUID.class),
                lot == null ? null : new Named(lot, row.getString("lot_name")),
                row.getString("title"),
                row.getString("content"),
                row.getString("blocks"),
                row.getString("kind"),
                row.getObject("since", LocalDate.class),
                row.getObject("effect_days", Integer.class),
                ObstacleLevel.valueOf(row.getString("level")),
                ObstacleState.valueOf(row.getString("state")),
                new Named(row.getObject("responsible_id", UUID.class), row.getString("responsible_name")),
                helpers,
                row.getObject("due_on", LocalDate.class),
                row.getObject("due_set_by", UUID.class),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("promised_on", LocalDate.class),
                row.getObject("raised_by", UUID.class),
                row.getString("raiser"),
                new Named(row.getObject("raised_for", UUID.class), row.getString("raised_for_name")),
                row.getTimestamp("raised_at").toInstant(),
                closed == null ? null : closed.toInstant(),
                row.getInt("version"));
    }
}
