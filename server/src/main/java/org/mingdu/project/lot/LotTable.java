package org.mingdu.project.lot;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.mingdu.project.Projects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `project.lot`.
@Repository
public class LotTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    LotTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A lot as its reader sees it.
    @FieldsOf("lot")
    public record Line(
            UUID id,
            UUID projectId,
            String projectName,
            String code,
            String name,
            @Nullable String kind,
            @Nullable Named contractor,
            @Nullable Named supervisor,
            @Nullable String contractNumber,
            @Nullable Money contractAmount,
            @Nullable LocalDate contractStart,
            @Nullable LocalDate contractFinish,
            int version,
            List<String> can) {}

    /// The lots the right reaches; `may` is the right that decides what may be done with them.
    public List<Line> of(Actor actor, Right right, UUID project) {
        return query(actor, right, project, null);
    }

    public Optional<Line> find(Actor actor, Right right, UUID lot) {
        return query(actor, right, null, lot).stream().findFirst();
    }

    private List<Line> query(Actor actor, Right right, @Nullable UUID project, @Nullable UUID lot) {
        return jdbc.sql("""
                        select l.id, l.project_id, p.name, l.code, l.name, l.kind, l.contractor_id, c.name,
                               l.supervisor_id, s.name, l.contract_number, l.contract_amount, l.contract_start,
                               l.contract_finish, l.version,
                               access.open_sees_lot(cast(:edit as text[]), p.region_path, p.office, p.id, l.id),
                               access.open_sees_lot(cast(:compile as text[]), p.region_path, l.seen_by, p.id, l.id)
                          from project.lot l
                          join project.project p on p.tenant_id = l.tenant_id and p.id = l.project_id
                          left join access.open_organisation c on c.tenant_id = l.tenant_id and c.id = l.contractor_id
                          left join access.open_organisation s on s.tenant_id = l.tenant_id and s.id = l.supervisor_id
                         where l.tenant_id = :tenant
                           and (cast(:project as uuid) is null or l.project_id = :project)
                           and (cast(:lot as uuid) is null or l.id = :lot)
                           and access.open_sees_lot(cast(:scope as text[]), p.region_path, l.seen_by, p.id, l.id)
                         order by l.code
                        """)
                .param("edit", actor.scope(Right.PROJECT_EDIT).bound())
                .param("compile", actor.scope(Right.PLAN_COMPILE).bound())
                .param("tenant", actor.tenant().value())
                .param("project", project)
                .param("lot", lot)
                .param("scope", actor.scope(right).bound())
                .query(LotTable::line)
                .list();
    }

    public boolean reaches(Actor actor, Right right, UUID project, UUID lot) {
        return find(actor, right, lot)
                .filter(line -> line.projectId().equals(project))
                .isPresent();
    }

    /// What a lot is and whose, its owner says: a company's own rights do not reach that, whatever role it was given.
    boolean mayEdit(Actor actor, UUID lot) {
        return jdbc.sql("""
                        select exists (select
                                         from project.lot l
                                         join project.project p on p.tenant_id = l.tenant_id and p.id = l.project_id
                                        where l.tenant_id = :tenant
                                          and l.id = :lot
                                          and access.open_sees_lot(
                                                cast(:scope as text[]), p.region_path, p.office, p.id, l.id))
                        """)
                .param("tenant", actor.tenant().value())
                .param("lot", lot)
                .param("scope", actor.scope(Right.PROJECT_EDIT).bound())
                .query(Boolean.class)
                .single();
    }

    boolean codeTaken(TenantId tenant, UUID project, String code, @Nullable UUID except) {
        return jdbc.sql("""
                        select exists (select
                                         from project.lot l
                                        where l.tenant_id = :tenant /* unscoped: asked by who may edit the project */
                                          and l.project_id = :project
                                          and l.code = :code
                                          and (cast(:except as uuid) is null or l.id <> :except))
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .param("code", code)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    /// Who sees it is written afterwards, by the register.
    public void insert(TenantId tenant, UUID id, UUID project, Projects.EnteredLot lot) {
        jdbc.sql("""
                        insert into project.lot
                               (tenant_id, id, project_id, code, name, kind, contractor_id, supervisor_id, seen_by,
                                contract_number, contract_amount, contract_start, contract_finish, created_at)
                        values (:tenant, :id, :project, :code, :name, :kind, :contractor, :supervisor, '{}',
                                :number, :amount, :start, :finish, :at)
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("project", project)
                .param("code", lot.code())
                .param("name", lot.name())
                .param("kind", lot.kind())
                .param(
                        "contractor",
                        lot.contractor() == null ? null : lot.contractor().value())
                .param(
                        "supervisor",
                        lot.supervisor() == null ? null : lot.supervisor().value())
                .param("number", lot.contractNumber())
                .param(
                        "amount",
                        lot.contractAmount() == null
                                ? null
                                : lot.contractAmount().yuan())
                .param("start", lot.contractStart())
                .param("finish", lot.contractFinish())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// False when somebody else saved in between.
    boolean update(TenantId tenant, UUID id, int version, SaveLot.Form form) {
        return jdbc.sql("""
                        update project.lot
                           set code = :code,
                               name = :name,
                               kind = :kind,
                               contractor_id = :contractor,
                               supervisor_id = :supervisor,
                               contract_number = :number,
                               contract_amount = :amount,
                               contract_start = :start,
                               contract_finish = :finish,
                               version = version + 1
                         where tenant_id = :tenant
                           and id = :id
                           and version = :version
                        """)
                        .param("code", form.code().strip())
                        .param("name", form.name().strip())
                        .param("kind", form.kind())
                        .param("contractor", form.contractorId())
                        .param("supervisor", form.supervisorId())
                        .param("number", form.contractNumber())
                        .param(
                                "amount",
                                form.contractAmount() == null
                                        ? null
                                        : form.contractAmount().yuan())
                        .param("start", form.contractStart())
                        .param("finish", form.contractFinish())
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Line line(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var amount = row.getBigDecimal(12);
        var can = new java.util.ArrayList<String>();
        if (row.getBoolean(16)) {
            can.add("edit");
        }
        if (row.getBoolean(17)) {
            can.add("import");
        }
        return new Line(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                named(row, 7),
                named(row, 9),
                row.getString(11),
                amount == null ? null : new Money(amount),
                row.getObject(13, LocalDate.class),
                row.getObject(14, LocalDate.class),
                row.getInt(15),
                List.copyOf(can));
    }

    private static @Nullable Named named(java.sql.ResultSet row, int column) throws java.sql.SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new Named(id, row.getString(column + 1));
    }
}
