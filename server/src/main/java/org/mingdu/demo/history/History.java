package org.mingdu.demo.history;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.register.Mood;
import org.mingdu.kernel.TenantId;
import org.mingdu.progress.ProgressHistory;
import org.mingdu.schedule.Schedules;
import org.springframework.stereotype.Component;

/// Enters what has happened on a lot since its plan was frozen.
@Component
public class History {
    private static final int LARGE = 1_000;

    private final Schedules schedules;
    private final ProgressHistory history;
    private final Clock clock;

    History(Schedules schedules, ProgressHistory history, Clock clock) {
        this.schedules = schedules;
        this.history = history;
        this.clock = clock;
    }

    public void enter(
            TenantId tenant,
            Schedules.EnteredPlan plan,
            Sheet sheet,
            LocalDate start,
            Mood mood,
            int number,
            Crew crew,
            Random random) {
        var days = new ReportDays(ZonedDateTime.now(clock));
        var truth = Truth.of(schedules, sheet, start, mood, days.today(), random);
        var weeks = sheet.rows().size() > LARGE ? 2 : 1;
        var rounds = days.since(start, weekday(number), weeks);
        var reporter = new Reporter(
                truth, plan.lines(), crew, days, mood == Mood.STOPPED ? Pending.NOTHING : Pending.of(number), random);
        history.enter(tenant, plan.id(), reporter.write(rounds));
    }

    /// Each company has its day of the week.
    private static DayOfWeek weekday(int number) {
        return List.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY)
                .get(number % 4);
    }
}
