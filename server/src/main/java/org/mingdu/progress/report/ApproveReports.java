package org.mingdu.progress.report;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;

/// A week's reports approved at once, oldest first. What cannot be approved is left as it is and named, with the
/// reason; it does not hold up the rest.
@Service
class ApproveReports {
    private final ApproveReport approve;
    private final ReportTable reports;
    private final Trail trail;

    ApproveReports(ApproveReport approve, ReportTable reports, Trail trail) {
        this.approve = approve;
        this.reports = reports;
        this.trail = trail;
    }

    record Form(
            @NotEmpty(message = "请至少选择一份填报。") @Size(max = 200, message = "一次至多审批 200 份。")
            List<@NotNull(message = "有一份填报没有标识，请刷新后重试。") UUID> ids) {}

    record Refused(UUID id, String detail) {}

    record Outcome(int approved, List<Refused> refused) {}

    Outcome handle(Actor actor, Form form) {
        var approved = 0;
        var refused = new ArrayList<Refused>();
        for (var id : inOrder(actor, form)) {
            var version = reports.find(actor, id).map(ReportRow::version).orElse(0);
            var outcome = approve.handle(actor, id, version);
            if (outcome instanceof StepOutcome.Taken) {
                approved++;
            } else {
                refused.add(new Refused(id, StepWords.of(outcome)));
            }
        }
        trail.say("批准 %d 份，未批准 %d 份".formatted(approved, refused.size()));
        return new Outcome(approved, refused);
    }

    /// Plan by plan and within each in order of time. All reports are held before the first plan is, and plans always
    /// in the same order, so that two people's lists never wait for each other crosswise.
    private List<UUID> inOrder(Actor actor, Form form) {
        var asked = new LinkedHashSet<>(form.ids());
        var order = new ArrayList<>(reports.lockAll(actor.tenant(), asked).stream()
                .sorted(Comparator.comparing(
                                (ReportTable.Held held) -> held.plan().toString())
                        .thenComparing(held -> held.id().toString()))
                .map(ReportTable.Held::id)
                .toList());
        asked.removeAll(order);
        order.addAll(asked);
        return order;
    }
}
