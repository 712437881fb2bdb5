package org.mingdu.report.weekly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.TenantErasing;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `report.weekly`. Reports are their asker's own: what was printed for one person's eyes is nobody else's.
@Repository
class WeeklyTable {
    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    WeeklyTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    record Row(
            UUID id,
            @Nullable UUID project,
            Week week,
            PaperFormat format,
            String subject,
            State state,
            int percent,
            @Nullable UUID file,
            @Nullable String fileName,
            PersonId askedBy,
            Instant askedAt) {
        boolean isOver() {
            return state == State.DONE || state == State.FAILED;
        }
    }

    void insert(
            TenantId tenant,
            PersonId by,
            UUID id,
            @Nullable UUID project,
            Week week,
            PaperFormat format,
            String subject) {
        jdbc.sql("""
                        insert into report.weekly (tenant_id, id, project_id, week, format, subject, state, asked_by, asked_at)
                        values (:tenant, :id, :project, :week, :format, :subject, 'WAITING', :by, :at)
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("project", project)
                .param("week", week.monday())
                .param("format", format.name())
                .param("subject", subject)
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Row> find(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select w.id, w.project_id, w.week, w.format, w.subject, w.state, w.percent, w.file_id, w.file_name,
                               w.asked_by, w.asked_at
                          from report.weekly w
                         where w.tenant_id = :tenant
                           and w.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(WeeklyTable::row)
                .optional();
    }

    /// The latest of one person, newest first.
    List<Row> of(TenantId tenant, PersonId by) {
        return jdbc.sql("""
                        select w.id, w.project_id, w.week, w.format, w.subject, w.state, w.percent, w.file_id, w.file_name,
                               w.asked_by, w.asked_at
                          from report.weekly w
                         where w.tenant_id = :tenant
                           and w.asked_by = :by
                         order by w.id desc
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("by", by.value())
                .param("most", MOST)
                .query(WeeklyTable::row)
                .list();
    }

    void progress(TenantId tenant, UUID id, int percent) {
        jdbc.sql("""
                        update report.weekly
                           set state = 'RUNNING',
                               percent = :percent
                         where tenant_id = :tenant
                           and id = :id
                           and state in ('WAITING', 'RUNNING')
                        """)
                .param("percent", percent)
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    void done(TenantId tenant, UUID id, UUID file, String fileName) {
        jdbc.sql("""
                        update report.weekly
                           set state = 'DONE',
                               percent = 100,
                               file_id = :file,
                               file_name = :name,
                               ended_at = :at
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("file", file)
                .param("name", fileName)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    void failed(TenantId tenant, UUID id) {
        jdbc.sql("""
                        update report.weekly
                           set state = 'FAILED',
                               ended_at = :at
                         where tenant_id = :tenant
                           and id = :id
                           and state <> 'DONE'
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    /// Takes out what one person asked for before a moment and says which files nobody needs any more.
    List<UUID> forget(TenantId tenant, PersonId by, Instant before) {
        return jdbc
                .sql("""
                        delete from report.weekly
                         where tenant_id = :tenant
                           and asked_by = :by
                           and asked_at < :before
                        returning file_id
                        """)
                .param("tenant", tenant.value())
                .param("by", by.value())
                .param("before", Timestamp.from(before))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @EventListener
    @Order(TenantErasing.REPORT)
    void on(TenantErasing erasing) {
        jdbc.sql("""
                        delete from report.weekly
                         where tenant_id = :tenant
                        """).param("tenant", erasing.tenant().value()).update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new Week(row.getObject(3, LocalDate.class)),
                PaperFormat.valueOf(row.getString(4)),
                row.getString(5),
                State.valueOf(row.getString(6)),
                row.getInt(7),
                row.getObject(8, UUID.class),
                row.getString(9),
                new PersonId(row.getObject(10, UUID.class)),
                row.getTimestamp(11).toInstant());
    }
}
