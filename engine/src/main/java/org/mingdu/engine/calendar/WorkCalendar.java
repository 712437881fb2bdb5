package org.mingdu.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/// When work is done: a normal week, and dated exceptions to it. Immutable.
///
/// All working minutes lie on one axis that runs through the whole of time; `workAt` leads from instants to the axis
/// and two functions lead back, because one point of the axis has two instants at the edge of a day: work *starts*
/// at the next morning (`startOf`) and *finishes* on the evening before (`finishOf`). The days between the first and
/// the last exception are a table; before and after it the normal week is arithmetic, so a calendar has no end.
public final class WorkCalendar implements CalendarAnswer {
    private static final int WEEK = 7;

    /// 2000-01-03 was a Monday.
    private static final int A_MONDAY = 2;

    private final String name;
    private final int minutesPerDay;
    private final Shifts[] week;
    /// Work of the week before each weekday, Monday first, and of the whole week at the end.
    private final int[] weekWork;
    /// The table covers the days `firstDay` (a Monday) to `endDay` (a Monday, excluded); it may be empty.
    private final int firstDay;

    private final int endDay;
    private final Shifts[] days;
    /// Work before each day of the table, and of the whole table at the end.
    private final int[] work;
    /// For each stretch of `1 << stretchBits` working minutes the table day on which it begins.
    private final int[] stretches;

    private final int stretchBits;

    private WorkCalendar(String name, int minutesPerDay, Shifts[] week, NavigableMap<Integer, Shifts> exceptions) {
        this.name = name;
        this.week = week;
        this.weekWork = new int[WEEK + 1];
        for (var d = 0; d < WEEK; d++) {
            weekWork[d + 1] = weekWork[d] + week[d].total();
        }
        this.minutesPerDay = minutesPerDay > 0 ? minutesPerDay : usualDay(week);
        this.firstDay = exceptions.isEmpty() ? A_MONDAY : mondayOf(exceptions.firstKey());
        this.endDay = exceptions.isEmpty() ? A_MONDAY : mondayOf(exceptions.lastKey()) + WEEK;
        this.days = new Shifts[endDay - firstDay];
        this.work = new int[days.length + 1];
        for (var d = 0; d < days.length; d++) {
            days[d] = exceptions.getOrDefault(firstDay + d, week[d % WEEK]);
            work[d + 1] = work[d] + days[d].total();
        }
        // A stretch is about half a usual day, so that the scan from its beginning is short.
        this.stretchBits = Math.max(4, 31 - Integer.numberOfLeadingZeros(Math.max(16, this.minutesPerDay / 2)));
        this.stretches = new int[(work[days.length] >> stretchBits) + 1];
        for (int s = 0, d = 0; s < stretches.length; s++) {
            while (d < days.length && work[d + 1] <= s << stretchBits) {
                d++;
            }
            stretches[s] = d;
        }
    }

    private static int usualDay(Shifts[] week) {
        var sum = 0;
        var count = 0;
        for (var shifts : week) {
            sum += shifts.total();
            count += shifts.total() > 0 ? 1 : 0;
        }
        return count == 0 ? 0 : Math.max(1, sum / count);
    }

    private static int mondayOf(int day) {
        return day - Math.floorMod(day - A_MONDAY, WEEK);
    }

    /// Every minute of every day.
    public static WorkCalendar allHours(String name) {
        return builder(name).everyDay(Shifts.ALL_DAY).build().orThrow();
    }

    /// Monday to Friday 08:00–12:00 and 13:00–17:00.
    public static WorkCalendar fiveDays(String name) {
        return builder(name).build().orThrow();
    }

    /// Begins a calendar of five days a week, 08:00–12:00 and 13:00–17:00.
    public static Builder builder(String name) {
        return new Builder(name);
    }

    public String name() {
        return name;
    }

    /// How many working minutes people mean when they say a day.
    public int minutesPerDay() {
        return minutesPerDay;
    }

    /// The working hours of a date.
    public Shifts shifts(LocalDate date) {
        return shiftsOfDay(PlanMinute.dayOf(date));
    }

    private Shifts shiftsOfDay(int day) {
        return day >= firstDay && day < endDay ? days[day - firstDay] : week[Math.floorMod(day - A_MONDAY, WEEK)];
    }

    public boolean worksOn(LocalDate date) {
        return shifts(date).total() > 0;
    }

    /// The point on the axis of working minutes at an instant.
    public int workAt(int instant) {
        var day = Math.floorDiv(instant, PlanMinute.MINUTES_A_DAY);
        var minute = instant - day * PlanMinute.MINUTES_A_DAY;
        if (day >= firstDay && day < endDay) {
            return work[day - firstDay] + days[day - firstDay].before(minute);
        }
        var origin = day < firstDay ? firstDay : endDay;
        var base = day < firstDay ? 0 : work[days.length];
        var weeks = Math.floorDiv(day - origin, WEEK);
        var weekday = day - origin - weeks * WEEK;
        return base + weeks * weekWork[WEEK] + weekWork[weekday] + week[weekday].before(minute);
    }

    /// Working minutes from one instant to another, negative where the second lies earlier.
    public int workBetween(int from, int to) {
        return workAt(to) - workAt(from);
    }

    /// The instant at which work begins that has a point of the axis before it: the latest instant of that point.
    public int startOf(long point) {
        var total = work[days.length];
        if (point >= 0 && point < total) {
            var d = stretches[(int) point >> stretchBits];
            while (work[d + 1] <= point) {
                d++;
            }
            return (firstDay + d) * PlanMinute.MINUTES_A_DAY + days[d].startOf((int) point - work[d]);
        }
        var origin = point < 0 ? firstDay : endDay;
        var rest = point < 0 ? point : point - total;
        var weeks = Math.floorDiv(rest, (long) weekWork[WEEK]);
        var left = (int) (rest - weeks * weekWork[WEEK]);
        var weekday = 0;
        while (weekWork[weekday + 1] <= left) {
            weekday++;
        }
        return instant(origin + weeks * WEEK + weekday, week[weekday].startOf(left - weekWork[weekday]));
    }

    /// The instant at which work ends that leads to a point of the axis: the earliest instant of that point.
    public int finishOf(long point) {
        var total = work[days.length];
        if (point > 0 && point <= total) {
            var d = stretches[(int) (point - 1) >> stretchBits];
            while (work[d + 1] < point) {
                d++;
            }
            return (firstDay + d) * PlanMinute.MINUTES_A_DAY + days[d].finishOf((int) point - work[d]);
        }
        var origin = point <= 0 ? firstDay : endDay;
        var rest = point <= 0 ? point : point - total;
        var weeks = Math.floorDiv(rest - 1, (long) weekWork[WEEK]);
        var left = (int) (rest - weeks * weekWork[WEEK]);
        var weekday = 0;
        while (weekWork[weekday + 1] < left) {
            weekday++;
        }
        return instant(origin + weeks * WEEK + weekday, week[weekday].finishOf(left - weekWork[weekday]));
    }

    private static int instant(long day, int minute) {
        return PlanMinute.clamp(day * PlanMinute.MINUTES_A_DAY + minute);
    }

    /// The first instant, not before the given one, at which work can start.
    public int nextStart(int instant) {
        return startOf(workAt(instant));
    }

    /// The last instant, not after the given one, at which work can have finished.
    public int previousFinish(int instant) {
        return finishOf(workAt(instant));
    }

    /// When work of so many minutes ends that starts at an instant.
    public int finishAfter(int start, int minutes) {
        return finishOf((long) workAt(start) + minutes);
    }

    /// When work of so many minutes must start to end at an instant.
    public int startBefore(int finish, int minutes) {
        return startOf((long) workAt(finish) - minutes);
    }

    /// Days with work after one date, up to and including another; negative where the second lies earlier.
    public int workdaysAfter(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workdaysAfter(to, from);
        }
        var count = 0;
        for (int day = PlanMinute.dayOf(from) + 1, last = PlanMinute.dayOf(to); day <= last; day++) {
            count += shiftsOfDay(day).total() > 0 ? 1 : 0;
        }
        return count;
    }

    @Override
    public String toString() {
        return "WorkCalendar(" + name + ")";
    }

    /// Collects the week and the exceptions of a calendar; a later exception for a date replaces an earlier one.
    public static final class Builder {
        private final String name;
        private final Shifts[] week = new Shifts[WEEK];
        private final TreeMap<Integer, Shifts> exceptions = new TreeMap<>();
        private int minutesPerDay;

        private Builder(String name) {
            this.name = name;
            Arrays.fill(week, Shifts.OFFICE);
            week[5] = Shifts.NONE;
            week[6] = Shifts.NONE;
        }

        public Builder day(DayOfWeek day, Shifts shifts) {
            week[day.getValue() - 1] = shifts;
            return this;
        }

        public Builder everyDay(Shifts shifts) {
            Arrays.fill(week, shifts);
            return this;
        }

        public Builder exception(LocalDate date, Shifts shifts) {
            return exception(date, date, shifts);
        }

        /// The same hours on every day of a span, both ends included; years 1900 to 2400.
        public Builder exception(LocalDate first, LocalDate last, Shifts shifts) {
            if (first.getYear() < 1900 || last.getYear() > 2400 || last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "exception (%s to %s) must be a span within the years 1900 to 2400".formatted(first, last));
            }
            for (int day = PlanMinute.dayOf(first), end = PlanMinute.dayOf(last); day <= end; day++) {
                exceptions.put(day, shifts);
            }
            return this;
        }

        public Builder nonWorking(LocalDate first, LocalDate last) {
            return exception(first, last, Shifts.NONE);
        }

        /// How many working minutes people mean when they say a day; by default the mean of the week's working days.
        public Builder minutesPerDay(int minutes) {
            this.minutesPerDay = minutes;
            return this;
        }

        public CalendarAnswer build() {
            if (Arrays.stream(week).allMatch(shifts -> shifts.total() == 0)) {
                return new NoWorkingTime(name);
            }
            return new WorkCalendar(name, minutesPerDay, week.clone(), exceptions);
        }
    }
}
