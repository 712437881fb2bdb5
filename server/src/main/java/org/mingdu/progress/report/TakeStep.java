package org.mingdu.progress.report;

import java.util.UUID;
import java.util.function.Consumer;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Component;

/// The way all steps go: lock, look, judge, act. What the step does is handed in.
@Component
class TakeStep {
    private final ReportTable reports;
    private final Trail trail;

    TakeStep(ReportTable reports, Trail trail) {
        this.reports = reports;
        this.trail = trail;
    }

    StepOutcome take(Actor actor, UUID id, int version, ReportStep step, Consumer<ReportRow> act) {
        reports.lock(actor.tenant(), id);
        var found = reports.find(actor, id);
        if (found.isEmpty()) {
            return new StepOutcome.NotFound();
        }
        var row = found.get();
        trail.about("progress-report", id, row.place().activityName());
        return switch (ReportPolicy.judge(actor, row, step)) {
            case NO_RIGHT -> new StepOutcome.NoRight();
            case OWN -> new StepOutcome.Own(step);
            case NOT_NOW -> new StepOutcome.NotNow(row.state());
            case ALLOWED -> {
                if (row.version() != version) {
                    yield new StepOutcome.Stale(row);
                }
                act.accept(row);
                yield new StepOutcome.Taken(reports.find(actor, id).orElseThrow());
            }
        };
    }
}
