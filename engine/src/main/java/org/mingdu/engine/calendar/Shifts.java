package org.mingdu.engine.calendar;

import java.util.Arrays;

/// The working hours of one day: disjoint spans in ascending order, in minutes of the day; a span may end at 1440.
///
/// A night shift over midnight is two spans, one on each day.
public final class Shifts {
    /// A day without work.
    public static final Shifts NONE = new Shifts(new int[0]);

    /// A day of 24 hours.
    public static final Shifts ALL_DAY = of(0, PlanMinute.MINUTES_A_DAY);

    /// 08:00–12:00 and 13:00–17:00.
    public static final Shifts OFFICE = of(480, 720, 780, 1020);

    private final int[] bounds;
    private final int total;

    private Shifts(int[] bounds) {
        this.bounds = bounds;
        var sum = 0;
        for (var i = 0; i < bounds.length; i += 2) {
            sum += bounds[i + 1] - bounds[i];
        }
        this.total = sum;
    }

    /// Shifts from pairs of minutes: from, to, from, to. Spans that touch are joined; spans that overlap are not
    /// accepted.
    public static Shifts of(int... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException("pairs (%s) must be of even length".formatted(Arrays.toString(pairs)));
        }
        var joined = new int[pairs.length];
        var size = 0;
        var last = 0;
        for (var i = 0; i < pairs.length; i += 2) {
            if (pairs[i] < last || pairs[i + 1] <= pairs[i] || pairs[i + 1] > PlanMinute.MINUTES_A_DAY) {
                throw new IllegalArgumentException(
                        "pairs (%s) must be ascending spans within 0..1440".formatted(Arrays.toString(pairs)));
            }
            last = pairs[i + 1];
            if (size > 0 && joined[size - 1] == pairs[i]) {
                joined[size - 1] = last;
            } else {
                joined[size++] = pairs[i];
                joined[size++] = last;
            }
        }
        return size == 0 ? NONE : new Shifts(Arrays.copyOf(joined, size));
    }

    /// Working minutes of the day.
    public int total() {
        return total;
    }

    /// Number of spans.
    public int spans() {
        return bounds.length / 2;
    }

    /// The minute at which a span begins.
    public int from(int span) {
        return bounds[span * 2];
    }

    /// The minute at which a span ends.
    public int to(int span) {
        return bounds[span * 2 + 1];
    }

    /// Working minutes that lie before a minute of the day.
    int before(int minute) {
        var sum = 0;
        for (var i = 0; i < bounds.length; i += 2) {
            if (minute <= bounds[i]) {
                return sum;
            }
            if (minute < bounds[i + 1]) {
                return sum + minute - bounds[i];
            }
            sum += bounds[i + 1] - bounds[i];
        }
        return sum;
    }

    /// The minute with so much work before it and work right after it; `work` is less than the total.
    int startOf(int work) {
        var i = 0;
        var left = work;
        while (left >= bounds[i + 1] - bounds[i]) {
            left -= bounds[i + 1] - bounds[i];
            i += 2;
        }
        return bounds[i] + left;
    }

    /// The minute with so much work before it and work right before it; `work` is positive and at most the total.
    int finishOf(int work) {
        var i = 0;
        var left = work;
        while (left > bounds[i + 1] - bounds[i]) {
            left -= bounds[i + 1] - bounds[i];
            i += 2;
        }
        return bounds[i] + left;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shifts shifts && Arrays.equals(bounds, shifts.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return "Shifts" + Arrays.toString(bounds);
    }
}
