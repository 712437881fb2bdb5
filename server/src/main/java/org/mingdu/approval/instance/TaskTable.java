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

    /// A seat whose turn it is.
    ///
    /// @param nudgeAt when the clock is to be looked at for it; null when never again
    record Task(
            UUID instance,
            int round,
            int seat,
            PersonId person,
            String stepName,
            @Nullable Instant due,
            @Nullable Instant nudgeAt) {}

    void add(TenantId tenant, Task task, Instant since) {
        jdbc.sql("""
                        insert into approval.task
                               (tenant_id, instance_id, round, seat, person_id, step_name, since, due, nudge_at)
                        values (:tenant, :instance, :round, :seat, :person, :name, :since, :due, :nudge)
                        """)
                .param("tenant", tenant.value())
                .param("instance", task.instance())
                .param("round", task.round())
                .param("seat", task.seat())
                .param("person", task.person().value())
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
                        """)
                .param("tenant", tenant.value())
                .param("instance", task.instance())
                .param("round", task.round())
                .param("seat", task.seat())
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
                        """)
                .param("tenant", tenant.value())
                .param("instance", task.instance())
                .param("round", task.round())
                .param("seat", task.seat())
                .update();
    }

    List<Task> of(TenantId tenant, UUID instance) {
        return jdbc.sql("""
                        select t.instance_id, t.round, t.seat, t.person_id, t.step_name, t.due,
                               t.nudge_at
                          from approval.task t
                         where t.tenant_id = :tenant
                           and t.instance_id = :instance
                         order by t.round, t.seat
                        """)
                .param("tenant", tenant.value())
                .param("instance", instance)
                .query((row, _) -> new Task(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getInt(3),
                        new PersonId(row.getObject(4, UUID.class)),
                        row.getString(5),
                        instant(row.getTimestamp(6)),
                        instant(row.getTimestamp(7))))
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

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
