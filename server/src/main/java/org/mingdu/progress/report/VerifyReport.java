package org.mingdu.progress.report;

import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;

/// 监理已核: the supervisor stands behind a report, and the plan is rescheduled to its data date in the same
/// transaction.
@Service
class VerifyReport {
    private final TakeStep steps;
    private final ReportTable reports;
    private final MoveSchedule schedule;

    VerifyReport(TakeStep steps, ReportTable reports, MoveSchedule schedule) {
        this.steps = steps;
        this.reports = reports;
        this.schedule = schedule;
    }

    StepOutcome handle(Actor actor, UUID id, int version) {
        return steps.take(actor, id, version, ReportStep.VERIFY, row -> {
            reports.verify(actor, id);
            schedule.live(actor.tenant(), row.place());
        });
    }
}
