package org.mingdu.lifecycle.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.law.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the register says of a project, for who sees it as a whole; companies see their lots, never this.
@Repository
public class HeadTable {
    private final JdbcClient jdbc;

    HeadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A project as the register has it.
    ///
    /// @param mayRecord whether the reader registers its papers
    /// @param mayMove   whether the reader moves it on
    public record Head(
            UUID id,
            String name,
            @Nullable String nationalCode,
            String typeCode,
            Stage stage,
            Status status,
            String regionPath,
            Money investment,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish,
            boolean mayRecord,
            boolean mayMove) {}

    public record Lot(UUID id, String name, boolean hasContractor) {}

    public Optional<Head> find(Actor actor, UUID id) {
        return jdbc.sql("""
                        select p.id, p.name, p.national_code, p.type_code, p.stage, p.status, p.region_path, p.investment,
                               p.planned_start, p.planned_finish,
                               access.open_sees_lot(cast(:record as text[]), p.region_path, p.office, p.id, null),
                               access.open_sees_lot(cast(:move as text[]), p.region_path, p.office, p.id, null)
                          from project.open_project p
                         where p.tenant_id = :tenant
                           and p.id = :id
                           and access.open_sees_lot(cast(:scope as text[]), p.region_path, p.office, p.id, null)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .param("record", actor.scope(Right.MATTER_RECORD).bound())
                .param("move", actor.scope(Right.STAGE_MOVE).bound())
                .query((row, _) -> new Head(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Stage.valueOf(row.getString(5)),
                        Status.valueOf(row.getString(6)),
                        row.getString(7),
                        new Money(row.getBigDecimal(8)),
                        row.getObject(9, LocalDate.class),
                        row.getObject(10, LocalDate.class),
                        row.getBoolean(11),
                        row.getBoolean(12)))
                .optional();
    }

    public List<Lot> lots(TenantId tenant, UUID project) {
        return jdbc.sql("""
                        select l.id, l.name, l.contractor_id is not null
                          from project.open_lot l
                         where l.tenant_id = :tenant /* unscoped: whoever asks sees the project as a whole */
                           and l.project_id = :project
                         order by l.code
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .query((row, _) -> new Lot(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)))
                .list();
    }
}
