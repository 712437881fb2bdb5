package org.mingdu.grantrequest.ask;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.GrantsByDecision;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Requests for roles. They are decided, given back and withdrawn where every approval is.
@RestController
class GrantRequestApi {
    private static final String WHY = "人人可以为本人申请角色，批准后授予";

    private final AskForGrant ask;
    private final GrantRequestTable requests;
    private final GrantsByDecision grants;

    GrantRequestApi(AskForGrant ask, GrantRequestTable requests, GrantsByDecision grants) {
        this.ask = ask;
        this.requests = requests;
        this.grants = grants;
    }

    record GrantRequestCreated(UUID id) {}

    record GrantRequestRoles(List<Coded> items) {}

    @GetMapping("/api/v1/grant-requests")
    @Allows(because = "申请人可看自己的授权申请", action = "查看自己的授权申请")
    Page<GrantRequestTable.Row> own(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return requests.own(actor, after, Page.limit(limit));
    }

    @GetMapping("/api/v1/grant-requests/roles")
    @Allows(because = WHY, action = "查看可申请的角色")
    GrantRequestRoles roles(Actor actor) {
        return new GrantRequestRoles(grants.roles(actor.tenant()));
    }

    @PostMapping("/api/v1/grant-requests")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(because = WHY, action = "申请授权")
    ResponseEntity<GrantRequestCreated> ask(Actor actor, @Valid @RequestBody AskForGrant.Form form) {
        return switch (ask.handle(actor, form)) {
            case AskForGrant.Outcome.Asked(var id) ->
                ResponseEntity.created(URI.create("/api/v1/grant-requests")).body(new GrantRequestCreated(id));
            case AskForGrant.Outcome.Invalid(var errors) ->
                Problem.invalid("grantrequest", errors).answer();
            case AskForGrant.Outcome.Refused(var sentence) ->
                Problem.of(HttpStatus.CONFLICT, "grantrequest", "not-now", sentence)
                        .answer();
        };
    }
}
