package org.mingdu.obstacle.item;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.project.Projects;
import org.mingdu.standard.CodeLists;
import org.springframework.stereotype.Service;

/// An obstacle is raised by somebody whose right reaches what it blocks, a company its lot, and put to another
/// organisation than one's own, whichever department that is of.
@Service
class RaiseObstacle {
    private final ObstacleTable obstacles;
    private final ObstacleStepTable steps;
    private final TellObstacle tell;
    private final Projects projects;
    private final Directory directory;
    private final CodeLists lists;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    RaiseObstacle(
            ObstacleTable obstacles,
            ObstacleStepTable steps,
            TellObstacle tell,
            Projects projects,
            Directory directory,
            CodeLists lists,
            Trail trail,
            Ids ids,
            Clock clock) {
        this.obstacles = obstacles;
        this.steps = steps;
        this.tell = tell;
        this.projects = projects;
        this.directory = directory;
        this.lists = lists;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param blocks     what cannot go on: a task of the plan or a gate
    /// @param effectDays by how many calendar days the finish moves, if known
    @FieldsOf("obstacle")
    record Form(
            @Nullable UUID lotId,
            String title,
            String content,
            @Nullable String blocks,
            String kind,
            LocalDate since,
            @Nullable Integer effectDays,
            UUID responsibleId,
            @Nullable List<UUID> helperIds,
            LocalDate dueOn) {
        List<UUID> helpers() {
            return helperIds == null
                    ? List.of()
                    : helperIds.stream()
                            .distinct()
                            .filter(helper -> !helper.equals(responsibleId))
                            .toList();
        }
    }

    sealed interface Outcome {
        record Raised(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NoRight() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID project, Form form) {
        var refused = place(actor, project, form);
        if (refused.isPresent()) {
            return refused.get();
        }
        var errors = check(actor, form);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var id = ids.next();
        obstacles.insert(actor, id, project, form);
        steps.insert(actor, ids.next(), id, "RAISE", form.content().strip(), form.dueOn(), form.responsibleId());
        trail.about("obstacle", id, form.title().strip());
        tell.assigned(actor.tenant(), id, form.title().strip(), form.responsibleId(), form.helpers(), form.dueOn());
        return new Outcome.Raised(id);
    }

    private List<Field> check(Actor actor, Form form) {
        var today = LocalDate.now(clock);
        var errors = new ArrayList<Field>();
        lists.fault(actor.tenant(), "obstacle.kind", form.kind(), null).ifPresent(errors::add);
        if (form.since().isAfter(today)) {
            errors.add(new Field("/since", "发生日期不能晚于今天，请填写实际受阻的日期。"));
        }
        if (form.dueOn().isBefore(today)) {
            errors.add(new Field("/dueOn", "办理期限不能早于今天，请重新选择。"));
        }
        if (form.responsibleId().equals(actor.organisation().value())) {
            errors.add(new Field("/responsibleId", "责任单位不能是提出单位自己，请选择应当解决问题的单位。"));
        } else if (unknown(actor, form.responsibleId())) {
            errors.add(new Field("/responsibleId", "没有这个单位，请重新选择责任单位。"));
        }
        if (form.helpers().size() > 20) {
            errors.add(new Field("/helperIds", "配合单位最多 20 个，请保留直接有关的单位。"));
        } else if (form.helpers().contains(actor.organisation().value())) {
            errors.add(new Field("/helperIds", "配合单位不能是提出单位自己，请从配合单位中去掉。"));
        } else if (form.helpers().stream().anyMatch(helper -> unknown(actor, helper))) {
            errors.add(new Field("/helperIds", "有的配合单位已不存在，请重新选择。"));
        }
        return errors;
    }

    private boolean unknown(Actor actor, UUID organisation) {
        return directory
                .organisation(actor.tenant(), new OrganisationId(organisation))
                .isEmpty();
    }

    /// Why it cannot be put there; empty when it can.
    private Optional<Outcome> place(Actor actor, UUID project, Form form) {
        var of = new ProjectId(project);
        if (projects.project(actor, Right.PROJECT_READ, of).isEmpty()) {
            return Optional.of(new Outcome.NotFound());
        }
        var lot = form.lotId() == null ? null : new LotId(form.lotId());
        if (lot != null && !projects.reaches(actor, Right.PROJECT_READ, of, lot)) {
            return Optional.of(new Outcome.NotFound());
        }
        if (projects.reaches(actor, Right.OBSTACLE_RAISE, of, lot)) {
            return Optional.empty();
        }
        return Optional.of(
                lot == null
                        ? new Outcome.Invalid(List.of(new Field("/lotId", "您只能就本单位参与的标段提出问题，请选择标段。")))
                        : new Outcome.NoRight());
    }
}
