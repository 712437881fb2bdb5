package org.mingdu.schedule.paper;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.schedule.plan.Timeline;

/// The days of a plan across a page: all of them, from the first thing that happens to the last.
///
/// @param origin the minute at the left edge
/// @param perDay points a day
record TimeAxis(int origin, float left, float width, float perDay) {
    private static final float AIR = 6;
    /// Room at the right for the name beside the last bar.
    private static final float MARGIN = 60;

    static TimeAxis of(Timeline timeline, float left, float width) {
        var first = Integer.MAX_VALUE;
        var last = PlanMinute.NONE;
        var dates = timeline.dates();
        var promise = timeline.promise();
        for (var row = 0; row < timeline.size(); row++) {
            first = earlier(first, dates.start(row));
            last = Math.max(last, dates.finish(row));
            if (promise != null) {
                first = earlier(first, promise.start(row));
                last = Math.max(last, promise.finish(row));
            }
        }
        first = earlier(first, timeline.head().dataDate());
        last = Math.max(last, timeline.head().dataDate());
        if (last == PlanMinute.NONE) {
            first = timeline.plan().content().projectStart();
            last = first;
        }
        var days = Math.max(1, ((double) last - first) / PlanMinute.MINUTES_A_DAY);
        var perDay = (float) Math.min(24, (width - AIR - MARGIN) / days);
        var origin = first - Math.round(AIR / perDay * PlanMinute.MINUTES_A_DAY);
        return new TimeAxis(origin, left, width, perDay);
    }

    private static int earlier(int first, int instant) {
        return instant == PlanMinute.NONE ? first : Math.min(first, instant);
    }

    float x(int instant) {
        return left + (float) (((double) instant - origin) / PlanMinute.MINUTES_A_DAY * perDay);
    }

    float x(LocalDate day) {
        return x(PlanMinute.startOf(day));
    }

    private LocalDate dayAt(float x) {
        return PlanMinute.dateOfStart(
                PlanMinute.clamp(origin + Math.round((x - left) / perDay * PlanMinute.MINUTES_A_DAY)));
    }

    /// A stretch of the head with its name.
    record Tick(float x, float width, String text) {}

    /// The finer of the two lines of the head: the finest unit whose names have room.
    List<Tick> lower() {
        return ticks(unit());
    }

    /// The coarser line; empty where the finer one shows years.
    List<Tick> upper() {
        return switch (unit()) {
            case DAY, WEEK -> ticks(Unit.MONTH_OF_YEAR);
            case MONTH, QUARTER -> ticks(Unit.YEAR);
            case YEAR, MONTH_OF_YEAR -> List.of();
        };
    }

    private enum Unit {
        DAY,
        WEEK,
        MONTH,
        MONTH_OF_YEAR,
        QUARTER,
        YEAR
    }

    private Unit unit() {
        if (perDay >= 9) {
            return Unit.DAY;
        }
        if (perDay * 7 >= 22) {
            return Unit.WEEK;
        }
        if (perDay * 28 >= 18) {
            return Unit.MONTH;
        }
        return perDay * 90 >= 20 ? Unit.QUARTER : Unit.YEAR;
    }

    private List<Tick> ticks(Unit unit) {
        var made = new ArrayList<Tick>();
        var end = dayAt(left + width);
        for (var day = begin(unit, dayAt(left)); !day.isAfter(end); ) {
            var next = after(unit, day);
            made.add(new Tick(x(day), x(next) - x(day), name(unit, day)));
            day = next;
        }
        return made;
    }

    private static LocalDate begin(Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH, MONTH_OF_YEAR -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1L) % 3);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate after(Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH, MONTH_OF_YEAR -> day.plusMonths(1);
            case QUARTER -> day.plusMonths(3);
            case YEAR -> day.plusYears(1);
        };
    }

    private static String name(Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> String.valueOf(day.getDayOfMonth());
            case WEEK -> "%d周".formatted(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> "%d月".formatted(day.getMonthValue());
            case MONTH_OF_YEAR -> "%d年%d月".formatted(day.getYear(), day.getMonthValue());
            case QUARTER -> "%d季".formatted((day.getMonthValue() + 2) / 3);
            case YEAR -> "%d年".formatted(day.getYear());
        };
    }
}
