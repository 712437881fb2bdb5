package org.mingdu.planfile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.planfile.PlanFile.Family;
import org.mingdu.planfile.PlanFile.Format;
import org.mingdu.planfile.PlanFile.OtherProject;
import org.mingdu.planfile.ReadOutcome.Reason;
import org.mingdu.planfile.SchedulingOptions.FloatType;
import org.mingdu.planfile.SchedulingOptions.LagCalendar;
import org.mingdu.planfile.SchedulingOptions.OutOfSequence;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.ScheduleFrom;
import org.mpxj.Task;

/// The adapter to the reading library: everything that knows its types lies in the `Library…` classes, and none of
/// them leave this package.
final class LibraryPlan {
    private LibraryPlan() {}

    /// Reads the project with the given key, or else the one with the most work in it.
    static PlanFile read(Path file, Format format, @Nullable String wanted, Limits limits, Report report)
            throws IOException {
        var projects = LibraryReaders.open(file, format, report);
        if (projects.isEmpty()) {
            throw new RefusedException(Reason.NO_TASKS, "文件里没有项目。请重新导出，并确认选中了要上传的项目。");
        }
        var keys = keys(projects);
        int chosen = wanted == null ? largest(projects) : keys.indexOf(wanted);
        if (chosen < 0) {
            throw new RefusedException(Reason.NO_SUCH_PROJECT, "文件里没有所选的项目，请重新选择。", "key=" + wanted);
        }
        var values = new LibraryValues(limits);
        var others = new ArrayList<OtherProject>();
        for (int i = 0; i < projects.size(); i++) {
            if (i != chosen) {
                others.add(other(projects.get(i), keys.get(i), values));
            }
        }
        return convert(projects.get(chosen), format, keys.get(chosen), others, limits, values, report);
    }

    private static List<String> keys(List<ProjectFile> projects) {
        var keys = new ArrayList<String>();
        for (int i = 0; i < projects.size(); i++) {
            Integer uid = projects.get(i).getProjectProperties().getUniqueID();
            keys.add(projects.size() == 1 ? "" : String.valueOf(uid == null ? -1 - i : uid));
        }
        return keys;
    }

    /// Files of P6 often carry empty neighbours in front of the project that was meant.
    private static int largest(List<ProjectFile> projects) {
        int best = 0;
        long most = -1;
        for (int i = 0; i < projects.size(); i++) {
            long work = 2L * leaves(projects.get(i))
                    + projects.get(i).getRelations().size();
            if (work > most) {
                most = work;
                best = i;
            }
        }
        return best;
    }

    private static int leaves(ProjectFile project) {
        int leaves = 0;
        for (Task task : project.getTasks()) {
            if (!task.getSummary()) {
                leaves++;
            }
        }
        return leaves;
    }

    private static OtherProject other(ProjectFile project, String key, LibraryValues values) {
        return new OtherProject(
                key,
                title(project, values),
                project.getTasks().size(),
                project.getRelations().size());
    }

    private static String title(ProjectFile project, LibraryValues values) {
        var properties = project.getProjectProperties();
        for (var name : new @Nullable String[] {
            properties.getName(), properties.getProjectTitle(), first(project), properties.getProjectID()
        }) {
            var title = values.text(name);
            if (!title.isEmpty()) {
                return title;
            }
        }
        return "未命名计划";
    }

    private static @Nullable String first(ProjectFile project) {
        return project.getChildTasks().isEmpty()
                ? null
                : project.getChildTasks().getFirst().getName();
    }

    private static PlanFile convert(
            ProjectFile project,
            Format format,
            String key,
            List<OtherProject> others,
            Limits limits,
            LibraryValues values,
            Report report) {
        var properties = project.getProjectProperties();
        var calendars = new LibraryCalendars(limits, values, report);
        var usual = project.getDefaultCalendar();
        int defaultCalendar = usual == null ? calendars.useOfficeWeek() : calendars.use(usual);
        var tasks = new LibraryTasks(project, format, limits, values, calendars, report);
        tasks.read();
        for (var other : others) {
            report.warning(
                    "文件", "文件里还有项目“%s”（%d 行、%d 条逻辑关系），本次没有读取。".formatted(other.title(), other.tasks(), other.links()));
        }
        refuseLoops(tasks.tasks(), tasks.links());
        boolean planned = format.family() == Family.PRIMAVERA && properties.getPlannedStart() != null;
        var start = planned ? properties.getPlannedStart() : properties.getStartDate();
        Integer perDay = properties.getMinutesPerDay();
        return new PlanFile(
                format,
                tool(properties, values),
                key,
                title(project, values),
                values.minute(start, "文件", "项目开始"),
                values.minute(properties.getFinishDate(), "文件", "项目完成"),
                values.minute(properties.getStatusDate(), "文件", "数据日期"),
                values.minute(properties.getMustFinishBy(), "文件", "必须完成日期"),
                perDay == null || perDay <= 0 || perDay > PlanTime.MINUTES_PER_DAY ? 480 : perDay,
                defaultCalendar,
                options(properties, format, values),
                calendars.used(),
                tasks.tasks(),
                tasks.links(),
                others);
    }

    private static void refuseLoops(List<PlanTask> tasks, List<PlanLink> links) {
        var loop = Loops.find(tasks, links);
        if (loop.isEmpty()) {
            return;
        }
        var byUid = new HashMap<Integer, PlanTask>();
        tasks.forEach(task -> byUid.put(task.uid(), task));
        throw new RefusedException(
                Reason.LOOP,
                "任务的前后关系绕成了环，无法推算：%s。请在原软件中删去其中一条关系后重新导出。".formatted(Loops.words(loop, byUid)),
                "uid "
                        + String.join(
                                " → ",
                                loop.stream().limit(50).map(String::valueOf).toList()));
    }

    private static String tool(ProjectProperties properties, LibraryValues values) {
        var tool = values.text(properties.getFileApplication());
        var type = values.text(properties.getFileType());
        return (tool + " " + type).strip();
    }

    private static SchedulingOptions options(ProjectProperties properties, Format format, LibraryValues values) {
        boolean primavera = format.family() == Family.PRIMAVERA;
        int threshold = values.minutes(properties.getCriticalSlackLimit(), properties);
        return new SchedulingOptions(
                properties.getScheduleFrom() == ScheduleFrom.FINISH,
                outOfSequence(properties),
                primavera ? lagCalendar(properties) : LagCalendar.SUCCESSOR,
                floatType(properties),
                threshold == PlanTime.NONE ? 0 : threshold,
                primavera && properties.getCriticalActivityType() == org.mpxj.CriticalActivityType.LONGEST_PATH,
                !primavera && properties.getHonorConstraints(),
                properties.getMakeOpenEndedActivitiesCritical(),
                properties.getUseExpectedFinishDates(),
                properties.getComputeStartToStartLagFromEarlyStart(),
                properties.getSplitInProgressTasks());
    }

    private static OutOfSequence outOfSequence(ProjectProperties properties) {
        var rule = properties.getSchedulingProgressedActivities();
        return rule == null ? OutOfSequence.RETAINED_LOGIC : OutOfSequence.valueOf(rule.name());
    }

    private static LagCalendar lagCalendar(ProjectProperties properties) {
        var calendar = properties.getRelationshipLagCalendar();
        if (calendar == null) {
            return LagCalendar.PREDECESSOR;
        }
        return switch (calendar) {
            case PREDECESSOR -> LagCalendar.PREDECESSOR;
            case SUCCESSOR -> LagCalendar.SUCCESSOR;
            case PROJECT_DEFAULT -> LagCalendar.PROJECT;
            case TWENTY_FOUR_HOUR -> LagCalendar.CONTINUOUS;
        };
    }

    private static FloatType floatType(ProjectProperties properties) {
        var type = properties.getTotalSlackCalculationType();
        if (type == null) {
            return FloatType.SMALLEST;
        }
        return switch (type) {
            case SMALLEST_SLACK -> FloatType.SMALLEST;
            case START_SLACK -> FloatType.START;
            case FINISH_SLACK -> FloatType.FINISH;
        };
    }
}
