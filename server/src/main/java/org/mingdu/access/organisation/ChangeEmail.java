package org.mingdu.access.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.PersonId;
import org.springframework.stereotype.Service;

/// Where somebody is written to: set by themselves, or by an administrator whose reach they are within. It carries
/// notices and never a password, so that it is no way in.
@Service
class ChangeEmail {
    private final PersonTable people;
    private final GrantTable grants;
    private final Trail trail;

    ChangeEmail(PersonTable people, GrantTable grants, Trail trail) {
        this.people = people;
        this.grants = grants;
        this.trail = trail;
    }

    /// @param email null or empty for none
    @FieldsOf("person")
    record Form(@Nullable String email) {}

    sealed interface Outcome {
        record Changed() implements Outcome {}

        record NotFound() implements Outcome {}

        record BeyondReach() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id, Form form) {
        var person = people.find(actor, id).orElse(null);
        if (person == null) {
            return new Outcome.NotFound();
        }
        if (!grants.within(actor, new PersonId(id))) {
            return new Outcome.BeyondReach();
        }
        people.writeTo(actor.tenant(), new PersonId(id), given(form.email()));
        trail.about("person", id, person.name());
        return new Outcome.Changed();
    }

    void own(Actor actor, Form form) {
        people.writeTo(actor.tenant(), actor.person(), given(form.email()));
        trail.about("person", actor.person().value(), actor.name());
    }

    static @Nullable String given(@Nullable String email) {
        return email == null || email.isBlank() ? null : email.strip();
    }
}
