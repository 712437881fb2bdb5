package org.mingdu.lifecycle.milestone;

import java.time.Clock;
import java.time.LocalDate;
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

/// Says that a milestone was reached, with the paper, the matter or the move that proves it. Said again, it corrects;
/// what was said before stays in the history.
@Service
class ReachMilestone {
    private final MilestoneTable milestones;
    private final HeadTable heads;
    private final CourseTable courses;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    ReachMilestone(MilestoneTable milestones, HeadTable heads, CourseTable courses, Trail trail, Ids ids, Clock clock) {
        this.milestones = milestones;
        this.heads = heads;
        this.courses = courses;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @FieldsOf("milestoneReached")
    record Form(
            LocalDate actualOn,
            ProofKind proofKind,
            UUID proofId,
            String reason,
            @Nullable Integer version) {}

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
        if (form.actualOn().isAfter(LocalDate.now(clock))) {
            return invalid("/actualOn", "实际日期不能晚于今天，请改正。");
        }
        var proof = milestones.proofs(actor.tenant(), project).stream()
                .filter(one -> one.kind() == form.proofKind() && one.id().equals(form.proofId()))
                .findFirst()
                .orElse(null);
        if (proof == null) {
            return invalid("/proofId", "本项目没有这份证明，或者它已失效。请先登记文件、办结事项或推进阶段。");
        }
        milestones.reached(actor.tenant(), id, form);
        milestones.note(
                actor,
                ids.next(),
                project,
                id,
                "%s：%s，证明：%s"
                        .formatted(
                                found.actualOn() == null ? "达到" : "更正实际日期",
                                form.actualOn(),
                                form.proofKind().title()),
                form.reason().strip());
        trail.about("project", project, head.name());
        trail.say("里程碑“%s”于 %s 达到".formatted(found.name(), form.actualOn()));
        return new SaveMilestone.Outcome.Saved();
    }

    private static SaveMilestone.Outcome invalid(String pointer, String sentence) {
        return new SaveMilestone.Outcome.Invalid(List.of(new Field(pointer, sentence)));
    }
}
