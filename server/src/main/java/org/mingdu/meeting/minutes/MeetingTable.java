package org.mingdu.meeting.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Like;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `meeting.meeting` with its projects, attendees and items.
@Repository
class MeetingTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @FieldsOf("meeting")
    record Row(
            UUID id,
            String title,
            String kind,
            String kindName,
            LocalDate heldOn,
            String heldAt,
            String place,
            Named convenor,
            MeetingState state,
            int version) {}

    /// Who may see a meeting: those who convene or attend it, and who sees all its projects as a whole.
    static @Nullable UUID own(Actor actor) {
        return actor.may(Right.DUTY_ANSWER) || actor.may(Right.MEETING_HOLD)
                ? actor.organisation().value()
                : null;
    }

    /// Latest first.
    Page<Row> list(Actor actor, @Nullable String q, @Nullable UUID project, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 2);
        var rows = jdbc.sql("""
                        select m.id, m.title, m.kind, coalesce(c.name, m.kind) as kind_name, m.held_on, m.held_at, m.place,
                               m.convenor_id, o.name as convenor_name, m.state, m.version
                          from meeting.meeting m
                          join access.open_organisation o on o.tenant_id = m.tenant_id and o.id = m.convenor_id
                          left join standard.open_code_item c on c.tenant_id = m.tenant_id and c.list = 'MEETING_KIND'
                                                              and c.code = m.kind
                         where m.tenant_id = :tenant
                           and (cast(:words as text) is null or m.title ilike :words)
                           and (cast(:project as uuid) is null
                                or exists (select
                                             from meeting.project x
                                            where x.tenant_id = m.tenant_id
                                              and x.meeting_id = m.id
                                              and x.project_id = :project))
                           and (cast(:day as date) is null or (m.held_on, m.id) < (cast(:day as date), cast(:before as uuid)))
                           and (cast(:own as uuid) = m.convenor_id
                                or exists (select
                                             from meeting.attendee t
                                            where t.tenant_id = m.tenant_id
                                              and t.meeting_id = m.id
                                              and t.organisation_id = cast(:own as uuid))
                                or not exists (select
                                                 from meeting.project x
                                                 join project.open_project p on p.tenant_id = x.tenant_id
                                                                            and p.id = x.project_id
                                                where x.tenant_id = m.tenant_id
                                                  and x.meeting_id = m.id
                                                  and not access.open_sees_lot(cast(:scope as text[]), p.region_path,
                                                                               p.office, p.id, null)))
                         order by m.held_on desc, m.id desc
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("words", Like.containing(q))
                .param("project", project)
                .param("day", cursor == null ? null : day(cursor.key(0)))
                .param("before", cursor == null ? null : cursor.id(1))
                .param("own", own(actor))
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("limit", limit + 1)
                .query(MeetingTable::row)
                .list();
        return Page.of(rows, limit, null, row -> Cursor.of(row.heldOn(), row.id()));
    }

    private static LocalDate day(String key) {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeParseException madeUp) {
            throw new Cursor.BadCursor();
        }
    }

    Optional<Row> find(Actor actor, UUID id) {
        return jdbc.sql("""
                        select m.id, m.title, m.kind, coalesce(c.name, m.kind) as kind_name, m.held_on, m.held_at, m.place,
                               m.convenor_id, o.name as convenor_name, m.state, m.version
                          from meeting.meeting m
                          join access.open_organisation o on o.tenant_id = m.tenant_id and o.id = m.convenor_id
                          left join standard.open_code_item c on c.tenant_id = m.tenant_id and c.list = 'MEETING_KIND'
                                                              and c.code = m.kind
                         where m.tenant_id = :tenant
                           and m.id = :id
                           and (cast(:own as uuid) = m.convenor_id
                                or exists (select
                                             from meeting.attendee t
                                            where t.tenant_id = m.tenant_id
                                              and t.meeting_id = m.id
                                              and t.organisation_id = cast(:own as uuid))
                                or not exists (select
                                                 from meeting.project x
                                                 join project.open_project p on p.tenant_id = x.tenant_id
                                                                            and p.id = x.project_id
                                                where x.tenant_id = m.tenant_id
                                                  and x.meeting_id = m.id
                                                  and not access.open_sees_lot(cast(:scope as text[]), p.region_path,
                                                                               p.office, p.id, null)))
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("own", own(actor))
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .query(MeetingTable::row)
                .optional();
    }

    void lock(TenantId tenant, UUID id) {
        jdbc.sql("""
                        select m.id
                          from meeting.meeting m
                         where m.tenant_id = :tenant
                           and m.id = :id
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    void insert(Actor actor, UUID id, SaveMeeting.Form form) {
        jdbc.sql("""
                        insert into meeting.meeting
                               (tenant_id, id, title, kind, held_on, held_at, place, convenor_id, people, state, made_by, maker,
                                made_at)
                        values (:tenant, :id, :title, :kind, :on, :at, :place, :convenor, :people, 'PLANNED', :by, :maker,
                                :made)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("title", form.title().strip())
                .param("kind", form.kind())
                .param("on", form.heldOn())
                .param("at", form.heldAt().strip())
                .param("place", form.place().strip())
                .param("convenor", actor.organisation().value())
                .param("people", blank(form.people()))
                .param("by", actor.person().value())
                .param("maker", actor.name())
                .param("made", Timestamp.from(clock.instant()))
                .update();
        parts(actor.tenant(), id, form);
    }

    /// Whoever calls holds the row.
    void update(TenantId tenant, UUID id, SaveMeeting.Form form) {
        jdbc.sql("""
                        update meeting.meeting
                           set title = :title,
                               kind = :kind,
                               held_on = :on,
                               held_at = :at,
                               place = :place,
                               people = :people,
                               changed_at = :changed,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("title", form.title().strip())
                .param("kind", form.kind())
                .param("on", form.heldOn())
                .param("at", form.heldAt().strip())
                .param("place", form.place().strip())
                .param("people", blank(form.people()))
                .param("changed", Timestamp.from(clock.instant()))
                .update();
        for (var statement : List.of(
                "delete from meeting.project where tenant_id = :tenant and meeting_id = :id",
                "delete from meeting.attendee where tenant_id = :tenant and meeting_id = :id",
                "delete from meeting.item where tenant_id = :tenant and meeting_id = :id")) {
            jdbc.sql(statement).param("tenant", tenant.value()).param("id", id).update();
        }
        parts(tenant, id, form);
    }

    private void parts(TenantId tenant, UUID id, SaveMeeting.Form form) {
        for (var project : form.projects()) {
            jdbc.sql("""
                            insert into meeting.project (tenant_id, meeting_id, project_id)
                            values (:tenant, :id, :project)
                            """)
                    .param("tenant", tenant.value())
                    .param("id", id)
                    .param("project", project)
                    .update();
        }
        for (var organisation : form.organisations()) {
            jdbc.sql("""
                            insert into meeting.attendee (tenant_id, meeting_id, organisation_id)
                            values (:tenant, :id, :organisation)
                            """)
                    .param("tenant", tenant.value())
                    .param("id", id)
                    .param("organisation", organisation)
                    .update();
        }
        for (var i = 0; i < form.items().size(); i++) {
            var item = form.items().get(i);
            jdbc.sql("""
                            insert into meeting.item (tenant_id, meeting_id, seq, title, project_id, obstacle_id)
                            values (:tenant, :id, :seq, :title, :project, :obstacle)
                            """)
                    .param("tenant", tenant.value())
                    .param("id", id)
                    .param("seq", i + 1)
                    .param("title", item.title().strip())
                    .param("project", item.projectId())
                    .param("obstacle", item.obstacleId())
                    .update();
        }
    }

    void published(TenantId tenant, UUID id) {
        jdbc.sql("""
                        update meeting.meeting
                           set state = 'PUBLISHED',
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                        """).param("tenant", tenant.value()).param("id", id).update();
    }

    /// An item of the agenda.
    record Item(
            int seq,
            String title,
            @Nullable Named project,
            @Nullable Named obstacle) {}

    List<Item> items(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select i.seq, i.title, i.project_id, p.name, i.obstacle_id, o.title
                          from meeting.item i
                          left join project.open_project p on p.tenant_id = i.tenant_id and p.id = i.project_id
                          left join obstacle.open_obstacle o on o.tenant_id = i.tenant_id and o.id = i.obstacle_id
                         where i.tenant_id = :tenant /* unscoped: whoever asks has found the meeting */
                           and i.meeting_id = :id
                         order by i.seq
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> new Item(row.getInt(1), row.getString(2), named(row, 3), named(row, 5)))
                .list();
    }

    List<Named> projects(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select p.id, p.name
                          from meeting.project x
                          join project.open_project p on p.tenant_id = x.tenant_id and p.id = x.project_id
                         where x.tenant_id = :tenant /* unscoped: whoever asks has found the meeting */
                           and x.meeting_id = :id
                         order by p.name, p.id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> new Named(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    List<Named> attendees(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select o.id, o.name
                          from meeting.attendee t
                          join access.open_organisation o on o.tenant_id = t.tenant_id and o.id = t.organisation_id
                         where t.tenant_id = :tenant
                           and t.meeting_id = :id
                         order by o.name, o.id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> new Named(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /// Those of some organisations who answer for them today, each once.
    List<PersonId> answering(TenantId tenant, Collection<UUID> organisations) {
        return jdbc.sql("""
                        select distinct p.id
                          from access.open_person p
                          join access.open_grant g on g.tenant_id = p.tenant_id and g.person_id = p.id
                         where p.tenant_id = :tenant
                           and p.organisation_id = any (:organisations)
                           and p.active
                           and 'duty.answer' = any (g.rights)
                           and access.open_in_force(g.valid_from, g.valid_to, cast(:today as date))
                         order by p.id
                        """)
                .param("tenant", tenant.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    @Nullable
    String people(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select coalesce(m.people, '')
                          from meeting.meeting m
                         where m.tenant_id = :tenant
                           and m.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(String.class)
                .optional()
                .filter(people -> !people.isEmpty())
                .orElse(null);
    }

    private static @Nullable Named named(ResultSet row, int at) throws SQLException {
        var id = row.getObject(at, UUID.class);
        return id == null ? null : new Named(id, row.getString(at + 1));
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("kind"),
                row.getString("kind_name"),
                row.getObject("held_on", LocalDate.class),
                row.getString("held_at"),
                row.getString("place"),
                new Named(row.getObject("convenor_id", UUID.class), row.getString("convenor_name")),
                MeetingState.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
