package org.mingdu.meeting.assignment;

import java.util.Optional;
import java.util.UUID;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a task comes of, in the words of who gave it; asked by who has found the task.
@Repository
class AssignmentOriginTable {
    private final JdbcClient jdbc;

    AssignmentOriginTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param words the instruction, or the decision of the minutes in force
    record Origin(String name, String words) {}

    Optional<Origin> of(TenantId tenant, UUID assignment) {
        return jdbc.sql("""
                        select coalesce(i.subject_name, m.title), coalesce(i.words, d.decision, '')
                          from meeting.assignment a
                          left join meeting.instruction i on i.tenant_id = a.tenant_id and i.id = a.instruction_id
                          left join meeting.meeting m on m.tenant_id = a.tenant_id and m.id = a.meeting_id
                          left join lateral (select d.decision
                                               from meeting.decision d
                                              where d.tenant_id = a.tenant_id
                                                and d.meeting_id = a.meeting_id
                                                and d.seq = a.item
                                              order by d.edition desc
                                              limit 1) d on true
                         where a.tenant_id = :tenant
                           and a.id = :assignment
                        """)
                .param("tenant", tenant.value())
                .param("assignment", assignment)
                .query((row, _) -> new Origin(row.getString(1), row.getString(2)))
                .optional();
    }
}
