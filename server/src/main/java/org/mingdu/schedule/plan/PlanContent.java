package org.mingdu.schedule.plan;

import java.util.List;
import org.mingdu.planfile.PlanCalendar;

/// One revision of a plan, complete: everything the dates follow from.
///
/// @param mustFinishBy the date the whole must be done by, or `PlanMinute.NONE`
/// @param dataDate up to when the actuals are known, or `PlanMinute.NONE`
/// @param projectCalendar index of the calendar that counts for the whole
/// @param activities in outline order, summaries before what lies under them
public record PlanContent(
        String name,
        int projectStart,
        int mustFinishBy,
        int dataDate,
        int projectCalendar,
        Rules rules,
        List<PlanCalendar> calendars,
        List<PlannedActivity> activities,
        List<PlannedLink> links) {
    public PlanContent {
        calendars = List.copyOf(calendars);
        activities = List.copyOf(activities);
        links = List.copyOf(links);
    }

    public int size() {
        return activities.size();
    }

    public PlanContent with(List<PlannedActivity> otherActivities, List<PlannedLink> otherLinks) {
        return new PlanContent(
                name,
                projectStart,
                mustFinishBy,
                dataDate,
                projectCalendar,
                rules,
                calendars,
                otherActivities,
                otherLinks);
    }
}
