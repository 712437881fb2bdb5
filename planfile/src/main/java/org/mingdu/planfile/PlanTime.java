package org.mingdu.planfile;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// The clock of a plan: whole minutes since 2000-01-01T00:00 local time, and whole days since the same day.
///
/// A plan knows no zone, so instants are plain integers; [#NONE] stands for "the file says nothing".
public final class PlanTime {
    /// No instant, no duration, no reference.
    public static final int NONE = Integer.MIN_VALUE;

    public static final int MINUTES_PER_DAY = 1440;

    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    /// Dates outside these years are typing errors or damage, not plans; Microsoft Project itself ends at 2149.
    private static final int FIRST_DAY = day(LocalDate.of(1950, 1, 1));

    private static final int LAST_DAY = day(LocalDate.of(2149, 12, 31));

    private PlanTime() {}

    public static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - EPOCH_DAY);
    }

    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(EPOCH_DAY + day);
    }

    public static int minute(LocalDate date, int minuteOfDay) {
        return Math.addExact(Math.multiplyExact(day(date), MINUTES_PER_DAY), minuteOfDay);
    }

    public static int dayOf(int minute) {
        return Math.floorDiv(minute, MINUTES_PER_DAY);
    }

    /// For people: `2026-03-05 08:00`, or an empty text for [#NONE].
    public static String text(int minute) {
        if (minute == NONE) {
            return "";
        }
        var time = LocalTime.ofSecondOfDay(Math.floorMod(minute, MINUTES_PER_DAY) * 60L);
        return date(dayOf(minute)) + " " + time;
    }

    static boolean plausible(@Nullable LocalDate date) {
        return date != null
                && date.getYear() >= 1950
                && date.getYear() <= 2149
                && day(date) >= FIRST_DAY
                && day(date) <= LAST_DAY;
    }

    static int firstDay() {
        return FIRST_DAY;
    }

    static int lastDay() {
        return LAST_DAY;
    }
}
