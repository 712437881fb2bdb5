package org.mingdu.access.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What is done to somebody's account by two administrators; the second word is given at `/proposals`.
@RestController
class AdministratorApi {
    private static final String WHY = "管理员账号和两步验证的重设须两人办理，防止一人冒用他人账号";

    private final ProposeReset proposeReset;
    private final ProposeRemoval proposeRemoval;

    AdministratorApi(ProposeReset proposeReset, ProposeRemoval proposeRemoval) {
        this.proposeReset = proposeReset;
        this.proposeRemoval = proposeRemoval;
    }

    record Created(UUID id) {}

    record NextPassword(@NotBlank(message = "请设置新口令。") String next) {}

    @PostMapping("/api/v1/people/{id}/password-proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "提出重设管理员口令")
    ResponseEntity<Created> reset(Actor actor, @PathVariable UUID id, @Valid @RequestBody NextPassword form) {
        return switch (proposeReset.handle(actor, id, form.next())) {
            case ProposeReset.Outcome.Proposed(var proposal) -> created(proposal);
            case ProposeReset.Outcome.NotFound() -> Problem.notFound().answer();
            case ProposeReset.Outcome.Oneself() -> refused(HttpStatus.CONFLICT, "oneself", "自己的口令请凭原口令修改。");
            case ProposeReset.Outcome.BeyondReach() -> beyondReach();
            case ProposeReset.Outcome.OneWaits() -> oneWaits();
            case ProposeReset.Outcome.TooWeak(var sentence) ->
                Problem.invalid("access").field("/next", sentence).answer();
        };
    }

    @PostMapping("/api/v1/people/{id}/second-factor-proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "提出解除他人的两步验证")
    ResponseEntity<Created> removeFactor(Actor actor, @PathVariable UUID id) {
        return switch (proposeRemoval.handle(actor, id)) {
            case ProposeRemoval.Outcome.Proposed(var proposal) -> created(proposal);
            case ProposeRemoval.Outcome.NotFound() -> Problem.notFound().answer();
            case ProposeRemoval.Outcome.Oneself() ->
                refused(HttpStatus.CONFLICT, "oneself", "自己的动态口令、通行密钥请在个人菜单的“两步验证”中解除。");
            case ProposeRemoval.Outcome.BeyondReach() -> beyondReach();
            case ProposeRemoval.Outcome.OneWaits() -> oneWaits();
            case ProposeRemoval.Outcome.NotInUse() ->
                refused(HttpStatus.CONFLICT, "no-second-factor", "对方没有使用两步验证，不需要解除。");
        };
    }

    private static ResponseEntity<Created> created(UUID proposal) {
        return ResponseEntity.created(URI.create("/api/v1/proposals/" + proposal))
                .body(new Created(proposal));
    }

    private static <T> ResponseEntity<T> oneWaits() {
        return refused(HttpStatus.CONFLICT, "one-waits", "同样的事项已在等待另一名管理员确认。请先确认、不同意或由提出人撤回。");
    }

    private static <T> ResponseEntity<T> beyondReach() {
        return refused(HttpStatus.FORBIDDEN, "beyond-reach", "超出您的管理范围，请联系上级管理员办理。");
    }

    private static <T> ResponseEntity<T> refused(HttpStatus status, String slug, String sentence) {
        return Problem.of(status, "access", slug, sentence).answer();
    }
}
