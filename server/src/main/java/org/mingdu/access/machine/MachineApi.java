package org.mingdu.access.machine;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.NotKept;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Machines as those who look after the whole see them; who manages a part is told that there are none.
@RestController
class MachineApi {
    private static final String WHY = "接口账号由系统管理员登记，另一名安全管理员确认后才能使用";

    private final MachineTable machines;
    private final MachineSecretTable secrets;
    private final AddMachine addMachine;
    private final RenewSecret renewSecret;
    private final Trail trail;

    MachineApi(
            MachineTable machines,
            MachineSecretTable secrets,
            AddMachine addMachine,
            RenewSecret renewSecret,
            Trail trail) {
        this.machines = machines;
        this.secrets = secrets;
        this.addMachine = addMachine;
        this.renewSecret = renewSecret;
        this.trail = trail;
    }

    /// @param scopeName null for the whole and for a project or lot, whose name is left to who may know it
    /// @param usedAt    when it last asked for anything, to the minute; null when it never did
    /// @param client    by what it names itself when it asks for a token
    record MachineLine(
            UUID id,
            String name,
            String purpose,
            Named organisation,
            Named answersFor,
            boolean answersForIsHere,
            List<Coded> rights,

            @OneOf({"TENANT", "REGION", "ORGANISATION", "PROJECT", "LOT"})
            String scopeKind,

            @Nullable String scopeId,
            @Nullable String scopeName,
            LocalDate validUntil,

            @OneOf({"PROPOSED", "REFUSED", "IN_USE", "EXPIRED", "REVOKED"})
            String state,

            Named createdBy,
            Instant createdAt,
            @Nullable Instant usedAt,
            String client,
            List<String> can) {}

    /// @param endsAt null for the one that stays
    record SecretLine(
            UUID id, Named madeBy, Instant madeAt, @Nullable Instant endsAt) {}

    record MachineView(MachineLine machine, List<SecretLine> secrets) {}

    record MachineRights(List<Coded> items) {}

    record MachineProposed(UUID id, UUID proposal) {}

    /// Shown once.
    ///
    /// @param previousEnds until when the secret before works on; null when there was none
    record SecretShown(
            String client, String secret, @Nullable Instant previousEnds) {}

    @GetMapping("/api/v1/machines")
    @Allows(
            value = {Right.PEOPLE_MANAGE, Right.SECURITY_MANAGE},
            because = WHY,
            action = "查看接口账号")
    Page<MachineLine> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (!sees(actor)) {
            return new Page<>(List.of(), null, null);
        }
        var page = machines.list(actor.tenant(), after, Page.limit(limit));
        return new Page<>(page.items().stream().map(row -> line(actor, row)).toList(), page.next(), page.total());
    }

    @GetMapping("/api/v1/machines/{id}")
    @Allows(
            value = {Right.PEOPLE_MANAGE, Right.SECURITY_MANAGE},
            because = WHY,
            action = "查看一个接口账号")
    ResponseEntity<MachineView> machine(Actor actor, @PathVariable UUID id) {
        return (sees(actor) ? machines.find(actor.tenant(), id) : java.util.Optional.<MachineTable.Row>empty())
                .map(row -> ResponseEntity.ok(new MachineView(
                        line(actor, row),
                        secrets.live(actor.tenant(), id).stream()
                                .map(secret ->
                                        new SecretLine(secret.id(), secret.madeBy(), secret.madeAt(), secret.endsAt()))
                                .toList())))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/machine-rights")
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "查看接口账号可以有的权限")
    MachineRights rights() {
        return new MachineRights(MachineRight.all());
    }

    @PostMapping("/api/v1/machines")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "登记接口账号")
    ResponseEntity<MachineProposed> add(Actor actor, @Valid @RequestBody AddMachine.Form form) {
        return switch (addMachine.handle(actor, form)) {
            case AddMachine.Outcome.Proposed(var machine, var proposal) ->
                ResponseEntity.created(URI.create("/api/v1/machines/" + machine))
                        .body(new MachineProposed(machine, proposal));
            case AddMachine.Outcome.Invalid(var errors) ->
                Problem.invalid("access", errors).answer();
            case AddMachine.Outcome.NoRight() ->
                Problem.of(HttpStatus.FORBIDDEN, "access", "beyond-reach", "超出您的管理范围，请联系上级管理员办理。")
                        .answer();
        };
    }

    @PostMapping("/api/v1/machines/{id}/secrets")
    @NotKept
    @Formal
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "生成接口账号的密钥")
    ResponseEntity<SecretShown> renew(Actor actor, @PathVariable UUID id, @Valid @RequestBody RenewSecret.Form form) {
        return switch (renewSecret.handle(actor, id, form)) {
            case RenewSecret.Outcome.Made(var client, var secret, var previousEnds) ->
                ResponseEntity.ok(new SecretShown(client, secret, previousEnds));
            case RenewSecret.Outcome.NotFound() -> Problem.notFound().answer();
            case RenewSecret.Outcome.NotInUse() ->
                Problem.of(HttpStatus.CONFLICT, "access", "machine-not-in-use", "这个接口账号还没有确认、已到期或已吊销，不能生成密钥。")
                        .answer();
            case RenewSecret.Outcome.TooMany() ->
                Problem.of(HttpStatus.CONFLICT, "access", "two-secrets", "新旧两个密钥都还有效，不能再生成。请等原密钥到期，或先停用其中一个。")
                        .answer();
        };
    }

    @DeleteMapping("/api/v1/machines/{id}/secrets/{secret}")
    @Formal
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "停用接口账号的密钥")
    ResponseEntity<Void> endSecret(Actor actor, @PathVariable UUID id, @PathVariable UUID secret) {
        var machine = actor.mayEverywhere(Right.PEOPLE_MANAGE)
                ? machines.lock(actor.tenant(), id).orElse(null)
                : null;
        if (machine == null || !secrets.end(actor.tenant(), id, secret)) {
            return Problem.notFound().answer();
        }
        trail.about("machine", id, machine.name());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/api/v1/machines/{id}/revocation")
    @Formal
    @Allows(
            value = {Right.PEOPLE_MANAGE, Right.SECURITY_MANAGE},
            because = "吊销只会减少权限，一名管理员即可立即办理",
            action = "吊销接口账号")
    ResponseEntity<Void> revoke(Actor actor, @PathVariable UUID id) {
        var machine = sees(actor) ? machines.lock(actor.tenant(), id).orElse(null) : null;
        if (machine == null) {
            return Problem.notFound().answer();
        }
        machines.revoke(actor.tenant(), id);
        trail.about("machine", id, machine.name());
        return ResponseEntity.noContent().build();
    }

    private static boolean sees(Actor actor) {
        return actor.mayEverywhere(Right.PEOPLE_MANAGE) || actor.mayEverywhere(Right.SECURITY_MANAGE);
    }

    private static MachineLine line(Actor actor, MachineTable.Row row) {
        return new MachineLine(
                row.id(),
                row.name(),
                row.purpose(),
                row.organisation(),
                row.answersFor(),
                row.answersForIsHere(),
                row.rights().stream()
                        .flatMap(code -> MachineRight.of(code).stream())
                        .map(MachineRight::coded)
                        .toList(),
                row.scopeKind(),
                row.scopeId(),
                row.scopeName(),
                row.validUntil(),
                row.state().name(),
                row.createdBy(),
                row.createdAt(),
                row.usedAt(),
                MachineKeys.client(actor.tenant(), row.id()),
                can(actor, row.state()));
    }

    private static List<String> can(Actor actor, MachineTable.State state) {
        var can = new ArrayList<String>();
        if (state == MachineTable.State.IN_USE && actor.mayEverywhere(Right.PEOPLE_MANAGE)) {
            can.add("renewSecret");
        }
        if (state == MachineTable.State.IN_USE || state == MachineTable.State.PROPOSED) {
            can.add("revoke");
        }
        return can;
    }
}
