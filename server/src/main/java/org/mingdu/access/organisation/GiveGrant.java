package org.mingdu.access.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.grant.RoleTable;
import org.mingdu.access.session.SessionTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.springframework.stereotype.Service;

/// A role is given to somebody or to a post, as far as it shall reach and for as long as it shall last. Nobody gives
/// one
/// to themselves; who manages one organisation gives no right beyond it. A leader in charge of several departments is
/// given all of them at once: one grant for each, so that each can be ended by itself.
@Service
class GiveGrant {
    private static final int MOST_AT_ONCE = 50;

    private final PersonTable people;
    private final PostTable posts;
    private final GrantTable grants;
    private final RoleTable roles;
    private final GrantReach reaches;
    private final SessionTable sessions;
    private final Trail trail;

    GiveGrant(
            PersonTable people,
            PostTable posts,
            GrantTable grants,
            RoleTable roles,
            GrantReach reaches,
            SessionTable sessions,
            Trail trail) {
        this.people = people;
        this.posts = posts;
        this.grants = grants;
        this.roles = roles;
        this.reaches = reaches;
        this.sessions = sessions;
        this.trail = trail;
    }

    /// @param further the same role, elsewhere as well
    @FieldsOf("grant")
    record Form(
            String role,

            @OneOf({"TENANT", "REGION", "ORGANISATION", "OWN", "CLASS", "PROJECT", "LOT"})
            String scopeKind,

            @Nullable String scopeId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable List<@NotNull(message = "请选择范围。") @Valid FurtherScope> further) {
        List<FurtherScope> scopes() {
            var all = new ArrayList<FurtherScope>();
            all.add(new FurtherScope(scopeKind, scopeId));
            if (further != null) {
                all.addAll(further);
            }
            return all;
        }
    }

    @FieldsOf("grant")
    record FurtherScope(
            @OneOf({"TENANT", "REGION", "ORGANISATION", "OWN", "CLASS", "PROJECT", "LOT"})
            String scopeKind,

            @Nullable String scopeId) {}

    sealed interface Outcome {
        /// By the first of them.
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
        var holder = new PersonId(person);
        people.lock(actor.tenant(), holder);
        var outcome = give(actor, form, holder, null, found.get().organisation().id(), List.of(holder));
        if (outcome instanceof Outcome.Given) {
            trail.about("person", person, found.get().name());
        }
        return outcome;
    }

    Outcome toPost(Actor actor, UUID id, Form form) {
        var post = posts.lock(actor, id);
        if (post.isEmpty()) {
            return new Outcome.NotFound();
        }
        var sitters = posts.sitters(actor.tenant(), id);
        if (sitters.contains(actor.person())) {
            return new Outcome.Oneself();
        }
        sitters.forEach(sitter -> people.lock(actor.tenant(), sitter));
        var outcome = give(actor, form, null, id, post.get().organisation().id(), sitters);
        if (outcome instanceof Outcome.Given) {
            trail.about(
                    "post",
                    id,
                    post.get().organisation().name() + " " + post.get().name());
        }
        return outcome;
    }

    private Outcome give(
            Actor actor,
            Form form,
            @Nullable PersonId person,
            @Nullable UUID post,
            UUID organisation,
            List<PersonId> holders) {
        var root = roles.root(actor.tenant(), form.role());
        if (root.isEmpty()) {
            return invalid("/role", "没有这个角色，请重新选择。");
        }
        var from = form.validFrom() == null ? grants.today() : form.validFrom();
        var to = form.validTo();
        if (to != null && (to.isBefore(from) || to.isBefore(grants.today()))) {
            return invalid("/validTo", "截止日期不能早于生效日期，也不能早于今天。");
        }
        if (form.scopes().size() > MOST_AT_ONCE) {
            return invalid("/further", "一次最多授予 50 个范围，请分次办理。");
        }
        var gifts = new ArrayList<GrantTable.Gift>();
        for (var scope : form.scopes()) {
            var scopeId = switch (scope.scopeKind()) {
                case "TENANT" -> null;
                case "OWN" -> organisation.toString();
                default -> scope.scopeId();
            };
            var entries = reaches.entries(actor, scope.scopeKind(), scopeId);
            // Who manages a part is told the same of what lies beyond it and of what does not exist.
            if (!actor.mayEverywhere(Right.PEOPLE_MANAGE)
                    && !entries.map(all -> grants.within(actor, all)).orElse(false)) {
                return new Outcome.BeyondReach();
            }
            if (entries.isEmpty()) {
                return invalid(gifts.isEmpty() ? "/scopeId" : "/further", "授权范围不存在，请重新选择。");
            }
            gifts.add(new GrantTable.Gift(
                    person,
                    post,
                    form.role(),
                    scope.scopeKind(),
                    scopeId,
                    entries.get(),
                    from,
                    to,
                    actor.person(),
                    null,
                    null));
        }
        for (var holder : holders) {
            var against = grants.against(actor.tenant(), holder, root.get());
            if (against.isPresent()) {
                var name = people.find(actor, holder.value())
                        .map(PersonTable.Line::name)
                        .orElse("");
                return new Outcome.NotTogether(name, against.get().name());
            }
        }
        var given =
                gifts.stream().map(gift -> grants.insert(actor.tenant(), gift)).toList();
        holders.forEach(holder -> sessions.obey(actor.tenant(), holder));
        for (var gift : gifts) {
            trail.say("授予角色 %s，范围 %s，自 %s%s"
                    .formatted(form.role(), gift.scopeKind(), from, to == null ? "" : " 至 " + to));
        }
        return new Outcome.Given(given.getFirst());
    }

    private static Outcome invalid(String field, String sentence) {
        return new Outcome.Invalid(List.of(new Field(field, sentence)));
    }
}
