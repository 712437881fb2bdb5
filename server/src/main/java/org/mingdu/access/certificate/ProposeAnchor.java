package org.mingdu.access.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.proposal.Proposal;
import org.mingdu.access.proposal.Proposals;
import org.mingdu.access.proposal.ProposedAct;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;

/// Whom a site believes is said by two administrators: one proposes to add or to remove an authority, another confirms.
@Service
class ProposeAnchor implements ProposedAct {
    private final AnchorTable anchors;
    private final Proposals proposals;
    private final Clock clock;
    private final Trail trail;

    ProposeAnchor(AnchorTable anchors, Proposals proposals, Clock clock, Trail trail) {
        this.anchors = anchors;
        this.proposals = proposals;
        this.clock = clock;
        this.trail = trail;
    }

    /// @param certificate PEM or Base64 of one authority
    record Form(
            @NotBlank(message = "请选择证书文件。") @Size(max = 60_000, message = "证书文件过大。")
            String certificate) {}

    sealed interface Outcome {
        record Proposed(UUID id) implements Outcome {}

        record NoRight() implements Outcome {}

        record NotFound() implements Outcome {}

        record Invalid(String sentence) implements Outcome {}

        record Known() implements Outcome {}

        record OneWaits() implements Outcome {}
    }

    Outcome add(Actor actor, Form form) {
        if (!Proposal.isFor(actor)) {
            return new Outcome.NoRight();
        }
        ReadCertificate certificate;
        try {
            var all = Pem.certificates(form.certificate());
            if (all.size() != 1) {
                return new Outcome.Invalid("文件里有多张证书，请一次添加一张，先添加根证书。");
            }
            certificate = all.getFirst();
        } catch (Unreadable wrong) {
            return new Outcome.Invalid("证书无法识别。请选择 PEM 或 Base64 格式的颁发机构证书，算法为 SM2、RSA（2048 位以上）或 ECDSA（P-256、P-384）。");
        }
        if (!certificate.authority() || !certificate.signsCertificates()) {
            return new Outcome.Invalid("这不是颁发机构的证书：没有签发证书的用途。请选择根证书或中间证书。");
        }
        if (!certificate.unknown().isEmpty()) {
            return new Outcome.Invalid("证书带有本系统不能核验的限制（%s），不能信任。".formatted(String.join("、", certificate.unknown())));
        }
        if (clock.instant().isAfter(certificate.notAfter())) {
            return new Outcome.Invalid("证书已过期，不能信任。请向颁发机构索取现行证书。");
        }
        var root = certificate.selfIssued();
        if (root && !certificate.signedBy(certificate)) {
            return new Outcome.Invalid("根证书的签名不符，文件可能被改动过。请从颁发机构的官方渠道重新获取，并核对指纹。");
        }
        var believed = anchors.believed(actor.tenant());
        if (believed.all().stream().anyMatch(one -> one.der().equals(certificate.der()))) {
            return new Outcome.Known();
        }
        if (!root && !Judgement.leadsToARoot(certificate, believed.roots(), believed.between(), clock.instant())) {
            return new Outcome.Invalid("这张中间证书不是由已信任的根证书签发的。请先添加它的上级证书。");
        }
        var proposal = proposals.propose(actor, Kind.TRUST_ANCHOR, null, null);
        if (proposal.isEmpty()) {
            return new Outcome.OneWaits();
        }
        anchors.propose(actor.tenant(), proposal.get(), certificate, root);
        trail.about("proposal", proposal.get(), "信任的证书颁发机构");
        trail.say("增加“%s”，SHA-256 指纹 %s".formatted(certificate.commonName(), certificate.fingerprint()));
        return new Outcome.Proposed(proposal.get());
    }

    Outcome remove(Actor actor, UUID anchor) {
        if (!Proposal.isFor(actor)) {
            return new Outcome.NoRight();
        }
        var found = find(anchors.inForce(actor.tenant()), anchor);
        if (found == null) {
            return new Outcome.NotFound();
        }
        var proposal = proposals.propose(actor, Kind.TRUST_ANCHOR, null, null);
        if (proposal.isEmpty()) {
            return new Outcome.OneWaits();
        }
        anchors.proposeRemoval(actor.tenant(), proposal.get(), anchor);
        trail.about("proposal", proposal.get(), "信任的证书颁发机构");
        trail.say("移除“%s”".formatted(found.certificate().commonName()));
        return new Outcome.Proposed(proposal.get());
    }

    private static AnchorTable.@Nullable Anchor find(List<AnchorTable.Anchor> all, UUID anchor) {
        return all.stream().filter(one -> one.id().equals(anchor)).findFirst().orElse(null);
    }

    @Override
    public Kind kind() {
        return Kind.TRUST_ANCHOR;
    }

    @Override
    public void confirmed(Agreed proposal) {
        anchors.putInForce(proposal.tenant(), proposal.id());
    }
}
