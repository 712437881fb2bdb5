package org.mingdu.progress.report;

import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.springframework.stereotype.Service;

/// A supervisor, or after them the owner, gives a report back and says why. If it had already moved the plan, the plan
/// goes back to what was known before.
@Service
class ReturnReport {
    private final TakeStep steps;
    private final ReportTable reports;
    private final MoveSchedule schedule;
    private final Trail trail;

    ReturnReport(TakeStep steps, ReportTable reports, MoveSchedule schedule, Trail trail) {
        this.steps = steps;
        this.reports = reports;
        this.schedule = schedule;
        this.trail = trail;
    }

    @FieldsOf("verdict")
    record Form(String reason, int version) {}

    StepOutcome handle(Actor actor, UUID id, Form form) {
        return steps.take(actor, id, form.version(), ReportStep.RETURN, row -> {
            reports.giveBack(actor, id, form.reason().strip());
            trail.say("退回原因：" + form.reason().strip());
            if (row.state() == ReportState.VERIFIED) {
                schedule.back(actor.tenant(), row.place());
            }
        });
    }
}
