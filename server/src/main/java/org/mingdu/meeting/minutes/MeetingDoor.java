package org.mingdu.meeting.minutes;

import java.util.ArrayList;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.meeting.Meetings;
import org.mingdu.meeting.assignment.AssignmentForm;
import org.springframework.stereotype.Service;

/// The door [Meetings], by the use cases the screens go by.
@Service
class MeetingDoor implements Meetings {
    private final SaveMeeting save;
    private final PublishMinutes publish;

    MeetingDoor(SaveMeeting save, PublishMinutes publish) {
        this.save = save;
        this.publish = publish;
    }

    @Override
    public UUID hold(Actor actor, Held meeting) {
        var form = new SaveMeeting.Form(
                meeting.title(),
                meeting.kind(),
                meeting.heldOn(),
                meeting.heldAt(),
                meeting.place(),
                meeting.projects().stream().map(ProjectId::value).toList(),
                meeting.organisations().stream().map(OrganisationId::value).toList(),
                meeting.people(),
                meeting.items().stream()
                        .map(item -> new SaveMeeting.AgendaItem(
                                item.title(), item.project().value(), item.obstacle()))
                        .toList(),
                null);
        if (!(save.create(actor, form) instanceof SaveMeeting.Outcome.Saved(var id))) {
            throw new IllegalStateException("meeting (%s) was not planned".formatted(meeting.title()));
        }
        var decisions = new ArrayList<PublishMinutes.Decided>();
        for (var item : meeting.items()) {
            decisions.add(new PublishMinutes.Decided(
                    decisions.size() + 1,
                    item.decision(),
                    item.tasks().stream()
                            .map(task ->
                                    new AssignmentForm(task.what(), task.owner().value(), null, task.dueOn(), null))
                            .toList()));
        }
        var outcome = publish.handle(actor, id, new PublishMinutes.Form(decisions, null, 1));
        if (!(outcome instanceof PublishMinutes.Outcome.Published)) {
            throw new IllegalStateException(
                    "minutes of (%s) were not published: %s".formatted(meeting.title(), outcome));
        }
        return id;
    }
}
