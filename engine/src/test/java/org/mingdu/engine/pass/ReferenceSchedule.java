package org.mingdu.engine.pass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.WorkCalendar;
import org.mingdu.engine.network.ConstraintType;
import org.mingdu.engine.network.Kind;
import org.mingdu.engine.network.Lag;
import org.mingdu.engine.network.Network;
import org.mingdu.engine.network.Progress;
import org.mingdu.engine.pass.ScheduleProfile.AlapRule;
import org.mingdu.engine.pass.ScheduleProfile.ProgressRule;
import org.mingdu.engine.pass.ScheduleProfile.StartLagRule;

/// A second scheduler, slow and obvious: calendars are lists of minutes, links of summaries are written out for every
/// leaf, each activity is moved minute by minute until nothing forbids its place, and all of that is repeated until
/// nothing moves any more. It shares no arithmetic with the engine. It knows the milestone rule `BY_KIND` only.
///
/// It is longer than a screenful because both directions and every rule of the profile stand in it, side by side.
final class ReferenceSchedule {
    private static final int NONE = PlanMinute.NONE;

    private final Network network;
    private final Progress progress;
    private final ScheduleProfile profile;
    private final Map<WorkCalendar, MinuteTable> tables;
    private final MinuteTable allHours;
    private final int n;
    private final int floor;
    private final List<List<Integer>> children = new ArrayList<>();
    private final int[] length;
    private final int[] pin;
    /// Early dates of the leaves; the point is that of the start of what is left to do.
    final int[] start;
    final int[] finish;
    final int[] point;
    /// The latest point of the finish, and the instants that belong to it.
    final int[] latePoint;
    final int[] lateStart;
    final int[] lateFinish;
    final int[] totalFloat;
    final int[] freeFloat;
    int projectFinish;

    ReferenceSchedule(
            Network network,
            Progress progress,
            ScheduleProfile profile,
            Map<WorkCalendar, MinuteTable> tables,
            MinuteTable allHours) {
        this.network = network;
        this.progress = progress;
        this.profile = profile;
        this.tables = tables;
        this.allHours = allHours;
        this.n = network.size();
        this.floor = profile.dataDateBinds() && progress.dataDate() != NONE
                ? Math.max(progress.dataDate(), network.projectStart())
                : network.projectStart();
        for (var i = 0; i < n; i++) {
            children.add(new ArrayList<>());
        }
        for (var i = 0; i < n; i++) {
            if (network.parent(i) >= 0) {
                children.get(network.parent(i)).add(i);
            }
        }
        length = new int[n];
        pin = new int[n];
        start = new int[n];
        finish = new int[n];
        point = new int[n];
        latePoint = new int[n];
        lateStart = new int[n];
        lateFinish = new int[n];
        totalFloat = new int[n];
        freeFloat = new int[n];
        Arrays.fill(pin, Integer.MIN_VALUE);
        Arrays.fill(start, floor);
        Arrays.fill(finish, floor);
        for (var i = 0; i < n; i++) {
            length[i] = lengthOf(i);
        }
        compute();
    }

    private void compute() {
        forward();
        projectFinish = network.projectStart();
        for (var i : leaves()) {
            if (network.isActive(i)) {
                projectFinish = Math.max(projectFinish, finish[i]);
            }
        }
        backward(network.mustFinishBy() == NONE ? projectFinish : network.mustFinishBy());
        var late = false;
        for (var i : leaves()) {
            if (isOpen(i) && isAlap(i)) {
                late = true;
                pin[i] = profile.alapRule() == AlapRule.TOTAL_FLOAT
                        ? latePoint[i] - length[i]
                        : point[i] + freeFloatOf(i);
            }
        }
        if (late) {
            forward();
        }
        for (var i : leaves()) {
            if (!progress.isFinished(i)) {
                totalFloat[i] = latePoint[i] - length[i] - point[i];
                freeFloat[i] = freeFloatOf(i);
            }
        }
    }

    // ------------------------------------------------------------------ the tree

    boolean isLeaf(int activity) {
        return children.get(activity).isEmpty();
    }

    private List<Integer> leaves() {
        var leaves = new ArrayList<Integer>();
        for (var i = 0; i < n; i++) {
            if (isLeaf(i)) {
                leaves.add(i);
            }
        }
        return leaves;
    }

    /// The leaves below an activity; the activity itself where it is one.
    List<Integer> leavesOf(int activity) {
        if (isLeaf(activity)) {
            return List.of(activity);
        }
        return children.get(activity).stream()
                .flatMap(child -> leavesOf(child).stream())
                .toList();
    }

    /// Whether a leaf gives its summaries dates.
    boolean counts(int leaf) {
        return network.isActive(leaf) && network.kind(leaf) != Kind.SUMMARY;
    }

    private boolean lies(int activity, int under) {
        return activity == under || (network.parent(activity) >= 0 && lies(network.parent(activity), under));
    }

    // ------------------------------------------------------------------ what is known of an activity

    private MinuteTable table(int activity) {
        return tables.get(network.calendar(activity));
    }

    private boolean isKept(int i) {
        return !progress.isFinished(i) && network.isManual(i);
    }

    private boolean isBegun(int i) {
        return progress.isStarted(i) && !progress.isFinished(i) && !network.isManual(i);
    }

    private boolean isOpen(int i) {
        return !progress.isStarted(i) && !network.isManual(i);
    }

    private boolean isAlap(int i) {
        return network.constraint(i) == ConstraintType.AS_LATE_AS_POSSIBLE
                || network.secondConstraint(i) == ConstraintType.AS_LATE_AS_POSSIBLE;
    }

    private int keptStart(int i) {
        return progress.isStarted(i)
                ? Math.min(progress.actualStart(i), network.manualFinish(i))
                : network.manualStart(i);
    }

    private int lengthOf(int i) {
        if (progress.isFinished(i)) {
            return 0;
        }
        if (isKept(i)) {
            return table(i).workAt(network.manualFinish(i)) - table(i).workAt(keptStart(i));
        }
        return progress.remaining(i, network.kind(i) == Kind.SUMMARY ? 0 : network.duration(i));
    }

    private boolean startsAtActual() {
        return profile.startLagRule() == StartLagRule.ACTUAL_START
                || profile.progressRule() == ProgressRule.RECORDED_SPLIT;
    }

    /// The start that a start-to-… link leaves from.
    private int startLeft(int leaf) {
        return isBegun(leaf) && startsAtActual() ? progress.actualStart(leaf) : start[leaf];
    }

    // ------------------------------------------------------------------ links

    /// The instant at which the predecessor's end lies, or `NONE`.
    private int end(int link) {
        var from = network.from(link);
        var finishes = network.relation(link).fromFinish();
        var end = NONE;
        for (var leaf : leavesOf(from)) {
            if (isLeaf(from) || counts(leaf)) {
                end = finishes
                        ? Math.max(end, finish[leaf])
                        : end == NONE ? startLeft(leaf) : Math.min(end, startLeft(leaf));
            }
        }
        return end;
    }

    private int lag(int link) {
        var lag = switch (network.lag(link)) {
            case Lag.WorkingLag(var minutes) -> minutes;
            case Lag.ElapsedLag(var minutes) -> minutes;
            case Lag.PercentLag(var percent) -> (int) Math.round(percent * network.duration(network.from(link)) / 100);
        };
        var from = network.from(link);
        if (lag > 0
                && isLeaf(from)
                && isBegun(from)
                && !network.relation(link).fromFinish()
                && !startsAtActual()
                && progress.dataDate() != NONE) {
            var began = progress.actualStart(from);
            var passed = network.isLagElapsed(link)
                    ? progress.dataDate() - began
                    : lagTable(link).workAt(progress.dataDate())
                            - lagTable(link).workAt(began);
            return Math.max(0, lag - Math.max(0, passed));
        }
        return lag;
    }

    private MinuteTable lagTable(int link) {
        return switch (profile.lagCalendar()) {
            case PREDECESSOR -> table(network.from(link));
            case SUCCESSOR -> table(network.to(link));
            case PROJECT -> tables.get(network.projectCalendar());
            case ALL_HOURS -> allHours;
        };
    }

    /// An instant moved by the lag of a link, to the evening or to the next morning at the edge of a shift.
    private int lagged(int link, int instant, boolean evening) {
        var lag = lag(link);
        if (lag == 0) {
            return instant;
        }
        if (network.isLagElapsed(link)) {
            return instant + lag;
        }
        var at = lagTable(link).workAt(instant) + lag;
        return evening ? lagTable(link).finishOf(at) : lagTable(link).startOf(at);
    }

    private boolean isIgnored(int link, int to) {
        return isBegun(to)
                && switch (profile.progressRule()) {
                    case RETAINED_LOGIC -> false;
                    case PROGRESS_OVERRIDE ->
                        !isLeaf(network.to(link))
                                || !isLeaf(network.from(link))
                                || !progress.isFinished(network.from(link));
                    case RECORDED_SPLIT -> true;
                };
    }

    // ------------------------------------------------------------------ early dates

    private void forward() {
        for (var moved = true; moved; ) {
            moved = false;
            for (var i : leaves()) {
                var was = List.of(start[i], finish[i], point[i]);
                place(i);
                moved |= !was.equals(List.of(start[i], finish[i], point[i]));
            }
        }
    }

    private void place(int i) {
        if (progress.isFinished(i)) {
            fix(i, progress.actualStart(i), progress.actualFinish(i));
            return;
        }
        if (isKept(i)) {
            fix(i, keptStart(i), network.manualFinish(i));
            return;
        }
        var p = isBegun(i) ? restFrom(i) : table(i).workAt(floor);
        while (isForbiddenByLinks(i, p)) {
            p++;
        }
        if (!isBegun(i)) {
            for (var s = network.parent(i); s >= 0; s = network.parent(s)) {
                p = after(p, i, network.constraint(s), network.constraintDate(s));
                p = after(p, i, network.secondConstraint(s), network.secondConstraintDate(s));
            }
        }
        p = constrained(p, i, network.constraint(i), network.constraintDate(i));
        p = constrained(p, i, network.secondConstraint(i), network.secondConstraintDate(i));
        p = Math.max(p, pin[i]);
        point[i] = p;
        start[i] = table(i).startOf(p);
        finish[i] = table(i).finishOf(p + length[i]);
        if (length[i] == 0) {
            var evening = network.kind(i) == Kind.FINISH_MILESTONE && finish[i] >= floor;
            start[i] = evening ? finish[i] : start[i];
            finish[i] = start[i];
        }
        if (isBegun(i) && profile.progressRule() == ProgressRule.RECORDED_SPLIT) {
            start[i] = progress.actualStart(i);
        }
    }

    private void fix(int i, int from, int to) {
        start[i] = from;
        finish[i] = to;
        point[i] = table(i).workAt(from);
    }

    /// Where the rest of begun work may go on as far as its own past is concerned.
    private int restFrom(int i) {
        var began = table(i).workAt(progress.actualStart(i));
        var worked = began + Math.max(0, network.duration(i) - length[i]);
        var resumes = progress.resume(i) == NONE ? Integer.MIN_VALUE : table(i).workAt(progress.resume(i));
        if (profile.progressRule() == ProgressRule.RECORDED_SPLIT) {
            return progress.resume(i) == NONE ? worked : Math.max(began, resumes);
        }
        var waits = progress.dataDate() == NONE ? worked : Math.max(began, table(i).workAt(progress.dataDate()));
        return Math.max(waits, resumes);
    }

    private boolean isForbiddenByLinks(int i, int p) {
        for (var link = 0; link < network.links(); link++) {
            if (!network.isActive(network.from(link)) || !lies(i, network.to(link)) || isIgnored(link, i)) {
                continue;
            }
            var end = end(link);
            if (end == NONE) {
                continue;
            }
            var given = table(i).workAt(lagged(link, end, network.relation(link).fromFinish()));
            if (given > p + (network.relation(link).toFinish() ? length[i] : 0)) {
                return true;
            }
        }
        return false;
    }

    /// A summary's date holds every leaf back.
    private int after(int p, int i, ConstraintType type, int date) {
        return type == ConstraintType.START_NO_EARLIER_THAN ? Math.max(p, table(i).workAt(date)) : p;
    }

    private int constrained(int p, int i, ConstraintType type, int date) {
        if (!type.isDated()) {
            return p;
        }
        var byStart = table(i).workAt(date);
        var byFinish = byStart - length[i];
        if (isBegun(i)
                && (type == ConstraintType.START_NO_EARLIER_THAN
                        || type == ConstraintType.START_NO_LATER_THAN
                        || type == ConstraintType.MUST_START_ON
                        || type == ConstraintType.START_ON)) {
            return p;
        }
        return switch (type) {
            case START_NO_EARLIER_THAN, START_ON -> Math.max(p, byStart);
            case FINISH_NO_EARLIER_THAN, FINISH_ON -> Math.max(p, byFinish);
            case START_NO_LATER_THAN -> profile.capsEarlyDates() ? Math.min(p, byStart) : p;
            case FINISH_NO_LATER_THAN -> profile.capsEarlyDates() ? Math.min(p, byFinish) : p;
            case MUST_START_ON -> profile.mandatoryBlocks() ? byStart : Math.max(p, byStart);
            case MUST_FINISH_ON -> profile.mandatoryBlocks() ? byFinish : Math.max(p, byFinish);
            default -> p;
        };
    }

    // ------------------------------------------------------------------ late dates

    private void backward(int end) {
        for (var i : leaves()) {
            latePoint[i] = table(i).workAt(end);
        }
        for (var moved = true; moved; ) {
            moved = false;
            for (var i : leaves()) {
                var was = latePoint[i];
                latePoint[i] = latest(i, end);
                moved |= was != latePoint[i];
            }
        }
        for (var i : leaves()) {
            lateFinish[i] = table(i).finishOf(latePoint[i]);
            lateStart[i] = table(i).startOf(latePoint[i] - length[i]);
            if (progress.isFinished(i)) {
                lateStart[i] = start[i];
                lateFinish[i] = finish[i];
            } else if (length[i] == 0) {
                var evening = network.kind(i) == Kind.FINISH_MILESTONE;
                lateStart[i] = evening ? lateFinish[i] : lateStart[i];
                lateFinish[i] = lateStart[i];
            }
        }
    }

    private int latest(int i, int end) {
        var table = table(i);
        if (progress.isFinished(i)) {
            return table.workAt(finish[i]);
        }
        var p = profile.openEndsCritical() && isOpenEnd(i) ? point[i] + length[i] : table.workAt(end);
        while (isPushing(i, p, true)) {
            p--;
        }
        if (!isKept(i)) {
            p = lateConstrained(p, i, network.constraint(i), network.constraintDate(i));
            p = lateConstrained(p, i, network.secondConstraint(i), network.secondConstraintDate(i));
        }
        if (network.deadline(i) != NONE) {
            p = Math.min(p, table.workAt(network.deadline(i)));
        }
        for (var s = network.parent(i); s >= 0; s = network.parent(s)) {
            p = before(p, i, network.constraint(s), network.constraintDate(s));
            p = before(p, i, network.secondConstraint(s), network.secondConstraintDate(s));
        }
        return p;
    }

    private boolean isOpenEnd(int i) {
        for (var link = 0; link < network.links(); link++) {
            var from = network.from(link);
            if (from == i ? network.isActive(i) : lies(i, from) && counts(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether an activity that finishes at a point pushes a successor beyond its late, or beyond its early, dates.
    private boolean isPushing(int i, int p, boolean late) {
        for (var link = 0; link < network.links(); link++) {
            for (var to : leavesOf(network.to(link))) {
                if (!isBinding(i, link, to, late)) {
                    continue;
                }
                // At the edge of a shift the evening counts: it is the same working minute as the next morning.
                var own = table(i).finishOf(network.relation(link).fromFinish() ? p : p - length[i]);
                var given = table(to).workAt(lagged(link, own, true));
                var ends = late ? latePoint[to] : earlyFinishPoint(to);
                if (given > (network.relation(link).toFinish() ? ends : ends - length[to])) {
                    return true;
                }
            }
        }
        return false;
    }

    private int earlyFinishPoint(int i) {
        return point[i] + length[i];
    }

    /// Whether a link has any say in how late an activity may be.
    private boolean isBinding(int i, int link, int to, boolean late) {
        var from = network.from(link);
        if (!network.isActive(from) || !lies(i, from) || progress.isFinished(to) || !network.isActive(to)) {
            return false;
        }
        if (isIgnored(link, to) && !(late && profile.progressRule() == ProgressRule.RECORDED_SPLIT)) {
            return false;
        }
        var finishes = network.relation(link).fromFinish();
        if (!finishes && isBegun(i) && startsAtActual()) {
            return false;
        }
        return isLeaf(from) || (counts(i) && (finishes || i == firstOf(from)));
    }

    /// The leaf that gives a summary its start; among equals the first of each level.
    private int firstOf(int summary) {
        if (isLeaf(summary)) {
            return summary;
        }
        var first = -1;
        for (var child : children.get(summary)) {
            var leaf = network.isActive(child) ? firstOf(child) : -1;
            if (leaf >= 0 && counts(leaf) && (first < 0 || startLeft(leaf) < startLeft(first))) {
                first = leaf;
            }
        }
        return first;
    }

    private int before(int p, int i, ConstraintType type, int date) {
        return type == ConstraintType.FINISH_NO_LATER_THAN ? Math.min(p, table(i).workAt(date)) : p;
    }

    private int lateConstrained(int p, int i, ConstraintType type, int date) {
        if (!type.isDated()) {
            return p;
        }
        var byFinish = table(i).workAt(date);
        var byStart = byFinish + length[i];
        return switch (type) {
            case START_NO_LATER_THAN, START_ON -> isBegun(i) ? p : Math.min(p, byStart);
            case FINISH_NO_LATER_THAN, FINISH_ON -> Math.min(p, byFinish);
            case MUST_START_ON -> isBegun(i) ? p : profile.mandatoryBlocks() ? byStart : Math.min(p, byStart);
            case MUST_FINISH_ON -> profile.mandatoryBlocks() ? byFinish : Math.min(p, byFinish);
            default -> p;
        };
    }

    // ------------------------------------------------------------------ free float

    private int freeFloatOf(int i) {
        var bound = false;
        for (var link = 0; link < network.links(); link++) {
            for (var to : leavesOf(network.to(link))) {
                bound |= isBinding(i, link, to, false);
            }
        }
        var own = earlyFinishPoint(i);
        if (!bound) {
            return Math.max(0, table(i).workAt(projectFinish) - own);
        }
        var room = 0;
        while (!isPushing(i, own + room + 1, false)) {
            room++;
        }
        return room;
    }
}
