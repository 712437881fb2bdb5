package org.mingdu.access.certificate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.edge.Visitor;
import org.mingdu.access.factor.Asker;
import org.mingdu.access.factor.Challenge;
import org.mingdu.access.factor.ChallengeAnswer;
import org.mingdu.access.factor.Factors;
import org.mingdu.access.factor.Purpose;
import org.mingdu.access.factor.Sites;
import org.mingdu.access.session.SessionTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.NotKept;
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

/// One's own certificates.
@RestController
class OwnCertificateApi {
    private static final String WHY = "人人可以绑定和解除自己的数字证书";
    static final Duration WARNED_BEFORE = Duration.ofDays(30);

    private final CertificateTable certificates;
    private final CertificateFactor factor;
    private final AnchorTable anchors;
    private final BindCertificate bindCertificate;
    private final Judge judge;
    private final Factors factors;
    private final Sites sites;
    private final SessionTable sessions;
    private final Clock clock;
    private final Trail trail;

    OwnCertificateApi(
            CertificateTable certificates,
            CertificateFactor factor,
            AnchorTable anchors,
            BindCertificate bindCertificate,
            Judge judge,
            Factors factors,
            Sites sites,
            SessionTable sessions,
            Clock clock,
            Trail trail) {
        this.certificates = certificates;
        this.factor = factor;
        this.anchors = anchors;
        this.bindCertificate = bindCertificate;
        this.judge = judge;
        this.factors = factors;
        this.sites = sites;
        this.sessions = sessions;
        this.clock = clock;
        this.trail = trail;
    }

    /// @param endsSoon within thirty days, or ended
    /// @param fault    why it cannot be used now, and what to do; null when it can
    /// @param boundBy  who bound it, when it was another; null when oneself
    record OwnCertificate(
            UUID id,
            String name,
            String subject,
            String issuer,
            String serial,
            Instant validUntil,
            boolean endsSoon,
            @Nullable String fault,
            Instant boundAt,
            @Nullable String boundBy,
            @Nullable Instant usedAt) {}

    /// @param ready   whether the site believes any authority at all
    /// @param gateway whether the gateway before us brought a certificate with this request
    record OwnCertificates(List<OwnCertificate> certificates, boolean ready, boolean gateway) {}

    /// @param codes recovery codes, shown once; none where those given for another factor stay good
    record OwnCertificateBound(UUID id, String name, List<String> codes) {}

    @GetMapping("/api/v1/session/certificates")
    @Allows(because = WHY, action = "查看自己的数字证书")
    OwnCertificates own(Visitor visitor, HttpServletRequest request) {
        var actor = visitor.actor();
        return new OwnCertificates(
                certificates.of(actor.tenant(), actor.person()).stream()
                        .map(bound -> line(visitor, bound))
                        .toList(),
                !anchors.believed(actor.tenant()).isEmpty(),
                sites.of(request).certificate() != null);
    }

    private OwnCertificate line(Visitor visitor, CertificateTable.Bound bound) {
        var certificate = bound.certificate();
        return new OwnCertificate(
                bound.id(),
                certificate.commonName(),
                certificate.subjectText(),
                certificate.issuerText(),
                certificate.serialText(),
                certificate.notAfter(),
                clock.instant().isAfter(certificate.notAfter().minus(WARNED_BEFORE)),
                // An authority that was sent along when it was bound is sent along again when it is used.
                judge.judge(visitor.actor().tenant(), certificate, List.of())
                                instanceof Judgement.Verdict.Bad(var fault, var _)
                        ? Judge.sentence(fault)
                        : null,
                bound.boundAt(),
                bound.boundBy().equals(visitor.actor().person().value()) ? null : bound.boundByName(),
                bound.usedAt());
    }

    @PostMapping("/api/v1/session/certificates/challenge")
    @Allows(because = WHY, action = "开始绑定数字证书")
    Challenge begin(Visitor visitor, HttpServletRequest request) {
        return factor.challenge(asker(visitor), Purpose.ENROL, sites.of(request), List.of());
    }

    @PostMapping("/api/v1/session/certificates")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @NotKept
    @Allows(because = WHY, action = "绑定数字证书")
    ResponseEntity<OwnCertificateBound> bind(
            Visitor visitor, @Valid @RequestBody ChallengeAnswer answer, HttpServletRequest request) {
        return switch (bindCertificate.own(asker(visitor), sites.of(request), answer)) {
            case BindCertificate.Outcome.Bound(var id, var name, var codes) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new OwnCertificateBound(id, name, codes));
            case BindCertificate.Outcome.Late() ->
                Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "access", "key-too-late", "这次验证已超过 2 分钟或已用过。请重新点验证按钮。")
                        .answer();
            case BindCertificate.Outcome.Invalid(var sentence) -> refused(sentence);
            case BindCertificate.Outcome.Taken() -> taken();
        };
    }

    static <T> ResponseEntity<T> refused(String sentence) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "access", "certificate-refused", sentence)
                .answer();
    }

    static <T> ResponseEntity<T> taken() {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        "access",
                        "certificate-taken",
                        "这张证书或同一把密钥的证书已绑定其他账号。一张证书只属于一个人，请核对是否拿错了智能密码钥匙，或联系安全管理员。")
                .answer();
    }

    @DeleteMapping("/api/v1/session/certificates/{id}")
    @Formal
    @Allows(because = WHY, action = "解除自己的数字证书")
    ResponseEntity<Void> unbind(Visitor visitor, @PathVariable UUID id) {
        var actor = visitor.actor();
        var name = certificates.unbind(actor.tenant(), actor.person(), id);
        if (name.isEmpty()) {
            return Problem.notFound().answer();
        }
        trail.say("“%s”，其他登录已结束".formatted(name.get()));
        factors.givenUp(actor.tenant(), actor.person());
        sessions.endOthers(actor.tenant(), actor.person(), visitor.sessionHash());
        sessions.obey(actor.tenant(), actor.person());
        return ResponseEntity.noContent().build();
    }

    private static Asker asker(Visitor visitor) {
        return new Asker(visitor.actor().tenant(), visitor.actor().person(), visitor.sessionHash());
    }
}
