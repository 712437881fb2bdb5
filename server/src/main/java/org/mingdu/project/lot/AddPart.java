package org.mingdu.project.lot;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.springframework.stereotype.Service;

/// A lot is divided step by step: what is added hangs under one of the level before, and a unit under the lot itself.
@Service
class AddPart {
    private final LotTable lots;
    private final PartTable parts;
    private final Trail trail;
    private final Ids ids;

    AddPart(LotTable lots, PartTable parts, Trail trail, Ids ids) {
        this.lots = lots;
        this.parts = parts;
        this.trail = trail;
        this.ids = ids;
    }

    @FieldsOf("part")
    record Form(@Nullable UUID parentId, String code, String name) {}

    sealed interface Outcome {
        record Added(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID lot, Form form) {
        var found = lots.find(actor, Right.PROJECT_EDIT, lot)
                .or(() -> lots.find(actor, Right.PLAN_COMPILE, lot))
                .orElse(null);
        if (found == null) {
            return new Outcome.NotFound();
        }
        var existing = parts.of(actor.tenant(), lot);
        var errors = new ArrayList<Field>();
        if (existing.stream().anyMatch(part -> part.code().equals(form.code().strip()))) {
            errors.add(new Field("/code", "本标段已有编号为 " + form.code().strip() + " 的工程划分。"));
        }
        var level = PartTable.Level.UNIT;
        if (form.parentId() != null) {
            var parent = existing.stream()
                    .filter(part -> part.id().equals(form.parentId()))
                    .findFirst()
                    .orElse(null);
            if (parent == null) {
                errors.add(new Field("/parentId", "上级不存在，请刷新后重试。"));
            } else if (parent.level().below().isEmpty()) {
                errors.add(new Field("/parentId", "检验批之下不能再划分。"));
            } else {
                level = parent.level().below().get();
            }
        }
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var id = ids.next();
        parts.insert(
                actor.tenant(),
                lot,
                new PartTable.Part(
                        id,
                        form.parentId(),
                        level,
                        form.code().strip(),
                        form.name().strip()));
        trail.about("project", found.projectId(), found.projectName());
        trail.say("工程划分 " + form.code() + " " + form.name());
        return new Outcome.Added(id);
    }
}
