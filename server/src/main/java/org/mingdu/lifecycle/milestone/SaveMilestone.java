package org.mingdu.lifecycle.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.lifecycle.course.CourseTable;
import org.mingdu.lifecycle.course.HeadTable;
import org.springframework.stereotype.Service;

/// Adds a milestone or changes when it is to be reached; each change keeps what was and why it was changed.
@Service
class SaveMilestone {
    private static final int MOST = 100;

    private final MilestoneTable milestones;
    private final HeadTable heads;
    private final CourseTable courses;
    private final Trail trail;
    private final Ids ids;

    SaveMilestone(MilestoneTable milestones, HeadTable heads, CourseTable courses, Trail trail, Ids ids) {
        this.milestones = milestones;
        this.heads = heads;
        this.courses = courses;
        this.trail = trail;
        this.ids = ids;
    }

    /// @param activityId of a plan of the project; the forecast is then the schedule's
    @FieldsOf("projectMilestone")
    record Form(
            String name,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate forecastOn,
            @Nullable UUID activityId,
            String reason,
            @Nullable Integer version) {}

    sealed interface Outcome {
        record Saved() implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record Stale() implements Outcome {}

        record NoRight() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    /// @param id null for a new one
    Outcome handle(Actor actor, UUID project, @Nullable UUID id, Form form) {
        var head = heads.find(actor, project).orElse(null);
        if (head == null) {
            return new Outcome.NotFound();
        }
        if (!head.mayRecord()) {
            return new Outcome.NoRight();
        }
        courses.hold(actor.tenant(), project);
        var all = milestones.of(actor.tenant(), project);
        var before = all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        if (id != null && before == null) {
            return new Outcome.NotFound();
        }
        if (before != null && !Objects.equals(before.version(), form.version())) {
            return new Outcome.Stale();
        }
        var errors = check(actor, project, before, all, form);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        if (before == null) {
            var added = ids.next();
            var seq = all.stream().mapToInt(MilestoneTable.Stored::seq).max().orElse(0) + 1;
            milestones.insert(actor.tenant(), project, added, seq, form);
            milestones.note(
                    actor,
                    ids.next(),
                    project,
                    added,
                    "增加" + said(form),
                    form.reason().strip());
        } else {
            milestones.update(actor.tenant(), before.id(), form);
            milestones.note(
                    actor,
                    ids.next(),
                    project,
                    before.id(),
                    difference(before, form),
                    form.reason().strip());
        }
        trail.about("project", project, head.name());
        trail.say("里程碑：" + form.name().strip());
        return new Outcome.Saved();
    }

    private List<Field> check(
            Actor actor,
            UUID project,
            MilestoneTable.@Nullable Stored before,
            List<MilestoneTable.Stored> all,
            Form form) {
        var errors = new ArrayList<Field>();
        if (before == null && all.size() >= MOST) {
            errors.add(new Field("/name", "里程碑最多 100 个，请先删去不需要的。"));
        }
        if (all.stream()
                .anyMatch(one -> (before == null || !one.id().equals(before.id()))
                        && one.name().equals(form.name().strip()))) {
            errors.add(new Field("/name", "已有同名的里程碑，请改名。"));
        }
        if (form.activityId() != null && !milestones.hasActivity(actor.tenant(), project, form.activityId())) {
            errors.add(new Field("/activityId", "本项目现行计划中没有这个任务，请重新选择。"));
        }
        if (form.activityId() != null && form.forecastOn() != null) {
            errors.add(new Field("/forecastOn", "已关联计划任务，预计日期随计划变动，请清空。"));
        }
        return errors;
    }

    private static String said(Form form) {
        return form.plannedOn() == null ? "" : "，计划日期 " + form.plannedOn();
    }

    private static String difference(MilestoneTable.Stored before, Form form) {
        var said = new ArrayList<String>();
        changed(said, "名称", before.name(), form.name().strip());
        changed(said, "计划日期", before.plannedOn(), form.plannedOn());
        changed(said, "预计日期", before.forecastOn(), form.forecastOn());
        if (!Objects.equals(before.activityId(), form.activityId())) {
            said.add(form.activityId() == null ? "取消关联计划任务" : "关联计划任务");
        }
        return said.isEmpty() ? "没有改动" : String.join("；", said);
    }

    private static void changed(List<String> said, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            said.add("%s：%s → %s".formatted(name, before == null ? "未定" : before, after == null ? "未定" : after));
        }
    }
}
