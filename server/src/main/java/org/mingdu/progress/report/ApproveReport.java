package org.mingdu.progress.report;

import java.util.UUID;
import org.mingdu.evidence.Seals;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;

/// 业主已批: the owner accepts a verified report; from here it is what reports, payments and the public rest on.
@Service
class ApproveReport {
    private final TakeStep steps;
    private final ReportTable reports;
    private final MoveSchedule schedule;
    private final Seals seals;

    ApproveReport(TakeStep steps, ReportTable reports, MoveSchedule schedule, Seals seals) {
        this.steps = steps;
        this.reports = reports;
        this.schedule = schedule;
        this.seals = seals;
    }

    StepOutcome handle(Actor actor, UUID id, int version) {
        return steps.take(actor, id, version, ReportStep.APPROVE, row -> {
            reports.approve(actor, id);
            seals.seal(actor.tenant(), ApprovedReports.KIND, id.toString());
            schedule.official(actor.tenant(), row.place());
        });
    }
}
