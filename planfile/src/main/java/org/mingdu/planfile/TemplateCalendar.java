package org.mingdu.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingdu.planfile.PlanCalendar.Shift;

/// The calendars a person may choose in the template. Only their week is known here: which days are holidays, and
/// which weekends are worked in exchange, is added by those who know the year.
public enum TemplateCalendar {
    FIVE_DAYS(1, "五天工作制", 5, true),
    SEVEN_DAYS(2, "每周七天，法定节假日休息", 7, true),
    SPRING_STOP(3, "每周七天，仅春节停工", 7, true),
    EVERY_DAY(4, "每天施工，全年不停", 7, true),
    CALENDAR_DAYS(5, "日历天", 7, false);

    private static final List<Shift> OFFICE = List.of(new Shift(480, 720), new Shift(780, 1020));
    private static final List<Shift> ALL_DAY = List.of(new Shift(0, PlanTime.MINUTES_PER_DAY));

    private final int uid;
    private final String title;
    private final int days;
    private final boolean office;

    TemplateCalendar(int uid, String title, int days, boolean office) {
        this.uid = uid;
        this.title = title;
        this.days = days;
        this.office = office;
    }

    public String title() {
        return title;
    }

    int uid() {
        return uid;
    }

    /// Working minutes of a day of work.
    public int minutesPerDay() {
        return office ? 480 : PlanTime.MINUTES_PER_DAY;
    }

    /// The minute of a day at which its work ends.
    int endOfDay() {
        return office ? 1020 : PlanTime.MINUTES_PER_DAY;
    }

    int startOfDay() {
        return office ? 480 : 0;
    }

    PlanCalendar calendar() {
        var week = new ArrayList<List<Shift>>();
        for (var day = 0; day < 7; day++) {
            week.add(day >= days ? List.of() : office ? OFFICE : ALL_DAY);
        }
        return new PlanCalendar(uid, title, week, List.of());
    }

    /// The calendar people see under a title.
    public static Optional<TemplateCalendar> titled(String title) {
        for (var calendar : values()) {
            if (calendar.title.equals(title)) {
                return Optional.of(calendar);
            }
        }
        return Optional.empty();
    }
}
