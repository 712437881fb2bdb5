package org.mingdu.schedule.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.ConstraintType;
import org.mingdu.engine.network.Relation;
import org.mingdu.planfile.Finding;
import org.mingdu.planfile.PlanCalendar;
import org.mingdu.planfile.PlanFile;
import org.mingdu.planfile.PlanLink;
import org.mingdu.planfile.PlanTask;
import org.mingdu.planfile.PlanTime;
import org.mingdu.schedule.plan.PlannedActivity.Actuals;
import org.mingdu.schedule.plan.PlannedActivity.Binding;
import org.mingdu.schedule.plan.PlannedActivity.Kind;
import org.mingdu.schedule.plan.PlannedLink.LagKind;

/// Turns what was read from a file into a plan of ours.
public final class FilePlan {
    private static final List<PlanCalendar.Shift> OFFICE =
            List.of(new PlanCalendar.Shift(480, 720), new PlanCalendar.Shift(780, 1020));

    private final PlanFile file;
    private final Map<Integer, Integer> calendarOf = new HashMap<>();
    private final Map<Integer, Integer> rowOf = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private FilePlan(PlanFile file) {
        this.file = file;
    }

    /// The plan, and what of the file could not be taken over.
    public record Taken(PlanContent content, List<Finding> findings) {
        public Taken {
            findings = List.copyOf(findings);
        }
    }

    public static Taken of(PlanFile file) {
        return new FilePlan(file).take();
    }

    private Taken take() {
        var calendars = calendars();
        for (var row = 0; row < file.tasks().size(); row++) {
            rowOf.put(file.tasks().get(row).uid(), row);
        }
        var activities = file.tasks().stream().map(this::activity).toList();
        var links = file.links().stream()
                .filter(link -> rowOf.containsKey(link.from()) && rowOf.containsKey(link.to()))
                .map(this::link)
                .toList();
        remark();
        var content = new PlanContent(
                file.title(),
                projectStart(),
                file.mustFinishBy(),
                file.dataDate(),
                calendarOf.getOrDefault(file.defaultCalendar(), 0),
                Rules.of(file),
                calendars,
                activities,
                links);
        return new Taken(content, findings);
    }

    private List<PlanCalendar> calendars() {
        var calendars = new ArrayList<PlanCalendar>();
        for (var calendar : file.calendars()) {
            calendars.add(
                    file.format() == PlanFile.Format.TEMPLATE
                            ? ChineseCalendars.withHolidays(calendar, PlanMinute.dateOfStart(projectStart()))
                            : calendar);
        }
        if (calendars.isEmpty()) {
            calendars.add(new PlanCalendar(
                    0, "标准", List.of(OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, List.of(), List.of()), List.of()));
        }
        for (var i = 0; i < calendars.size(); i++) {
            calendarOf.put(calendars.get(i).uid(), i);
        }
        return calendars;
    }

    private int projectStart() {
        if (file.projectStart() != PlanTime.NONE) {
            return file.projectStart();
        }
        return file.tasks().stream()
                .mapToInt(task -> task.stored().start())
                .filter(start -> start != PlanTime.NONE)
                .min()
                .orElse(0);
    }

    private PlannedActivity activity(PlanTask task) {
        var byHand = task.manual() && !task.summary() && task.stored().start() != PlanTime.NONE;
        var quantity = task.quantity();
        return new PlannedActivity(
                rowOf.getOrDefault(task.parent(), -1),
                task.wbs(),
                task.code(),
                task.name(),
                kind(task),
                calendarOf.getOrDefault(task.calendar(), calendarOf.getOrDefault(file.defaultCalendar(), 0)),
                task.duration() == PlanTime.NONE ? 0 : Math.max(0, task.duration()),
                task.elapsed(),
                binding(task.constraint()),
                binding(task.second()),
                task.deadline(),
                byHand ? task.stored().start() : PlanMinute.NONE,
                byHand ? Math.max(task.stored().start(), task.stored().finish()) : PlanMinute.NONE,
                task.active(),
                task.summary() ? Actuals.NOTHING : actuals(task),
                quantity == null ? null : quantity.amount(),
                quantity == null ? null : quantity.unit());
    }

    private static Kind kind(PlanTask task) {
        if (task.levelOfEffort() && !task.summary()) {
            return Kind.LEVEL_OF_EFFORT;
        }
        return switch (task.kind()) {
            case TASK -> Kind.TASK;
            // Microsoft lets a milestone last; the engine's have no length.
            case MILESTONE -> task.duration() > 0 ? Kind.TASK : Kind.FINISH_MILESTONE;
            case START_MILESTONE -> Kind.START_MILESTONE;
            case FINISH_MILESTONE -> Kind.FINISH_MILESTONE;
            case SUMMARY -> Kind.SUMMARY;
        };
    }

    private static Binding binding(PlanTask.Constraint constraint) {
        var type = switch (constraint.kind()) {
            case AS_SOON_AS_POSSIBLE, EXPECTED_FINISH -> ConstraintType.AS_SOON_AS_POSSIBLE;
            case AS_LATE_AS_POSSIBLE -> ConstraintType.AS_LATE_AS_POSSIBLE;
            case START_NO_EARLIER_THAN -> ConstraintType.START_NO_EARLIER_THAN;
            case START_NO_LATER_THAN -> ConstraintType.START_NO_LATER_THAN;
            case FINISH_NO_EARLIER_THAN -> ConstraintType.FINISH_NO_EARLIER_THAN;
            case FINISH_NO_LATER_THAN -> ConstraintType.FINISH_NO_LATER_THAN;
            case MUST_START_ON -> ConstraintType.MUST_START_ON;
            case MUST_FINISH_ON -> ConstraintType.MUST_FINISH_ON;
            case START_ON -> ConstraintType.START_ON;
            case FINISH_ON -> ConstraintType.FINISH_ON;
        };
        if (type == ConstraintType.AS_SOON_AS_POSSIBLE || (type.isDated() && constraint.at() == PlanTime.NONE)) {
            return Binding.FREE;
        }
        return new Binding(type, constraint.at());
    }

    private static Actuals actuals(PlanTask task) {
        var progress = task.progress();
        var percent = Double.isNaN(progress.physicalPercent())
                ? progress.percent()
                : Math.max(progress.percent(), progress.physicalPercent());
        if (progress.finished()) {
            var start = progress.started() ? progress.actualStart() : progress.actualFinish();
            return new Actuals(
                    Math.min(start, progress.actualFinish()), progress.actualFinish(), 0, 100, PlanMinute.NONE);
        }
        var open = progress.started() && task.remaining() != PlanTime.NONE;
        return new Actuals(
                progress.actualStart(),
                PlanMinute.NONE,
                open ? Math.max(0, task.remaining()) : -1,
                Math.clamp(percent, 0, 100),
                progress.started() ? progress.resume() : PlanMinute.NONE);
    }

    private PlannedLink link(PlanLink link) {
        var relation = switch (link.type()) {
            case FS -> Relation.FINISH_TO_START;
            case SS -> Relation.START_TO_START;
            case FF -> Relation.FINISH_TO_FINISH;
            case SF -> Relation.START_TO_FINISH;
        };
        var kind = switch (link.lagUnit()) {
            case WORKING -> LagKind.WORKING;
            case ELAPSED -> LagKind.ELAPSED;
            case PERCENT, ELAPSED_PERCENT -> LagKind.PERCENT;
        };
        var lag = kind == LagKind.PERCENT ? Math.multiplyExact(link.lag(), 100) : link.lag();
        return new PlannedLink(row(link.from()), row(link.to()), relation, kind, lag);
    }

    private int row(int uid) {
        return rowOf.getOrDefault(uid, -1);
    }

    private void remark() {
        if (file.options().fromFinish()) {
            findings.add(new Finding(Finding.Severity.WARNING, "文件", "原计划从完成日期倒排；本系统从开始日期正排，日期可能与原软件不同。"));
        }
        count(PlanTask::levelOfEffort, "%d 项投入水平（LOE）作业按其前后任务的起止显示，不参与推算。");
        count(task -> task.levellingDelay() > 0, "%d 项任务的资源调配延迟未采用：本系统不按资源推算。");
        count(task -> task.splits().size() > 1, "%d 项任务被拆分成几段；本系统按连续工期推算，完成日期可能不同。");
        count(
                task -> task.constraint().kind() == PlanTask.ConstraintKind.EXPECTED_FINISH
                        || task.second().kind() == PlanTask.ConstraintKind.EXPECTED_FINISH,
                "%d 项任务的“预期完成”日期未采用。");
        count(
                task -> task.progress().started()
                        && task.progress().finished()
                        && task.progress().actualFinish() < task.progress().actualStart(),
                "%d 项任务的实际完成早于实际开始，已按实际完成日期处理。");
    }

    private void count(Predicate<PlanTask> about, String sentence) {
        var count = file.tasks().stream().filter(about).count();
        if (count > 0) {
            findings.add(new Finding(Finding.Severity.INFO, "文件", sentence.formatted(count)));
        }
    }
}
