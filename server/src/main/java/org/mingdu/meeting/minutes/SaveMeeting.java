package org.mingdu.meeting.minutes;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.obstacle.Obstacles;
import org.mingdu.project.Projects;
import org.mingdu.standard.CodeLists;
import org.springframework.stereotype.Service;

/// A meeting is planned by somebody whose right reaches its projects as a whole, and changed until its minutes are out.
/// Those who attend are told.
@Service
class SaveMeeting {
    private static final int MOST = 50;

    private final MeetingTable meetings;
    private final Projects projects;
    private final Obstacles obstacles;
    private final Directory directory;
    private final CodeLists lists;
    private final TellMeeting tell;
    private final Trail trail;
    private final Ids ids;

    SaveMeeting(
            MeetingTable meetings,
            Projects projects,
            Obstacles obstacles,
            Directory directory,
            CodeLists lists,
            TellMeeting tell,
            Trail trail,
            Ids ids) {
        this.meetings = meetings;
        this.projects = projects;
        this.obstacles = obstacles;
        this.directory = directory;
        this.lists = lists;
        this.tell = tell;
        this.trail = trail;
        this.ids = ids;
    }

    /// @param heldAt hour and minute: `14:30`
    /// @param people who attends, in words: some are known to no register
    @FieldsOf("meeting")
    record Form(
            String title,
            String kind,
            LocalDate heldOn,
            String heldAt,
            String place,
            List<UUID> projectIds,
            @Nullable List<UUID> organisationIds,
            @Nullable String people,
            List<@Valid AgendaItem> items,
            @Nullable Integer version) {
        List<UUID> projects() {
            return projectIds.stream().distinct().toList();
        }

        List<UUID> organisations() {
            return organisationIds == null
                    ? List.of()
                    : organisationIds.stream().distinct().toList();
        }
    }

    @FieldsOf("agendaItem")
    record AgendaItem(
            String title,
            @Nullable UUID projectId,
            @Nullable UUID obstacleId) {}

    sealed interface Outcome {
        record Saved(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record Stale(MeetingTable.Row current) implements Outcome {}

        /// Its minutes are out.
        record Locked() implements Outcome {}

        record NotYours() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome create(Actor actor, Form form) {
        var errors = check(actor, form, null);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var id = ids.next();
        meetings.insert(actor, id, form);
        tell.called(actor, id, form);
        trail.about("meeting", id, form.title().strip());
        return new Outcome.Saved(id);
    }

    Outcome update(Actor actor, UUID id, Form form) {
        meetings.lock(actor.tenant(), id);
        var row = meetings.find(actor, id).orElse(null);
        if (row == null) {
            return new Outcome.NotFound();
        }
        trail.about("meeting", id, row.title());
        if (!row.convenor().id().equals(actor.organisation().value())) {
            return new Outcome.NotYours();
        }
        if (row.state() == MeetingState.PUBLISHED) {
            return new Outcome.Locked();
        }
        if (form.version() == null || form.version() != row.version()) {
            return new Outcome.Stale(row);
        }
        var errors = check(actor, form, row.kind());
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var attended =
                meetings.attendees(actor.tenant(), id).stream().map(Named::id).toList();
        meetings.update(actor.tenant(), id, form);
        tell.changed(actor, row, attended, form);
        return new Outcome.Saved(id);
    }

    private List<Field> check(Actor actor, Form form, @Nullable String kindBefore) {
        var errors = new ArrayList<Field>();
        lists.fault(actor.tenant(), "meeting.kind", form.kind(), kindBefore).ifPresent(errors::add);
        if (form.projects().isEmpty() || form.projects().size() > MOST) {
            errors.add(new Field("/projectIds", "请选择会议研究的项目，最多 50 个。"));
        } else if (form.projects().stream().anyMatch(project -> !holds(actor, project))) {
            errors.add(new Field("/projectIds", "有的项目不在您可以召集会议的范围内，请重新选择。"));
        }
        if (form.organisations().size() > MOST) {
            errors.add(new Field("/organisationIds", "参加单位最多 50 个，请合并。"));
        } else if (form.organisations().stream()
                .anyMatch(one -> directory
                        .organisation(actor.tenant(), new OrganisationId(one))
                        .isEmpty())) {
            errors.add(new Field("/organisationIds", "有的参加单位已不存在，请重新选择。"));
        }
        if (form.items().isEmpty() || form.items().size() > MOST) {
            errors.add(new Field("/items", "请填写议题，最多 50 个。"));
        }
        for (var i = 0; i < form.items().size(); i++) {
            var item = form.items().get(i);
            if (item.projectId() != null && !form.projects().contains(item.projectId())) {
                errors.add(new Field("/items/" + i + "/projectId", "议题的项目应是会议研究的项目之一，请重新选择。"));
            }
            if (item.obstacleId() != null
                    && obstacles
                            .find(actor, item.obstacleId())
                            .filter(seen ->
                                    form.projects().contains(seen.project().value()))
                            .isEmpty()) {
                errors.add(new Field("/items/" + i + "/obstacleId", "议题的问题应属于会议研究的项目，请重新选择。"));
            }
        }
        return errors;
    }

    private boolean holds(Actor actor, UUID project) {
        return projects.reaches(actor, Right.MEETING_HOLD, new ProjectId(project), null);
    }
}
