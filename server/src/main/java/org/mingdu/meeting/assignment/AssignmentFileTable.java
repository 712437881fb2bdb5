package org.mingdu.meeting.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `meeting.attachment`; asked by who has found the task.
@Repository
class AssignmentFileTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentFileTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param size bytes
    record Line(UUID id, String name, String mediaType, long size, String addedBy, Instant addedAt) {}

    List<Line> of(TenantId tenant, UUID assignment) {
        return jdbc.sql("""
                        select a.id, a.name, a.media_type, a.size, a.adder, a.added_at
                          from meeting.attachment a
                         where a.tenant_id = :tenant
                           and a.assignment_id = :assignment
                         order by a.id
                        """)
                .param("tenant", tenant.value())
                .param("assignment", assignment)
                .query((row, _) -> new Line(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant()))
                .list();
    }

    /// The file behind an attachment.
    Optional<UUID> file(TenantId tenant, UUID assignment, UUID id) {
        return jdbc.sql("""
                        select a.file_id
                          from meeting.attachment a
                         where a.tenant_id = :tenant
                           and a.assignment_id = :assignment
                           and a.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("assignment", assignment)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    void insert(Actor actor, UUID assignment, UUID id, Files.Kept file) {
        jdbc.sql("""
                        insert into meeting.attachment
                               (tenant_id, id, assignment_id, file_id, name, media_type, size, added_by, adder, added_at)
                        values (:tenant, :id, :assignment, :file, :name, :type, :size, :by, :adder, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("assignment", assignment)
                .param("file", file.id())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("by", actor.person().value())
                .param("adder", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
