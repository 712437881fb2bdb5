package org.mingdu.project.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.NationalProjectCode;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Scope;
import org.mingdu.project.Projects;
import org.mingdu.standard.CodeLists;
import org.springframework.stereotype.Service;

/// A project enters the register when somebody declares that it is not secret (政府投资条例第十条; 保守国家秘密法: such
/// projects must not enter this system at all). A doubtful national code warns; one that another project has is
/// refused.
@Service
class SaveProject {
    private final ProjectTable projects;
    private final Directory directory;
    private final CodeLists codes;
    private final Trail trail;
    private final Ids ids;

    SaveProject(ProjectTable projects, Directory directory, CodeLists codes, Trail trail, Ids ids) {
        this.projects = projects;
        this.directory = directory;
        this.codes = codes;
        this.trail = trail;
        this.ids = ids;
    }

    @FieldsOf("project")
    record Form(
            String name,
            @Nullable String nationalCode,
            String typeCode,
            String natureCode,
            @Nullable String industryCode,
            String regionCode,
            UUID ownerOrganisationId,
            @Nullable UUID authorityOrganisationId,
            String stage,
            Money investment,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish,
            @Nullable LocalDate approvedOn,
            @Nullable String approvalNumber,
            @Nullable String address,
            @Nullable String summary,
            @Nullable Boolean keyProject,
            @Nullable Boolean notSecret,
            @Nullable Integer version) {
        boolean isKeyProject() {
            return Boolean.TRUE.equals(keyProject);
        }
    }

    sealed interface Outcome {
        record Saved(UUID id, List<String> warnings) implements Outcome {}

        record NotDeclared() implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record BeyondReach() implements Outcome {}

        record NotFound() implements Outcome {}

        record Stale() implements Outcome {}
    }

    Outcome create(Actor actor, Form form) {
        if (!Boolean.TRUE.equals(form.notSecret())) {
            return new Outcome.NotDeclared();
        }
        var id = ids.next();
        var checked = check(actor, id, form, null);
        if (!checked.errors().isEmpty() || checked.place() == null) {
            return new Outcome.Invalid(checked.errors());
        }
        if (!reaches(actor.scope(Right.PROJECT_CREATE), checked.place())) {
            return new Outcome.BeyondReach();
        }
        projects.insert(
                actor.tenant(),
                id,
                new Projects.Entered(
                        form.name().strip(),
                        checked.nationalCode(),
                        form.typeCode(),
                        form.natureCode(),
                        form.industryCode(),
                        form.regionCode(),
                        new OrganisationId(form.ownerOrganisationId()),
                        form.authorityOrganisationId() == null
                                ? null
                                : new OrganisationId(form.authorityOrganisationId()),
                        form.stage(),
                        "ACTIVE",
                        form.investment(),
                        form.plannedStart(),
                        form.plannedFinish(),
                        form.approvedOn(),
                        form.approvalNumber(),
                        form.address(),
                        form.summary(),
                        form.isKeyProject(),
                        false,
                        actor.person()),
                checked.place());
        trail.about("project", id, form.name());
        trail.say("声明：本项目不涉及国家秘密");
        return new Outcome.Saved(id, checked.warnings());
    }

    Outcome update(Actor actor, UUID id, Form form) {
        var before = projects.find(actor, Right.PROJECT_EDIT, id);
        if (before.isEmpty() || !projects.reachesWhole(actor, Right.PROJECT_EDIT, id)) {
            return new Outcome.NotFound();
        }
        var checked = check(actor, id, form, before.get());
        if (!checked.errors().isEmpty() || checked.place() == null) {
            return new Outcome.Invalid(checked.errors());
        }
        // It must not be moved where one could not have entered it; who was given this one project moves it nowhere.
        var place = checked.place();
        var stays = form.ownerOrganisationId().equals(before.get().ownerId())
                && Objects.equals(form.authorityOrganisationId(), before.get().authorityId())
                && form.regionCode().equals(before.get().regionCode());
        if (!stays && !reaches(actor.scope(Right.PROJECT_EDIT), place)) {
            return new Outcome.BeyondReach();
        }
        var version = form.version() == null ? 0 : form.version();
        if (!projects.update(actor, id, version, form, checked.nationalCode(), place)) {
            return new Outcome.Stale();
        }
        projects.placeAgain(actor.tenant(), id);
        trail.about("project", id, form.name());
        Changes.between(before.get(), form, checked.nationalCode()).forEach(trail::say);
        return new Outcome.Saved(id, checked.warnings());
    }

    private record CheckedForm(
            List<Field> errors,
            List<String> warnings,
            @Nullable String nationalCode,
            ProjectTable.@Nullable Place place) {}

    private CheckedForm check(Actor actor, UUID id, Form form, ProjectTable.@Nullable Stored before) {
        var errors = new ArrayList<Field>();
        var warnings = new ArrayList<String>();
        var tenant = actor.tenant();
        String nationalCode = null;
        if (form.nationalCode() != null && !form.nationalCode().isBlank()) {
            var code = NationalProjectCode.check(form.nationalCode());
            warnings.addAll(code.findings());
            nationalCode = code.normalised();
            if (projects.withNationalCode(tenant, nationalCode)
                    .filter(other -> !other.equals(id))
                    .isPresent()) {
                errors.add(new Field("/nationalCode", "该项目代码已登记在另一个项目上，请核对赋码回执。"));
            }
        }
        codes.fault(tenant, "project.typeCode", form.typeCode(), before == null ? null : before.typeCode())
                .ifPresent(errors::add);
        codes.fault(tenant, "project.natureCode", form.natureCode(), before == null ? null : before.natureCode())
                .ifPresent(errors::add);
        codes.fault(tenant, "project.industryCode", form.industryCode(), before == null ? null : before.industryCode())
                .ifPresent(errors::add);
        codes.fault(tenant, "project.stage", form.stage(), null).ifPresent(errors::add);
        // A project moves on by what the law asks for, never by editing a field.
        if (before != null && !form.stage().equals(before.stage())) {
            errors.add(new Field("/stage", "项目阶段不在这里修改，请在项目的“全过程”页办理。"));
        }
        if (form.plannedStart() != null
                && form.plannedFinish() != null
                && form.plannedFinish().isBefore(form.plannedStart())) {
            errors.add(new Field("/plannedFinish", "计划竣工日期不能早于计划开工日期。"));
        }
        return new CheckedForm(errors, warnings, nationalCode, place(actor, form, errors));
    }

    private ProjectTable.@Nullable Place place(Actor actor, Form form, List<Field> errors) {
        var tenant = actor.tenant();
        var region = directory.region(tenant, form.regionCode()).orElse(null);
        if (region == null) {
            errors.add(new Field("/regionCode", "没有这个行政区划，请重新选择。"));
        }
        var owner = directory
                .organisation(tenant, new OrganisationId(form.ownerOrganisationId()))
                .orElse(null);
        if (owner == null || owner.kind().isParty()) {
            errors.add(new Field("/ownerOrganisationId", "请选择建设单位；施工、监理等参建单位在标段中填写。"));
        }
        Directory.Organisation authority = null;
        if (form.authorityOrganisationId() != null) {
            authority = directory
                    .organisation(tenant, new OrganisationId(form.authorityOrganisationId()))
                    .orElse(null);
            if (authority == null || authority.kind().isParty()) {
                errors.add(new Field("/authorityOrganisationId", "请选择主管部门。"));
            }
        }
        return region == null || owner == null
                ? null
                : ProjectTable.Place.of(region, owner, authority, form.typeCode());
    }

    /// The same rule as `access.open_sees_project`, for a project that is not stored yet.
    static boolean reaches(Scope scope, ProjectTable.Place place) {
        return scope.entries().stream()
                .anyMatch(entry -> entry.equals("*")
                        || (entry.startsWith("R") && place.regionPath().startsWith(entry.substring(1)))
                        || (entry.startsWith("O")
                                && place.office().stream().anyMatch(key -> key.startsWith(entry.substring(1)))));
    }
}
