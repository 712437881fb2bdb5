package org.mingdu.schedule.paper;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.WorkCalendar;
import org.mingdu.schedule.plan.DateColumns;
import org.mingdu.schedule.plan.PlannedLink;
import org.mingdu.schedule.plan.Timeline;
import org.mingdu.typeface.Typeface;

/// The right side of a page: days of rest, bars over their baseline, milestones, links, names and the data date.
final class ChartBars {
    private static final float TALL = 5;
    private static final float BAR_TOP = 2.2f;
    private static final float BASELINE_TOP = 9;
    private static final float BASELINE_TALL = 1.8f;
    private static final float RADIUS = 3.6f;
    /// Days of rest are shaded as long as they can be told from one another.
    private static final float LEAST_DAY = 1.2f;
    /// More links across one page would only blacken it.
    private static final int MOST_LINKS = 400;

    private final Timeline timeline;
    private final ChartRows outline;
    private final ChartChoice choice;
    private final TimeAxis axis;
    private final int[] rows;
    private final int[] place;
    private final Letters letters;

    ChartBars(Timeline timeline, ChartRows outline, ChartChoice choice, TimeAxis axis, int[] rows, Letters letters) {
        this.timeline = timeline;
        this.outline = outline;
        this.choice = choice;
        this.axis = axis;
        this.rows = rows;
        this.letters = letters;
        place = new int[timeline.size()];
        Arrays.fill(place, -1);
        for (var i = 0; i < rows.length; i++) {
            place[rows[i]] = i;
        }
    }

    /// Days of rest of the project's calendar and the lines of the head, behind everything.
    void ground(Ink ink, float top, float bottom) throws IOException {
        if (choice.rest() && axis.perDay() >= LEAST_DAY) {
            rest(ink, top, bottom);
        }
        for (var tick : axis.lower()) {
            if (tick.x() > axis.left()) {
                ink.line(ChartInk.LINE, 0.3f, tick.x(), top, tick.x(), bottom);
            }
        }
    }

    private void rest(Ink ink, float top, float bottom) throws IOException {
        var calendar = usual();
        var first = PlanMinute.day(axis.origin());
        var last = first + (int) (axis.width() / axis.perDay()) + 1;
        var from = Integer.MIN_VALUE;
        for (var day = first; day <= last; day++) {
            var at = day * PlanMinute.MINUTES_A_DAY;
            var works = calendar.workBetween(at, at + PlanMinute.MINUTES_A_DAY) > 0;
            if (!works && from == Integer.MIN_VALUE) {
                from = at;
            } else if (works && from != Integer.MIN_VALUE) {
                restBox(ink, from, at, top, bottom);
                from = Integer.MIN_VALUE;
            }
        }
    }

    private void restBox(Ink ink, int from, int to, float top, float bottom) throws IOException {
        var left = Math.max(axis.left(), axis.x(from));
        var right = Math.min(axis.left() + axis.width(), axis.x(to));
        if (right > left) {
            ink.box(left, top, right - left, bottom - top, ChartInk.REST);
        }
    }

    /// The calendar most work follows.
    private WorkCalendar usual() {
        var network = timeline.plan().network();
        var counts = new int[network.calendars().size()];
        for (var row = 0; row < timeline.size(); row++) {
            if (!network.isRolledUp(row)) {
                counts[network.calendarIndex(row)]++;
            }
        }
        var most = 0;
        for (var i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return network.calendars().get(most);
    }

    void draw(Ink ink, float top, int from, int to) throws IOException {
        ink.clip(axis.left(), top, axis.width(), (to - from) * ChartPdf.ROW);
        if (choice.links()) {
            links(ink, top, from, to);
        }
        for (var at = from; at < to; at++) {
            bar(ink, rows[at], top + (at - from) * ChartPdf.ROW);
        }
        ink.unclip();
    }

    private void bar(Ink ink, int row, float y) throws IOException {
        var promise = timeline.promise();
        if (choice.baseline() && promise != null) {
            baseline(ink, row, y, promise.start(row), promise.finish(row));
        }
        var dates = timeline.dates();
        var start = dates.start(row);
        var finish = dates.finish(row);
        if (finish == PlanMinute.NONE) {
            return;
        }
        var critical = dates.has(row, DateColumns.CRITICAL) && !dates.has(row, DateColumns.FINISHED);
        var done = Math.clamp(dates.percent(row) / 1000f, 0, 1);
        var x = axis.x(start == PlanMinute.NONE ? finish : start);
        var w = Math.max(0.8f, axis.x(finish) - x);
        var after = x + w;
        if (isMilestone(row)) {
            after = axis.x(finish) + RADIUS;
            var colour = critical ? ChartInk.RED : ChartInk.INK;
            diamond(ink, axis.x(finish), y + BAR_TOP + TALL / 2, RADIUS, colour);
            if (!dates.has(row, DateColumns.FINISHED)) {
                diamond(ink, axis.x(finish), y + BAR_TOP + TALL / 2, RADIUS - 1.4f, ChartInk.PAPER);
            }
        } else if (outline.isSummary(row)) {
            summary(ink, x, y + BAR_TOP, w, TALL, done);
        } else {
            task(ink, x, y + BAR_TOP, w, TALL, done, critical);
        }
        if (choice.names()) {
            var size = ChartPdf.SIZE - 1;
            var name = Typeface.printable(
                    timeline.plan().content().activities().get(row).name());
            var room = axis.left() + axis.width() - after - 5;
            ink.words(
                    letters.fit(name, room, size, false),
                    after + 3,
                    y + BAR_TOP + TALL / 2,
                    size,
                    false,
                    ChartInk.QUIET);
        }
    }

    private boolean isMilestone(int row) {
        return timeline.plan().content().activities().get(row).kind().isMilestone();
    }

    private void baseline(Ink ink, int row, float y, int start, int finish) throws IOException {
        if (finish == PlanMinute.NONE) {
            return;
        }
        if (isMilestone(row)) {
            diamond(ink, axis.x(finish), y + BASELINE_TOP + BASELINE_TALL / 2, BASELINE_TALL, ChartInk.BASELINE);
        } else {
            var x = axis.x(start == PlanMinute.NONE ? finish : start);
            ink.box(x, y + BASELINE_TOP, Math.max(0.8f, axis.x(finish) - x), BASELINE_TALL, ChartInk.BASELINE);
        }
    }

    /// Critical work is framed as well as red: a copy in black and white must tell it.
    static void task(Ink ink, float x, float y, float w, float h, float done, boolean critical) throws IOException {
        ink.box(x, y, w, h, critical ? ChartInk.CRITICAL : ChartInk.BAR);
        if (done > 0) {
            ink.box(x, y, w * done, h, critical ? ChartInk.RED : ChartInk.DONE);
        }
        if (critical) {
            ink.frame(x, y, w, h, ChartInk.RED, 0.9f);
        }
    }

    static void summary(Ink ink, float x, float y, float w, float h, float done) throws IOException {
        var leg = Math.min(3, w / 2);
        var thick = h * 0.5f;
        ink.area(ChartInk.INK, x, y, x + w, y, x + w, y + h, x + w - leg, y + thick, x + leg, y + thick, x, y + h);
        if (done > 0) {
            ink.box(x, y + thick - 0.6f, w * done, 1.1f, ChartInk.BAR);
        }
    }

    static void diamond(Ink ink, float x, float y, float r, int colour) throws IOException {
        ink.area(colour, x, y - r, x + r, y, x, y + r, x - r, y);
    }

    private void links(Ink ink, float top, int from, int to) throws IOException {
        var across = timeline.plan().content().links().stream()
                .filter(link -> crosses(link, from, to))
                .limit(MOST_LINKS + 1L)
                .toList();
        if (across.size() > MOST_LINKS) {
            return;
        }
        for (var link : across) {
            link(ink, link, top, from);
        }
    }

    private boolean crosses(PlannedLink link, int from, int to) {
        var a = place[link.from()];
        var b = place[link.to()];
        return a >= 0 && b >= 0 && Math.min(a, b) < to && Math.max(a, b) >= from;
    }

    private void link(Ink ink, PlannedLink link, float top, int from) throws IOException {
        var relation = link.relation();
        var startX = end(link.from(), relation.fromFinish());
        var endX = end(link.to(), relation.toFinish());
        if (startX == null || endX == null) {
            return;
        }
        var startY = middle(link.from(), top, from);
        var endY = middle(link.to(), top, from);
        // Out of the end it leaves, into the side of the end it reaches.
        var out = startX + (relation.fromFinish() ? 4 : -4);
        var in = endX + (relation.toFinish() ? 4 : -4);
        var wide = 0.5f;
        if (relation.fromFinish() != relation.toFinish() && (in - out) * (relation.fromFinish() ? 1 : -1) < 0) {
            var between = endY + (startY < endY ? -ChartPdf.ROW / 2 : ChartPdf.ROW / 2);
            ink.line(ChartInk.LINK, wide, startX, startY, out, startY, out, between, in, between, in, endY, endX, endY);
        } else {
            var turn = relation.fromFinish() == relation.toFinish()
                    ? (relation.fromFinish() ? Math.max(out, in) : Math.min(out, in))
                    : out;
            ink.line(ChartInk.LINK, wide, startX, startY, turn, startY, turn, endY, endX, endY);
        }
        var back = relation.toFinish() ? 3 : -3;
        ink.area(ChartInk.LINK, endX, endY, endX + back, endY - 1.6f, endX + back, endY + 1.6f);
    }

    private @Nullable Float end(int row, boolean finish) {
        var dates = timeline.dates();
        if (dates.finish(row) == PlanMinute.NONE || dates.start(row) == PlanMinute.NONE) {
            return null;
        }
        var half = isMilestone(row) ? RADIUS : 0;
        return finish ? axis.x(dates.finish(row)) + half : axis.x(dates.start(row)) - half;
    }

    private float middle(int row, float top, int from) {
        return top + (place[row] - from) * ChartPdf.ROW + BAR_TOP + TALL / 2;
    }

    void dataDate(Ink ink, float top, float head, float bottom) throws IOException {
        var instant = timeline.head().dataDate();
        if (instant == PlanMinute.NONE) {
            return;
        }
        var x = axis.x(instant);
        ink.dashed(ChartInk.RED, 1, x, top + head, x, bottom);
        ink.area(ChartInk.RED, x, top + head, x - 3, top + head - 4, x + 3, top + head - 4);
    }
}
