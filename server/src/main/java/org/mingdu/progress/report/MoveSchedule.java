package org.mingdu.progress.report;

import java.util.Optional;
import org.mingdu.kernel.ActivityId;
import org.mingdu.kernel.TenantId;
import org.mingdu.schedule.Schedules;
import org.springframework.stereotype.Component;

/// Tells the schedule what the reports of an activity now come to. It says the whole, not the change, so that a report
/// given back leaves no trace in the dates.
@Component
class MoveSchedule {
    private final ReportTable reports;
    private final Schedules schedules;

    MoveSchedule(ReportTable reports, Schedules schedules) {
        this.reports = reports;
        this.schedules = schedules;
    }

    /// After a supervisor's verdict.
    void live(TenantId tenant, ReportRow.Place place) {
        var activity = held(tenant, place);
        schedules.verified(tenant, activity, facts(tenant, place, false).orElseThrow());
    }

    /// After a report that a supervisor had verified was given back.
    void back(TenantId tenant, ReportRow.Place place) {
        var activity = held(tenant, place);
        schedules.takenBack(tenant, activity, facts(tenant, place, false), reports.lastDay(tenant, place.plan()));
    }

    /// After an owner's verdict.
    void official(TenantId tenant, ReportRow.Place place) {
        var activity = held(tenant, place);
        schedules.approved(tenant, activity, facts(tenant, place, true).orElseThrow());
    }

    private ActivityId held(TenantId tenant, ReportRow.Place place) {
        var activity = new ActivityId(place.activity());
        schedules.hold(tenant, activity);
        return activity;
    }

    private Optional<Schedules.Facts> facts(TenantId tenant, ReportRow.Place place, boolean official) {
        return reports.known(tenant, place.activity(), official)
                .map(known -> new Schedules.Facts(
                        known.forDay(),
                        known.percent(),
                        known.quantity(),
                        known.actualStart(),
                        known.actualFinish(),
                        known.remainingDays()));
    }
}
