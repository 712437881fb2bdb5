package org.mingdu.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.edge.Visitor;
import org.mingdu.access.factor.ChallengeAnswer;
import org.mingdu.access.factor.Factors;
import org.mingdu.access.factor.OneTimeCode;
import org.mingdu.access.factor.RecoveryCodes;
import org.mingdu.access.factor.Sites;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.policy.PolicyTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.NotKept;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// One's own second factor: set up with the password, in use once a code was shown, given up with both.
@RestController
class OwnFactorApi {
    private static final String WHY = "人人可以启用和解除自己的动态口令";

    private final OneTimeCode codes;
    private final RecoveryCodes recovery;
    private final Factors factors;
    private final Sites sites;
    private final Proof proof;
    private final AccountTable accounts;
    private final SessionTable sessions;
    private final PolicyTable policies;
    private final GrantTable grants;
    private final Trail trail;

    OwnFactorApi(
            OneTimeCode codes,
            RecoveryCodes recovery,
            Factors factors,
            Sites sites,
            Proof proof,
            AccountTable accounts,
            SessionTable sessions,
            PolicyTable policies,
            GrantTable grants,
            Trail trail) {
        this.codes = codes;
        this.recovery = recovery;
        this.factors = factors;
        this.sites = sites;
        this.proof = proof;
        this.accounts = accounts;
        this.sessions = sessions;
        this.policies = policies;
        this.grants = grants;
        this.trail = trail;
    }

    /// @param since    of the one-time code; null when none is in use
    /// @param required the security policy asks this person for one
    record View(@Nullable Instant since, int recoveryCodesLeft, boolean required) {}

    /// Shown once; none where those given for another factor stay good.
    record OwnRecoveryCodes(List<String> codes) {}

    record PasswordOnly(
            @NotBlank(message = "请输入口令。") @Size(max = 200, message = "口令过长。")
            String password) {}

    record CodeOnly(
            @NotBlank(message = "请输入动态口令。") @Size(max = 40, message = "动态口令过长。")
            String code) {}

    /// The password, and beside it a code or the answer of a key.
    record Both(
            @NotBlank(message = "请输入口令。") @Size(max = 200, message = "口令过长。")
            String password,

            @Size(max = 40, message = "动态口令过长。") @Nullable String code,
            @Valid @Nullable ChallengeAnswer answer) {}

    @GetMapping("/api/v1/session/second-factor")
    @Allows(because = WHY, action = "查看自己的两步验证")
    View view(Visitor visitor) {
        var actor = visitor.actor();
        var required = policies.inForce(actor.tenant())
                .asksForSecondFactor(grants.administers(actor.tenant(), actor.person()));
        return new View(
                codes.since(actor.tenant(), actor.person()).orElse(null),
                recovery.left(actor.tenant(), actor.person()),
                required);
    }

    @PostMapping("/api/v1/session/second-factor")
    @NotKept
    @Allows(because = WHY, action = "开始启用动态口令")
    ResponseEntity<OneTimeCode.Begun> begin(Visitor visitor, @Valid @RequestBody PasswordOnly form) {
        var actor = visitor.actor();
        if (codes.since(actor.tenant(), actor.person()).isPresent()) {
            return Problem.of(HttpStatus.CONFLICT, "access", "second-factor-in-use", "动态口令已在使用。要更换手机，请先解除再重新启用。")
                    .answer();
        }
        return switch (proof.of(visitor, form.password(), null)) {
            case Proof.Outcome.Proved() -> {
                var login = accounts.loginOf(actor.tenant(), actor.person()).orElseThrow();
                yield ResponseEntity.ok(codes.begin(actor.tenant(), actor.person(), login));
            }
            case Proof.Outcome.Refused refused -> SessionApi.refused(refused);
        };
    }

    @PostMapping("/api/v1/session/second-factor/confirmation")
    @NotKept
    @Allows(because = WHY, action = "启用动态口令")
    ResponseEntity<OwnRecoveryCodes> confirm(Visitor visitor, @Valid @RequestBody CodeOnly form) {
        var actor = visitor.actor();
        return switch (proof.enrol(visitor, form.code())) {
            case Proof.Enrolled.InUse(var recoveryCodes) -> {
                sessions.obey(actor.tenant(), actor.person());
                yield ResponseEntity.ok(new OwnRecoveryCodes(recoveryCodes));
            }
            case Proof.Enrolled.WrongCode() ->
                Problem.invalid("access")
                        .field("/code", "动态口令不正确。请核对手机时间是否自动校准，等下一个口令出现后再输入。")
                        .answer();
            case Proof.Enrolled.Locked(var seconds) -> SessionApi.refused(new Proof.Outcome.Locked(seconds));
        };
    }

    @PostMapping("/api/v1/session/second-factor/recovery-codes")
    @NotKept
    @Allows(because = WHY, action = "更换恢复码")
    ResponseEntity<OwnRecoveryCodes> renew(Visitor visitor, @Valid @RequestBody Both form, HttpServletRequest request) {
        var evidence = SessionApi.evidence(form.code(), form.answer(), sites.of(request));
        if (evidence == null) {
            return SessionApi.nothingShown();
        }
        return switch (proof.of(visitor, form.password(), evidence)) {
            case Proof.Outcome.Proved() -> {
                var actor = visitor.actor();
                yield ResponseEntity.ok(new OwnRecoveryCodes(recovery.anew(actor.tenant(), actor.person())));
            }
            case Proof.Outcome.Refused refused -> SessionApi.refused(refused);
        };
    }

    @PostMapping("/api/v1/session/second-factor/removal")
    @Allows(because = WHY, action = "解除动态口令")
    ResponseEntity<Void> remove(Visitor visitor, @Valid @RequestBody Both form, HttpServletRequest request) {
        var evidence = SessionApi.evidence(form.code(), form.answer(), sites.of(request));
        if (evidence == null) {
            return SessionApi.nothingShown();
        }
        return switch (proof.of(visitor, form.password(), evidence)) {
            case Proof.Outcome.Proved() -> {
                var actor = visitor.actor();
                codes.remove(actor.tenant(), actor.person());
                factors.givenUp(actor.tenant(), actor.person());
                sessions.endOthers(actor.tenant(), actor.person(), visitor.sessionHash());
                sessions.obey(actor.tenant(), actor.person());
                trail.say("本人解除，其他登录已结束");
                yield ResponseEntity.noContent().build();
            }
            case Proof.Outcome.Refused refused -> SessionApi.refused(refused);
        };
    }
}
