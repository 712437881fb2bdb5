package org.mingdu.planfile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingdu.planfile.PlanCalendar.DatedException;
import org.mingdu.planfile.PlanCalendar.Shift;
import org.mingdu.planfile.ReadOutcome.Reason;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarException;

/// Flattens the library's calendars: what a calendar inherits, repeats or varies by weeks is written out day by day.
final class LibraryCalendars {
    private static final List<Shift> OFFICE_DAY = List.of(new Shift(480, 720), new Shift(780, 1020));

    private final Limits limits;
    private final LibraryValues values;
    private final Report report;
    private final IdentityHashMap<ProjectCalendar, PlanCalendar> known = new IdentityHashMap<>();
    private final List<PlanCalendar> used = new ArrayList<>();
    private int nextUid = 1_000_000_000;

    LibraryCalendars(Limits limits, LibraryValues values, Report report) {
        this.limits = limits;
        this.values = values;
        this.report = report;
    }

    /// The uid under which the calendar will be found in the plan.
    int use(ProjectCalendar calendar) {
        var found = known.get(calendar);
        if (found == null) {
            if (known.size() >= limits.calendars()) {
                throw new RefusedException(
                        Reason.TOO_MANY_CALENDARS, "文件用到的日历超过 %d 个。请在原软件中合并日历后重新导出。".formatted(limits.calendars()));
            }
            found = flatten(calendar);
            known.put(calendar, found);
            used.add(found);
        }
        return found.uid();
    }

    /// Stands in when a file names no project calendar.
    int useOfficeWeek() {
        report.warning("文件", "文件没有指定项目日历，已按周一至周五 8:00–12:00、13:00–17:00 处理，请核对。");
        var week = new ArrayList<List<Shift>>();
        for (int i = 0; i < 7; i++) {
            week.add(i < 5 ? OFFICE_DAY : List.of());
        }
        var calendar = new PlanCalendar(nextUid++, "标准（系统补充）", week, List.of());
        used.add(calendar);
        return calendar.uid();
    }

    List<PlanCalendar> used() {
        return List.copyOf(used);
    }

    private PlanCalendar flatten(ProjectCalendar calendar) {
        var name = values.text(calendar.getName());
        var where = "日历“" + name + "”";
        var week = new ArrayList<List<Shift>>();
        for (var day : DayOfWeek.values()) {
            week.add(shifts(calendar.isWorkingDay(day) ? calendar.getHours(day) : null, where));
        }
        if (week.stream().allMatch(List::isEmpty)) {
            report.warning(where, "每周没有任何工作时间，只有例外日可以施工，请核对。");
        }
        var days = new TreeMap<Integer, Day>();
        inherit(calendar, days, where, 0);
        Integer uid = calendar.getUniqueID();
        return new PlanCalendar(uid == null ? nextUid++ : uid, name, week, runs(days));
    }

    private record Day(String name, List<Shift> shifts) {}

    /// Ancestors first, so that the nearer calendar has the last word.
    private void inherit(ProjectCalendar calendar, SortedMap<Integer, Day> days, String where, int depth) {
        var parent = calendar.getParent();
        if (parent != null && depth < 20) {
            inherit(parent, days, where, depth + 1);
        }
        for (ProjectCalendarException exception : calendar.getExpandedCalendarExceptionsWithWorkWeeks()) {
            spread(exception, days, where);
        }
    }

    private void spread(ProjectCalendarException exception, SortedMap<Integer, Day> days, String where) {
        var from = exception.getFromDate();
        var to = exception.getToDate();
        if (from == null || to == null || to.isBefore(from)) {
            report.warning(where, "有一条例外没有有效的起止日期，已略过。");
            return;
        }
        int first = clip(from);
        int last = clip(to);
        if (days.size() + (long) last - first > limits.calendarDays()) {
            throw new RefusedException(
                    Reason.TOO_MANY_CALENDARS,
                    "%s的例外日超过 %d 天。请在原软件中精简日历后重新导出。".formatted(where, limits.calendarDays()),
                    where);
        }
        var day = new Day(values.text(exception.getName()), shifts(exception, where));
        for (int i = first; i <= last; i++) {
            days.put(i, day);
        }
    }

    private static int clip(LocalDate date) {
        if (PlanTime.plausible(date)) {
            return PlanTime.day(date);
        }
        return date.getYear() < 1950 ? PlanTime.firstDay() : PlanTime.lastDay();
    }

    /// Neighbouring days with the same name and hours become one exception again.
    private static List<DatedException> runs(SortedMap<Integer, Day> days) {
        var runs = new ArrayList<DatedException>();
        for (var entry : days.entrySet()) {
            int day = entry.getKey();
            var what = entry.getValue();
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null
                    && last.toDay() == day - 1
                    && last.name().equals(what.name())
                    && last.shifts().equals(what.shifts())) {
                runs.set(runs.size() - 1, new DatedException(last.name(), last.fromDay(), day, last.shifts()));
            } else {
                runs.add(new DatedException(what.name(), day, day, what.shifts()));
            }
        }
        return runs;
    }

    /// In order and without overlap; a range that ends at or before its beginning lasts until midnight.
    private List<Shift> shifts(@Nullable Iterable<LocalTimeRange> ranges, String where) {
        if (ranges == null) {
            return List.of();
        }
        var raw = new ArrayList<Shift>();
        for (var range : ranges) {
            var start = range.getStart();
            var end = range.getEnd();
            if (start == null || end == null) {
                continue;
            }
            int from = start.toSecondOfDay() / 60;
            int to = end.equals(LocalTime.MIDNIGHT) ? PlanTime.MINUTES_PER_DAY : end.toSecondOfDay() / 60;
            if (end.equals(LocalTime.MIDNIGHT) && start.equals(LocalTime.MIDNIGHT)) {
                to = PlanTime.MINUTES_PER_DAY;
            }
            if (to < from) {
                report.warning(where, "有跨越零点的班次（%s–%s），已截到 24:00，请核对。".formatted(start, end));
                to = PlanTime.MINUTES_PER_DAY;
            }
            if (to > from) {
                raw.add(new Shift(from, to));
            }
        }
        raw.sort((a, b) -> Integer.compare(a.from(), b.from()));
        var shifts = new ArrayList<Shift>();
        for (var shift : raw) {
            var last = shifts.isEmpty() ? null : shifts.getLast();
            if (last != null && shift.from() <= last.to()) {
                shifts.set(shifts.size() - 1, new Shift(last.from(), Math.max(last.to(), shift.to())));
            } else {
                shifts.add(shift);
            }
        }
        return shifts;
    }
}
