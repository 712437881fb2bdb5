package org.mingdu.access.certificate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.access.factor.Asker;
import org.mingdu.access.factor.ChallengeAnswer;
import org.mingdu.access.factor.Purpose;
import org.mingdu.access.factor.RecoveryCodes;
import org.mingdu.access.factor.Site;
import org.mingdu.access.session.SessionTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Service;

/// Somebody binds a certificate to their account, by showing that they hold its key. A renewed one is another
/// certificate and is bound anew.
@Service
class BindCertificate {
    private final CertificateFactor factor;
    private final CertificateTable certificates;
    private final Judge judge;
    private final RecoveryCodes recovery;
    private final SessionTable sessions;
    private final Trail trail;

    BindCertificate(
            CertificateFactor factor,
            CertificateTable certificates,
            Judge judge,
            RecoveryCodes recovery,
            SessionTable sessions,
            Trail trail) {
        this.factor = factor;
        this.certificates = certificates;
        this.judge = judge;
        this.recovery = recovery;
        this.sessions = sessions;
        this.trail = trail;
    }

    sealed interface Outcome {
        /// From now on it is asked for beside the password.
        ///
        /// @param recoveryCodes shown once; none where those given for another factor stay good
        record Bound(UUID id, String name, List<String> recoveryCodes) implements Outcome {}

        record Late() implements Outcome {}

        record Invalid(String sentence) implements Outcome {}

        record Taken() implements Outcome {}
    }

    Outcome own(Asker asker, Site site, ChallengeAnswer answer) {
        return switch (factor.shown(asker, Purpose.ENROL, site, answer)) {
            case CertificateFactor.Shown.Late() -> new Outcome.Late();
            case CertificateFactor.Shown.Not(var _, var sentence) -> new Outcome.Invalid(sentence);
            case CertificateFactor.Shown.Held(var person, var helping) ->
                bind(asker.tenant(), asker.person(), person, helping, asker.person());
        };
    }

    /// By an administrator, who holds no key: it is shown when it is first used.
    Outcome forAnother(TenantId tenant, PersonId person, List<ReadCertificate> sent, PersonId by) {
        return bind(tenant, person, sent.getFirst(), sent.subList(1, sent.size()), by);
    }

    private Outcome bind(
            TenantId tenant, PersonId person, ReadCertificate certificate, List<ReadCertificate> helping, PersonId by) {
        if (judge.judge(tenant, certificate, helping) instanceof Judgement.Verdict.Bad(var fault, var _)) {
            return new Outcome.Invalid(Judge.sentence(fault));
        }
        Optional<UUID> bound = certificates.bind(tenant, person, certificate, by);
        if (bound.isEmpty()) {
            return new Outcome.Taken();
        }
        trail.say("“%s”，颁发机构 %s，序列号 %s"
                .formatted(certificate.commonName(), certificate.issuerText(), certificate.serialText()));
        sessions.obey(tenant, person);
        return new Outcome.Bound(
                bound.get(),
                certificate.commonName(),
                // Codes are shown to their owner alone: who had theirs bound makes some at their own page.
                person.equals(by) ? recovery.first(tenant, person) : List.of());
    }
}
