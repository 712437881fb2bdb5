package org.mingdu.meeting.minutes;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `meeting.minutes` and `meeting.decision`; asked by who has found the meeting.
@Repository
class MinutesTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    MinutesTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Decision(int item, String decision) {}

    /// Minutes as they were published.
    ///
    /// @param reason of a correction; null for the first edition
    record MinutesEdition(
            int edition, @Nullable String reason, String publishedBy, Instant publishedAt, List<Decision> decisions) {}

    /// The newest first.
    List<MinutesEdition> of(TenantId tenant, UUID meeting) {
        return jdbc.sql("""
                        select m.edition, m.reason, m.publisher, m.published_at
                          from meeting.minutes m
                         where m.tenant_id = :tenant
                           and m.meeting_id = :meeting
                         order by m.edition desc
                        """)
                .param("tenant", tenant.value())
                .param("meeting", meeting)
                .query((row, _) -> new MinutesEdition(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        decisions(tenant, meeting, row.getInt(1))))
                .list();
    }

    private List<Decision> decisions(TenantId tenant, UUID meeting, int edition) {
        return jdbc.sql("""
                        select d.seq, d.decision
                          from meeting.decision d
                         where d.tenant_id = :tenant
                           and d.meeting_id = :meeting
                           and d.edition = :edition
                         order by d.seq
                        """)
                .param("tenant", tenant.value())
                .param("meeting", meeting)
                .param("edition", edition)
                .query((row, _) -> new Decision(row.getInt(1), row.getString(2)))
                .list();
    }

    void insert(Actor actor, UUID meeting, int edition, @Nullable String reason, List<Decision> decisions) {
        jdbc.sql("""
                        insert into meeting.minutes
                               (tenant_id, meeting_id, edition, reason, published_by, publisher, published_at)
                        values (:tenant, :meeting, :edition, :reason, :by, :publisher, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("meeting", meeting)
                .param("edition", edition)
                .param("reason", reason)
                .param("by", actor.person().value())
                .param("publisher", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        for (var decision : decisions) {
            jdbc.sql("""
                            insert into meeting.decision (tenant_id, meeting_id, edition, seq, decision)
                            values (:tenant, :meeting, :edition, :seq, :decision)
                            """)
                    .param("tenant", actor.tenant().value())
                    .param("meeting", meeting)
                    .param("edition", edition)
                    .param("seq", decision.item())
                    .param("decision", decision.decision())
                    .update();
        }
    }

    /// A task of a decision, in short.
    record MinutesTask(UUID id, int item, String what, Named owner, LocalDate dueOn, String state) {}

    List<MinutesTask> tasks(TenantId tenant, UUID meeting) {
        return jdbc.sql("""
                        select a.id, a.item, a.what, a.owner_id, a.owner_name, a.due_on, a.state
                          from meeting.open_assignment a
                         where a.tenant_id = :tenant
                           and a.meeting_id = :meeting
                         order by a.item, a.id
                        """)
                .param("tenant", tenant.value())
                .param("meeting", meeting)
                .query((row, _) -> new MinutesTask(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getString(3),
                        new Named(row.getObject(4, UUID.class), row.getString(5)),
                        row.getObject(6, LocalDate.class),
                        row.getString(7)))
                .list();
    }
}
