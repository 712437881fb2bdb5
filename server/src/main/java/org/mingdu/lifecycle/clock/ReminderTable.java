package org.mingdu.lifecycle.clock;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Posts;
import org.mingdu.kernel.TenantId;
import org.mingdu.lifecycle.law.LimitCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `lifecycle.clock_reminder`, and the limits that are near their end.
@Repository
class ReminderTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param dueAt   of one in hours
    /// @param atLeast whether it must last until `dueOn` rather than be done by then
    record Near(
            UUID id,
            LimitCode code,
            LocalDate beganOn,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            boolean atLeast,
            UUID project,
            String projectName,
            Posts.Place place) {}

    /// Those that run and end by a day, of projects that are not at their end.
    List<Near> near(TenantId tenant, LocalDate until) {
        return jdbc.sql("""
                        select c.id, c.code, c.began_on, c.due_on, c.project_id, p.name, p.region_path, p.office, c.due_at,
                               c.at_least
                          from lifecycle.clock c
                          join project.open_project p on p.tenant_id = c.tenant_id and p.id = c.project_id
                         where c.tenant_id = :tenant /* unscoped: nobody asks; who is told is found by the place */
                           and c.ended_on is null
                           and c.paused_on is null
                           and c.due_on <= :until
                           and p.status not in ('TERMINATED', 'WITHDRAWN', 'CLOSED')
                         order by c.due_on, c.id
                        """)
                .param("tenant", tenant.value())
                .param("until", until)
                .query((row, _) -> new Near(
                        row.getObject(1, UUID.class),
                        LimitCode.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getTimestamp(9) == null ? null : row.getTimestamp(9).toInstant(),
                        row.getBoolean(10),
                        row.getObject(5, UUID.class),
                        row.getString(6),
                        new Posts.Place(
                                row.getString(7),
                                List.of((String[]) row.getArray(8).getArray()),
                                row.getObject(5, UUID.class),
                                null)))
                .list();
    }

    /// False where it went out already. Of two rounds at once the second waits here for the first.
    boolean note(TenantId tenant, UUID clockId, LocalDate due, Mark mark) {
        return jdbc.sql("""
                        insert into lifecycle.clock_reminder (tenant_id, clock_id, due_on, mark, sent_at)
                        values (:tenant, :clock, :due, :mark, :at)
                            on conflict do nothing
                        """)
                        .param("tenant", tenant.value())
                        .param("clock", clockId)
                        .param("due", due)
                        .param("mark", mark.name())
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
