package org.mingdu.access.certificate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mingdu.access.factor.Asker;
import org.mingdu.access.factor.Challenge;
import org.mingdu.access.factor.ChallengeAnswer;
import org.mingdu.access.factor.ChallengeFactor;
import org.mingdu.access.factor.Challenges;
import org.mingdu.access.factor.FactorKind;
import org.mingdu.access.factor.Purpose;
import org.mingdu.access.factor.Site;
import org.mingdu.access.factor.Verdict;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// A certificate (数字证书) as a second factor, in one of two ways: its key signs the challenge, at the person's desk;
/// or the gateway before us has seen the key at work when the connection began, and says whose certificate it is.
///
/// Parts of the answer: `certificate` (PEM, the person's first) and `signature` (base64url) of the text of the
/// challenge; or `gateway` = `yes`.
@Component
class CertificateFactor implements ChallengeFactor {
    private static final Logger LOG = LoggerFactory.getLogger(CertificateFactor.class);

    private final CertificateTable certificates;
    private final Challenges challenges;
    private final Judge judge;

    CertificateFactor(CertificateTable certificates, Challenges challenges, Judge judge) {
        this.certificates = certificates;
        this.challenges = challenges;
        this.judge = judge;
    }

    @Override
    public FactorKind kind() {
        return FactorKind.CERTIFICATE;
    }

    @Override
    public void remove(TenantId tenant, PersonId person) {
        certificates.removeAll(tenant, person);
    }

    /// Each of the person's certificates may answer by signing; with one from the gateway, that may too.
    @Override
    public Optional<Challenge> challenge(Asker asker, Purpose purpose, Site site) {
        var bound = certificates.of(asker.tenant(), asker.person());
        return bound.isEmpty()
                ? Optional.empty()
                : Optional.of(challenge(
                        asker,
                        purpose,
                        site,
                        bound.stream().map(CertificateTable.Bound::certificate).toList()));
    }

    Challenge challenge(Asker asker, Purpose purpose, Site site, List<ReadCertificate> mayAnswer) {
        var begun = challenges.begin(asker, kind(), purpose);
        var keys = new ArrayList<Challenge.Key>();
        mayAnswer.forEach(one -> keys.add(new Challenge.Key(fingerprint(one), List.of("sign"))));
        if (site.certificate() != null) {
            keys.add(new Challenge.Key("gateway", List.of("gateway")));
        }
        return new Challenge(begun.id(), kind(), begun.text(), site.host(), keys, true);
    }

    /// SHA-256 of the certificate in base64url, as middleware may look for it.
    private static String fingerprint(ReadCertificate certificate) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(certificate.fingerprint()));
    }

    @Override
    public Verdict proves(Asker asker, Purpose purpose, Site site, ChallengeAnswer answer) {
        return switch (shown(asker, purpose, site, answer)) {
            case Shown.Late() -> new Verdict.Late();
            case Shown.Not(var why, var _) -> new Verdict.Refused(why);
            case Shown.Held(var person, var helping) -> {
                var id = certificates.find(asker.tenant(), asker.person(), person);
                if (id.isEmpty()) {
                    yield new Verdict.Refused("数字证书“%s”没有绑定本账号".formatted(person.commonName()));
                }
                yield switch (judge.judge(asker.tenant(), person, helping)) {
                    case Judgement.Verdict.Bad(var fault, var where) ->
                        new Verdict.Refused(
                                "数字证书“%s”未通过核验：%s（%s）".formatted(person.commonName(), where, Judge.sentence(fault)));
                    case Judgement.Verdict.Good(var stale) -> {
                        certificates.used(asker.tenant(), id.get());
                        yield new Verdict.Proved("数字证书“%s”%s%s"
                                .formatted(
                                        person.commonName(),
                                        answer.isByGateway() ? "，由网关核验持有" : "",
                                        stale == null ? "" : "，吊销列表已于 %s 过期".formatted(stale)));
                    }
                };
            }
        };
    }

    /// What somebody holds, whoever they are.
    sealed interface Shown {
        /// The key was at work just now.
        record Held(ReadCertificate person, List<ReadCertificate> helping) implements Shown {}

        record Late() implements Shown {}

        /// Nothing was shown that could be believed.
        ///
        /// @param sentence for whoever binds a certificate of their own
        record Not(String why, String sentence) implements Shown {}
    }

    Shown shown(Asker asker, Purpose purpose, Site site, ChallengeAnswer answer) {
        var text = challenges.take(asker, kind(), purpose, answer.challenge());
        if (text.isEmpty()) {
            return new Shown.Late();
        }
        var gateway = answer.isByGateway();
        var brought = gateway ? site.certificate() : answer.part("certificate");
        if (brought == null) {
            return new Shown.Not("网关没有传来数字证书", "网关没有传来数字证书。请插好智能密码钥匙，关闭浏览器后重新打开，按提示选择证书。");
        }
        try {
            var all = new ArrayList<>(Pem.certificates(gateway ? unescaped(brought) : brought));
            var person = all.removeFirst();
            if (gateway) {
                return new Shown.Held(person, all);
            }
            var signature = signature(answer.part("signature"));
            return person.key().answered(text.get().getBytes(StandardCharsets.US_ASCII), signature)
                    ? new Shown.Held(person, all)
                    : new Shown.Not("签名与数字证书不符", "签名与证书不符。请确认签的是本页给出的文字，一字不多、一字不少，并用这张证书的私钥。");
        } catch (Unreadable | IllegalArgumentException wrong) {
            LOG.info("A certificate or signature could not be read: {}", wrong.getMessage());
            return new Shown.Not("数字证书或签名无法识别", "证书或签名无法识别。证书请用 PEM 或 Base64 格式，签名请用 Base64 格式。");
        }
    }

    /// In either alphabet of Base64, in one line or in many: whatever the middleware gives.
    private static byte[] signature(String text) {
        return Base64.getUrlDecoder()
                .decode(text.replaceAll("[\\s=]", "").replace('+', '-').replace('/', '_'));
    }

    /// As nginx escapes it (`$ssl_client_escaped_cert`), where a plus stands for itself.
    private static String unescaped(String header) {
        return header.indexOf('%') < 0
                ? header
                : URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.US_ASCII);
    }
}
