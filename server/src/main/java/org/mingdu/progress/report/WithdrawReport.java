package org.mingdu.progress.report;

import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;

/// Whoever reported takes it back while nobody has verified it.
@Service
class WithdrawReport {
    private final TakeStep steps;
    private final ReportTable reports;

    WithdrawReport(TakeStep steps, ReportTable reports) {
        this.steps = steps;
        this.reports = reports;
    }

    StepOutcome handle(Actor actor, UUID id, int version) {
        return steps.take(actor, id, version, ReportStep.WITHDRAW, _ -> reports.withdraw(actor, id));
    }
}
