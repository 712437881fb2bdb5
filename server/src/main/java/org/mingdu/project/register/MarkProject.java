package org.mingdu.project.register;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.ProjectMarks;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.springframework.stereotype.Service;

/// A project gets another mark (安全标记). Nobody marks one above what they read there themselves; whoever reads less sees
/// the project no more from their next request on.
@Service
class MarkProject {
    /// Who is named before a mark is set; all are counted.
    private static final int NAMED = 200;

    private final ProjectTable projects;
    private final Viewers viewers;
    private final ProjectMarks marks;
    private final Trail trail;

    MarkProject(ProjectTable projects, Viewers viewers, ProjectMarks marks, Trail trail) {
        this.projects = projects;
        this.viewers = viewers;
        this.marks = marks;
        this.trail = trail;
    }

    @FieldsOf("projectMark")
    record Form(
            @OneOf({"PUBLIC", "INTERNAL", "SENSITIVE", "CORE"})
            String mark,

            String reason,
            @Nullable Integer version) {}

    sealed interface Outcome {
        record Marked(Mark mark, int version) implements Outcome {}

        record NotFound() implements Outcome {}

        record AboveOneself(Mark own) implements Outcome {}

        record Stale() implements Outcome {}
    }

    /// Who would see the project no more; empty where one may not mark it.
    Optional<Viewers.Loss> loses(Actor actor, UUID id, Mark mark) {
        return mayMark(actor, id) ? Optional.of(viewers.losing(actor, id, mark, NAMED)) : Optional.empty();
    }

    private boolean mayMark(Actor actor, UUID id) {
        return projects.find(actor, Right.PROJECT_MARK, id).isPresent()
                && projects.reachesWhole(actor, Right.PROJECT_MARK, id);
    }

    Outcome handle(Actor actor, UUID id, Form form) {
        var project = projects.find(actor, Right.PROJECT_MARK, id);
        if (project.isEmpty() || !projects.reachesWhole(actor, Right.PROJECT_MARK, id)) {
            return new Outcome.NotFound();
        }
        var mark = Mark.valueOf(form.mark());
        if (mark.level() > project.get().level()) {
            return new Outcome.AboveOneself(Mark.of(project.get().level()));
        }
        var before = marks.of(actor.tenant(), new ProjectId(id));
        if (!marks.set(actor, new ProjectId(id), mark, form.version() == null ? 0 : form.version())) {
            return new Outcome.Stale();
        }
        trail.about("project", id, project.get().name());
        trail.say("安全标记：%s → %s，%s"
                .formatted(before.mark().title(), mark.title(), form.reason().strip()));
        var now = marks.of(actor.tenant(), new ProjectId(id));
        return new Outcome.Marked(now.mark(), now.version());
    }
}
