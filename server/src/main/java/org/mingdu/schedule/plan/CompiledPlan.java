package org.mingdu.schedule.plan;

import static org.mingdu.kernel.Speech.say;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mingdu.engine.calendar.CalendarAnswer;
import org.mingdu.engine.calendar.NoWorkingTime;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.Shifts;
import org.mingdu.engine.calendar.WorkCalendar;
import org.mingdu.engine.network.Kind;
import org.mingdu.engine.network.Network;
import org.mingdu.engine.network.NetworkAnswer;
import org.mingdu.engine.network.NetworkBuilder;
import org.mingdu.engine.network.Progress;
import org.mingdu.engine.pass.ScheduleProfile;
import org.mingdu.engine.pass.Scheduler;
import org.mingdu.planfile.PlanCalendar;
import org.mingdu.planfile.PlanTime;
import org.mingdu.schedule.plan.PlannedActivity.Actuals;
import org.mingdu.schedule.plan.PlannedActivity.Binding;

/// A plan made ready for the engine. Immutable and expensive to make, so it is kept and used again: dates for other
/// progress need only a pass over it. Rows keep their index.
public final class CompiledPlan implements CompileAnswer {
    private final PlanContent content;
    private final Network network;
    private final List<PlannedLink> loose;

    private CompiledPlan(PlanContent content, Network network, List<PlannedLink> loose) {
        this.content = content;
        this.network = network;
        this.loose = loose;
    }

    /// The plan made ready, or why it cannot be scheduled.
    public static CompileAnswer of(PlanContent content) {
        var builder = Network.builder(content.projectStart());
        for (var calendar : content.calendars()) {
            switch (calendarOf(calendar, content.rules().minutesPerDay())) {
                case WorkCalendar works -> builder.calendar(works);
                case NoWorkingTime(var name) -> {
                    return new Unschedulable(say("日历“%s”没有任何工作时间，无法推算。请在原软件中为它设置工作日后重新导出。", name), List.of());
                }
            }
        }
        var allHours = builder.calendar(WorkCalendar.allHours("24 小时"));
        builder.projectCalendar(content.projectCalendar());
        if (content.mustFinishBy() != PlanMinute.NONE) {
            builder.mustFinishBy(content.mustFinishBy());
        }
        var activities = content.activities();
        for (var activity : activities) {
            builder.activity(
                    kindOf(activity),
                    Math.max(0, activity.duration()),
                    activity.elapsed() ? allHours : activity.calendar());
        }
        for (var row = 0; row < activities.size(); row++) {
            describe(builder, row, activities.get(row));
        }
        var loose = new ArrayList<PlannedLink>();
        for (var link : content.links()) {
            if (spans(activities.get(link.from())) || spans(activities.get(link.to()))) {
                loose.add(link);
            } else {
                builder.link(link.from(), link.to(), link.relation(), link.engineLag());
            }
        }
        return switch (builder.build()) {
            case Network network -> new CompiledPlan(content, network, List.copyOf(loose));
            case NetworkAnswer.Loop(var rows) ->
                new Unschedulable(say("任务的前后关系绕成了环，无法推算：%s。请删去其中一条关系。", Unschedulable.words(content, rows)), rows);
            case NetworkAnswer.NotASummary(var row, var parent) ->
                new Unschedulable(
                        say(
                                "“%s”排在“%s”之下，但后者不是汇总任务。",
                                activities.get(row).name(),
                                activities.get(parent).name()),
                        List.of(row, parent));
            case NetworkAnswer.SummaryLoop(var row) ->
                new Unschedulable(say("汇总任务“%s”排在了它自己之下。", activities.get(row).name()), List.of(row));
        };
    }

    private static boolean spans(PlannedActivity activity) {
        return activity.kind() == PlannedActivity.Kind.LEVEL_OF_EFFORT;
    }

    private static Kind kindOf(PlannedActivity activity) {
        return switch (activity.kind()) {
            case TASK, LEVEL_OF_EFFORT -> Kind.TASK;
            case START_MILESTONE -> Kind.START_MILESTONE;
            case FINISH_MILESTONE -> Kind.FINISH_MILESTONE;
            case SUMMARY -> Kind.SUMMARY;
        };
    }

    private static void describe(NetworkBuilder builder, int row, PlannedActivity activity) {
        if (activity.parent() >= 0) {
            builder.parent(row, activity.parent());
        }
        bind(builder, row, activity.first());
        bind(builder, row, activity.second());
        if (activity.deadline() != PlanMinute.NONE) {
            builder.deadline(row, activity.deadline());
        }
        if (activity.manualStart() != PlanMinute.NONE) {
            builder.manual(row, activity.manualStart(), Math.max(activity.manualStart(), activity.manualFinish()));
        }
        if (!activity.active() || spans(activity)) {
            builder.inactive(row);
        }
    }

    private static void bind(NetworkBuilder builder, int row, Binding binding) {
        if (!binding.equals(Binding.FREE)) {
            builder.constrain(row, binding.type(), binding.at());
        }
    }

    private static CalendarAnswer calendarOf(PlanCalendar calendar, int minutesPerDay) {
        var builder = WorkCalendar.builder(calendar.name());
        for (var day = 0; day < 7; day++) {
            builder.day(DayOfWeek.of(day + 1), shiftsOf(calendar.week().get(day)));
        }
        for (var exception : calendar.exceptions()) {
            builder.exception(
                    PlanTime.date(exception.fromDay()), PlanTime.date(exception.toDay()), shiftsOf(exception.shifts()));
        }
        // People say "a day" and mean the hours of the tool's setting, as long as the calendar works such days.
        var usual = calendar.week().stream()
                .mapToInt(shifts -> shifts.stream()
                        .mapToInt(shift -> shift.to() - shift.from())
                        .sum())
                .max()
                .orElse(0);
        return builder.minutesPerDay(usual > 0 ? usual : minutesPerDay).build();
    }

    private static Shifts shiftsOf(List<PlanCalendar.Shift> shifts) {
        return Shifts.of(shifts.stream()
                .sorted(Comparator.comparingInt(PlanCalendar.Shift::from))
                .flatMapToInt(shift -> IntStream.of(shift.from(), shift.to()))
                .toArray());
    }

    public PlanContent content() {
        return content;
    }

    public Network network() {
        return network;
    }

    /// Minutes that make a day of the row.
    public int minutesPerDay(int row) {
        return network.calendar(row).minutesPerDay();
    }

    /// The dates as the plan's own tool would reckon them, with the actuals that came with the plan.
    public PlanDates planned() {
        var actuals = new Actuals[content.size()];
        for (var row = 0; row < actuals.length; row++) {
            actuals[row] = content.activities().get(row).actuals();
        }
        return dates(actuals, content.dataDate(), content.rules().planning());
    }

    /// The dates that follow from what is known to have happened up to a data date.
    public PlanDates tracked(Actuals[] actuals, int dataDate) {
        return dates(actuals, dataDate, content.rules().tracking());
    }

    private PlanDates dates(Actuals[] actuals, int dataDate, ScheduleProfile profile) {
        return new PlanDates(this, Scheduler.schedule(network, progress(actuals, dataDate), profile), actuals, loose);
    }

    private static Progress progress(Actuals[] actuals, int dataDate) {
        var progress = Progress.builder(actuals.length).dataDate(dataDate);
        for (var row = 0; row < actuals.length; row++) {
            var done = actuals[row];
            if (done.finished()) {
                var start = done.started() ? Math.min(done.start(), done.finish()) : done.finish();
                progress.finished(row, start, done.finish());
            } else if (done.started()) {
                progress.started(row, done.start());
                if (done.remaining() >= 0) {
                    progress.remaining(row, done.remaining());
                }
                if (done.resume() != PlanMinute.NONE) {
                    progress.resume(row, done.resume());
                }
            }
            progress.percent(row, Math.clamp(done.percent(), 0, 100));
        }
        return progress.build();
    }
}
