package org.mingdu.planfile;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingdu.planfile.PlanFile.Family;
import org.mingdu.planfile.PlanFile.Format;
import org.mingdu.planfile.PlanTask.Baseline;
import org.mingdu.planfile.PlanTask.Constraint;
import org.mingdu.planfile.PlanTask.ConstraintKind;
import org.mingdu.planfile.PlanTask.Kind;
import org.mingdu.planfile.PlanTask.Progress;
import org.mingdu.planfile.PlanTask.Stored;
import org.mingdu.planfile.PlanTask.Stretch;
import org.mingdu.planfile.ReadOutcome.Reason;
import org.mpxj.ActivityType;
import org.mpxj.ConstraintType;
import org.mpxj.LocalDateTimeRange;
import org.mpxj.PercentCompleteType;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

/// Reads the library's tasks and relations into ours, in outline order and without recursion.
final class LibraryTasks {
    private final ProjectFile project;
    private final Format format;
    private final Limits limits;
    private final LibraryValues values;
    private final LibraryCalendars calendars;
    private final Report report;
    private final List<PlanTask> tasks = new ArrayList<>();
    private final List<PlanLink> links = new ArrayList<>();
    private final Set<Integer> uids = new HashSet<>();
    private int levelOfEffort;
    private int resourceDriven;
    private int external;
    private int undated;

    LibraryTasks(
            ProjectFile project,
            Format format,
            Limits limits,
            LibraryValues values,
            LibraryCalendars calendars,
            Report report) {
        this.project = project;
        this.format = format;
        this.limits = limits;
        this.values = values;
        this.calendars = calendars;
        this.report = report;
    }

    List<PlanTask> tasks() {
        return tasks;
    }

    List<PlanLink> links() {
        return links;
    }

    void read() {
        if (project.getTasks().size() > limits.tasks()) {
            throw new RefusedException(
                    Reason.TOO_MANY_TASKS,
                    "计划有 %d 项任务，上限 %d 项。请按标段拆分后分别上传。"
                            .formatted(project.getTasks().size(), limits.tasks()));
        }
        walk();
        for (var task : project.getTasks()) {
            for (var relation : task.getPredecessors()) {
                link(relation);
            }
        }
        summarise();
    }

    private record Visit(Task task, int parent, int level) {}

    private void walk() {
        var open = new ArrayDeque<Visit>();
        push(open, project.getChildTasks(), PlanTime.NONE, format.family() == Family.MICROSOFT ? 0 : 1);
        while (!open.isEmpty()) {
            var visit = open.pop();
            if (visit.level() > limits.depth()) {
                throw new RefusedException(
                        Reason.TOO_DEEP,
                        "任务层级超过 %d 层。请在原软件中减少大纲层级后重新导出。".formatted(limits.depth()),
                        where(visit.task()));
            }
            var task = visit.task();
            // An empty line between tasks of a Microsoft plan; nothing can hang on it.
            if (task.getNull()) {
                continue;
            }
            Integer uid = task.getUniqueID();
            if (uid == null || !uids.add(uid)) {
                throw new RefusedException(
                        Reason.DAMAGED, "%s的唯一编号缺失或与别的任务重复，文件已损坏。请在原软件中修复后重新导出。".formatted(where(task)), "uid " + uid);
            }
            // Microsoft's row 0 stands for the project; without it the top rows begin at level 1.
            int level = visit.level() == 0 && uid != 0 ? 1 : visit.level();
            tasks.add(convert(task, uid, visit.parent(), level));
            push(open, task.getChildTasks(), uid, level + 1);
        }
        if (tasks.isEmpty()) {
            throw new RefusedException(Reason.NO_TASKS, "文件里没有任何任务。请确认导出时选中了要上传的项目。");
        }
    }

    private static void push(ArrayDeque<Visit> open, List<Task> children, int parent, int level) {
        for (int i = children.size() - 1; i >= 0; i--) {
            open.push(new Visit(children.get(i), parent, level));
        }
    }

    private PlanTask convert(Task task, int uid, int parent, int level) {
        var where = where(task);
        var kind = kind(task);
        var effort = effort(task);
        if (effort) {
            levelOfEffort++;
        }
        if (task.getActivityType() == ActivityType.RESOURCE_DEPENDENT) {
            resourceDriven++;
        }
        var properties = project.getProjectProperties();
        var duration = task.getDuration();
        boolean manual = task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED;
        if (task.getExternalTask()) {
            external++;
            manual = true;
        }
        int minutes = values.minutes(duration, properties);
        if (minutes == PlanTime.NONE && kind != Kind.SUMMARY) {
            undated++;
        }
        int length = minutes == PlanTime.NONE ? 0 : Math.max(0, minutes);
        int left = values.minutes(task.getRemainingDuration(), properties);
        var calendar = task.getCalendar();
        return new PlanTask(
                uid,
                parent,
                level,
                values.text(task.getWBS()),
                values.text(format.family() == Family.PRIMAVERA ? task.getActivityID() : String.valueOf(task.getID())),
                values.text(task.getName()),
                kind,
                effort,
                calendar == null ? PlanTime.NONE : calendars.use(calendar),
                length,
                duration != null && duration.getUnits().isElapsed(),
                left == PlanTime.NONE ? remaining(task, length) : Math.max(0, left),
                progress(task, where),
                constraint(task.getConstraintType(), task.getConstraintDate(), where),
                second(task, where),
                values.minute(task.getDeadline(), where, "期限"),
                manual,
                task.getActive(),
                delay(task),
                splits(task, where),
                stored(task, where),
                new Baseline(
                        values.minute(task.getBaselineStart(), where, "基线开始"),
                        values.minute(task.getBaselineFinish(), where, "基线完成"),
                        values.minutes(task.getBaselineDuration(), properties)),
                null);
    }

    private Kind kind(Task task) {
        if (task.getSummary() || !task.getChildTasks().isEmpty()) {
            return Kind.SUMMARY;
        }
        var type = task.getActivityType();
        if (type == ActivityType.START_MILESTONE || type == ActivityType.START_FLAG) {
            return Kind.START_MILESTONE;
        }
        if (type == ActivityType.FINISH_MILESTONE || type == ActivityType.FINISH_FLAG) {
            return Kind.FINISH_MILESTONE;
        }
        var duration = task.getDuration();
        boolean instant = duration == null || duration.getDuration() == 0;
        return format.family() == Family.MICROSOFT && task.getMilestone() && instant ? Kind.MILESTONE : Kind.TASK;
    }

    private static boolean effort(Task task) {
        var type = task.getActivityType();
        return type == ActivityType.LEVEL_OF_EFFORT || type == ActivityType.WBS_SUMMARY || type == ActivityType.HAMMOCK;
    }

    private static int remaining(Task task, int duration) {
        if (task.getActualFinish() != null) {
            return 0;
        }
        return (int) Math.round(duration * (100 - percent(task.getPercentageComplete())) / 100);
    }

    private static double percent(@Nullable Number percent) {
        return percent == null ? 0 : Math.clamp(percent.doubleValue(), 0, 100);
    }

    private Progress progress(Task task, String where) {
        boolean physical = format.family() == Family.PRIMAVERA
                ? task.getPercentCompleteType() == PercentCompleteType.PHYSICAL
                : percent(task.getPhysicalPercentComplete()) > 0;
        return new Progress(
                percent(task.getPercentageComplete()),
                physical ? percent(task.getPhysicalPercentComplete()) : Double.NaN,
                values.minute(task.getActualStart(), where, "实际开始"),
                values.minute(task.getActualFinish(), where, "实际完成"),
                values.minute(task.getStop(), where, "中断时间"),
                values.minute(task.getResume(), where, "恢复时间"));
    }

    private Constraint constraint(@Nullable ConstraintType type, @Nullable LocalDateTime at, String where) {
        if (type == null) {
            return Constraint.NOTHING;
        }
        var kind = switch (type) {
            case AS_SOON_AS_POSSIBLE -> ConstraintKind.AS_SOON_AS_POSSIBLE;
            case AS_LATE_AS_POSSIBLE -> ConstraintKind.AS_LATE_AS_POSSIBLE;
            case START_NO_EARLIER_THAN -> ConstraintKind.START_NO_EARLIER_THAN;
            case START_NO_LATER_THAN -> ConstraintKind.START_NO_LATER_THAN;
            case FINISH_NO_EARLIER_THAN -> ConstraintKind.FINISH_NO_EARLIER_THAN;
            case FINISH_NO_LATER_THAN -> ConstraintKind.FINISH_NO_LATER_THAN;
            case MUST_START_ON -> ConstraintKind.MUST_START_ON;
            case MUST_FINISH_ON -> ConstraintKind.MUST_FINISH_ON;
            case START_ON -> ConstraintKind.START_ON;
            case FINISH_ON -> ConstraintKind.FINISH_ON;
        };
        boolean dated = kind != ConstraintKind.AS_SOON_AS_POSSIBLE && kind != ConstraintKind.AS_LATE_AS_POSSIBLE;
        if (dated && at == null) {
            report.warning(where, "有日期约束却没有约束日期，已按“越早越好”处理。");
            return Constraint.NOTHING;
        }
        return new Constraint(kind, dated ? values.minute(at, where, "约束日期") : PlanTime.NONE);
    }

    private Constraint second(Task task, String where) {
        var second = constraint(task.getSecondaryConstraintType(), task.getSecondaryConstraintDate(), where);
        boolean expected =
                project.getProjectProperties().getUseExpectedFinishDates() && task.getExpectedFinish() != null;
        if (expected && second.equals(Constraint.NOTHING)) {
            return new Constraint(
                    ConstraintKind.EXPECTED_FINISH, values.minute(task.getExpectedFinish(), where, "预期完成"));
        }
        if (expected) {
            report.warning(where, "同时有次要约束和预期完成日期，只保留了次要约束。");
        }
        return second;
    }

    private static int delay(Task task) {
        var delay = task.getLevelingDelay();
        if (delay == null || delay.getDuration() == 0) {
            return 0;
        }
        return LibraryValues.bounded(
                delay.convertUnits(TimeUnit.MINUTES, task.getParentFile().getProjectProperties())
                        .getDuration());
    }

    /// The library lists worked and idle stretches alternately; the worked ones are every other.
    private List<Stretch> splits(Task task, String where) {
        List<LocalDateTimeRange> ranges = format.family() == Family.MICROSOFT ? task.getSplits() : null;
        if (ranges == null || ranges.size() < 3) {
            return List.of();
        }
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < ranges.size(); i += 2) {
            int start = values.minute(ranges.get(i).getStart(), where, "分段开始");
            int finish = values.minute(ranges.get(i).getEnd(), where, "分段完成");
            if (start != PlanTime.NONE && finish != PlanTime.NONE && finish > start) {
                stretches.add(new Stretch(start, finish));
            }
        }
        return stretches.size() > 1 ? stretches : List.of();
    }

    /// Only what lies in the file: the library would compute the missing ones itself, slowly and by its own rules.
    private Stored stored(Task task, String where) {
        return new Stored(
                values.minute(task.getStart(), where, "开始"),
                values.minute(task.getFinish(), where, "完成"),
                date(task, TaskField.EARLY_START, where),
                date(task, TaskField.EARLY_FINISH, where),
                date(task, TaskField.LATE_START, where),
                date(task, TaskField.LATE_FINISH, where),
                total(task),
                slack(task, TaskField.FREE_SLACK),
                critical(task));
    }

    private int date(Task task, TaskField field, String where) {
        return task.getCachedValue(field) instanceof LocalDateTime at
                ? values.minute(at, where, "已存日期")
                : PlanTime.NONE;
    }

    private int slack(Task task, TaskField field) {
        return task.getCachedValue(field) instanceof org.mpxj.Duration slack
                ? values.minutes(slack, project.getProjectProperties())
                : PlanTime.NONE;
    }

    /// An MPP file holds the slack of both ends, not the total, which is the smaller.
    private int total(Task task) {
        int total = slack(task, TaskField.TOTAL_SLACK);
        if (total != PlanTime.NONE) {
            return total;
        }
        int start = slack(task, TaskField.START_SLACK);
        int finish = slack(task, TaskField.FINISH_SLACK);
        return start == PlanTime.NONE || finish == PlanTime.NONE ? PlanTime.NONE : Math.min(start, finish);
    }

    private boolean critical(Task task) {
        if (task.getCachedValue(TaskField.CRITICAL) instanceof Boolean critical) {
            return critical;
        }
        int total = total(task);
        var properties = project.getProjectProperties();
        var limit = properties.getCriticalSlackLimit();
        return total != PlanTime.NONE
                && task.getActualFinish() == null
                && total <= (limit == null ? 0 : values.minutes(limit, properties));
    }

    private void link(Relation relation) {
        if (links.size() >= limits.links()) {
            throw new RefusedException(Reason.TOO_MANY_LINKS, "计划的逻辑关系超过 %d 条。请按标段拆分后分别上传。".formatted(limits.links()));
        }
        Integer from = relation.getPredecessorTask().getUniqueID();
        Integer to = relation.getSuccessorTask().getUniqueID();
        if (from == null || to == null || !uids.contains(from) || !uids.contains(to)) {
            report.warning(where(relation.getSuccessorTask()), "有一条前置关系指向本项目之外的任务，已略过；如有影响，请改用日期约束表示。");
            return;
        }
        var type = switch (relation.getType()) {
            case FINISH_START -> PlanLink.Type.FS;
            case START_START -> PlanLink.Type.SS;
            case FINISH_FINISH -> PlanLink.Type.FF;
            case START_FINISH -> PlanLink.Type.SF;
        };
        var lag = relation.getLag();
        if (lag == null) {
            links.add(new PlanLink(from, to, type, 0, PlanLink.LagUnit.WORKING));
            return;
        }
        boolean percent = lag.getUnits() == TimeUnit.PERCENT;
        boolean elapsedPercent = lag.getUnits() == TimeUnit.ELAPSED_PERCENT;
        if (percent || elapsedPercent) {
            int hundredths = LibraryValues.bounded(lag.getDuration() * 100);
            links.add(new PlanLink(
                    from, to, type, hundredths, percent ? PlanLink.LagUnit.PERCENT : PlanLink.LagUnit.ELAPSED_PERCENT));
            return;
        }
        links.add(new PlanLink(
                from,
                to,
                type,
                values.minutes(lag, project.getProjectProperties()),
                lag.getUnits().isElapsed() ? PlanLink.LagUnit.ELAPSED : PlanLink.LagUnit.WORKING));
    }

    private void summarise() {
        if (levelOfEffort > 0) {
            report.warning("文件", "%d 项投入型（LOE）或 WBS 汇总作业只随相邻作业伸缩，不参与推算，也不会成为关键。".formatted(levelOfEffort));
        }
        if (resourceDriven > 0) {
            report.warning("文件", "%d 项“资源相关”作业改按作业自己的日历推算，日期可能与 P6 略有出入。".formatted(resourceDriven));
        }
        if (external > 0) {
            report.warning("文件", "%d 项外部项目的链接任务按固定日期保留，不会随那个项目变化。".formatted(external));
        }
        if (undated > 0) {
            report.warning("文件", "%d 项任务没有填写工期，已按 0 天处理，请补填。".formatted(undated));
        }
        int assignments = project.getResourceAssignments().size();
        if (assignments > 0) {
            report.info("文件", "%d 条资源分配未导入：本系统按任务工期和日历推算，不按资源推算。".formatted(assignments));
        }
    }

    private String where(Task task) {
        var id = format.family() == Family.PRIMAVERA ? task.getActivityID() : String.valueOf(task.getID());
        var name = values.text(task.getName());
        return "任务 %s“%s”".formatted(values.text(id), name.length() > 40 ? name.substring(0, 40) + "…" : name);
    }
}
