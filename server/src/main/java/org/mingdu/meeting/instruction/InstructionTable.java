package org.mingdu.meeting.instruction;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `meeting.instruction`, and where its subjects lie.
@Repository
class InstructionTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    InstructionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What an instruction is written on, and the project it is of.
    record Subject(String name, UUID project) {}

    /// Empty where there is none, or the leader's right does not reach it.
    Optional<Subject> subject(Actor actor, InstructionSubject kind, UUID id) {
        var sql = switch (kind) {
            case PROJECT -> """
                    select p.name, p.id
                      from project.open_project p
                     where p.tenant_id = :tenant
                       and p.id = :id
                       and access.open_sees_lot(cast(:scope as text[]), p.region_path, p.office, p.id, null)
                    """;
            case OBSTACLE -> """
                    select o.title, o.project_id
                      from obstacle.open_obstacle o
                      join project.open_project p on p.tenant_id = o.tenant_id and p.id = o.project_id
                     where o.tenant_id = :tenant
                       and o.id = :id
                       and access.open_sees_lot(cast(:scope as text[]), p.region_path, p.office, p.id, o.lot_id)
                    """;
            case MATTER -> """
                    select m.title, m.project_id
                      from matter.open_matter m
                     where m.tenant_id = :tenant
                       and m.id = :id
                       and access.open_sees_lot(cast(:scope as text[]), m.region_path, m.office, m.project_id, m.lot_id)
                    """;
        };
        return jdbc.sql(sql)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("scope", actor.scope(Right.INSTRUCTION_GIVE).bound())
                .query((row, _) -> new Subject(row.getString(1), row.getObject(2, UUID.class)))
                .optional();
    }

    void insert(Actor actor, UUID id, GiveInstruction.Form form, Subject subject) {
        jdbc.sql("""
                        insert into meeting.instruction
                               (tenant_id, id, subject_kind, subject_id, subject_name, project_id, words, given_by, giver,
                                given_for, given_at)
                        values (:tenant, :id, :kind, :subject, :name, :project, :words, :by, :giver, :for, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("kind", form.subjectKind().name())
                .param("subject", form.subjectId())
                .param("name", subject.name())
                .param("project", subject.project())
                .param("words", form.words().strip())
                .param("by", actor.person().value())
                .param("giver", actor.name())
                .param("for", actor.organisation().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    record Written(UUID id, String words, String givenBy, Named givenFor, Instant givenAt) {}

    /// Those on one subject, newest first, for who sees its project as a whole, gave them, or has a task of them.
    List<Written> on(Actor actor, InstructionSubject kind, UUID subject, int most) {
        return jdbc.sql("""
                        select i.id, i.words, i.giver, i.given_for, o.name, i.given_at
                          from meeting.instruction i
                          join project.open_project p on p.tenant_id = i.tenant_id and p.id = i.project_id
                          join access.open_organisation o on o.tenant_id = i.tenant_id and o.id = i.given_for
                         where i.tenant_id = :tenant
                           and i.subject_kind = :kind
                           and i.subject_id = :subject
                           and (access.open_sees_lot(cast(:scope as text[]), p.region_path, p.office, p.id, null)
                                or i.given_by = :me
                                or exists (select
                                             from meeting.assignment a
                                            where a.tenant_id = i.tenant_id
                                              and a.instruction_id = i.id
                                              and a.owner_id = cast(:own as uuid)))
                         order by i.id desc
                         limit :most
                        """)
                .param("tenant", actor.tenant().value())
                .param("kind", kind.name())
                .param("subject", subject)
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("me", actor.person().value())
                .param(
                        "own",
                        actor.may(Right.DUTY_ANSWER) ? actor.organisation().value() : null)
                .param("most", most)
                .query((row, _) -> new Written(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        new Named(row.getObject(4, UUID.class), row.getString(5)),
                        row.getTimestamp(6).toInstant()))
                .list();
    }

    /// A task of an instruction, in short.
    record Task(UUID id, String what, Named owner, LocalDate dueOn, String state) {}

    /// Of an instruction that one has found; those who have only a task of it find theirs alone.
    List<Task> tasks(Actor actor, UUID instruction) {
        return jdbc.sql("""
                        select a.id, a.what, a.owner_id, a.owner_name, a.due_on, a.state
                          from meeting.open_assignment a
                         where a.tenant_id = :tenant
                           and a.instruction_id = :instruction
                           and (access.open_sees_lot(cast(:scope as text[]), a.region_path, a.office, a.project_id, null)
                                or a.given_by = :me
                                or cast(:own as uuid) in (a.owner_id, a.given_for))
                         order by a.id
                        """)
                .param("tenant", actor.tenant().value())
                .param("instruction", instruction)
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("me", actor.person().value())
                .param(
                        "own",
                        actor.may(Right.DUTY_ANSWER) ? actor.organisation().value() : null)
                .query((row, _) -> new Task(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        new Named(row.getObject(3, UUID.class), row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        row.getString(6)))
                .list();
    }
}
