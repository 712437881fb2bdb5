package org.mingdu.access.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.session.SessionTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Problem.Field;
import org.springframework.stereotype.Service;

/// Somebody takes a post, or leaves it: with the seat come the post's rights, from its first day to its last. Nobody
/// seats themselves, and a seat is held to the same separation as a grant.
@Service
class SeatPerson {
    private final PostTable posts;
    private final PersonTable people;
    private final GrantTable grants;
    private final SessionTable sessions;
    private final Trail trail;

    SeatPerson(PostTable posts, PersonTable people, GrantTable grants, SessionTable sessions, Trail trail) {
        this.posts = posts;
        this.people = people;
        this.grants = grants;
        this.sessions = sessions;
        this.trail = trail;
    }

    @FieldsOf("sitting")
    record Form(
            UUID personId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    sealed interface Outcome {
        record Seated(UUID id) implements Outcome {}

        record Left() implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NotFound() implements Outcome {}

        record Oneself() implements Outcome {}

        record BeyondReach() implements Outcome {}

        record NotTogether(String person, String held) implements Outcome {}
    }

    Outcome seat(Actor actor, UUID id, Form form) {
        var post = posts.lock(actor, id);
        if (post.isEmpty()) {
            return new Outcome.NotFound();
        }
        var tenant = actor.tenant();
        var found = people.find(actor, form.personId())
                .filter(line -> line.active()
                        && line.organisation()
                                .id()
                                .equals(post.get().organisation().id()));
        if (found.isEmpty()) {
            return invalid("/personId", "请选择在该单位工作的人员。");
        }
        if (actor.person().value().equals(form.personId())) {
            return new Outcome.Oneself();
        }
        var from = form.validFrom() == null ? grants.today() : form.validFrom();
        var to = form.validTo();
        if (to != null && (to.isBefore(from) || to.isBefore(grants.today()))) {
            return invalid("/validTo", "任职至不能早于任职自，也不能早于今天。");
        }
        if (!grants.within(actor, grants.reachOfPost(tenant, id))) {
            return new Outcome.BeyondReach();
        }
        var person = new PersonId(form.personId());
        people.lock(tenant, person);
        if (posts.sitsBetween(tenant, id, person, from, to)) {
            return invalid("/personId", "此人在这段时间已在该岗位任职。");
        }
        for (var role : grants.rolesOfPost(tenant, id)) {
            var against = grants.against(tenant, person, role.code());
            if (against.isPresent()) {
                return new Outcome.NotTogether(found.get().name(), against.get().name());
            }
        }
        var sitting = posts.seat(tenant, id, person, from, to, actor.person());
        sessions.obey(tenant, person);
        trail.about("person", person.value(), found.get().name());
        trail.say("任职 %s %s，自 %s%s"
                .formatted(post.get().organisation().name(), post.get().name(), from, to == null ? "" : " 至 " + to));
        return new Outcome.Seated(sitting);
    }

    Outcome leave(Actor actor, UUID sitting) {
        var held = posts.sitting(actor, sitting);
        if (held.isEmpty()) {
            return new Outcome.NotFound();
        }
        var person = held.get().person();
        if (actor.person().value().equals(person.id())) {
            return new Outcome.Oneself();
        }
        if (!grants.within(
                actor, grants.reachOfPost(actor.tenant(), held.get().post().id()))) {
            return new Outcome.BeyondReach();
        }
        posts.end(actor.tenant(), sitting);
        sessions.obey(actor.tenant(), new PersonId(person.id()));
        trail.about("person", person.id(), person.name());
        trail.say("免去 " + held.get().post().name());
        return new Outcome.Left();
    }

    private static Outcome invalid(String field, String sentence) {
        return new Outcome.Invalid(List.of(new Field(field, sentence)));
    }
}
