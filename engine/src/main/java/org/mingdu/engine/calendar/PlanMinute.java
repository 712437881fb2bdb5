package org.mingdu.engine.calendar;

import java.time.LocalDate;

/// Planned instants: whole wall-clock minutes of the project since 2000-01-01T00:00, held in an `int`.
///
/// A start on day D begins at the first minute of D, a finish on day D means the end of D, which is the same
/// instant as the beginning of D + 1. So an instant has two dates, one for each role.
public final class PlanMinute {
    /// No instant.
    public static final int NONE = Integer.MIN_VALUE;

    /// The first instant that can be planned, 1900-01-01T00:00.
    public static final int EARLIEST = -52_594_560;

    /// The last instant that can be planned, in the year 5612; later dates are held here (see
    /// `Schedule.reachesHorizon`).
    public static final int LATEST = 1_900_000_000;

    public static final int MINUTES_A_DAY = 1440;

    private static final int EPOCH_DAY = 10_957;

    private PlanMinute() {}

    /// The instant of a minute of a day, where minute 1440 is the end of the day.
    public static int of(LocalDate date, int minuteOfDay) {
        if (minuteOfDay < 0 || minuteOfDay > MINUTES_A_DAY) {
            throw new IllegalArgumentException("minuteOfDay (%d) must lie in 0..1440".formatted(minuteOfDay));
        }
        return clamp((date.toEpochDay() - EPOCH_DAY) * MINUTES_A_DAY + minuteOfDay);
    }

    /// The beginning of a day, 00:00.
    public static int startOf(LocalDate date) {
        return of(date, 0);
    }

    /// The end of a day, 24:00.
    public static int endOf(LocalDate date) {
        return of(date, MINUTES_A_DAY);
    }

    /// The date on which work that starts at this instant starts.
    public static LocalDate dateOfStart(int instant) {
        return dateOfDay(day(instant));
    }

    /// The date on which work that finishes at this instant finishes: midnight belongs to the day that ends.
    public static LocalDate dateOfFinish(int instant) {
        return dateOfDay(day(instant - 1));
    }

    /// The minute of the day, 0 to 1439, of an instant read as a start.
    public static int minuteOfDay(int instant) {
        return Math.floorMod(instant, MINUTES_A_DAY);
    }

    /// Days since 2000-01-01 of an instant read as a start.
    public static int day(int instant) {
        return Math.floorDiv(instant, MINUTES_A_DAY);
    }

    /// Days since 2000-01-01 of a date.
    public static int dayOf(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - EPOCH_DAY);
    }

    /// The date that lies so many days after 2000-01-01.
    public static LocalDate dateOfDay(int day) {
        return LocalDate.ofEpochDay((long) day + EPOCH_DAY);
    }

    /// The nearest instant that can be planned.
    public static int clamp(long instant) {
        return (int) Math.clamp(instant, (long) EARLIEST, (long) LATEST);
    }
}
