package org.mingdu.engine.network;

import java.util.List;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.WorkCalendar;

/// Activities, links and calendars that can be scheduled. Immutable; activities, links and calendars are known by
/// the index that the builder gave them.
public final class Network implements NetworkAnswer {
    private final int projectStart;
    private final int projectCalendar;
    private final int mustFinishBy;
    private final List<WorkCalendar> calendars;
    private final Columns columns;
    private final Topology topology;

    Network(
            int projectStart,
            int projectCalendar,
            int mustFinishBy,
            List<WorkCalendar> calendars,
            Columns columns,
            Topology topology) {
        this.projectStart = projectStart;
        this.projectCalendar = projectCalendar;
        this.mustFinishBy = mustFinishBy;
        this.calendars = calendars;
        this.columns = columns;
        this.topology = topology;
    }

    /// Begins a network whose work starts at a planned minute.
    public static NetworkBuilder builder(int projectStart) {
        return new NetworkBuilder(projectStart);
    }

    /// This network with changes, as an answer because a new link may close a loop.
    public NetworkAnswer with(List<Change> changes) {
        return new NetworkBuilder(projectStart, projectCalendar, mustFinishBy, calendars, columns.clone())
                .apply(changes)
                .build(sameShape(changes) ? topology : null);
    }

    private static boolean sameShape(List<Change> changes) {
        return changes.stream()
                .allMatch(change -> change instanceof Change.Duration
                        || change instanceof Change.Deadline
                        || change instanceof Change.Calendar);
    }

    public int projectStart() {
        return projectStart;
    }

    /// The date the whole must be done by, or `PlanMinute.NONE`.
    public int mustFinishBy() {
        return mustFinishBy;
    }

    public WorkCalendar projectCalendar() {
        return calendars.get(projectCalendar);
    }

    public List<WorkCalendar> calendars() {
        return calendars;
    }

    /// Number of activities, summaries included.
    public int size() {
        return columns.activities;
    }

    public Kind kind(int activity) {
        return columns.kind[activity];
    }

    /// Whether the activity is a summary with children, so that its dates come from below.
    public boolean isRolledUp(int activity) {
        return topology.hasChildren(activity);
    }

    /// Working minutes on the activity's calendar.
    public int duration(int activity) {
        return columns.duration[activity];
    }

    public int calendarIndex(int activity) {
        return columns.calendar[activity];
    }

    public WorkCalendar calendar(int activity) {
        return calendars.get(columns.calendar[activity]);
    }

    /// The summary above, or -1.
    public int parent(int activity) {
        return columns.parent[activity];
    }

    public ConstraintType constraint(int activity) {
        return columns.constraint[activity];
    }

    public int constraintDate(int activity) {
        return columns.constraintDate[activity];
    }

    public ConstraintType secondConstraint(int activity) {
        return columns.second[activity];
    }

    public int secondConstraintDate(int activity) {
        return columns.secondDate[activity];
    }

    /// The deadline, or `PlanMinute.NONE`.
    public int deadline(int activity) {
        return columns.deadline[activity];
    }

    /// Whether the activity takes part: inactive ones neither drive nor roll up.
    public boolean isActive(int activity) {
        return !columns.inactive.get(activity);
    }

    /// Whether the activity keeps the dates it was given by hand.
    public boolean isManual(int activity) {
        return columns.manualStart[activity] != PlanMinute.NONE;
    }

    public int manualStart(int activity) {
        return columns.manualStart[activity];
    }

    public int manualFinish(int activity) {
        return columns.manualFinish[activity];
    }

    /// Number of links.
    public int links() {
        return columns.links;
    }

    public int from(int link) {
        return columns.from[link];
    }

    public int to(int link) {
        return columns.to[link];
    }

    public Relation relation(int link) {
        return columns.relation[link];
    }

    public Lag lag(int link) {
        return columns.lagOf(link);
    }

    /// Whether the lag runs on the clock.
    public boolean isLagElapsed(int link) {
        return columns.lagKind[link] == Columns.ELAPSED;
    }

    /// The lag in minutes, a percentage taken of the predecessor's duration.
    public int lagMinutes(int link) {
        var lag = columns.lag[link];
        return columns.lagKind[link] == Columns.PERCENT
                ? (int) Math.round(columns.duration[columns.from[link]] * (lag / 1_000_000.0))
                : lag;
    }

    /// The graph the passes run over.
    public Topology topology() {
        return topology;
    }
}
