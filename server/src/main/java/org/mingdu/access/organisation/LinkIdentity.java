package org.mingdu.access.organisation;

import java.util.List;
import java.util.UUID;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.outside.IdentityTable;
import org.mingdu.access.outside.Issuers;
import org.mingdu.access.session.AccountTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Problem.Field;
import org.springframework.stereotype.Service;

/// An administrator says who somebody is at another house. Nobody says it of themselves here, since they can show it;
/// and of administrators nobody else does, since it would be a way into their account.
@Service
class LinkIdentity {
    private final PersonTable people;
    private final AccountTable accounts;
    private final GrantTable grants;
    private final IdentityTable identities;
    private final Issuers issuers;
    private final Trail trail;

    LinkIdentity(
            PersonTable people,
            AccountTable accounts,
            GrantTable grants,
            IdentityTable identities,
            Issuers issuers,
            Trail trail) {
        this.people = people;
        this.accounts = accounts;
        this.grants = grants;
        this.identities = identities;
        this.issuers = issuers;
        this.trail = trail;
    }

    /// @param subject what the house calls them and never calls another (`sub`)
    @FieldsOf("identity")
    record Form(String provider, String subject) {}

    sealed interface Outcome {
        record Linked(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NotFound() implements Outcome {}

        record Oneself() implements Outcome {}

        record BeyondReach() implements Outcome {}

        record Administrator() implements Outcome {}

        record Taken() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id, Form form) {
        var found = people.find(actor, id);
        var person = new PersonId(id);
        if (found.isEmpty() || !accounts.isOpen(actor.tenant(), person)) {
            return new Outcome.NotFound();
        }
        if (actor.person().equals(person)) {
            return new Outcome.Oneself();
        }
        if (!grants.within(actor, person)) {
            return new Outcome.BeyondReach();
        }
        if (grants.administers(actor.tenant(), person)) {
            return new Outcome.Administrator();
        }
        var issuer = issuers.issuer(form.provider());
        if (issuer.isEmpty()) {
            return new Outcome.Invalid(List.of(new Field("/provider", "没有这种登录方式，请重新选择。")));
        }
        var linked = identities.link(
                actor.tenant(), person, issuer.get(), form.subject().strip(), actor.person());
        if (linked.isEmpty()) {
            return new Outcome.Taken();
        }
        trail.about("person", id, found.get().name());
        trail.say(issuers.name(issuer.get()));
        return new Outcome.Linked(linked.get());
    }
}
