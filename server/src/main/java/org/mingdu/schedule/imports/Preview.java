package org.mingdu.schedule.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.kernel.OneOf;
import org.mingdu.planfile.Finding;
import org.mingdu.planfile.PlanFile;
import org.mingdu.planfile.PlanLink;
import org.mingdu.planfile.PlanTask;
import org.mingdu.schedule.plan.CompiledPlan;
import org.mingdu.schedule.plan.PlanWords;

/// What a person is shown before confirming: what the file holds, what was not understood, what comes out.
record Preview(
        String format,
        String title,
        int tasks,
        int summaries,
        int milestones,
        Links links,
        List<Calendar> calendars,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable LocalDate storedFinish,
        List<Told> findings,
        List<Sample> sample,
        Computed computed,
        List<Other> others) {
    private static final int SAMPLE = 50;

    record Links(long fs, long ss, long ff, long sf) {}

    record Calendar(String name, BigDecimal hoursPerWeek, int exceptions) {}

    record Told(@OneOf({"INFO", "WARNING", "ERROR"}) String severity, String where, String text) {}

    record Sample(
            String wbs,
            String name,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            String duration) {}

    /// A further project of the same file, which may be chosen instead.
    record Other(String key, String title, int tasks, int links) {}

    record Computed(@Nullable LocalDate finish, int critical) {}

    static Preview of(PlanFile file, CompiledPlan plan, List<Finding> findings) {
        var dates = plan.planned();
        var summaries = (int) file.tasks().stream().filter(PlanTask::summary).count();
        var milestones = (int) plan.content().activities().stream()
                .filter(activity -> activity.kind().isMilestone())
                .count();
        return new Preview(
                file.format().title(),
                file.title(),
                file.tasks().size() - summaries,
                summaries,
                milestones,
                new Links(
                        count(file, PlanLink.Type.FS),
                        count(file, PlanLink.Type.SS),
                        count(file, PlanLink.Type.FF),
                        count(file, PlanLink.Type.SF)),
                file.calendars().stream()
                        .map(calendar -> new Calendar(
                                calendar.name(),
                                BigDecimal.valueOf(calendar.minutesPerWeek())
                                        .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP),
                                calendar.exceptions().size()))
                        .toList(),
                PlanMinute.dateOfStart(plan.content().projectStart()),
                PlanMinute.dateOfFinish(dates.projectFinish()),
                finish(file.projectFinish()),
                findings.stream()
                        .map(finding -> new Told(finding.severity().name(), finding.where(), finding.text()))
                        .toList(),
                IntStream.range(0, Math.min(SAMPLE, dates.size()))
                        .mapToObj(i -> new Sample(
                                plan.content().activities().get(i).wbs(),
                                plan.content().activities().get(i).name(),
                                start(dates.start(i)),
                                finish(dates.finish(i)),
                                plan.network().isRolledUp(i)
                                        ? ""
                                        : PlanWords.days(
                                                        plan.content()
                                                                .activities()
                                                                .get(i)
                                                                .duration(),
                                                        plan.minutesPerDay(i))
                                                + " 天"))
                        .toList(),
                new Computed(PlanMinute.dateOfFinish(dates.projectFinish()), dates.criticalCount()),
                file.others().stream()
                        .filter(other -> other.tasks() > 0)
                        .map(other -> new Other(other.key(), other.title(), other.tasks(), other.links()))
                        .toList());
    }

    private static long count(PlanFile file, PlanLink.Type type) {
        return file.links().stream().filter(link -> link.type() == type).count();
    }

    private static @Nullable LocalDate start(int instant) {
        return instant == PlanMinute.NONE ? null : PlanMinute.dateOfStart(instant);
    }

    private static @Nullable LocalDate finish(int instant) {
        return instant == PlanMinute.NONE ? null : PlanMinute.dateOfFinish(instant);
    }
}
