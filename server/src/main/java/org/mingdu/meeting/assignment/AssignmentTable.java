package org.mingdu.meeting.assignment;

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

/// All SQL on `meeting.assignment` and `meeting.nudge` but the list, which is a screen's own query.
@Repository
class AssignmentTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The organisation one may speak for, or null.
    static @Nullable UUID own(Actor actor) {
        return actor.may(Right.DUTY_ANSWER) || actor.may(Right.MEETING_HOLD)
                ? actor.organisation().value()
                : null;
    }

    Optional<AssignmentRow> find(Actor actor, UUID id) {
        return jdbc.sql("""
                        select a.id, a.source, a.meeting_id, a.instruction_id, a.project_id, a.project_name,
                               access.open_sees_project(cast(:scope as text[]), a.region_path, a.project_seen_by,
                                                        a.project_id) as project_open,
                               a.what, a.owner_id, a.owner_name, a.person_id, a.person_name, a.due_on, a.state, a.given_by,
                               a.giver, a.given_for, a.given_for_name, a.given_at, a.reported_by, a.version
                          from meeting.open_assignment a
                         where a.tenant_id = :tenant
                           and a.id = :id
                           and (access.open_sees_lot(cast(:scope as text[]), a.region_path, a.office, a.project_id, null)
                                or a.given_by = :me
                                or cast(:own as uuid) in (a.owner_id, a.given_for))
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("me", actor.person().value())
                .param("own", own(actor))
                .query(AssignmentTable::row)
                .optional();
    }

    /// Two people press the button together; the second waits here and then finds what the first has done.
    void lock(TenantId tenant, UUID id) {
        jdbc.sql("""
                        select a.id
                          from meeting.assignment a
                         where a.tenant_id = :tenant
                           and a.id = :id
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    void insert(Actor actor, UUID id, GiveAssignments.Origin origin, UUID project, AssignmentForm form) {
        jdbc.sql("""
                        insert into meeting.assignment
                               (tenant_id, id, source, meeting_id, item, instruction_id, project_id, what, owner_id, person_id,
                                due_on, state, given_by, giver, given_for, given_at)
                        values (:tenant, :id, :source, :meeting, :item, :instruction, :project, :what, :owner, :person,
                                :due, 'OPEN', :by, :giver, :for, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("source", origin.source().name())
                .param("meeting", origin.meeting())
                .param("item", origin.item())
                .param("instruction", origin.instruction())
                .param("project", project)
                .param("what", form.what().strip())
                .param("owner", form.ownerId())
                .param("person", form.personId())
                .param("due", form.dueOn())
                .param("by", actor.person().value())
                .param("giver", actor.name())
                .param("for", actor.organisation().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Whoever calls holds the row.
    void change(TenantId tenant, UUID id, AssignmentState state, @Nullable UUID reportedBy) {
        jdbc.sql("""
                        update meeting.assignment
                           set state = :state,
                               reported_by = :reporter,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("state", state.name())
                .param("reporter", reportedBy)
                .update();
    }

    /// Those of an organisation who answer for it today.
    List<Named> answering(TenantId tenant, UUID organisation) {
        return jdbc.sql("""
                        select distinct p.id, p.name
                          from access.open_person p
                          join access.open_grant g on g.tenant_id = p.tenant_id and g.person_id = p.id
                         where p.tenant_id = :tenant
                           and p.organisation_id = :organisation
                           and p.active
                           and 'duty.answer' = any (g.rights)
                           and access.open_in_force(g.valid_from, g.valid_to, cast(:today as date))
                         order by p.name, p.id
                        """)
                .param("tenant", tenant.value())
                .param("organisation", organisation)
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Named(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /// A limit that is near or past and of which nobody was told.
    record Due(UUID id, String what, UUID owner, @Nullable PersonId person, PersonId givenBy, LocalDate dueOn) {}

    /// Limits that run and end before a day; the earliest first.
    List<Due> due(TenantId tenant, LocalDate before, String nudge, int most) {
        return jdbc.sql("""
                        select a.id, a.what, a.owner_id, a.person_id, a.given_by, a.due_on
                          from meeting.assignment a
                         where a.tenant_id = :tenant
                           and a.state in ('OPEN', 'RETURNED')
                           and a.due_on < :before
                           and not exists (select
                                             from meeting.nudge n
                                            where n.tenant_id = a.tenant_id
                                              and n.assignment_id = a.id
                                              and n.kind = :kind)
                         order by a.due_on, a.id
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
                        row.getObject(4) == null ? null : new PersonId(row.getObject(4, UUID.class)),
                        new PersonId(row.getObject(5, UUID.class)),
                        row.getObject(6, LocalDate.class)))
                .list();
    }

    /// False when somebody else has told of it.
    boolean nudged(TenantId tenant, UUID id, String kind) {
        return jdbc.sql("""
                        insert into meeting.nudge (tenant_id, assignment_id, kind)
                        values (:tenant, :id, :kind)
                        on conflict do nothing
                        """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("kind", kind)
                        .update()
                == 1;
    }

    private static AssignmentRow row(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new AssignmentRow(
                row.getObject("id", UUID.class),
                AssignmentSource.valueOf(row.getString("source")),
                row.getObject("meeting_id", UUID.class),
                row.getObject("instruction_id", UUID.class),
                new Named(row.getObject("project_id", UUID.class), row.getString("project_name")),
                row.getBoolean("project_open"),
                row.getString("what"),
                new Named(row.getObject("owner_id", UUID.class), row.getString("owner_name")),
                person == null ? null : new Named(person, row.getString("person_name")),
                row.getObject("due_on", LocalDate.class),
                AssignmentState.valueOf(row.getString("state")),
                row.getObject("given_by", UUID.class),
                row.getString("giver"),
                new Named(row.getObject("given_for", UUID.class), row.getString("given_for_name")),
                row.getTimestamp("given_at").toInstant(),
                row.getObject("reported_by", UUID.class),
                row.getInt("version"));
    }
}
