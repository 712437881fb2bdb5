package org.mingdu.access.organisation;

import java.util.UUID;
import org.mingdu.access.directory.PeopleDirectory;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.session.AccountTable;
import org.mingdu.access.session.SessionTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.PersonId;
import org.springframework.stereotype.Service;

/// Somebody's password is from now on the directory's to know, or again the one kept here. Administrators keep theirs
/// here: when the directory is away somebody must still get in. Whoever is changed signs in anew.
@Service
class ChangeSignInWay {
    private final PersonTable people;
    private final AccountTable accounts;
    private final SessionTable sessions;
    private final GrantTable grants;
    private final PeopleDirectory directory;
    private final Trail trail;

    ChangeSignInWay(
            PersonTable people,
            AccountTable accounts,
            SessionTable sessions,
            GrantTable grants,
            PeopleDirectory directory,
            Trail trail) {
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
        this.grants = grants;
        this.directory = directory;
        this.trail = trail;
    }

    @FieldsOf("signInWay")
    record Form(Boolean byDirectory) {}

    sealed interface Outcome {
        record Changed() implements Outcome {}

        record NotFound() implements Outcome {}

        record Oneself() implements Outcome {}

        record BeyondReach() implements Outcome {}

        record NoDirectory() implements Outcome {}

        record Administrator() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id, Form form) {
        var found = people.find(actor, id);
        var person = new PersonId(id);
        if (found.isEmpty() || found.get().login().isEmpty()) {
            return new Outcome.NotFound();
        }
        if (actor.person().equals(person)) {
            return new Outcome.Oneself();
        }
        if (!grants.within(actor, person)) {
            return new Outcome.BeyondReach();
        }
        if (form.byDirectory() && !directory.inUse()) {
            return new Outcome.NoDirectory();
        }
        if (form.byDirectory() && grants.administers(actor.tenant(), person)) {
            return new Outcome.Administrator();
        }
        if (accounts.isByDirectory(actor.tenant(), person) != form.byDirectory()) {
            accounts.askDirectory(actor.tenant(), person, form.byDirectory());
            sessions.endAll(actor.tenant(), person);
        }
        trail.about("person", id, found.get().name());
        trail.say(form.byDirectory() ? "改用单位目录登录" : "改用本系统口令登录");
        return new Outcome.Changed();
    }
}
