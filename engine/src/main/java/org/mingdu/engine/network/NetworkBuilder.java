package org.mingdu.engine.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.WorkCalendar;

/// Collects a network. Every addition answers with the index by which the thing is known from then on.
public final class NetworkBuilder {
    /// Longer durations and lags than two hundred years of clock minutes are faults.
    private static final int LONGEST = 200 * 366 * PlanMinute.MINUTES_A_DAY;

    private final int projectStart;
    private final List<WorkCalendar> calendars;
    private final Columns columns;
    private int projectCalendar;
    private int mustFinishBy = PlanMinute.NONE;

    NetworkBuilder(int projectStart) {
        this.projectStart = projectStart;
        this.calendars = new ArrayList<>();
        this.columns = new Columns();
    }

    NetworkBuilder(
            int projectStart, int projectCalendar, int mustFinishBy, List<WorkCalendar> calendars, Columns columns) {
        this.projectStart = projectStart;
        this.projectCalendar = projectCalendar;
        this.mustFinishBy = mustFinishBy;
        this.calendars = new ArrayList<>(calendars);
        this.columns = columns;
    }

    /// Adds a calendar; the first one is the project's unless `projectCalendar` says otherwise.
    public int calendar(WorkCalendar calendar) {
        calendars.add(calendar);
        return calendars.size() - 1;
    }

    public NetworkBuilder projectCalendar(int calendar) {
        projectCalendar = Objects.checkIndex(calendar, calendars.size());
        return this;
    }

    /// The date the whole must be done by; earlier than the computed finish it makes floats negative.
    public NetworkBuilder mustFinishBy(int date) {
        mustFinishBy = date;
        return this;
    }

    /// Adds an activity with a duration in working minutes of its calendar. A duration in elapsed time is one on a
    /// calendar of all hours. Milestones have no duration whatever is given.
    public int activity(Kind kind, int duration, int calendar) {
        Objects.checkIndex(calendar, calendars.size());
        return columns.add(kind, durationOf(kind, duration, columns.activities), calendar);
    }

    private static int durationOf(Kind kind, int duration, int activity) {
        if (duration < 0 || duration > LONGEST) {
            throw new IllegalArgumentException(
                    "duration (%d) of activity (%d) must lie in 0..%d".formatted(duration, activity, LONGEST));
        }
        return kind.isMilestone() ? 0 : duration;
    }

    /// Puts an activity under a summary.
    public NetworkBuilder parent(int activity, int summary) {
        columns.parent[check(activity)] = check(summary);
        return this;
    }

    /// Binds an activity by a date, which counts only where the type needs one. The second constraint of an activity
    /// stands beside the first, a third replaces the second.
    public NetworkBuilder constrain(int activity, ConstraintType type, int date) {
        if (columns.constraint[check(activity)] == ConstraintType.AS_SOON_AS_POSSIBLE) {
            columns.constraint[activity] = type;
            columns.constraintDate[activity] = date;
        } else {
            columns.second[activity] = type;
            columns.secondDate[activity] = date;
        }
        return this;
    }

    /// A date that caps the late finish and nothing else.
    public NetworkBuilder deadline(int activity, int date) {
        columns.deadline[check(activity)] = date;
        return this;
    }

    /// Takes an activity out of the computation without removing it.
    public NetworkBuilder inactive(int activity) {
        columns.inactive.set(check(activity));
        return this;
    }

    /// Gives an activity dates by hand, which logic does not move.
    public NetworkBuilder manual(int activity, int start, int finish) {
        if (finish < start) {
            throw new IllegalArgumentException(
                    "finish (%d) of activity (%d) lies before its start (%d)".formatted(finish, activity, start));
        }
        columns.manualStart[check(activity)] = start;
        columns.manualFinish[activity] = finish;
        return this;
    }

    public int link(int from, int to, Relation relation) {
        return link(from, to, relation, Lag.NONE);
    }

    public int link(int from, int to, Relation relation, Lag lag) {
        var inRange = switch (lag) {
            case Lag.WorkingLag(var minutes) -> Math.abs((long) minutes) <= LONGEST;
            case Lag.ElapsedLag(var minutes) -> Math.abs((long) minutes) <= LONGEST;
            case Lag.PercentLag(var percent) -> Math.abs(percent) <= 10_000;
        };
        if (!inRange) {
            throw new IllegalArgumentException(
                    "lag (%s) from activity (%d) to (%d) is out of range".formatted(lag, from, to));
        }
        return columns.link(check(from), check(to), relation, lag);
    }

    /// The network, or the reason why it cannot be scheduled. The builder must not be used after.
    public NetworkAnswer build() {
        return build(null);
    }

    NetworkAnswer build(@Nullable Topology known) {
        if (calendars.isEmpty()) {
            throw new IllegalStateException("a network needs at least one calendar");
        }
        var topology = known;
        if (topology == null) {
            switch (new TopologyCompiler(columns).compile()) {
                case TopologyCompiler.Compiled(var compiled) -> topology = compiled;
                case TopologyCompiler.Failed(var refusal) -> {
                    return refusal;
                }
            }
        }
        return new Network(projectStart, projectCalendar, mustFinishBy, List.copyOf(calendars), columns, topology);
    }

    NetworkBuilder apply(List<Change> changes) {
        for (var change : changes) {
            switch (change) {
                case Change.Duration(var activity, var minutes) ->
                    columns.duration[activity] = durationOf(columns.kind[check(activity)], minutes, activity);
                case Change.Deadline(var activity, var date) -> deadline(activity, date);
                case Change.Calendar(var activity, var calendar) ->
                    columns.calendar[check(activity)] = Objects.checkIndex(calendar, calendars.size());
                case Change.Constraint(var activity, var type, var date) -> {
                    columns.constraint[check(activity)] = type;
                    columns.constraintDate[activity] = date;
                }
                case Change.AddLink(var from, var to, var relation, var lag) -> link(from, to, relation, lag);
                case Change.DropLink(var link) -> columns.dropLink(Objects.checkIndex(link, columns.links));
            }
        }
        return this;
    }

    private int check(int activity) {
        return Objects.checkIndex(activity, columns.activities);
    }
}
