package org.mingdu.lifecycle.milestone;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.mingdu.standard.CodeLists;
import org.springframework.stereotype.Service;

/// Writes what projects of a type have to reach here; projects that took the template over keep what they have.
@Service
class SaveMilestoneTemplate {
    private static final int MOST = 60;

    private static final Field HOW_MANY = new Field("/names", "请填写 1 到 60 个里程碑，每行一个。");

    private final MilestoneTemplateTable templates;
    private final CodeLists codes;
    private final DataStandard standard;
    private final Trail trail;

    SaveMilestoneTemplate(MilestoneTemplateTable templates, CodeLists codes, DataStandard standard, Trail trail) {
        this.templates = templates;
        this.codes = codes;
        this.standard = standard;
        this.trail = trail;
    }

    /// @param names in their order
    @FieldsOf("milestoneTemplate")
    record Form(
            String typeCode, List<String> names, @Nullable Integer version) {}

    sealed interface Outcome {
        record Saved() implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record Stale() implements Outcome {}

        record BeyondReach() implements Outcome {}
    }

    Outcome handle(Actor actor, Form form) {
        if (!actor.mayEverywhere(Right.STANDARD_EDIT)) {
            return new Outcome.BeyondReach();
        }
        if (form.names().stream().anyMatch(Objects::isNull)) {
            return new Outcome.Invalid(List.of(HOW_MANY));
        }
        var names = form.names().stream().map(String::strip).toList();
        var fault = codes.fault(actor.tenant(), "milestoneTemplate.typeCode", form.typeCode(), null)
                .or(() -> fault(names));
        if (fault.isPresent()) {
            return new Outcome.Invalid(List.of(fault.get()));
        }
        if (!templates.save(actor, form.typeCode(), names, form.version() == null ? 0 : form.version())) {
            return new Outcome.Stale();
        }
        trail.say("里程碑模板 %s：%d 个".formatted(form.typeCode(), names.size()));
        return new Outcome.Saved();
    }

    private Optional<Field> fault(List<String> names) {
        if (names.isEmpty() || names.size() > MOST) {
            return Optional.of(HOW_MANY);
        }
        if (new HashSet<>(names).size() != names.size()) {
            return Optional.of(new Field("/names", "有重名的里程碑，请改名或删去。"));
        }
        var field = standard.edition().field("projectMilestone.name");
        return names.stream()
                .flatMap(name -> field.fault(name).stream())
                .findFirst()
                .map(sentence -> new Field("/names", sentence));
    }
}
