package org.mingdu.lifecycle.milestone;

import java.util.List;
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

/// Takes away a milestone the project does not have; one that was reached stays.
@Service
class DropMilestone {
    private final MilestoneTable milestones;
    private final HeadTable heads;
    private final CourseTable courses;
    private final Trail trail;
    private final Ids ids;

    DropMilestone(MilestoneTable milestones, HeadTable heads, CourseTable courses, Trail trail, Ids ids) {
        this.milestones = milestones;
        this.heads = heads;
        this.courses = courses;
        this.trail = trail;
        this.ids = ids;
    }

    @FieldsOf("milestoneRemoval")
    record Form(String reason, @Nullable Integer version) {}

    SaveMilestone.Outcome handle(Actor actor, UUID project, UUID id, Form form) {
        var head = heads.find(actor, project).orElse(null);
        if (head == null) {
            return new SaveMilestone.Outcome.NotFound();
        }
        if (!head.mayRecord()) {
            return new SaveMilestone.Outcome.NoRight();
        }
        courses.hold(actor.tenant(), project);
        var found = milestones.find(actor.tenant(), project, id).orElse(null);
        if (found == null) {
            return new SaveMilestone.Outcome.NotFound();
        }
        if (form.version() == null || found.version() != form.version()) {
            return new SaveMilestone.Outcome.Stale();
        }
        if (found.actualOn() != null) {
            return new SaveMilestone.Outcome.Invalid(List.of(new Field("/reason", "已经达到的里程碑不能删去；日期有误的请更正。")));
        }
        milestones.drop(actor.tenant(), id);
        milestones.note(actor, ids.next(), project, id, "删去", form.reason().strip());
        trail.about("project", project, head.name());
        trail.say("删去里程碑：" + found.name());
        return new SaveMilestone.Outcome.Saved();
    }
}
