package org.mingdu.lifecycle.milestone;

import java.util.UUID;
import java.util.stream.Collectors;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.lifecycle.course.CourseTable;
import org.springframework.stereotype.Service;

/// Gives a project the milestones its type has here; those it has already, under their name, stay as they are.
@Service
public class TakeOverMilestones {
    private final MilestoneTable milestones;
    private final MilestoneTemplateTable templates;
    private final CourseTable courses;
    private final Ids ids;

    TakeOverMilestones(MilestoneTable milestones, MilestoneTemplateTable templates, CourseTable courses, Ids ids) {
        this.milestones = milestones;
        this.templates = templates;
        this.courses = courses;
        this.ids = ids;
    }

    /// How many were added.
    public int first(Actor actor, UUID project, String typeCode) {
        // The course is the lock of whatever is done to a project as a whole.
        courses.hold(actor.tenant(), project);
        var there = milestones.of(actor.tenant(), project);
        var names = there.stream().map(MilestoneTable.Stored::name).collect(Collectors.toSet());
        var seq = there.stream().mapToInt(MilestoneTable.Stored::seq).max().orElse(0);
        var added = 0;
        for (var name : templates.of(actor.tenant(), typeCode)) {
            if (names.add(name)) {
                var id = ids.next();
                seq++;
                milestones.insert(
                        actor.tenant(), project, id, seq, new SaveMilestone.Form(name, null, null, null, "", null));
                milestones.note(actor, ids.next(), project, id, "增加", "套用本类项目的里程碑模板");
                added++;
            }
        }
        return added;
    }
}
