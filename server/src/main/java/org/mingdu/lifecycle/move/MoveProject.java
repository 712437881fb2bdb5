package org.mingdu.lifecycle.move;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.evidence.Seals;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.ProjectId;
import org.mingdu.lifecycle.clock.Clocks;
import org.mingdu.lifecycle.course.CourseTable;
import org.mingdu.lifecycle.course.HeadTable;
import org.mingdu.lifecycle.law.Transition;
import org.mingdu.project.Projects;
import org.mingdu.project.Projects.Standing;
import org.springframework.stereotype.Service;

/// Moves a project on: only by a way the law has, only where its gates let it, and once for two who press together. The
/// history keeps every gate as it stood.
@Service
class MoveProject {
    private final HeadTable heads;
    private final CourseTable courses;
    private final MoveTable moves;
    private final GatherFacts facts;
    private final Projects projects;
    private final Clocks clocks;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;
    private final Seals seals;

    MoveProject(
            HeadTable heads,
            CourseTable courses,
            MoveTable moves,
            GatherFacts facts,
            Projects projects,
            Clocks clocks,
            Trail trail,
            Ids ids,
            Clock clock,
            Seals seals) {
        this.heads = heads;
        this.courses = courses;
        this.moves = moves;
        this.facts = facts;
        this.projects = projects;
        this.clocks = clocks;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.seals = seals;
    }

    /// @param version of the course, as the reader saw it
    @FieldsOf("stageMove")
    record Form(
            Transition transition, String reason, @Nullable Integer version) {}

    sealed interface Outcome {
        record Moved() implements Outcome {}

        /// Something is missing.
        ///
        /// @param gates those that refuse
        record Blocked(List<GateView> gates) implements Outcome {}

        record NotNow(HeadTable.Head head) implements Outcome {}

        record Stale() implements Outcome {}

        record NoRight() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID project, Form form) {
        var seen = heads.find(actor, project).orElse(null);
        if (seen == null) {
            return new Outcome.NotFound();
        }
        if (!seen.mayMove()) {
            return new Outcome.NoRight();
        }
        var course = courses.hold(actor.tenant(), project);
        if (form.version() == null || course.version() != form.version()) {
            return new Outcome.Stale();
        }
        var head = heads.find(actor, project).orElseThrow();
        var move = form.transition();
        if (!move.leaves(head.stage(), head.status())) {
            return new Outcome.NotNow(head);
        }
        var gates = facts.of(actor.tenant(), head, course.track()).before(move);
        var refusing = gates.stream().filter(GateView::refuses).toList();
        if (!refusing.isEmpty()) {
            return new Outcome.Blocked(refusing);
        }
        var to = move.to(head.stage(), course.track());
        var moved = projects.move(
                actor.tenant(),
                new ProjectId(project),
                new Standing(head.stage().name(), head.status().name()),
                new Standing(to.name(), move.status().name()));
        if (!moved) {
            return new Outcome.Stale();
        }
        courses.step(actor.tenant(), project, course.track());
        var id = ids.next();
        moves.insert(
                actor,
                id,
                project,
                new MoveTable.Moved(
                        move, head.stage(), head.status(), to, form.reason().strip()),
                gates,
                clock.instant());
        seals.seal(actor.tenant(), SealedMoves.KIND, id.toString());
        clocks.moved(actor, project, head.regionPath(), move);
        trail.about("project", project, head.name());
        trail.say("%s：%s（%s）→ %s（%s）"
                .formatted(
                        move.title(),
                        head.stage().title(),
                        head.status().title(),
                        to.title(),
                        move.status().title()));
        return new Outcome.Moved();
    }
}
