package org.mingdu.schedule.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingdu.engine.calendar.ChineseDay;
import org.mingdu.engine.calendar.ChineseHolidays;
import org.mingdu.planfile.PlanCalendar;
import org.mingdu.planfile.PlanCalendar.DatedException;
import org.mingdu.planfile.PlanTime;
import org.mingdu.planfile.TemplateCalendar;

/// Puts the statutory holidays and the exchanged weekends (调休) into the calendars of our own template.
final class ChineseCalendars {
    private static final List<PlanCalendar.Shift> OFFICE =
            List.of(new PlanCalendar.Shift(480, 720), new PlanCalendar.Shift(780, 1020));
    /// A plan reaches no further; each calendar would else carry a century of festivals.
    private static final int YEARS_BEFORE = 3;

    private static final int YEARS_AFTER = 12;

    private ChineseCalendars() {}

    /// The calendar with the days of the years around a plan's start, or the calendar itself where none of ours is
    /// meant.
    static PlanCalendar withHolidays(PlanCalendar calendar, LocalDate start) {
        var ours = Arrays.stream(TemplateCalendar.values())
                .filter(one -> one.title().equals(calendar.name()))
                .findFirst();
        if (ours.isEmpty()) {
            return calendar;
        }
        var exceptions = new ArrayList<DatedException>();
        ChineseHolidays.shipped().special().forEach((date, day) -> {
            if (date.getYear() >= start.getYear() - YEARS_BEFORE
                    && date.getYear() <= start.getYear() + YEARS_AFTER
                    && counts(ours.get(), day)) {
                int at = PlanTime.day(date);
                exceptions.add(new DatedException(name(day), at, at, day.works() ? OFFICE : List.of()));
            }
        });
        return new PlanCalendar(calendar.uid(), calendar.name(), calendar.week(), exceptions);
    }

    /// Whether a calendar is one of ours that keeps the national holidays.
    static boolean followsHolidays(String name) {
        return TemplateCalendar.titled(name)
                .filter(calendar -> calendar == TemplateCalendar.FIVE_DAYS
                        || calendar == TemplateCalendar.SEVEN_DAYS
                        || calendar == TemplateCalendar.SPRING_STOP)
                .isPresent();
    }

    private static boolean counts(TemplateCalendar calendar, ChineseDay day) {
        return switch (calendar) {
            case FIVE_DAYS -> true;
            case SEVEN_DAYS -> !day.works();
            case SPRING_STOP -> day instanceof ChineseDay.Holiday(var festival) && festival.contains("春节");
            case EVERY_DAY, CALENDAR_DAYS -> false;
        };
    }

    private static String name(ChineseDay day) {
        return switch (day) {
            case ChineseDay.Holiday(var festival) -> festival;
            case ChineseDay.MakeUpWorkday(var festival) -> festival + "调休上班";
            case ChineseDay.Workday _, ChineseDay.Rest _ -> "";
        };
    }
}
