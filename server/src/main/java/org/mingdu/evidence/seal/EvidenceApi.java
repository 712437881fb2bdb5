package org.mingdu.evidence.seal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.evidence.log.LogTable;
import org.mingdu.evidence.witness.WitnessTable;
import org.mingdu.evidence.witness.Witnesses;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// How the log stands, for whoever audits.
@RestController
class EvidenceApi {
    private static final String WHY = "存证由审计管理员查验";

    private final LogTable logs;
    private final Witnesses witnesses;
    private final WitnessTable witnessed;
    private final VerificationTable verifications;
    private final VerifyLog verify;
    private final Trail trail;
    private final Clock clock;

    EvidenceApi(
            LogTable logs,
            Witnesses witnesses,
            WitnessTable witnessed,
            VerificationTable verifications,
            VerifyLog verify,
            Trail trail,
            Clock clock) {
        this.logs = logs;
        this.witnesses = witnesses;
        this.witnessed = witnessed;
        this.verifications = verifications;
        this.verify = verify;
        this.trail = trail;
        this.clock = clock;
    }

    /// @param took how many entries the head covered that it took last; null before the first
    record WitnessView(
            String name,
            String title,
            @Nullable Long took,
            @Nullable Instant at,
            @Nullable Instant failedAt,
            @Nullable String failure) {}

    /// @param origin null before anything was sealed
    record View(
            @Nullable String origin,
            @Nullable String hash,
            @Nullable String firstKey,
            long size,
            int waiting,
            @Nullable Instant signedAt,
            @Nullable String head,
            List<WitnessView> witnesses,
            VerificationTable.@Nullable Done verification) {}

    @GetMapping("/api/v1/evidence")
    @Allows(value = Right.AUDIT_READ, because = WHY, action = "查看存证状况")
    ResponseEntity<View> view(Actor actor) {
        return actor.mayEverywhere(Right.AUDIT_READ) ? ResponseEntity.ok(of(actor)) : beyond();
    }

    @PostMapping("/api/v1/evidence/verification")
    @Allows(value = Right.AUDIT_READ, because = WHY, action = "校验存证")
    ResponseEntity<View> verify(Actor actor) {
        if (!actor.mayEverywhere(Right.AUDIT_READ)) {
            return beyond();
        }
        var began = clock.instant();
        var report = verify.handle(actor.tenant());
        verifications.add(actor.tenant(), actor.person().value(), began, report);
        trail.say("共 %d 条，发现 %d 处不符".formatted(report.size(), report.flaws()));
        return ResponseEntity.ok(of(actor));
    }

    private View of(Actor actor) {
        var tenant = actor.tenant();
        var log = logs.log(tenant).orElse(null);
        var head = logs.lastHead(tenant).orElse(null);
        var standings = witnessed.standings(tenant);
        return new View(
                log == null ? null : log.origin(),
                log == null ? null : log.hash().word(),
                log == null ? null : log.firstKey().line(),
                logs.end(tenant).size(),
                logs.waiting(tenant, 1000).size(),
                head == null ? null : head.head().time(),
                head == null ? null : head.text(),
                witnesses.all().stream()
                        .map(witness -> standings.stream()
                                .filter(one -> one.witness().equals(witness.name()))
                                .map(one -> new WitnessView(
                                        witness.name(),
                                        witness.title(),
                                        one.size() == 0 ? null : one.size(),
                                        one.size() == 0 ? null : one.at(),
                                        one.failedAt(),
                                        one.failure()))
                                .findFirst()
                                .orElse(new WitnessView(witness.name(), witness.title(), null, null, null, null)))
                        .toList(),
                verifications.last(tenant).orElse(null));
    }

    private static ResponseEntity<View> beyond() {
        return Problem.of(HttpStatus.FORBIDDEN, "evidence", "beyond-reach", "存证涉及全域，须由全域授权的审计人员查验。请联系管理员。")
                .answer();
    }
}
