package org.mingdu.project.register;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory;
import org.mingdu.access.ProjectNames;
import org.mingdu.access.TenantErasing;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Scope;
import org.mingdu.kernel.TenantId;
import org.mingdu.project.Projects;
import org.mingdu.project.lot.EnterParts;
import org.mingdu.project.lot.LotTable;
import org.mingdu.standard.CodeLists;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The door [Projects], and what `access` must know to grant rights on a project.
@Service
class ProjectDoor implements Projects, ProjectNames {
    private final JdbcClient jdbc;
    private final ProjectTable projects;
    private final SaveProject save;
    private final LotTable lots;
    private final EnterParts parts;
    private final Directory directory;
    private final CodeLists codes;
    private final Ids ids;

    ProjectDoor(
            JdbcClient jdbc,
            ProjectTable projects,
            SaveProject save,
            LotTable lots,
            EnterParts parts,
            Directory directory,
            CodeLists codes,
            Ids ids) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.save = save;
        this.lots = lots;
        this.parts = parts;
        this.directory = directory;
        this.codes = codes;
        this.ids = ids;
    }

    @Override
    public Optional<Project> project(Actor actor, Right right, ProjectId id) {
        return projects.find(actor, right, id.value())
                .map(stored -> new Project(id, stored.name(), stored.stage(), stored.status()));
    }

    @Override
    public Optional<Lot> lot(Actor actor, Right right, LotId id) {
        return lots.find(actor, right, id.value())
                .map(line -> new Lot(
                        id,
                        new ProjectId(line.projectId()),
                        line.projectName(),
                        line.name(),
                        line.contractor() == null
                                ? null
                                : new OrganisationId(line.contractor().id()),
                        line.supervisor() == null
                                ? null
                                : new OrganisationId(line.supervisor().id())));
    }

    @Override
    public boolean reaches(Actor actor, Right right, ProjectId project, @Nullable LotId lot) {
        return lot == null
                ? projects.reachesWhole(actor, right, project.value())
                : lots.reaches(actor, right, project.value(), lot.value());
    }

    @Override
    public boolean move(TenantId tenant, ProjectId project, Standing from, Standing to) {
        return projects.move(tenant, project.value(), from, to);
    }

    @Override
    public Declaration declare(Actor actor, Declared project) {
        return told(save.create(actor, form(project, null)));
    }

    @Override
    public Declaration declareAgain(Actor actor, ProjectId id, Declared project) {
        return projects.find(actor, Right.PROJECT_EDIT, id.value())
                .map(stored -> told(save.update(actor, id.value(), form(project, stored))))
                .orElseGet(Declaration.NotFound::new);
    }

    @Override
    public void askedFor(Actor actor, ProjectId project, @Nullable String contact, @Nullable String phone) {
        var stored = projects.find(actor, Right.PROJECT_CREATE, project.value())
                .or(() -> projects.find(actor, Right.PROJECT_EDIT, project.value()))
                .orElseThrow();
        if (!projects.contact(
                actor.tenant(), project.value(), new SaveContact.Form(contact, phone, null, null, stored.version()))) {
            throw new IllegalStateException("project (%s) changed while it was declared".formatted(project));
        }
    }

    @Override
    public Optional<Declared> declared(Actor actor, Right right, ProjectId id) {
        return projects.find(actor, right, id.value())
                .filter(_ -> projects.reachesWhole(actor, right, id.value()))
                .map(stored -> new Declared(
                        stored.name(),
                        stored.nationalCode(),
                        stored.typeCode(),
                        stored.natureCode(),
                        stored.industryCode(),
                        stored.regionCode(),
                        new OrganisationId(stored.ownerId()),
                        stored.authorityId() == null ? null : new OrganisationId(stored.authorityId()),
                        stored.stage(),
                        stored.investment(),
                        stored.plannedStart(),
                        stored.plannedFinish(),
                        stored.address(),
                        stored.summary()));
    }

    private static SaveProject.Form form(Declared project, ProjectTable.@Nullable Stored before) {
        return new SaveProject.Form(
                project.name(),
                project.nationalCode(),
                project.typeCode(),
                project.natureCode(),
                project.industryCode(),
                project.regionCode(),
                project.owner().value(),
                project.authority() == null ? null : project.authority().value(),
                project.stage(),
                project.investment(),
                project.plannedStart(),
                project.plannedFinish(),
                before == null ? null : before.approvedOn(),
                before == null ? null : before.approvalNumber(),
                project.address(),
                project.summary(),
                before != null && before.keyProject(),
                true,
                before == null ? null : before.version());
    }

    private static Declaration told(SaveProject.Outcome outcome) {
        return switch (outcome) {
            case SaveProject.Outcome.Saved(var id, var warnings) -> new Declaration.Done(new ProjectId(id), warnings);
            case SaveProject.Outcome.Invalid(var errors) -> new Declaration.Invalid(errors);
            case SaveProject.Outcome.BeyondReach() -> new Declaration.BeyondReach();
            case SaveProject.Outcome.NotFound() -> new Declaration.NotFound();
            case SaveProject.Outcome.NotDeclared() ->
                throw new IllegalStateException("project was not declared though its form says so");
            case SaveProject.Outcome.Stale() ->
                new Declaration.Invalid(List.of(new Field("/name", "项目资料刚被他人修改，请核对后再提交。")));
        };
    }

    @Override
    public ProjectId register(TenantId tenant, Entered project) {
        var region = directory.region(tenant, project.regionCode()).orElseThrow();
        var owner = directory.organisation(tenant, project.owner()).orElseThrow();
        var authority = project.authority() == null
                ? null
                : directory.organisation(tenant, project.authority()).orElseThrow();
        var id = ids.next();
        projects.insert(tenant, id, project, ProjectTable.Place.of(region, owner, authority, project.typeCode()));
        return new ProjectId(id);
    }

    @Override
    public LotId addLot(TenantId tenant, ProjectId project, EnteredLot lot) {
        var id = ids.next();
        lots.insert(tenant, id, project.value(), lot);
        projects.placeAgain(tenant, project.value());
        return new LotId(id);
    }

    @Override
    public void addParts(TenantId tenant, LotId lot, List<EnteredPart> entered) {
        parts.enter(tenant, lot.value(), entered);
    }

    @EventListener
    @Order(TenantErasing.PROJECT)
    void on(TenantErasing erasing) {
        for (var statement : List.of(
                "delete from project.part where tenant_id = :tenant",
                "delete from project.lot where tenant_id = :tenant",
                "delete from project.project where tenant_id = :tenant")) {
            jdbc.sql(statement).param("tenant", erasing.tenant().value()).update();
        }
    }

    /// Those of projects and lots that the actor reads, audits or manages people of, by the rule of the gate.
    @Override
    public Map<Place, String> names(Actor actor, Collection<Place> places) {
        var names = new HashMap<Place, String>();
        places.stream()
                .filter(place -> place.kind().equals("CLASS"))
                .forEach(place -> codes.name(actor.tenant(), "project.typeCode", place.id())
                        .ifPresent(name -> names.put(place, name)));
        var ids = places.stream()
                .filter(place -> !place.kind().equals("CLASS"))
                .map(Place::id)
                .toList();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                        select 'PROJECT', p.id, p.name
                          from project.project p
                         where p.tenant_id = :tenant
                           and p.id = any (cast(:ids as uuid[]))
                           and access.open_sees_project(cast(:scope as text[]), p.region_path, p.seen_by, p.id)
                         union all
                        select 'LOT', l.id, p.name || ' ' || l.name
                          from project.lot l
                          join project.project p on p.tenant_id = l.tenant_id and p.id = l.project_id
                         where l.tenant_id = :tenant
                           and l.id = any (cast(:ids as uuid[]))
                           and access.open_sees_lot(cast(:scope as text[]), p.region_path, l.seen_by, p.id, l.id)
                        """)
                    .param("tenant", actor.tenant().value())
                    .param("ids", "{" + String.join(",", ids) + "}")
                    .param("scope", known(actor).bound())
                    .query(row -> {
                        names.put(new Place(row.getString(1), row.getString(2)), row.getString(3));
                    });
        }
        return names;
    }

    private static Scope known(Actor actor) {
        return Scope.union(Stream.of(Right.PROJECT_READ, Right.PEOPLE_MANAGE, Right.AUDIT_READ)
                .map(actor::scope)
                .toList());
    }

    @Override
    public Optional<Target> project(Actor actor, UUID id) {
        return jdbc.sql("""
                        select p.name
                          from project.project p
                         where p.tenant_id = :tenant /* unscoped: who manages people grants on any project */
                           and p.id = :id
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .query(String.class)
                .optional()
                .map(name -> new Target(name, List.of("P" + id)));
    }

    @Override
    public Optional<Target> lot(Actor actor, UUID id) {
        return jdbc.sql("""
                        select l.name, l.project_id
                          from project.lot l
                         where l.tenant_id = :tenant /* unscoped: who manages people grants on any lot */
                           and l.id = :id
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .query((row, _) -> new Target(row.getString(1), List.of("L" + id, "p" + row.getObject(2, UUID.class))))
                .optional();
    }

    @Override
    public Optional<Target> projectClass(TenantId tenant, String code) {
        return codes.fault(tenant, "project.typeCode", code, null).isPresent()
                ? Optional.empty()
                : Optional.of(new Target(code, List.of("O" + ProjectTable.Place.classKey(code))));
    }

    @Override
    public boolean covers(TenantId tenant, List<String> reach, @Nullable UUID project, @Nullable UUID lot) {
        return jdbc.sql("""
                        select exists (select
                                         from project.project p
                                         left join project.lot l on l.tenant_id = p.tenant_id and l.id = :lot
                                        where p.tenant_id = :tenant
                                          and p.id = coalesce(cast(:project as uuid), l.project_id)
                                          and access.open_sees_lot(
                                                cast(:scope as text[]), p.region_path, coalesce(l.seen_by, p.office),
                                                p.id, l.id))
                        """)
                .param("tenant", tenant.value())
                .param("scope", asGranted(reach).bound())
                .param("project", project, Types.OTHER)
                .param("lot", lot, Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    /// As `access.open_reach` has them: regions and organisations once more without their letter.
    private static Scope asGranted(List<String> reach) {
        var entries = new ArrayList<>(reach);
        for (var entry : reach) {
            if (entry.startsWith("R") || entry.startsWith("O")) {
                entries.add(entry.substring(1));
            }
        }
        return new Scope(entries);
    }

    @Override
    public Set<String> regions(TenantId tenant) {
        return projects.regions(tenant);
    }
}
