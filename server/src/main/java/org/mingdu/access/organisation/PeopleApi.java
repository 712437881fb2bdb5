package org.mingdu.access.organisation;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.grant.RoleTable;
import org.mingdu.access.session.SessionTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.Page;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PeopleApi {
    private static final String WHY = "人员和授权由管理员在其管理范围内维护";
    private static final String OWN = "人人可以登记自己接收通知的邮箱";

    private final PersonTable people;
    private final GrantTable grants;
    private final RoleTable roles;
    private final PostTable posts;
    private final AddPerson addPerson;
    private final GiveGrant giveGrant;
    private final LeavePost leavePost;
    private final ResetPassword resetPassword;
    private final ChangeEmail changeEmail;
    private final SessionTable sessions;
    private final Trail trail;

    PeopleApi(
            PersonTable people,
            GrantTable grants,
            RoleTable roles,
            PostTable posts,
            AddPerson addPerson,
            GiveGrant giveGrant,
            LeavePost leavePost,
            ResetPassword resetPassword,
            ChangeEmail changeEmail,
            SessionTable sessions,
            Trail trail) {
        this.people = people;
        this.grants = grants;
        this.roles = roles;
        this.posts = posts;
        this.addPerson = addPerson;
        this.giveGrant = giveGrant;
        this.leavePost = leavePost;
        this.resetPassword = resetPassword;
        this.changeEmail = changeEmail;
        this.sessions = sessions;
        this.trail = trail;
    }

    record Created(UUID id) {}

    record OwnEmail(@Nullable String email) {}

    record Roles(List<Coded> items) {}

    record NewPassword(@NotBlank(message = "请设置新口令。") String next) {}

    @GetMapping("/api/v1/people")
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "查看人员列表")
    Page<PersonTable.Line> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return people.list(actor, q, after, Page.limit(limit));
    }

    @GetMapping("/api/v1/people/{id}")
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "查看人员")
    ResponseEntity<PersonTable.Line> person(Actor actor, @PathVariable UUID id) {
        return people.find(actor, id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PostMapping("/api/v1/people")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "添加人员")
    ResponseEntity<Created> add(Actor actor, @Valid @RequestBody AddPerson.Form form) {
        return switch (addPerson.handle(actor, form)) {
            case AddPerson.Outcome.Added(var id) ->
                ResponseEntity.created(URI.create("/api/v1/people/" + id)).body(new Created(id));
            case AddPerson.Outcome.Invalid(var errors) ->
                Problem.invalid("access", errors).answer();
            case AddPerson.Outcome.NoRight() -> beyondReach();
        };
    }

    @PostMapping("/api/v1/people/{id}/grants")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "授予角色")
    ResponseEntity<Created> grant(Actor actor, @PathVariable UUID id, @Valid @RequestBody GiveGrant.Form form) {
        return switch (giveGrant.handle(actor, id, form)) {
            case GiveGrant.Outcome.Given(var grant) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new Created(grant));
            case GiveGrant.Outcome.Invalid(var errors) ->
                Problem.invalid("access", errors).answer();
            case GiveGrant.Outcome.NotFound() -> Problem.notFound().answer();
            case GiveGrant.Outcome.Oneself() -> oneself("不能给自己授权，请由其他管理员办理。");
            case GiveGrant.Outcome.BeyondReach() -> beyondReach();
            case GiveGrant.Outcome.NotTogether(var person, var held) -> notTogether(person, held);
        };
    }

    static <T> ResponseEntity<T> notTogether(String person, String held) {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        "access",
                        "separation-of-duties",
                        say("“%s”已是%s。系统、安全、审计管理员须由不同的人担任，也不兼任其他角色。请授予另一人，或先收回其“%s”角色。", person, held, held))
                .answer();
    }

    @DeleteMapping("/api/v1/grants/{id}")
    @Formal
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "收回角色")
    ResponseEntity<Void> endGrant(Actor actor, @PathVariable UUID id) {
        var holder = grants.holder(actor, id);
        if (holder.isEmpty()) {
            return endOfPost(actor, id);
        }
        if (holder.get().equals(actor.person().value())) {
            return oneself("不能收回自己的角色，请由其他管理员办理。");
        }
        if (!grants.within(actor, new PersonId(holder.get()))) {
            return beyondReach();
        }
        grants.end(actor.tenant(), id);
        sessions.obey(actor.tenant(), new PersonId(holder.get()));
        people.find(actor, holder.get()).ifPresent(person -> trail.about("person", person.id(), person.name()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/api/v1/people/{id}/leave")
    @Formal
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "人员离任")
    ResponseEntity<Void> leave(Actor actor, @PathVariable UUID id) {
        return switch (leavePost.handle(actor, id)) {
            case LeavePost.Outcome.Left() -> ResponseEntity.noContent().build();
            case LeavePost.Outcome.NotFound() -> Problem.notFound().answer();
            case LeavePost.Outcome.Oneself() -> oneself("不能办理自己的离任，请由其他管理员办理。");
            case LeavePost.Outcome.BeyondReach() -> beyondReach();
        };
    }

    @PostMapping("/api/v1/people/{id}/password")
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "重设口令")
    ResponseEntity<Void> resetPassword(Actor actor, @PathVariable UUID id, @Valid @RequestBody NewPassword form) {
        return switch (resetPassword.handle(actor, id, form.next())) {
            case ResetPassword.Outcome.Done() -> ResponseEntity.noContent().build();
            case ResetPassword.Outcome.NotFound() -> Problem.notFound().answer();
            case ResetPassword.Outcome.Oneself() -> oneself("自己的口令请凭原口令修改。");
            case ResetPassword.Outcome.BeyondReach() -> beyondReach();
            case ResetPassword.Outcome.OfTheDirectory() ->
                Problem.of(HttpStatus.CONFLICT, "access", "of-the-directory", "对方的口令由单位目录管理，请在单位目录中重设，或先改为用本系统口令登录。")
                        .answer();
            case ResetPassword.Outcome.TakesTwo() ->
                Problem.of(HttpStatus.CONFLICT, "access", "takes-two", "对方是管理员，其口令须两人办理：请提出重设，由另一名管理员确认。")
                        .answer();
            case ResetPassword.Outcome.TooWeak(var sentence) ->
                Problem.invalid("access").field("/next", sentence).answer();
        };
    }

    @PutMapping("/api/v1/people/{id}/email")
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "修改人员的电子邮箱")
    ResponseEntity<Void> changeEmail(Actor actor, @PathVariable UUID id, @Valid @RequestBody ChangeEmail.Form form) {
        return switch (changeEmail.handle(actor, id, form)) {
            case ChangeEmail.Outcome.Changed() -> ResponseEntity.noContent().build();
            case ChangeEmail.Outcome.NotFound() -> Problem.notFound().answer();
            case ChangeEmail.Outcome.BeyondReach() -> beyondReach();
        };
    }

    @GetMapping("/api/v1/own-email")
    @Allows(because = OWN, action = "查看自己的电子邮箱")
    OwnEmail ownEmail(Actor actor) {
        return new OwnEmail(people.email(actor.tenant(), actor.person()).orElse(null));
    }

    @PutMapping("/api/v1/own-email")
    @Allows(because = OWN, action = "修改自己的电子邮箱")
    OwnEmail changeOwnEmail(Actor actor, @Valid @RequestBody ChangeEmail.Form form) {
        changeEmail.own(actor, form);
        return ownEmail(actor);
    }

    @GetMapping("/api/v1/roles")
    @Allows(
            value = {Right.PEOPLE_MANAGE, Right.APPROVAL_MANAGE},
            because = "管理员授予角色，业务管理员在审批流程中指明由哪个角色办理",
            action = "查看角色")
    Roles roles(Actor actor) {
        return new Roles(roles.named(actor.tenant()));
    }

    private ResponseEntity<Void> endOfPost(Actor actor, UUID grant) {
        var post = grants.post(actor, grant).flatMap(id -> posts.lock(actor, id));
        if (post.isEmpty()) {
            return Problem.notFound().answer();
        }
        var sitters = posts.sitters(actor.tenant(), post.get().id());
        if (sitters.contains(actor.person())) {
            return oneself("不能收回自己所在岗位的角色，请由其他管理员办理。");
        }
        if (!grants.within(actor, grants.reachOfPost(actor.tenant(), post.get().id()))) {
            return beyondReach();
        }
        grants.end(actor.tenant(), grant);
        sitters.forEach(sitter -> sessions.obey(actor.tenant(), sitter));
        trail.about(
                "post",
                post.get().id(),
                post.get().organisation().name() + " " + post.get().name());
        return ResponseEntity.noContent().build();
    }

    static <T> ResponseEntity<T> oneself(String sentence) {
        return Problem.of(HttpStatus.CONFLICT, "access", "oneself", sentence).answer();
    }

    static <T> ResponseEntity<T> beyondReach() {
        return Problem.of(HttpStatus.FORBIDDEN, "access", "beyond-reach", "超出您的管理范围，请联系上级管理员办理。")
                .answer();
    }
}
