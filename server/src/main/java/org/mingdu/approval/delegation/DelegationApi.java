package org.mingdu.approval.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Posts;
import org.mingdu.access.Posts.Face;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// 委托: everybody's own, and everybody's for who looks after approvals.
@RestController
class DelegationApi {
    private static final String WHY = "人人可以在外出期间委托他人代办审批；业务管理员可以查看全部、为不能自行办理的人设置";
    private static final int CANDIDATES = 50;

    private final ListDelegations delegations;
    private final SetDelegation set;
    private final EndDelegation end;
    private final Posts posts;

    DelegationApi(ListDelegations delegations, SetDelegation set, EndDelegation end, Posts posts) {
        this.delegations = delegations;
        this.set = set;
        this.end = end;
        this.posts = posts;
    }

    record DelegationEnd(@NotNull(message = "缺少版本号，请刷新后重试。") Integer version) {}

    record DelegationCandidates(List<Face> items) {}

    @GetMapping("/api/v1/approval-delegations")
    @Allows(because = WHY, action = "查看审批委托")
    ResponseEntity<Page<Delegation>> list(
            Actor actor,
            @RequestParam(defaultValue = "GIVEN") DelegationTable.Whose whose,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (whose == DelegationTable.Whose.ALL && !isSteward(actor)) {
            return notSteward();
        }
        return ResponseEntity.ok(delegations.of(actor, whose, after, Page.limit(limit)));
    }

    @GetMapping("/api/v1/approval-delegations/candidates")
    @Allows(because = "设置委托时要选择受托人，只列本单位同事和持有相同角色的人", action = "查找可受托的人员")
    ResponseEntity<DelegationCandidates> candidates(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "") String q) {
        if (person != null && !isSteward(actor)) {
            return notSteward();
        }
        var away = person == null ? actor.person() : new PersonId(person);
        return ResponseEntity.ok(new DelegationCandidates(posts.standIns(actor.tenant(), away, q, CANDIDATES)));
    }

    @PostMapping("/api/v1/approval-delegations")
    @Allows(because = WHY, action = "委托他人代办审批")
    ResponseEntity<Delegation> own(Actor actor, @Valid @RequestBody SetDelegation.OwnDelegation form) {
        return answer(actor, set.own(actor, form));
    }

    @PostMapping("/api/v1/approval-delegations/for-another")
    @Formal
    @Allows(value = Right.APPROVAL_MANAGE, because = WHY, action = "为他人设置审批委托")
    ResponseEntity<Delegation> forAnother(Actor actor, @Valid @RequestBody SetDelegation.DelegationForAnother form) {
        return isSteward(actor) ? answer(actor, set.forAnother(actor, form)) : notSteward();
    }

    @PostMapping("/api/v1/approval-delegations/{id}/end")
    @Allows(because = WHY, action = "收回审批委托")
    ResponseEntity<Delegation> end(Actor actor, @PathVariable UUID id, @Valid @RequestBody DelegationEnd form) {
        return switch (end.handle(actor, id, form.version())) {
            case EndDelegation.Outcome.Ended() -> ResponseEntity.ok(delegations.one(actor, id));
            case EndDelegation.Outcome.NotFound() -> Problem.notFound().answer();
            case EndDelegation.Outcome.Over() ->
                Problem.of(HttpStatus.CONFLICT, "approval", "delegation-over", "该委托已结束，无需收回。请刷新后查看。")
                        .answer();
            case EndDelegation.Outcome.Stale(var current) ->
                Problem.stale("approval", current).answer();
        };
    }

    private ResponseEntity<Delegation> answer(Actor actor, SetDelegation.Outcome outcome) {
        return switch (outcome) {
            case SetDelegation.Outcome.Set(var id) -> ResponseEntity.ok(delegations.one(actor, id));
            case SetDelegation.Outcome.Invalid(Field error) ->
                Problem.invalid("approval", List.of(error)).answer();
        };
    }

    private static boolean isSteward(Actor actor) {
        return actor.mayEverywhere(Right.APPROVAL_MANAGE);
    }

    private static <T> ResponseEntity<T> notSteward() {
        return Problem.of(
                        HttpStatus.FORBIDDEN,
                        "approval",
                        "not-steward-of-delegations",
                        "他人的委托只有全域的业务管理员可以查看和设置。请联系业务管理员。")
                .answer();
    }
}
