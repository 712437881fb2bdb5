package org.mingdu.access.organisation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mingdu.access.calendar.CalendarKeyTable;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.proposal.Proposals;
import org.mingdu.access.proposal.ProposedAct;
import org.mingdu.access.session.AccountTable;
import org.mingdu.access.session.NewPassword;
import org.mingdu.access.session.SessionTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.springframework.stereotype.Service;

/// The password of another administrator is proposed by one and put in place when a second confirms: nobody gets into
/// such an account alone. Until then only its hash is kept, and the present password works on.
@Service
class ProposeReset implements ProposedAct {
    private final PersonTable people;
    private final AccountTable accounts;
    private final SessionTable sessions;
    private final CalendarKeyTable calendars;
    private final NewPassword newPassword;
    private final GrantTable grants;
    private final Proposals proposals;
    private final Trail trail;

    ProposeReset(
            PersonTable people,
            AccountTable accounts,
            SessionTable sessions,
            CalendarKeyTable calendars,
            NewPassword newPassword,
            GrantTable grants,
            Proposals proposals,
            Trail trail) {
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
        this.calendars = calendars;
        this.newPassword = newPassword;
        this.grants = grants;
        this.proposals = proposals;
        this.trail = trail;
    }

    sealed interface Outcome {
        record Proposed(UUID id) implements Outcome {}

        record NotFound() implements Outcome {}

        record Oneself() implements Outcome {}

        record BeyondReach() implements Outcome {}

        record OneWaits() implements Outcome {}

        record TooWeak(String sentence) implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id, String next) {
        var found = people.find(actor, id);
        var person = new PersonId(id);
        var login = accounts.loginOf(actor.tenant(), person);
        if (found.isEmpty() || login.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (actor.person().equals(person)) {
            return new Outcome.Oneself();
        }
        if (!grants.within(actor, person)) {
            return new Outcome.BeyondReach();
        }
        var names = List.of(found.get().name(), found.get().organisation().name());
        var fault = newPassword.fault(actor.tenant(), person, login.get(), names, next);
        if (fault.isPresent()) {
            return new Outcome.TooWeak(fault.get());
        }
        var proposal = proposals.propose(actor, Kind.PASSWORD_RESET, id, newPassword.hash(next));
        if (proposal.isEmpty()) {
            return new Outcome.OneWaits();
        }
        trail.about("person", id, found.get().name());
        return new Outcome.Proposed(proposal.get());
    }

    @Override
    public Kind kind() {
        return Kind.PASSWORD_RESET;
    }

    @Override
    public void confirmed(Agreed proposal) {
        var person = new PersonId(Objects.requireNonNull(proposal.person(), "a reset is about somebody"));
        var hash = Objects.requireNonNull(proposal.content(), "a reset brings a password");
        newPassword.set(proposal.tenant(), person, hash, true);
        sessions.endAll(proposal.tenant(), person);
        calendars.end(proposal.tenant(), person);
    }
}
