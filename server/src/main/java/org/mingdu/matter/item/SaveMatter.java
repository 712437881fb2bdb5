package org.mingdu.matter.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.matter.kind.MatterKind;
import org.mingdu.project.Projects;
import org.springframework.stereotype.Service;

/// A matter is drafted by somebody whose right reaches what it is about: a company its lot, never the project as a
/// whole.
/// A draft may lack what the kind asks for; it is asked when it is submitted.
@Service
class SaveMatter {
    private final MatterTable matters;
    private final TakeMatterStep steps;
    private final Projects projects;
    private final Trail trail;
    private final Ids ids;

    SaveMatter(MatterTable matters, TakeMatterStep steps, Projects projects, Trail trail, Ids ids) {
        this.matters = matters;
        this.steps = steps;
        this.projects = projects;
        this.trail = trail;
        this.ids = ids;
    }

    @FieldsOf("matter")
    record Form(
            MatterKind kind,
            @Nullable UUID lotId,
            String title,
            @Nullable String content,
            @Nullable Money amount,
            @Nullable Integer days,
            @Nullable LocalDate day,
            @Nullable Integer version) {
        MatterTable.Content written() {
            return new MatterTable.Content(
                    title.strip(), content == null || content.isBlank() ? null : content.strip(), amount, days, day);
        }
    }

    sealed interface Outcome {
        record Saved(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NoRight() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome create(Actor actor, UUID project, Form form) {
        var refused = place(actor, project, form);
        if (refused.isPresent()) {
            return refused.get();
        }
        var errors = CheckMatter.draft(form.kind(), form);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var id = ids.next();
        matters.insert(actor, id, form.kind(), project, form.lotId(), form.written());
        trail.about("matter", id, form.title().strip());
        trail.say(form.kind().title());
        return new Outcome.Saved(id);
    }

    StepOutcome update(Actor actor, UUID id, Form form) {
        var version = form.version() == null ? 0 : form.version();
        return steps.take(actor, id, version, MatterStep.EDIT, row -> {
            var errors = new ArrayList<>(CheckMatter.draft(row.kind(), form));
            if (form.kind() != row.kind()) {
                errors.add(new Field("/kind", "事项类别登记后不能修改；类别选错的，请删除草稿后重新起草。"));
            }
            if (row.givenBack() && !Objects.equals(form.lotId(), row.place().lot())) {
                errors.add(new Field("/lotId", "送审后不能更换标段；标段选错的，请在审批中作废后重新起草。"));
            }
            if (errors.isEmpty() && place(actor, row.place().project(), form).isPresent()) {
                errors.add(new Field("/lotId", "您在所选的范围内不能提出事项，请重新选择标段。"));
            }
            if (!errors.isEmpty()) {
                return new StepOutcome.Invalid(errors);
            }
            matters.update(actor.tenant(), id, form.lotId(), form.written());
            // What goes back to those who decide goes back whole.
            var lacking =
                    row.givenBack() ? CheckMatter.whole(matters.find(actor, id).orElseThrow()) : List.<Field>of();
            return lacking.isEmpty() ? steps.taken(actor, id) : new StepOutcome.Invalid(lacking);
        });
    }

    /// Why it cannot be put there; empty when it can.
    private Optional<Outcome> place(Actor actor, UUID project, Form form) {
        var of = new ProjectId(project);
        if (projects.project(actor, Right.PROJECT_READ, of).isEmpty()) {
            return Optional.of(new Outcome.NotFound());
        }
        var lot = form.lotId() == null ? null : new LotId(form.lotId());
        if (lot != null && !projects.reaches(actor, Right.PROJECT_READ, of, lot)) {
            return Optional.of(new Outcome.NotFound());
        }
        if (projects.reaches(actor, Right.MATTER_RAISE, of, lot)) {
            return Optional.empty();
        }
        return Optional.of(
                lot == null && form.kind().mayBeOfLot()
                        ? new Outcome.Invalid(List.of(new Field("/lotId", "您只能就本单位参与的标段提出事项，请选择标段。")))
                        : new Outcome.NoRight());
    }
}
