package org.mingdu.project.lot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory;
import org.mingdu.access.OrganisationKind;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.project.Projects;
import org.mingdu.project.register.ProjectTable;
import org.mingdu.standard.CodeLists;
import org.springframework.stereotype.Service;

/// A lot names its contractor and its supervisor, who must not be one company (建筑法第三十四条). Who is named sees the
/// lot from then on; who no longer is does not.
@Service
class SaveLot {
    private final LotTable lots;
    private final ProjectTable projects;
    private final Projects door;
    private final Directory directory;
    private final CodeLists codes;
    private final Trail trail;
    private final Ids ids;

    SaveLot(
            LotTable lots,
            ProjectTable projects,
            Projects door,
            Directory directory,
            CodeLists codes,
            Trail trail,
            Ids ids) {
        this.lots = lots;
        this.projects = projects;
        this.door = door;
        this.directory = directory;
        this.codes = codes;
        this.trail = trail;
        this.ids = ids;
    }

    @FieldsOf("lot")
    record Form(
            String code,
            String name,
            @Nullable String kind,
            @Nullable UUID contractorId,
            @Nullable UUID supervisorId,
            @Nullable String contractNumber,
            @Nullable Money contractAmount,
            @Nullable LocalDate contractStart,
            @Nullable LocalDate contractFinish,
            @Nullable Integer version) {
        Projects.EnteredLot entered() {
            return new Projects.EnteredLot(
                    code.strip(),
                    name.strip(),
                    kind,
                    contractorId == null ? null : new OrganisationId(contractorId),
                    supervisorId == null ? null : new OrganisationId(supervisorId),
                    contractNumber,
                    contractAmount,
                    contractStart,
                    contractFinish);
        }
    }

    sealed interface Outcome {
        record Saved(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NotFound() implements Outcome {}

        /// Terminated, withdrawn or closed.
        record ProjectOver() implements Outcome {}

        record Stale(LotTable.Line current) implements Outcome {}
    }

    Outcome create(Actor actor, UUID project, Form form) {
        var id = new ProjectId(project);
        var found = door.project(actor, Right.PROJECT_EDIT, id);
        if (found.isEmpty() || !door.reaches(actor, Right.PROJECT_EDIT, id, null)) {
            return new Outcome.NotFound();
        }
        if (found.get().isOver()) {
            return new Outcome.ProjectOver();
        }
        var errors = check(actor, project, null, form);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var lot = ids.next();
        lots.insert(actor.tenant(), lot, project, form.entered());
        projects.placeAgain(actor.tenant(), project);
        trail.about("project", project, found.get().name());
        trail.say("标段 " + form.code() + " " + form.name());
        return new Outcome.Saved(lot);
    }

    Outcome update(Actor actor, UUID id, Form form) {
        var before = lots.find(actor, Right.PROJECT_EDIT, id).orElse(null);
        if (before == null || !lots.mayEdit(actor, id)) {
            return new Outcome.NotFound();
        }
        var errors = check(actor, before.projectId(), id, form);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var version = form.version() == null ? 0 : form.version();
        if (!lots.update(actor.tenant(), id, version, form)) {
            return new Outcome.Stale(lots.find(actor, Right.PROJECT_EDIT, id).orElseThrow());
        }
        projects.placeAgain(actor.tenant(), before.projectId());
        trail.about("project", before.projectId(), before.projectName());
        trail.say("标段 " + form.code() + " " + form.name());
        return new Outcome.Saved(id);
    }

    private List<Field> check(Actor actor, UUID project, @Nullable UUID lot, Form form) {
        var errors = new ArrayList<Field>();
        if (lots.codeTaken(actor.tenant(), project, form.code().strip(), lot)) {
            errors.add(new Field("/code", "本项目已有编号为 " + form.code().strip() + " 的标段，请换一个编号。"));
        }
        codes.fault(actor.tenant(), "lot.kind", form.kind(), null).ifPresent(errors::add);
        company(actor, form.contractorId(), OrganisationKind.CONTRACTOR, "/contractorId", "请选择施工单位。", errors);
        company(actor, form.supervisorId(), OrganisationKind.SUPERVISOR, "/supervisorId", "请选择监理单位。", errors);
        if (form.contractorId() != null && form.contractorId().equals(form.supervisorId())) {
            errors.add(new Field("/supervisorId", "监理单位不得与施工单位为同一单位（建筑法第三十四条）。"));
        }
        if (form.contractStart() != null
                && form.contractFinish() != null
                && form.contractFinish().isBefore(form.contractStart())) {
            errors.add(new Field("/contractFinish", "合同竣工日期不能早于合同开工日期。"));
        }
        return errors;
    }

    private void company(
            Actor actor,
            @Nullable UUID id,
            OrganisationKind kind,
            String pointer,
            String sentence,
            List<Field> errors) {
        if (id != null
                && directory
                        .organisation(actor.tenant(), new OrganisationId(id))
                        .filter(found -> found.kind() == kind)
                        .isEmpty()) {
            errors.add(new Field(pointer, sentence));
        }
    }
}
