package org.mingdu.schedule.plan;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingdu.engine.calendar.ChineseHolidays;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.planfile.Finding;

/// Years of a plan whose holidays nobody has announced yet, so that its dates there may still change.
public final class Provisional {
    private Provisional() {}

    /// The years from the plan's start to its finish that are reckoned by the statutory festivals alone; none where no
    /// calendar of the plan follows the national holidays.
    public static SortedSet<Integer> years(List<String> calendars, int start, int finish) {
        if (calendars.stream().noneMatch(ChineseCalendars::followsHolidays)) {
            return new TreeSet<>();
        }
        return IntStream.rangeClosed(
                        PlanMinute.dateOfStart(start).getYear(),
                        PlanMinute.dateOfFinish(finish).getYear())
                .filter(year -> !ChineseHolidays.shipped().published(year))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// For who imports or computes a plan.
    public static List<Finding> findings(CompiledPlan plan) {
        var content = plan.content();
        var used = content.activities().stream()
                .map(activity -> content.calendars().get(activity.calendar()).name())
                .distinct()
                .toList();
        var years = years(used, content.projectStart(), plan.planned().projectFinish());
        return years.isEmpty() ? List.of() : List.of(new Finding(Finding.Severity.WARNING, "日历", sentence(years)));
    }

    /// What is said of such years.
    public static String sentence(SortedSet<Integer> years) {
        return "%s的放假安排尚未公布，暂按法定节日推算，没有调休。公布后日期可能变化，请重新核对计划。"
                .formatted(years.stream().map(year -> year + " 年").collect(Collectors.joining("、")));
    }
}
