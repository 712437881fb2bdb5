package org.mingdu.matter.item;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.matter.kind.MatterKind.Asked;
import org.springframework.stereotype.Service;

/// Writes down what an authority outside has decided, with its original; once, and never changed afterwards.
@Service
class RecordOutcome {
    private final MatterTable matters;
    private final OutcomeTable outcomes;
    private final AttachmentTable attachments;
    private final TakeMatterStep steps;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    RecordOutcome(
            MatterTable matters,
            OutcomeTable outcomes,
            AttachmentTable attachments,
            TakeMatterStep steps,
            Trail trail,
            Ids ids,
            Clock clock) {
        this.matters = matters;
        this.outcomes = outcomes;
        this.attachments = attachments;
        this.steps = steps;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param originalId one of the matter's attachments
    @FieldsOf("matterOutcome")
    record Form(
            OutcomeTable.Verdict verdict,
            String authority,
            String number,
            LocalDate decidedOn,
            @Nullable Money amount,
            UUID originalId,
            @Nullable Integer version) {}

    StepOutcome handle(Actor actor, UUID id, Form form) {
        var version = form.version() == null ? 0 : form.version();
        return steps.take(actor, id, version, MatterStep.RECORD, row -> {
            var errors = check(actor, row, form);
            if (!errors.isEmpty()) {
                return new StepOutcome.Invalid(errors);
            }
            outcomes.insert(actor, ids.next(), id, form);
            matters.moved(actor.tenant(), id, MatterState.RECORDED);
            trail.say(form.authority().strip() + " " + form.number().strip() + " "
                    + (form.verdict() == OutcomeTable.Verdict.APPROVED ? "批准" : "不予批准"));
            return steps.taken(actor, id);
        });
    }

    private List<Field> check(Actor actor, MatterRow row, Form form) {
        var errors = new ArrayList<>(CheckMatter.figures(row));
        if (form.decidedOn().isAfter(LocalDate.now(clock))) {
            errors.add(new Field("/decidedOn", "批复日期不能晚于今天，请改正。"));
        }
        var counts = row.kind().asks(Asked.AMOUNT) && form.verdict() == OutcomeTable.Verdict.APPROVED;
        if (counts && form.amount() == null) {
            errors.add(new Field("/amount", "请填写批准金额。"));
        } else if (!counts && form.amount() != null) {
            errors.add(new Field("/amount", "该结论没有批准金额，请清空。"));
        }
        if (attachments.find(actor.tenant(), row.id(), form.originalId()).isEmpty()) {
            errors.add(new Field("/originalId", "请先上传批复原件，再从附件中选定。"));
        }
        return errors;
    }
}
