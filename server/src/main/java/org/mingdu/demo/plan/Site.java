package org.mingdu.demo.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.mingdu.planfile.PlanCalendar;
import org.mingdu.planfile.PlanCalendar.DatedException;
import org.mingdu.planfile.PlanCalendar.Shift;
import org.mingdu.planfile.PlanTime;
import org.mingdu.planfile.TemplateCalendar;

/// When people work. The holidays of the template's calendars are put in when the plan is entered.
public enum Site {
    OFFICE(1, TemplateCalendar.FIVE_DAYS.title(), 5),
    SEVEN(2, TemplateCalendar.SEVEN_DAYS.title(), 7),
    SPRING_STOP(3, TemplateCalendar.SPRING_STOP.title(), 7),
    EVERY_DAY(4, TemplateCalendar.EVERY_DAY.title(), 7),
    WINTER_STOP(11, "每周七天，冬季停工（12月1日至次年2月末）", 7),
    FLOOD_STOP(12, "每周七天，主汛期停工（6月15日至8月31日）", 7);

    static final int MINUTES_A_DAY = 480;
    private static final List<Shift> OFFICE_HOURS = List.of(new Shift(480, 720), new Shift(780, 1020));
    private static final int YEARS = 8;

    private final int uid;
    private final String title;
    private final int days;

    Site(int uid, String title, int days) {
        this.uid = uid;
        this.title = title;
        this.days = days;
    }

    int uid() {
        return uid;
    }

    PlanCalendar calendar(LocalDate start) {
        var week = new ArrayList<List<Shift>>();
        for (var day = 0; day < 7; day++) {
            week.add(day < days ? OFFICE_HOURS : List.of());
        }
        var stops = new ArrayList<DatedException>();
        for (var year = start.getYear() - 1; year < start.getYear() + YEARS; year++) {
            switch (this) {
                case WINTER_STOP -> stops.add(stop("冬季停工", year, MonthDay.of(12, 1), year + 1, MonthDay.of(2, 28)));
                case FLOOD_STOP -> stops.add(stop("主汛期停工", year, MonthDay.of(6, 15), year, MonthDay.of(8, 31)));
                case OFFICE, SEVEN, SPRING_STOP, EVERY_DAY -> {
                    // Their days off are no rule of the site but the country's.
                }
            }
        }
        return new PlanCalendar(uid, title, week, stops);
    }

    private static DatedException stop(String name, int fromYear, MonthDay from, int toYear, MonthDay to) {
        return new DatedException(
                name, PlanTime.day(from.atYear(fromYear)), PlanTime.day(to.atYear(toYear)), List.of());
    }
}
