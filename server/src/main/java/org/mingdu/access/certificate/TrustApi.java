package org.mingdu.access.certificate;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.proposal.Proposal;
import org.mingdu.access.proposal.Proposals;
import org.mingdu.access.proposal.ProposedAct.Kind;
import org.mingdu.access.session.AccountTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// What a site believes: authorities, lists of revoked certificates, and certificates bound for others.
@RestController
class TrustApi {
    private static final String WHY = "信任哪些证书颁发机构影响全域安全，由一名管理员提出、另一名管理员确认";

    private final AnchorTable anchors;
    private final ListTable lists;
    private final CertificateTable certificates;
    private final Proposals proposals;
    private final ProposeAnchor propose;
    private final TakeList takeList;
    private final BindCertificate bindCertificate;
    private final AccountTable accounts;
    private final GrantTable grants;
    private final CertificateSettings settings;
    private final Clock clock;
    private final Trail trail;

    TrustApi(
            AnchorTable anchors,
            ListTable lists,
            CertificateTable certificates,
            Proposals proposals,
            ProposeAnchor propose,
            TakeList takeList,
            BindCertificate bindCertificate,
            AccountTable accounts,
            GrantTable grants,
            CertificateSettings settings,
            Clock clock,
            Trail trail) {
        this.anchors = anchors;
        this.lists = lists;
        this.certificates = certificates;
        this.proposals = proposals;
        this.propose = propose;
        this.takeList = takeList;
        this.bindCertificate = bindCertificate;
        this.accounts = accounts;
        this.grants = grants;
        this.settings = settings;
        this.clock = clock;
        this.trail = trail;
    }

    /// @param fingerprint SHA-256, in hexadecimal figures, to be compared with what the authority publishes
    /// @param algorithm   of its key: SM2, RSA, P256 or P384
    record Authority(
            UUID id,
            String name,
            String subject,
            String issuer,
            boolean root,
            String algorithm,
            String fingerprint,
            Instant validUntil,
            boolean endsSoon) {}

    /// @param adds whether it would be added; otherwise removed
    record AuthorityProposed(Proposal proposal, Authority authority, boolean adds) {}

    /// @param past whether its date has passed
    record RevocationListLine(
            UUID id,
            String issuer,
            Instant thisUpdate,
            Instant nextUpdate,
            boolean past,
            int entries,
            Instant takenAt,
            @Nullable String takenBy) {}

    /// @param rule     how strictly lists are asked for: STRICT, KNOWN or LENIENT
    /// @param proposed what waits for a second word; null when nothing does
    record Trusted(
            List<Authority> authorities,
            List<RevocationListLine> lists,
            @OneOf({"STRICT", "KNOWN", "LENIENT"}) String rule,
            @Nullable AuthorityProposed proposed,
            List<CertificateTable.Line> certificates,
            List<String> can) {}

    record AuthorityProposal(UUID id) {}

    record RevocationListTaken(String issuer, Instant nextUpdate, int entries) {}

    record CertificateBound(UUID id, String name) {}

    /// @param certificate PEM or Base64
    record BindForm(
            @NotBlank(message = "请填写登录名。") @Size(max = 100, message = "登录名过长。")
            String login,

            @NotBlank(message = "请选择证书文件。") @Size(max = 60_000, message = "证书文件过大。")
            String certificate) {}

    @GetMapping("/api/v1/trust-anchors")
    @Allows(
            value = {Right.SECURITY_MANAGE, Right.PEOPLE_MANAGE},
            because = WHY,
            action = "查看信任的证书颁发机构")
    ResponseEntity<Trusted> trusted(Actor actor) {
        if (!Proposal.isFor(actor)) {
            return noRight();
        }
        var all = anchors.inForce(actor.tenant());
        var open = proposals.open(actor, Kind.TRUST_ANCHOR, null).orElse(null);
        return ResponseEntity.ok(new Trusted(
                all.stream().map(this::authority).toList(),
                lists.all(actor.tenant()).stream()
                        .map(list -> new RevocationListLine(
                                list.id(),
                                list.issuer(),
                                list.thisUpdate(),
                                list.nextUpdate(),
                                clock.instant().isAfter(list.nextUpdate()),
                                list.entries(),
                                list.takenAt(),
                                list.takenBy()))
                        .toList(),
                settings.revocation().name(),
                open == null ? null : proposed(actor, all, open),
                certificates.all(actor.tenant()),
                open == null ? List.of("propose") : List.of()));
    }

    private @Nullable AuthorityProposed proposed(Actor actor, List<AnchorTable.Anchor> all, Proposal open) {
        var added = anchors.addedWith(actor.tenant(), open.id());
        if (added.isPresent()) {
            return new AuthorityProposed(open, authority(added.get()), true);
        }
        return anchors.removedWith(actor.tenant(), open.id())
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst())
                .map(one -> new AuthorityProposed(open, authority(one), false))
                .orElse(null);
    }

    private Authority authority(AnchorTable.Anchor anchor) {
        var certificate = anchor.certificate();
        return new Authority(
                anchor.id(),
                certificate.commonName(),
                certificate.subjectText(),
                certificate.issuerText(),
                anchor.root(),
                certificate.key().kind().name(),
                certificate.fingerprint(),
                certificate.notAfter(),
                clock.instant().isAfter(certificate.notAfter().minus(OwnCertificateApi.WARNED_BEFORE)));
    }

    @PostMapping("/api/v1/trust-anchors/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @Allows(
            value = {Right.SECURITY_MANAGE, Right.PEOPLE_MANAGE},
            because = WHY,
            action = "提出信任证书颁发机构")
    ResponseEntity<AuthorityProposal> add(Actor actor, @Valid @RequestBody ProposeAnchor.Form form) {
        return answer(propose.add(actor, form));
    }

    @PostMapping("/api/v1/trust-anchors/{id}/removal-proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @Allows(
            value = {Right.SECURITY_MANAGE, Right.PEOPLE_MANAGE},
            because = WHY,
            action = "提出不再信任证书颁发机构")
    ResponseEntity<AuthorityProposal> remove(Actor actor, @PathVariable UUID id) {
        return answer(propose.remove(actor, id));
    }

    private static ResponseEntity<AuthorityProposal> answer(ProposeAnchor.Outcome outcome) {
        return switch (outcome) {
            case ProposeAnchor.Outcome.Proposed(var id) ->
                ResponseEntity.created(URI.create("/api/v1/proposals/" + id)).body(new AuthorityProposal(id));
            case ProposeAnchor.Outcome.NoRight() -> noRight();
            case ProposeAnchor.Outcome.NotFound() -> Problem.notFound().answer();
            case ProposeAnchor.Outcome.Invalid(var sentence) ->
                Problem.invalid("access").field("/certificate", sentence).answer();
            case ProposeAnchor.Outcome.Known() ->
                Problem.of(HttpStatus.CONFLICT, "access", "authority-known", "这个颁发机构已在信任之列，不需要再添加。")
                        .answer();
            case ProposeAnchor.Outcome.OneWaits() ->
                Problem.of(HttpStatus.CONFLICT, "access", "one-waits", "已有一份修改在等待确认。请先由另一名管理员确认或不同意，或由提出人撤回。")
                        .answer();
        };
    }

    @PostMapping("/api/v1/revocation-lists")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.SECURITY_MANAGE, because = "吊销列表由安全管理员上传，凭颁发机构的签名采信", action = "上传证书吊销列表")
    ResponseEntity<RevocationListTaken> take(Actor actor, @RequestParam MultipartFile file) throws IOException {
        if (!actor.mayEverywhere(Right.SECURITY_MANAGE)) {
            return noRight();
        }
        if (file.getSize() > RevocationList.LARGEST) {
            return list("吊销列表超过 16 MB。请改用分段的吊销列表，或联系颁发机构。");
        }
        return switch (takeList.handle(actor.tenant(), file.getBytes(), actor.person())) {
            case TakeList.Outcome.Taken(var issuer, var nextUpdate, var entries) -> {
                trail.say("%s，%d 条，有效至 %s".formatted(issuer, entries, nextUpdate));
                yield ResponseEntity.status(HttpStatus.CREATED)
                        .body(new RevocationListTaken(issuer, nextUpdate, entries));
            }
            case TakeList.Outcome.Unfit() -> list("文件无法识别。请选择完整的证书吊销列表（.crl，DER 或 PEM 格式）；增量列表和间接列表不支持。");
            case TakeList.Outcome.Foreign(var issuer) ->
                list(say("“%s”不在本系统信任的颁发机构之列，或签名不符。请先添加该机构的证书，或重新下载吊销列表。", issuer));
            case TakeList.Outcome.NotYet() -> list("吊销列表的签发时间在将来。请核对服务器时间，或重新下载。");
            case TakeList.Outcome.Past(var _) -> list("吊销列表已过期，采用后谁也不能凭证书登录。请下载最新的列表。");
            case TakeList.Outcome.Older() -> list("系统里已有更新的吊销列表，旧列表会漏掉后来吊销的证书，没有采用。请下载最新的列表。");
        };
    }

    private static <T> ResponseEntity<T> list(String sentence) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "access", "list-refused", sentence)
                .answer();
    }

    @PostMapping("/api/v1/certificates")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @Allows(value = Right.SECURITY_MANAGE, because = "数字证书可由安全管理员核对后代为绑定", action = "为人员绑定数字证书")
    ResponseEntity<CertificateBound> bind(Actor actor, @Valid @RequestBody BindForm form) {
        if (!actor.mayEverywhere(Right.SECURITY_MANAGE)) {
            return noRight();
        }
        var person = accounts.personOf(form.login()).orElse(null);
        if (person == null
                || !accounts.tenantOf(form.login()).equals(Optional.of(actor.tenant()))
                || !accounts.isOpen(actor.tenant(), person)) {
            return Problem.invalid("access")
                    .field("/login", "没有这个登录名，或账号已停用。请核对后重试。")
                    .answer();
        }
        if (person.equals(actor.person())) {
            return Problem.of(HttpStatus.CONFLICT, "access", "oneself", "自己的数字证书请在个人菜单的“数字证书”中绑定。")
                    .answer();
        }
        if (grants.administers(actor.tenant(), person)) {
            return Problem.of(
                            HttpStatus.CONFLICT,
                            "access",
                            "administrator-binds-oneself",
                            "管理员的数字证书须由本人登录后自行绑定，防止他人借此进入其账号。")
                    .answer();
        }
        List<ReadCertificate> sent;
        try {
            sent = Pem.certificates(form.certificate());
        } catch (Unreadable wrong) {
            return Problem.invalid("access")
                    .field("/certificate", "证书无法识别。请选择 PEM 或 Base64 格式的个人签名证书。")
                    .answer();
        }
        return switch (bindCertificate.forAnother(actor.tenant(), person, sent, actor.person())) {
            case BindCertificate.Outcome.Bound(var id, var name, var _) -> {
                trail.about("person", person.value(), form.login().strip());
                yield ResponseEntity.status(HttpStatus.CREATED).body(new CertificateBound(id, name));
            }
            case BindCertificate.Outcome.Invalid(var sentence) -> OwnCertificateApi.refused(sentence);
            case BindCertificate.Outcome.Taken() -> OwnCertificateApi.taken();
            case BindCertificate.Outcome.Late() -> throw new IllegalStateException("nobody was asked");
        };
    }

    private static <T> ResponseEntity<T> noRight() {
        return Problem.of(HttpStatus.FORBIDDEN, "access", "beyond-reach", "对全域生效的事项，请由全域的系统管理员或安全管理员办理。")
                .answer();
    }
}
