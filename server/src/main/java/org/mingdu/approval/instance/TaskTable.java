package org.mingdu.approval.instance;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `approval.task`.
@Repository
class TaskTable {
    private final JdbcClient jdbc;

    TaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A seat whose turn it is; it is also a turn of who stands in there.
    ///
    /// @param standsFor in whose stead; null where the seat is their own
    /// @param nudgeAt when the clock is to be looked at for it; null when never again
    record Task(
            UUID instance,
            int round,
            int seat,
            PersonId person,
            @Nullable PersonId standsFor,
            String stepName,
            @Nullable Instant due,
            @Nullable Instant nudgeAt) {
        /// The same turn for who stands in.
        Task inStead(PersonId other) {
            return new Task(instance, round, seat, other, person, stepName, due, nudgeAt);
        }
    }

    void add(TenantId tenant, Task task, Instant since) {
        jdbc.sql("""
                        insert into approval.task
                               (tenant_id, instance_id, round, seat, person_id, stands_for, step_name, since, due, nudge_at)
                        values (:tenant, :instance, :round, :seat, :person, :standsFor, :name, :since, :due, :nudge)
                        """)
                .param("tenant", tenant.value())
                .param("instance", task.instance())
                .param("round", task.round())
                .param("seat", task.seat())
                .param("person", task.person().value())
                .param(
                        "standsFor",
                        task.standsFor() == null ? null : task.standsFor().value(),
                        Types.OTHER)
                .param("name", task.stepName())
                .param("since", Timestamp.from(since))
                .param("due", timestamp(task.due()), Types.TIMESTAMP)
                .param("nudge", timestamp(task.nudgeAt()), Types.TIMESTAMP)
                .update();
    }

    void later(TenantId tenant, Task task) {
        jdbc.sql("""
                        update approval.task
                           set due = :due, nudge_at = :nudge
                         where tenant_id = :tenant
                           and instance_id = :instance
                           and round = :round
                           and seat = :seat
                           and person_id = :person
                        """)
                .param("tenant", tenant.value())
                .param("instance", task.instance())
                .param("round", task.round())
                .param("seat", task.seat())
                .param("person", task.person().value())
                .param("due", timestamp(task.due()), Types.TIMESTAMP)
                .param("nudge", timestamp(task.nudgeAt()), Types.TIMESTAMP)
                .update();
    }

    void remove(TenantId tenant, Task task) {
        jdbc.sql("""
                        delete from approval.task
                         where tenant_id = :tenant
                           and instance_id = :instance
                           and round = :round
                           and seat = :seat
                           and person_id = :person
                        """)
                .param("tenant", tenant.value())
                .param("instance", task.instance())
                .param("round", task.round())
                .param("seat", task.seat())
                .param("person", task.person().value())
                .update();
    }

    /// Where somebody has a turn, or somebody has one in their stead; always in the same order.
    List<UUID> around(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select distinct t.instance_id
                          from approval.task t
                         where t.tenant_id = :tenant
                           and (t.person_id = :person or t.stands_for = :person)
                         order by t.instance_id
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<Task> of(TenantId tenant, UUID instance) {
        return jdbc.sql("""
                        select t.instance_id, t.round, t.seat, t.person_id, t.stands_for, t.step_name, t.due,
                               t.nudge_at
                          from approval.task t
                         where t.tenant_id = :tenant
                           and t.instance_id = :instance
                         order by t.round, t.seat, t.stands_for nulls first
                        """)
                .param("tenant", tenant.value())
                .param("instance", instance)
                .query((row, _) -> new Task(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getInt(3),
                        new PersonId(row.getObject(4, UUID.class)),
                        person(row.getObject(5, UUID.class)),
                        row.getString(6),
                        instant(row.getTimestamp(7)),
                        instant(row.getTimestamp(8))))
                .list();
    }

    /// Where the clock is to be looked at by now, what has waited longest first.
    List<UUID> nudged(TenantId tenant, Instant now, int most) {
        return jdbc.sql("""
                        select t.instance_id
                          from approval.task t
                         where t.tenant_id = :tenant
                           and t.nudge_at <= :now
                         group by t.instance_id
                         order by min(t.nudge_at)
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void erase(TenantId tenant) {
        jdbc.sql("""
                        delete from approval.task
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
