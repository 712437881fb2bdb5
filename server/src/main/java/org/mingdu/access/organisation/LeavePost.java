package org.mingdu.access.organisation;

import java.util.UUID;
import org.mingdu.access.calendar.CalendarKeyTable;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.session.AccountTable;
import org.mingdu.access.session.SessionTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.springframework.stereotype.Service;

/// Who leaves loses account, grants, running sessions and the address of their calendar at once; the name stays where
/// it was written.
@Service
class LeavePost {
    private final PersonTable people;
    private final PostTable posts;
    private final AccountTable accounts;
    private final SessionTable sessions;
    private final CalendarKeyTable calendars;
    private final GrantTable grants;
    private final Trail trail;

    LeavePost(
            PersonTable people,
            PostTable posts,
            AccountTable accounts,
            SessionTable sessions,
            CalendarKeyTable calendars,
            GrantTable grants,
            Trail trail) {
        this.people = people;
        this.posts = posts;
        this.accounts = accounts;
        this.sessions = sessions;
        this.calendars = calendars;
        this.grants = grants;
        this.trail = trail;
    }

    sealed interface Outcome {
        record Left() implements Outcome {}

        record NotFound() implements Outcome {}

        record Oneself() implements Outcome {}

        record BeyondReach() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id) {
        var found = people.find(actor, id);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (actor.person().value().equals(id)) {
            return new Outcome.Oneself();
        }
        var person = new PersonId(id);
        if (!grants.within(actor, person)) {
            return new Outcome.BeyondReach();
        }
        people.leave(actor.tenant(), person);
        accounts.close(actor.tenant(), person);
        posts.endAll(actor.tenant(), person);
        grants.endAll(actor.tenant(), person);
        sessions.endAll(actor.tenant(), person);
        calendars.end(actor.tenant(), person);
        trail.about("person", id, found.get().name());
        return new Outcome.Left();
    }
}
