package org.mingdu.access.organisation;

import java.util.List;
import java.util.UUID;
import org.mingdu.access.calendar.CalendarKeyTable;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.session.AccountTable;
import org.mingdu.access.session.NewPassword;
import org.mingdu.access.session.SessionTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.springframework.stereotype.Service;

/// An administrator gives somebody who is none a new first password; it unlocks the account and must be changed when
/// used.
@Service
class ResetPassword {
    private final PersonTable people;
    private final AccountTable accounts;
    private final SessionTable sessions;
    private final CalendarKeyTable calendars;
    private final GrantTable grants;
    private final NewPassword newPassword;
    private final Trail trail;

    ResetPassword(
            PersonTable people,
            AccountTable accounts,
            SessionTable sessions,
            CalendarKeyTable calendars,
            GrantTable grants,
            NewPassword newPassword,
            Trail trail) {
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
        this.calendars = calendars;
        this.grants = grants;
        this.newPassword = newPassword;
        this.trail = trail;
    }

    sealed interface Outcome {
        record Done() implements Outcome {}

        record NotFound() implements Outcome {}

        record Oneself() implements Outcome {}

        record BeyondReach() implements Outcome {}

        record TooWeak(String sentence) implements Outcome {}

        /// Whose password the site's directory knows.
        record OfTheDirectory() implements Outcome {}

        /// Of an administrator, which takes two.
        record TakesTwo() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id, String next) {
        var found = people.find(actor, id);
        var person = new PersonId(id);
        var login = accounts.loginOf(actor.tenant(), person);
        if (found.isEmpty() || login.isEmpty()) {
            return new Outcome.NotFound();
        }
        // One's own is changed by knowing it; a session left open must not be enough.
        if (actor.person().equals(person)) {
            return new Outcome.Oneself();
        }
        if (!grants.within(actor, person)) {
            return new Outcome.BeyondReach();
        }
        if (grants.administers(actor.tenant(), person)) {
            return new Outcome.TakesTwo();
        }
        if (accounts.isByDirectory(actor.tenant(), person)) {
            return new Outcome.OfTheDirectory();
        }
        var names = List.of(found.get().name(), found.get().organisation().name());
        var fault = newPassword.fault(actor.tenant(), person, login.get(), names, next);
        if (fault.isPresent()) {
            return new Outcome.TooWeak(fault.get());
        }
        newPassword.set(actor.tenant(), person, newPassword.hash(next), true);
        sessions.endAll(actor.tenant(), person);
        calendars.end(actor.tenant(), person);
        trail.about("person", id, found.get().name());
        return new Outcome.Done();
    }
}
