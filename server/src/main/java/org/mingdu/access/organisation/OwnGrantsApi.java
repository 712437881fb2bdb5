package org.mingdu.access.organisation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.mingdu.access.grant.GrantNames;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OwnGrantsApi {
    private static final String WHY = "人人可以看自己有哪些权限，并在期限内把其中一部分委托给本单位同事";

    private final GrantTable grants;
    private final GrantNames names;
    private final HandOn handOn;
    private final PersonTable people;

    OwnGrantsApi(GrantTable grants, GrantNames names, HandOn handOn, PersonTable people) {
        this.grants = grants;
        this.names = names;
        this.people = people;
        this.handOn = handOn;
    }

    record OwnGrants(List<OwnGrant> items, List<GrantTable.Handed> handed) {}

    /// @param mayHandOn false for what was handed on to oneself, and for what administrators do
    record OwnGrant(GrantTable.Given grant, List<Coded> rights, boolean mayHandOn) {}

    record HandedOn(UUID id) {}

    @GetMapping("/api/v1/own-grants")
    @Allows(because = WHY, action = "查看自己的权限")
    OwnGrants own(Actor actor) {
        var items = names
                .given(
                        actor,
                        grants.inForce(actor.tenant(), List.of(actor.person().value())))
                .stream()
                .map(given -> {
                    var own = given.handedBy() == null
                            ? grants.own(actor.tenant(), actor.person(), given.id())
                            : java.util.Optional.<GrantTable.Own>empty();
                    return new OwnGrant(
                            given,
                            own.map(one -> HandOn.named(one.rights())).orElse(List.of()),
                            own.filter(HandOn::mayBeHanded).isPresent());
                })
                .toList();
        return new OwnGrants(items, names.handed(actor, grants.handed(actor.tenant(), actor.person())));
    }

    record Colleagues(List<PersonTable.Colleague> items) {}

    @GetMapping("/api/v1/colleagues")
    @Allows(because = WHY, action = "查看本单位同事")
    Colleagues colleagues(Actor actor) {
        return new Colleagues(people.colleagues(actor));
    }

    @PostMapping("/api/v1/own-grants/{id}/handings")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @Allows(because = WHY, action = "委托权限")
    ResponseEntity<HandedOn> handOn(Actor actor, @PathVariable UUID id, @Valid @RequestBody HandOn.Form form) {
        return answer(handOn.handle(actor, id, form));
    }

    @DeleteMapping("/api/v1/handings/{id}")
    @Allows(because = WHY, action = "收回委托")
    ResponseEntity<Void> takeBack(Actor actor, @PathVariable UUID id) {
        return refused(handOn.takeBack(actor, id));
    }

    private static ResponseEntity<HandedOn> answer(HandOn.Outcome outcome) {
        return outcome instanceof HandOn.Outcome.Handed(var id)
                ? ResponseEntity.status(HttpStatus.CREATED).body(new HandedOn(id))
                : refused(outcome);
    }

    private static <T> ResponseEntity<T> refused(HandOn.Outcome outcome) {
        return switch (outcome) {
            case HandOn.Outcome.Handed(var _), HandOn.Outcome.TakenBack() ->
                ResponseEntity.noContent().build();
            case HandOn.Outcome.Invalid(var errors) ->
                Problem.invalid("access", errors).answer();
            case HandOn.Outcome.NotFound() -> Problem.notFound().answer();
            case HandOn.Outcome.NotForHanding() ->
                Problem.of(HttpStatus.CONFLICT, "access", "not-for-handing", "系统、安全、审计管理员的权限不能委托，请由系统管理员授予他人。")
                        .answer();
            case HandOn.Outcome.NotTogether(var person, var held) -> PeopleApi.notTogether(person, held);
        };
    }
}
