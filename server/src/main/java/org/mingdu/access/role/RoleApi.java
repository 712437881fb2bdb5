package org.mingdu.access.role;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.grant.RoleTable;
import org.mingdu.access.proposal.Proposal;
import org.mingdu.access.proposal.Proposals;
import org.mingdu.access.proposal.ProposedAct.Kind;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
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
class RoleApi {
    private static final String WHY = "业务管理员提出角色权限的变更，管理员核对并确认";

    private final RoleTable roles;
    private final Proposals proposals;
    private final ProposeRoles propose;

    RoleApi(RoleTable roles, Proposals proposals, ProposeRoles propose) {
        this.roles = roles;
        this.proposals = proposals;
        this.propose = propose;
    }

    /// What a role is, in codes.
    record RoleMeaning(
            String name,
            @OneOf({"INTERNAL", "SENSITIVE", "CORE"}) String level,
            List<String> rights) {
        static RoleMeaning of(RoleTable.Meaning meaning) {
            return new RoleMeaning(
                    meaning.name(),
                    meaning.level().name(),
                    meaning.rights().stream().map(Right::code).toList());
        }
    }

    /// @param shipped as it came, to go back to; null for a role made here
    record RoleLine(
            String code,
            String madeFrom,
            RoleMeaning meaning,
            @Nullable RoleMeaning shipped,
            int version,
            int holders) {}

    /// @param words what differs, in a line
    record RoleChange(
            String code,
            String madeFrom,
            RoleMeaning meaning,
            @Nullable RoleMeaning was,
            String words) {
        static RoleChange of(RoleTable.Change change) {
            var was = change.was();
            return new RoleChange(
                    change.code(),
                    change.madeFrom(),
                    RoleMeaning.of(change.meaning()),
                    was == null ? null : RoleMeaning.of(was),
                    ProposeRoles.words(change));
        }
    }

    record RolesProposed(Proposal proposal, List<RoleChange> changes) {}

    /// @param proposed what waits for a second word; null when nothing does
    record RoleMatrix(
            List<Coded> rights,
            List<RoleLine> roles,
            @Nullable RolesProposed proposed,
            List<String> can) {}

    record RoleKept(UUID proposal, RoleChange change, Named proposedBy, Named confirmedBy, Instant at) {}

    record RoleProposal(UUID id) {}

    @GetMapping("/api/v1/role-rights")
    @Allows(
            value = {Right.ROLES_EDIT, Right.SECURITY_MANAGE, Right.PEOPLE_MANAGE},
            because = WHY,
            action = "查看角色权限")
    ResponseEntity<RoleMatrix> matrix(Actor actor) {
        return ResponseEntity.ok(read(actor));
    }

    private RoleMatrix read(Actor actor) {
        var all = Proposal.isFor(actor) || actor.mayEverywhere(Right.ROLES_EDIT);
        var open = all ? proposals.open(actor, Kind.ROLE_RIGHTS, null).orElse(null) : null;
        return new RoleMatrix(
                Arrays.stream(Right.values())
                        .map(right -> new Coded(right.code(), right.title()))
                        .toList(),
                roles.all(actor.tenant()).stream()
                        .map(role -> {
                            var shipped = role.shipped();
                            return new RoleLine(
                                    role.code(),
                                    role.madeFrom(),
                                    RoleMeaning.of(role.meaning()),
                                    shipped == null ? null : RoleMeaning.of(shipped),
                                    role.version(),
                                    role.holders());
                        })
                        .toList(),
                open == null
                        ? null
                        : new RolesProposed(
                                open,
                                roles.of(actor.tenant(), open.id()).stream()
                                        .map(RoleChange::of)
                                        .toList()),
                actor.mayEverywhere(Right.ROLES_EDIT) && open == null ? List.of("propose") : List.of());
    }

    @GetMapping("/api/v1/role-rights/changes")
    @Allows(
            value = {Right.ROLES_EDIT, Right.SECURITY_MANAGE, Right.PEOPLE_MANAGE},
            because = WHY,
            action = "查看角色权限的历次变更")
    Page<RoleKept> changes(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (!Proposal.isFor(actor) && !actor.mayEverywhere(Right.ROLES_EDIT)) {
            return new Page<>(List.of(), null, null);
        }
        var page = roles.kept(actor.tenant(), after, Page.limit(limit));
        return new Page<>(
                page.items().stream()
                        .map(kept -> new RoleKept(
                                kept.proposal(),
                                RoleChange.of(kept.change()),
                                kept.proposedBy(),
                                kept.confirmedBy(),
                                kept.at()))
                        .toList(),
                page.next(),
                page.total());
    }

    @PostMapping("/api/v1/role-rights/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @Allows(value = Right.ROLES_EDIT, because = "角色权限由业务管理员提出、管理员确认后生效", action = "提出修改角色权限")
    ResponseEntity<RoleProposal> propose(Actor actor, @Valid @RequestBody ProposeRoles.Form form) {
        return switch (propose.handle(actor, form)) {
            case ProposeRoles.Outcome.Proposed(var id) ->
                ResponseEntity.created(URI.create("/api/v1/proposals/" + id)).body(new RoleProposal(id));
            case ProposeRoles.Outcome.Invalid(var errors) ->
                Problem.invalid("access", errors).answer();
            case ProposeRoles.Outcome.NotTogether(var sentence) ->
                Problem.of(HttpStatus.CONFLICT, "access", "rights-not-together", sentence)
                        .answer();
            case ProposeRoles.Outcome.Stale() ->
                Problem.stale("access", read(actor)).answer();
            case ProposeRoles.Outcome.OneWaits() ->
                Problem.of(HttpStatus.CONFLICT, "access", "one-waits", "已有一份修改在等待确认。请先由另一名管理员确认或不同意，或由提出人撤回。")
                        .answer();
            case ProposeRoles.Outcome.Same() ->
                Problem.of(HttpStatus.CONFLICT, "access", "nothing-changed", "与现行策略相同，没有需要修改的内容。")
                        .answer();
            case ProposeRoles.Outcome.NoRight() ->
                Problem.of(HttpStatus.FORBIDDEN, "access", "beyond-reach", "角色权限对全域生效，请由全域的业务管理员提出。")
                        .answer();
        };
    }
}
