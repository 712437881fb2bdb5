package org.mingdu.access.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.grant.Separation;
import org.mingdu.access.session.SessionTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.springframework.stereotype.Service;

/// A role is given to somebody, as far as it shall reach. Nobody gives one to themselves; who manages one organisation
/// gives no right beyond it.
@Service
class GiveGrant {
    private final PersonTable people;
    private final GrantTable grants;
    private final GrantReach reaches;
    private final SessionTable sessions;
    private final Trail trail;

    GiveGrant(PersonTable people, GrantTable grants, GrantReach reaches, SessionTable sessions, Trail trail) {
        this.people = people;
        this.grants = grants;
        this.reaches = reaches;
        this.sessions = sessions;
        this.trail = trail;
    }

    @FieldsOf("grant")
    record Form(
            String role,

            @OneOf({"TENANT", "REGION", "ORGANISATION", "PROJECT", "LOT"})
            String scopeKind,

            @Nullable String scopeId) {}

    sealed interface Outcome {
        record Given(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NotFound() implements Outcome {}

        record Oneself() implements Outcome {}

        record BeyondReach() implements Outcome {}

        /// The person's role named `held` stands against the one asked for.
        record NotTogether(String person, String held) implements Outcome {}
    }

    Outcome handle(Actor actor, UUID person, Form form) {
        var found = people.find(actor, person);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (actor.person().value().equals(person)) {
            return new Outcome.Oneself();
        }
        if (!grants.hasRole(actor.tenant(), form.role())) {
            return new Outcome.Invalid(List.of(new Field("/role", "没有这个角色，请重新选择。")));
        }
        var scopeId = form.scopeKind().equals("TENANT") ? null : form.scopeId();
        var entries = reaches.entries(actor, form.scopeKind(), scopeId);
        // Who manages a part is told the same of what lies beyond it and of what does not exist.
        if (!actor.mayEverywhere(Right.PEOPLE_MANAGE)
                && !entries.map(all -> grants.within(actor, all)).orElse(false)) {
            return new Outcome.BeyondReach();
        }
        if (entries.isEmpty()) {
            return new Outcome.Invalid(List.of(new Field("/scopeId", "授权范围不存在，请重新选择。")));
        }
        var holder = new PersonId(person);
        people.lock(actor.tenant(), holder);
        var held = grants.held(actor.tenant(), holder);
        var against = Separation.against(held.stream().map(Coded::code).toList(), form.role())
                .flatMap(role ->
                        held.stream().filter(one -> one.code().equals(role)).findFirst());
        if (against.isPresent()) {
            return new Outcome.NotTogether(found.get().name(), against.get().name());
        }
        var id = grants.insert(
                actor.tenant(), holder, form.role(), form.scopeKind(), scopeId, entries.get(), actor.person());
        sessions.obey(actor.tenant(), holder);
        trail.about("person", person, found.get().name());
        trail.say("授予角色 " + form.role() + "，范围 " + form.scopeKind());
        return new Outcome.Given(id);
    }
}
