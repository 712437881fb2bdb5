package org.mingdu.matter.item;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.matter.item.ChangeTotals.Bucket;
import org.mingdu.matter.item.ChangeTotals.Part;
import org.mingdu.matter.item.ChangeTotals.SeenLot;
import org.mingdu.matter.item.ChangeTotals.Sum;
import org.mingdu.project.Projects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gathers what the changes of a project come to.
@Component
class SumChanges {
    private final JdbcClient jdbc;
    private final Projects projects;

    SumChanges(JdbcClient jdbc, Projects projects) {
        this.jdbc = jdbc;
        this.projects = projects;
    }

    Optional<ChangeTotals> of(Actor actor, UUID project) {
        var id = new ProjectId(project);
        return projects.project(actor, Right.PROJECT_READ, id)
                .map(_ -> ChangeTotals.of(
                        lots(actor, project),
                        parts(actor, project),
                        projects.reaches(actor, Right.PROJECT_READ, id, null)));
    }

    private List<SeenLot> lots(Actor actor, UUID project) {
        return jdbc.sql("""
                        select l.id, l.name, l.contract_amount
                          from project.open_lot l
                         where l.tenant_id = :tenant
                           and l.project_id = :project
                           and access.open_sees_lot(cast(:scope as text[]), l.region_path, l.seen_by, l.project_id, l.id)
                         order by l.code
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project)
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .query((row, _) -> new SeenLot(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        MatterTable.money(row, "contract_amount")))
                .list();
    }

    /// What was decided elsewhere counts with the amount that was approved there.
    private List<Part> parts(Actor actor, UUID project) {
        return jdbc.sql("""
                        select b.lot_id, b.bucket, count(*), coalesce(sum(b.amount), 0), coalesce(sum(b.days), 0)
                          from (select m.lot_id, m.days, coalesce(m.decided_amount, m.amount) as amount,
                                       case when m.state = 'DRAFT' then 'DRAFT'
                                            when m.state = 'IN_APPROVAL' then 'IN_APPROVAL'
                                            when m.state = 'APPROVED' or m.verdict = 'APPROVED' then 'APPROVED'
                                            else 'DROPPED'
                                       end as bucket
                                  from matter.open_matter m
                                 where m.tenant_id = :tenant
                                   and m.project_id = :project
                                   and m.kind in ('CHANGE', 'EXTENSION')
                                   and access.open_sees_lot(
                                         cast(:scope as text[]), m.region_path, m.seen_by, m.project_id, m.lot_id)) b
                         group by b.lot_id, b.bucket
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", project)
                .param("scope", actor.scope(Right.PROJECT_READ).bound())
                .query((row, _) -> new Part(
                        row.getObject(1, UUID.class),
                        Bucket.valueOf(row.getString(2)),
                        new Sum(row.getLong(3), new Money(row.getBigDecimal(4)), row.getLong(5))))
                .list();
    }
}
