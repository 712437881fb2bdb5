package org.mingdu.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/// The mainland's statutory days off and the weekends worked in exchange (调休). Immutable.
///
/// Announced years come from the State Council's notices. A year not yet announced is provisional: it has the
/// statutory festivals by law (全国年节及纪念日放假办法, as of 2025) and the lunar calendar, and no exchanged
/// weekends. The days of a December may still be changed by the next year's notice.
public final class ChineseHolidays {
    private static final ChineseDay WORKDAY = new ChineseDay.Workday();
    private static final ChineseDay REST = new ChineseDay.Rest();

    private final SortedSet<Integer> announced;
    private final TreeMap<LocalDate, ChineseDay> days;

    private ChineseHolidays(SortedSet<Integer> announced, Map<LocalDate, ChineseDay> announcedDays) {
        this.announced = announced;
        this.days = new TreeMap<>(announcedDays);
        HolidayText.statutory(HolidayText.resource("festivals.txt"), announced, days);
    }

    /// The years shipped with the engine.
    public static ChineseHolidays shipped() {
        return Shipped.HOLIDAYS;
    }

    /// These holidays with further announced years, in the format of the shipped table; a year given again is
    /// replaced.
    ///
    /// @throws IllegalArgumentException naming the line that cannot be read
    public ChineseHolidays withAnnounced(List<String> lines) {
        var years = new TreeSet<Integer>();
        var added = new HashMap<LocalDate, ChineseDay>();
        HolidayText.announced(lines, years, added);
        var kept = new HashMap<LocalDate, ChineseDay>();
        days.forEach((date, day) -> {
            if (announced.contains(date.getYear()) && !years.contains(date.getYear())) {
                kept.put(date, day);
            }
        });
        // Days that an older notice set across the turn of the year stay unless the new notice names them.
        kept.putAll(added);
        years.addAll(announced);
        return new ChineseHolidays(years, kept);
    }

    /// What a date is.
    public ChineseDay dayOf(LocalDate date) {
        var known = days.get(date);
        if (known != null) {
            return known;
        }
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? REST : WORKDAY;
    }

    /// Whether the notice for a year is known; else its days are provisional.
    public boolean published(int year) {
        return announced.contains(year);
    }

    /// The announced years.
    public SortedSet<Integer> publishedYears() {
        return Collections.unmodifiableSortedSet(announced);
    }

    public boolean isWorkday(LocalDate date) {
        return dayOf(date).works();
    }

    /// The date so many workdays after a date, which itself does not count; negative counts go back; zero changes
    /// nothing.
    public LocalDate addWorkdays(LocalDate start, int workdays) {
        var step = Integer.signum(workdays);
        var date = start;
        for (var left = Math.abs(workdays); left > 0; ) {
            date = date.plusDays(step);
            left -= isWorkday(date) ? 1 : 0;
        }
        return date;
    }

    /// Workdays from one date to another, both included; zero where the second lies earlier.
    public int workdaysBetween(LocalDate from, LocalDate to) {
        var count = 0;
        for (var date = from; !date.isAfter(to); date = date.plusDays(1)) {
            count += isWorkday(date) ? 1 : 0;
        }
        return count;
    }

    /// Every date that a notice or the law makes differ from the plain week, in order.
    public SortedMap<LocalDate, ChineseDay> special() {
        return Collections.unmodifiableSortedMap(days);
    }

    /// The usual office calendar: Monday to Friday 08:00–12:00 and 13:00–17:00, holidays off, exchanged weekends
    /// worked.
    public WorkCalendar fiveDayCalendar(String name) {
        return without(WorkCalendar.builder(name), (_, _) -> true);
    }

    /// A site that works through weekends (周末施工) and stops for every statutory holiday.
    public WorkCalendar sevenDayCalendar(String name) {
        return without(everyDay(name), (_, day) -> !day.works());
    }

    /// A site that works through weekends and stops for the Spring Festival alone (春节停工).
    public WorkCalendar springStopCalendar(String name) {
        return without(
                everyDay(name), (_, day) -> day instanceof ChineseDay.Holiday(var festival) && festival.contains("春节"));
    }

    /// A site that works every day of the year.
    public static WorkCalendar everyDayCalendar(String name) {
        return everyDay(name).build().orThrow();
    }

    /// Calendar days (日历天): every hour of every day, so that a duration of n days is n × 1440 minutes.
    public static WorkCalendar calendarDays(String name) {
        return WorkCalendar.allHours(name);
    }

    private static WorkCalendar.Builder everyDay(String name) {
        return WorkCalendar.builder(name).everyDay(Shifts.OFFICE);
    }

    private WorkCalendar without(WorkCalendar.Builder calendar, BiPredicate<LocalDate, ChineseDay> wanted) {
        days.forEach((date, day) -> {
            if (wanted.test(date, day)) {
                calendar.exception(date, day.works() ? Shifts.OFFICE : Shifts.NONE);
            }
        });
        return calendar.build().orThrow();
    }

    /// Read once, on first use.
    private static final class Shipped {
        private static final ChineseHolidays HOLIDAYS = read();

        private static ChineseHolidays read() {
            var years = new TreeSet<Integer>();
            var days = new HashMap<LocalDate, ChineseDay>();
            HolidayText.announced(HolidayText.resource("holidays.txt"), years, days);
            return new ChineseHolidays(years, days);
        }
    }
}
