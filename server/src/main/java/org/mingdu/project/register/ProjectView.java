package org.mingdu.project.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.ProjectMarks;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.NationalProjectCode;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Reading;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Shown;
import org.mingdu.project.Projects;
import org.mingdu.project.lot.LotTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One project with what belongs to it, as far as its reader sees: who is party to one lot sees that lot.
@Component
class ProjectView {
    private final JdbcClient jdbc;
    private final ProjectTable projects;
    private final LotTable lots;
    private final ProjectMarks marks;
    private final DataStandard standard;

    ProjectView(JdbcClient jdbc, ProjectTable projects, LotTable lots, ProjectMarks marks, DataStandard standard) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.lots = lots;
        this.marks = marks;
        this.standard = standard;
    }

    record Party(String role, String roleName, Named organisation) {}

    @FieldsOf("project")
    record View(
            UUID id,
            String name,
            @Nullable String nationalCode,
            List<String> nationalCodeFindings,
            String typeCode,
            String typeName,
            String natureCode,
            @Nullable String industryCode,
            String stage,
            String stageName,
            String status,
            String statusName,
            Coded region,
            Named owner,
            @Nullable Named authority,
            Money investment,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish,
            @Nullable LocalDate approvedOn,
            @Nullable String approvalNumber,
            @Nullable LocalDate contractStart,
            @Nullable LocalDate contractFinish,
            @Nullable String address,
            @Nullable String summary,
            boolean keyProject,
            int lotCount,
            Instant secrecyDeclaredAt,
            Instant updatedAt,
            boolean demo,
            List<LotTable.Line> lots,
            List<Party> parties,

            @OneOf({"PUBLIC", "INTERNAL", "SENSITIVE", "CORE"})
            String mark,

            int markVersion,
            @Nullable String contactName,
            Shown contactPhone,
            Shown fundAccount,
            Shown remark,
            int version,
            List<String> can) {}

    private record Names(
            String type,
            String stage,
            String status,
            String region,
            String owner,
            @Nullable String authority) {}

    Optional<View> of(Actor actor, UUID id) {
        return projects.find(actor, Right.PROJECT_READ, id).map(project -> view(actor, project));
    }

    boolean showsHistory(Actor actor, UUID id) {
        return projects.reachesWhole(actor, Right.PROJECT_READ, id);
    }

    private View view(Actor actor, ProjectTable.Stored project) {
        var names = names(actor, project);
        var reading = new Reading(standard.edition(), project.level());
        var seen = lots.of(actor, Right.PROJECT_READ, project.id());
        var owner = new Named(project.ownerId(), names.owner());
        var authority = project.authorityId() == null || names.authority() == null
                ? null
                : new Named(project.authorityId(), names.authority());
        return new View(
                project.id(),
                project.name(),
                project.nationalCode(),
                project.nationalCode() == null
                        ? List.of()
                        : NationalProjectCode.check(project.nationalCode()).findings(),
                project.typeCode(),
                names.type(),
                project.natureCode(),
                project.industryCode(),
                project.stage(),
                names.stage(),
                project.status(),
                names.status(),
                new Coded(project.regionCode(), names.region()),
                owner,
                authority,
                project.investment(),
                project.plannedStart(),
                project.plannedFinish(),
                project.approvedOn(),
                project.approvalNumber(),
                seen.stream()
                        .map(LotTable.Line::contractStart)
                        .filter(java.util.Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                seen.stream()
                        .map(LotTable.Line::contractFinish)
                        .filter(java.util.Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                project.address(),
                project.summary(),
                project.keyProject(),
                seen.size(),
                project.notSecretAt(),
                project.updatedAt(),
                project.demo(),
                seen,
                parties(owner, authority, seen),
                project.mark().name(),
                marks.of(actor.tenant(), new ProjectId(project.id())).version(),
                project.contactName(),
                reading.shown("project.contactPhone", project.contactPhone()),
                reading.shown("project.fundAccount", project.fundAccount()),
                reading.shown("project.remark", project.remark()),
                project.version(),
                can(actor, project));
    }

    private static List<Party> parties(Named owner, @Nullable Named authority, List<LotTable.Line> lots) {
        var parties = new LinkedHashSet<Party>();
        parties.add(new Party("OWNER", "建设单位", owner));
        if (authority != null) {
            parties.add(new Party("AUTHORITY", "主管部门", authority));
        }
        for (var lot : lots) {
            if (lot.contractor() != null) {
                parties.add(new Party("CONTRACTOR", "施工单位", lot.contractor()));
            }
            if (lot.supervisor() != null) {
                parties.add(new Party("SUPERVISOR", "监理单位", lot.supervisor()));
            }
        }
        return List.copyOf(parties);
    }

    private List<String> can(Actor actor, ProjectTable.Stored project) {
        var id = project.id();
        var over = new Projects.Project(new ProjectId(id), project.name(), project.stage(), project.status()).isOver();
        var can = new ArrayList<String>();
        if (showsHistory(actor, id)) {
            can.add("history");
            can.add("viewers");
        }
        if (projects.reachesWhole(actor, Right.PROJECT_EDIT, id)) {
            can.add("edit");
            if (!over) {
                can.add("addLot");
            }
        }
        if (projects.reachesWhole(actor, Right.PROJECT_MARK, id)) {
            can.add("mark");
        }
        if (!over && projects.reachesWhole(actor, Right.PLAN_COMPILE, id)) {
            can.add("import");
        }
        return can;
    }

    private Names names(Actor actor, ProjectTable.Stored project) {
        return jdbc.sql("""
                        select (select i.name from standard.open_code_item i
                                 where i.tenant_id = :tenant and i.list = 'PROJECT_TYPE' and i.code = :type),
                               (select i.name from standard.open_code_item i
                                 where i.tenant_id = :tenant and i.list = 'STAGE' and i.code = :stage),
                               (select i.name from standard.open_code_item i
                                 where i.tenant_id = :tenant and i.list = 'STATUS' and i.code = :status),
                               (select r.name from access.open_region r
                                 where r.tenant_id = :tenant and r.code = :region),
                               (select o.name from access.open_organisation o
                                 where o.tenant_id = :tenant and o.id = :owner),
                               (select o.name from access.open_organisation o
                                 where o.tenant_id = :tenant and o.id = :authority)
                        """)
                .param("tenant", actor.tenant().value())
                .param("type", project.typeCode())
                .param("stage", project.stage())
                .param("status", project.status())
                .param("region", project.regionCode())
                .param("owner", project.ownerId())
                .param("authority", project.authorityId())
                .query((row, _) -> new Names(
                        or(row.getString(1), project.typeCode()),
                        or(row.getString(2), project.stage()),
                        or(row.getString(3), project.status()),
                        or(row.getString(4), project.regionCode()),
                        or(row.getString(5), ""),
                        row.getString(6)))
                .single();
    }

    private static String or(@Nullable String name, String code) {
        return name == null ? code : name;
    }
}
