package org.mingdu.lifecycle.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.lifecycle.course.CourseTable;
import org.mingdu.lifecycle.law.Stage;
import org.springframework.stereotype.Service;

/// Gives a project the milestones its type has here; those it has already, under their name, stay as they are.
@Service
public class TakeOverMilestones {
    private static final String FROM_TEMPLATE = "套用本类项目的里程碑模板";

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

    /// What the template would add.
    ///
    /// @param past of the template, but of a stage the project has behind it
    record Preview(List<String> names, List<String> past) {}

    Preview preview(Actor actor, UUID project, String typeCode, Stage here) {
        var names = milestones.of(actor.tenant(), project).stream()
                .map(MilestoneTable.Stored::name)
                .collect(Collectors.toSet());
        var open = templates.of(actor.tenant(), typeCode).stream()
                .filter(names::add)
                .collect(Collectors.partitioningBy(name -> UsualStage.isPast(name, here)));
        return new Preview(open.getOrDefault(false, List.of()), open.getOrDefault(true, List.of()));
    }

    /// Those that were added; what lies behind the stage the project stands in is not.
    public List<UUID> first(Actor actor, UUID project, String typeCode, Stage here) {
        // The course is the lock of whatever is done to a project as a whole.
        courses.hold(actor.tenant(), project);
        var seq = milestones.of(actor.tenant(), project).stream()
                .mapToInt(MilestoneTable.Stored::seq)
                .max()
                .orElse(0);
        var added = new ArrayList<UUID>();
        for (var name : preview(actor, project, typeCode, here).names()) {
            var id = ids.next();
            seq++;
            milestones.insert(
                    actor.tenant(), project, id, seq, new SaveMilestone.Form(name, null, null, null, "", null));
            milestones.note(actor, ids.next(), project, id, "增加", FROM_TEMPLATE);
            added.add(id);
        }
        return List.copyOf(added);
    }

    /// Takes back those nobody has touched since they were taken over; how many.
    int undo(Actor actor, UUID project, List<UUID> added) {
        courses.hold(actor.tenant(), project);
        var undone = 0;
        for (var one : milestones.of(actor.tenant(), project)) {
            if (added.contains(one.id())
                    && one.version() == 1
                    && milestones.changes(actor.tenant(), project, one.id()).stream()
                            .allMatch(change -> change.reason().equals(FROM_TEMPLATE))) {
                milestones.drop(actor.tenant(), one.id());
                milestones.note(actor, ids.next(), project, one.id(), "删去", "撤销套用里程碑模板");
                undone++;
            }
        }
        return undone;
    }
}
