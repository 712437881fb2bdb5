package org.mingdu.meeting.minutes;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.meeting.assignment.AssignmentForm;
import org.mingdu.meeting.assignment.GiveAssignments;
import org.springframework.stereotype.Service;

/// Publishes what a meeting decided, with the tasks that come of it. What is out is never changed: a correction is a
/// further edition with a reason, and may add tasks.
@Service
class PublishMinutes {
    private final MeetingTable meetings;
    private final MinutesTable minutes;
    private final GiveAssignments assignments;
    private final TellMeeting tell;
    private final Trail trail;

    PublishMinutes(
            MeetingTable meetings, MinutesTable minutes, GiveAssignments assignments, TellMeeting tell, Trail trail) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.assignments = assignments;
        this.tell = tell;
        this.trail = trail;
    }

    /// @param decisions one for each item
    /// @param reason    of a correction; none for the first edition
    @FieldsOf("minutes")
    record Form(List<@Valid Decided> decisions, @Nullable String reason, int version) {}

    /// @param item its number on the agenda, from 1
    @FieldsOf("minutes")
    record Decided(int item, String decision, @Nullable List<@Valid AssignmentForm> tasks) {
        List<AssignmentForm> given() {
            return tasks == null ? List.of() : tasks;
        }
    }

    sealed interface Outcome {
        record Published() implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record Stale(MeetingTable.Row current) implements Outcome {}

        record NotYours() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id, Form form) {
        meetings.lock(actor.tenant(), id);
        var row = meetings.find(actor, id).orElse(null);
        if (row == null) {
            return new Outcome.NotFound();
        }
        trail.about("meeting", id, row.title());
        if (!row.convenor().id().equals(actor.organisation().value())) {
            return new Outcome.NotYours();
        }
        if (form.version() != row.version()) {
            return new Outcome.Stale(row);
        }
        var items = meetings.items(actor.tenant(), id);
        var projects = meetings.projects(actor.tenant(), id);
        var errors = check(actor, row, form, items, projects);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var edition = minutes.of(actor.tenant(), id).size() + 1;
        minutes.insert(
                actor,
                id,
                edition,
                edition == 1 || form.reason() == null ? null : form.reason().strip(),
                form.decisions().stream()
                        .map(one -> new MinutesTable.Decision(
                                one.item(), one.decision().strip()))
                        .toList());
        meetings.published(actor.tenant(), id);
        // Before the tasks, which then stand above it in the inbox.
        tell.published(
                actor,
                row,
                meetings.attendees(actor.tenant(), id).stream().map(Named::id).toList(),
                edition > 1);
        for (var decided : form.decisions()) {
            var item = items.get(decided.item() - 1);
            for (var task : decided.given()) {
                assignments.give(
                        actor,
                        GiveAssignments.Origin.decision(id, item.seq()),
                        Objects.requireNonNull(project(item, projects, task), "checked before"),
                        task);
            }
        }
        trail.say(edition == 1 ? "印发纪要" : "更正纪要，第 %d 版".formatted(edition));
        return new Outcome.Published();
    }

    private List<Field> check(
            Actor actor, MeetingTable.Row row, Form form, List<MeetingTable.Item> items, List<Named> projects) {
        var errors = new ArrayList<Field>();
        var isCorrection = row.state() == MeetingState.PUBLISHED;
        if (isCorrection && (form.reason() == null || form.reason().isBlank())) {
            errors.add(new Field("/reason", "纪要已印发，更正须写明理由。"));
        }
        var numbers = form.decisions().stream().map(Decided::item).toList();
        var asked = items.stream().map(MeetingTable.Item::seq).collect(Collectors.toSet());
        if (numbers.size() != asked.size() || !new HashSet<>(numbers).equals(asked)) {
            errors.add(new Field("/decisions", say("请逐项填写 %d 个议题的议定事项。", items.size())));
            return errors;
        }
        for (var i = 0; i < form.decisions().size(); i++) {
            var decided = form.decisions().get(i);
            var item = items.get(decided.item() - 1);
            for (var j = 0; j < decided.given().size(); j++) {
                var pointer = "/decisions/" + i + "/tasks/" + j;
                var task = decided.given().get(j);
                errors.addAll(assignments.check(actor, pointer, task, row.heldOn()));
                if (project(item, projects, task) == null) {
                    errors.add(new Field(pointer + "/projectId", "会议研究多个项目，请选择任务所属的项目。"));
                } else if (task.projectId() != null
                        && projects.stream().noneMatch(one -> one.id().equals(task.projectId()))) {
                    errors.add(new Field(pointer + "/projectId", "任务的项目应是会议研究的项目之一，请重新选择。"));
                }
            }
        }
        return errors;
    }

    /// The one chosen, that of the item, or the only one there is.
    private static @Nullable UUID project(MeetingTable.Item item, List<Named> projects, AssignmentForm task) {
        if (task.projectId() != null) {
            return task.projectId();
        }
        if (item.project() != null) {
            return item.project().id();
        }
        return projects.size() == 1 ? projects.getFirst().id() : null;
    }
}
