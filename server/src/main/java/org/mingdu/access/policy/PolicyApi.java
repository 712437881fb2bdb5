package org.mingdu.access.policy;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.AccessSettings;
import org.mingdu.access.proposal.Proposal;
import org.mingdu.access.proposal.Proposals;
import org.mingdu.access.proposal.ProposedAct.Kind;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PolicyApi {
    private static final String WHY = "管理员据以设置口令、办理账号";

    private final PolicyTable policies;
    private final Proposals proposals;
    private final ProposePolicy propose;
    private final AccessSettings settings;

    PolicyApi(PolicyTable policies, Proposals proposals, ProposePolicy propose, AccessSettings settings) {
        this.policies = policies;
        this.proposals = proposals;
        this.propose = propose;
        this.settings = settings;
    }

    /// @param changed the fields in which it differs from what is in force, by their names in the data standard
    record Proposed(Proposal proposal, SecurityPolicy policy, List<String> changed) {}

    /// What the server is set to and no policy exceeds; a lock lasts at least that long.
    record Bounds(int idleMinutes, int longestMinutes, int attempts, int lockMinutes) {}

    /// @param proposed what waits for a second word; null when nothing does, or when one manages only a part
    record View(PolicyTable.Version inForce, @Nullable Proposed proposed, Bounds bounds, List<String> can) {}

    record Created(UUID id) {}

    @GetMapping("/api/v1/security-policy")
    @Allows(
            value = {Right.SECURITY_MANAGE, Right.PEOPLE_MANAGE},
            because = WHY,
            action = "查看安全策略")
    View view(Actor actor) {
        var current = policies.current(actor.tenant());
        var all = Proposal.isFor(actor);
        var open = all ? proposals.open(actor, Kind.SECURITY_POLICY, null).orElse(null) : null;
        return new View(
                current,
                open == null ? null : proposed(actor, open, current.policy()),
                bounds(),
                all && open == null ? List.of("propose") : List.of());
    }

    private Bounds bounds() {
        return new Bounds(
                Math.toIntExact(settings.idle().toMinutes()),
                Math.toIntExact(settings.longest().toMinutes()),
                settings.attempts(),
                Math.toIntExact(settings.lockedFor().toMinutes()));
    }

    private Proposed proposed(Actor actor, Proposal open, SecurityPolicy current) {
        var policy = policies.of(actor.tenant(), open.id()).orElseThrow();
        return new Proposed(open, policy, current.changed(policy));
    }

    @GetMapping("/api/v1/security-policy/versions")
    @Allows(
            value = {Right.SECURITY_MANAGE, Right.PEOPLE_MANAGE},
            because = WHY,
            action = "查看安全策略的历次版本")
    Page<PolicyTable.Version> versions(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Proposal.isFor(actor)
                ? policies.versions(actor.tenant(), after, Page.limit(limit))
                : new Page<>(List.of(), null, null);
    }

    @PostMapping("/api/v1/security-policy/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @Allows(
            value = {Right.SECURITY_MANAGE, Right.PEOPLE_MANAGE},
            because = "安全策略由一名管理员提出、另一名管理员确认后生效",
            action = "提出修改安全策略")
    ResponseEntity<Created> propose(Actor actor, @Valid @RequestBody ProposePolicy.Form form) {
        return switch (propose.handle(actor, form)) {
            case ProposePolicy.Outcome.Proposed(var id) ->
                ResponseEntity.created(URI.create("/api/v1/proposals/" + id)).body(new Created(id));
            case ProposePolicy.Outcome.Invalid(var errors) ->
                Problem.invalid("access", errors).answer();
            case ProposePolicy.Outcome.Stale() ->
                Problem.stale("access", view(actor)).answer();
            case ProposePolicy.Outcome.OneWaits() ->
                Problem.of(HttpStatus.CONFLICT, "access", "one-waits", "已有一份修改在等待确认。请先由另一名管理员确认或不同意，或由提出人撤回。")
                        .answer();
            case ProposePolicy.Outcome.Same() ->
                Problem.of(HttpStatus.CONFLICT, "access", "nothing-changed", "与现行策略相同，没有需要修改的内容。")
                        .answer();
            case ProposePolicy.Outcome.NoRight() ->
                Problem.of(HttpStatus.FORBIDDEN, "access", "beyond-reach", "安全策略对全域生效，请由全域的系统管理员或安全管理员提出。")
                        .answer();
        };
    }
}
