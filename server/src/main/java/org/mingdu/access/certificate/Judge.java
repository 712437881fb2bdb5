package org.mingdu.access.certificate;

import java.time.Clock;
import java.util.List;
import org.mingdu.access.certificate.Judgement.Fault;
import org.mingdu.access.certificate.Judgement.Trust;
import org.mingdu.access.certificate.Judgement.Verdict;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;

/// Judges a certificate by what a site believes now.
@Component
class Judge {
    private final AnchorTable anchors;
    private final ListTable lists;
    private final CertificateSettings settings;
    private final Clock clock;

    Judge(AnchorTable anchors, ListTable lists, CertificateSettings settings, Clock clock) {
        this.anchors = anchors;
        this.lists = lists;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param helping authorities sent along
    Verdict judge(TenantId tenant, ReadCertificate person, List<ReadCertificate> helping) {
        var believed = anchors.believed(tenant);
        return Judgement.of(
                person,
                helping,
                new Trust(
                        believed.roots(),
                        believed.between(),
                        (authority, serial, points, anAuthority) ->
                                lists.standing(tenant, authority, serial, points, anAuthority),
                        settings.revocation()),
                clock.instant());
    }

    /// What is wrong and what to do, for whose certificate it is.
    static String sentence(Fault fault) {
        return switch (fault) {
            case UNKNOWN_ISSUER -> "颁发机构不在本系统信任的范围内，或其证书已过期。请确认选对了证书，仍不行的请联系安全管理员。";
            case NOT_YET_VALID -> "证书还没有到生效时间，请到期后再用，或向颁发机构核对。";
            case EXPIRED -> "证书已过期，请向颁发机构更新后重新绑定。";
            case NOT_FOR_SIGNING -> "这不是签名证书。智能密码钥匙里通常有签名和加密两张证书，请选择签名证书。";
            case NOT_FOR_SIGNING_IN -> "这张证书的用途不包括登录，请换用个人签名证书。";
            case AN_AUTHORITY -> "这是颁发机构的证书，请选择您本人的签名证书。";
            case UNKNOWN_EXTENSION -> "证书带有本系统不能核验的限制，请联系颁发机构或安全管理员。";
            case REVOKED -> "证书已被颁发机构吊销，不能再用。请向颁发机构申领新证书后重新绑定。";
            case NO_LIST -> "本系统还没有该颁发机构的吊销列表，暂不能核验。请联系安全管理员上传。";
            case LIST_EXPIRED -> "该颁发机构的吊销列表已过期，暂不能核验。请联系安全管理员更新。";
        };
    }
}
