package org.mingdu.progress.report;

import java.util.UUID;
import org.mingdu.evidence.Seals;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;

/// 监理已核: the supervisor stands behind a report, and the plan is rescheduled to its data date in the same
/// transaction.
@Service
class VerifyReport {
    private final TakeStep steps;
    private final ReportTable reports;
    private final MoveSchedule schedule;
    private final Seals seals;

    VerifyReport(TakeStep steps, ReportTable reports, MoveSchedule schedule, Seals seals) {
        this.steps = steps;
        this.reports = reports;
        this.schedule = schedule;
        this.seals = seals;
    }

    StepOutcome handle(Actor actor, UUID id, int version) {
        return steps.take(actor, id, version, ReportStep.VERIFY, row -> {
            reports.verify(actor, id);
            seals.seal(actor.tenant(), VerifiedReports.KIND, id.toString());
            schedule.live(actor.tenant(), row.place());
        });
    }
}
