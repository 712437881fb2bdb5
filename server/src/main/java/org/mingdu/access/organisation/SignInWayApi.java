package org.mingdu.access.organisation;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.directory.PeopleDirectory;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.outside.IdentityTable;
import org.mingdu.access.outside.Issuers;
import org.mingdu.access.session.AccountTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// How somebody signs in, as who manages them sees and says it.
@RestController
class SignInWayApi {
    private static final String WHY = "登录方式由管理员在其管理范围内登记";

    private final PersonTable people;
    private final AccountTable accounts;
    private final GrantTable grants;
    private final IdentityTable identities;
    private final Issuers issuers;
    private final PeopleDirectory directory;
    private final ChangeSignInWay changeWay;
    private final LinkIdentity linkIdentity;
    private final Trail trail;

    SignInWayApi(
            PersonTable people,
            AccountTable accounts,
            GrantTable grants,
            IdentityTable identities,
            Issuers issuers,
            PeopleDirectory directory,
            ChangeSignInWay changeWay,
            LinkIdentity linkIdentity,
            Trail trail) {
        this.people = people;
        this.accounts = accounts;
        this.grants = grants;
        this.identities = identities;
        this.issuers = issuers;
        this.directory = directory;
        this.changeWay = changeWay;
        this.linkIdentity = linkIdentity;
        this.trail = trail;
    }

    record IdentityLine(
            UUID id,
            String providerName,
            String subject,
            Instant linkedAt,
            @Nullable Instant usedAt) {}

    record SignInWay(
            boolean byDirectory, List<IdentityLine> identities, List<Issuers.Provider> providers, List<String> can) {}

    record IdentityLinked(UUID id) {}

    @GetMapping("/api/v1/people/{id}/sign-in")
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "查看人员的登录方式")
    ResponseEntity<SignInWay> way(Actor actor, @PathVariable UUID id) {
        return people.find(actor, id)
                .map(found -> ResponseEntity.ok(view(actor, new PersonId(id))))
                .orElseGet(() -> Problem.notFound().answer());
    }

    private SignInWay view(Actor actor, PersonId person) {
        var byDirectory = accounts.isByDirectory(actor.tenant(), person);
        var can = new ArrayList<String>();
        if (!actor.person().equals(person) && grants.within(actor, person)) {
            var administers = grants.administers(actor.tenant(), person);
            if (byDirectory || (directory.inUse() && !administers)) {
                can.add("changeWay");
            }
            if (!administers && !issuers.all().isEmpty()) {
                can.add("link");
            }
            can.add("unlink");
        }
        return new SignInWay(
                byDirectory,
                identities.of(actor.tenant(), person).stream()
                        .map(row -> new IdentityLine(
                                row.id(), issuers.name(row.issuer()), row.subject(), row.linkedAt(), row.usedAt()))
                        .toList(),
                issuers.all(),
                can);
    }

    @PutMapping("/api/v1/people/{id}/sign-in")
    @Formal
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "修改人员的登录方式")
    ResponseEntity<Void> change(Actor actor, @PathVariable UUID id, @Valid @RequestBody ChangeSignInWay.Form form) {
        return switch (changeWay.handle(actor, id, form)) {
            case ChangeSignInWay.Outcome.Changed() -> ResponseEntity.noContent().build();
            case ChangeSignInWay.Outcome.NotFound() -> Problem.notFound().answer();
            case ChangeSignInWay.Outcome.Oneself() -> refused(HttpStatus.CONFLICT, "oneself", "不能修改自己的登录方式，请由其他管理员办理。");
            case ChangeSignInWay.Outcome.BeyondReach() -> beyondReach();
            case ChangeSignInWay.Outcome.NoDirectory() ->
                refused(HttpStatus.CONFLICT, "no-directory", "服务器还没有设置单位目录，请先由运维人员按操作手册设置。");
            case ChangeSignInWay.Outcome.Administrator() ->
                refused(HttpStatus.CONFLICT, "administrator-by-password", "管理员须用本系统口令登录，单位目录故障时才有人能够处置。");
        };
    }

    @PostMapping("/api/v1/people/{id}/identities")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "为人员绑定统一身份认证")
    ResponseEntity<IdentityLinked> link(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody LinkIdentity.Form form) {
        return switch (linkIdentity.handle(actor, id, form)) {
            case LinkIdentity.Outcome.Linked(var identity) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new IdentityLinked(identity));
            case LinkIdentity.Outcome.Invalid(var errors) ->
                Problem.invalid("access", errors).answer();
            case LinkIdentity.Outcome.NotFound() -> Problem.notFound().answer();
            case LinkIdentity.Outcome.Oneself() ->
                refused(HttpStatus.CONFLICT, "oneself", "自己的统一身份认证请在个人菜单的“登录方式”中绑定。");
            case LinkIdentity.Outcome.BeyondReach() -> beyondReach();
            case LinkIdentity.Outcome.Administrator() ->
                refused(HttpStatus.CONFLICT, "administrator-links-oneself", "管理员的统一身份认证须由本人登录后自行绑定，防止他人借此进入其账号。");
            case LinkIdentity.Outcome.Taken() ->
                refused(HttpStatus.CONFLICT, "identity-taken", "这个身份已绑定其他账号，或对方已绑定同一认证的另一个身份。请先解除原来的绑定。");
        };
    }

    @DeleteMapping("/api/v1/people/{id}/identities/{identity}")
    @Formal
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "为人员解除统一身份认证")
    ResponseEntity<Void> unlink(Actor actor, @PathVariable UUID id, @PathVariable UUID identity) {
        var found = people.find(actor, id);
        if (found.isEmpty()) {
            return Problem.notFound().answer();
        }
        if (!grants.within(actor, new PersonId(id))) {
            return beyondReach();
        }
        var issuer = identities.unlink(actor.tenant(), new PersonId(id), identity);
        if (issuer.isEmpty()) {
            return Problem.notFound().answer();
        }
        trail.about("person", id, found.get().name());
        trail.say(issuers.name(issuer.get()));
        return ResponseEntity.noContent().build();
    }

    private static <T> ResponseEntity<T> refused(HttpStatus status, String slug, String sentence) {
        return Problem.of(status, "access", slug, sentence).answer();
    }

    private static <T> ResponseEntity<T> beyondReach() {
        return Problem.of(HttpStatus.FORBIDDEN, "access", "beyond-reach", "超出您的管理范围，请联系上级管理员办理。")
                .answer();
    }
}
