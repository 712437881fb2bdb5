package org.mingdu.meeting.minutes;

import static org.mingdu.kernel.Speech.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Right;
import org.springframework.stereotype.Component;

/// One meeting with its agenda, its minutes and what came of them.
@Component
class ShowMeeting {
    private final MeetingTable meetings;
    private final MinutesTable minutes;

    ShowMeeting(MeetingTable meetings, MinutesTable minutes) {
        this.meetings = meetings;
        this.minutes = minutes;
    }

    Optional<MeetingView> of(Actor actor, UUID id) {
        return meetings.find(actor, id).map(row -> of(actor, row));
    }

    MeetingView of(Actor actor, MeetingTable.Row row) {
        var tenant = actor.tenant();
        return new MeetingView(
                row.id(),
                row.title(),
                row.kind(),
                row.kindName(),
                row.heldOn(),
                row.heldAt(),
                row.place(),
                row.convenor(),
                row.state(),
                say(row.state().words()),
                meetings.projects(tenant, row.id()),
                meetings.attendees(tenant, row.id()),
                meetings.people(tenant, row.id()),
                meetings.items(tenant, row.id()),
                minutes.of(tenant, row.id()),
                minutes.tasks(tenant, row.id()),
                row.version(),
                can(actor, row));
    }

    private static List<String> can(Actor actor, MeetingTable.Row row) {
        if (!actor.may(Right.MEETING_HOLD)
                || !row.convenor().id().equals(actor.organisation().value())) {
            return List.of();
        }
        return row.state() == MeetingState.PLANNED ? List.of("edit", "publish") : List.of("correct");
    }
}
