package org.mingdu.lifecycle.initiation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.mingdu.lifecycle.initiation.SaveInitiation.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// All SQL on `lifecycle.initiation`; asked by who sees the project as a whole. Written once, never changed.
@Repository
public class InitiationTable {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    InitiationTable(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    record Submitted(Form form, UUID matter, LocalDate on) {}

    void insert(Actor actor, UUID id, UUID project, UUID matter, Form form) {
        jdbc.sql("""
                        insert into lifecycle.initiation
                               (tenant_id, id, project_id, matter_id, content, submitted_by, submitter, submitted_at)
                        values (:tenant, :id, :project, :matter, cast(:content as jsonb), :by, :submitter, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("project", project)
                .param("matter", matter)
                .param("content", json.writeValueAsString(form))
                .param("by", actor.person().value())
                .param("submitter", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Whether an application of it was submitted here.
    public boolean has(TenantId tenant, UUID project) {
        return latest(tenant, project).isPresent();
    }

    Optional<Submitted> latest(TenantId tenant, UUID project) {
        return jdbc.sql("""
                        select i.content, i.matter_id, i.submitted_at
                          from lifecycle.initiation i
                         where i.tenant_id = :tenant
                           and i.project_id = :project
                         order by i.id desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .query((row, _) -> new Submitted(
                        json.readValue(row.getString(1), Form.class),
                        row.getObject(2, UUID.class),
                        LocalDate.ofInstant(row.getTimestamp(3).toInstant(), clock.getZone())))
                .optional();
    }
}
