package org.mingdu.access.outside;

import static org.mingdu.kernel.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.edge.Sessions;
import org.mingdu.access.outside.OutsideStepTable.Purpose;
import org.mingdu.access.session.AccountTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Open;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.WebUtils;

@RestController
class OutsideApi {
    private static final String COOKIE = "MINGDU_OUTSIDE";
    private static final String OWN = "人人可以查看和解除自己绑定的统一身份认证";

    private final GoOutside goOutside;
    private final ComeBack comeBack;
    private final Issuers issuers;
    private final IdentityTable identities;
    private final AccountTable accounts;
    private final Trail trail;

    OutsideApi(
            GoOutside goOutside,
            ComeBack comeBack,
            Issuers issuers,
            IdentityTable identities,
            AccountTable accounts,
            Trail trail) {
        this.goOutside = goOutside;
        this.comeBack = comeBack;
        this.issuers = issuers;
        this.identities = identities;
        this.accounts = accounts;
        this.trail = trail;
    }

    record Providers(List<Issuers.Provider> items) {}

    record GoForm(
            @NotBlank(message = "请选择登录方式。") @Size(max = 40, message = "登录方式有误，请重新选择。")
            String provider,

            @OneOf({"SIGN_IN", "LINK", "STEP_UP"}) @NotBlank(message = "请说明办理事项。") @Size(max = 20, message = "办理事项有误。")
            String purpose,

            @Size(max = 500, message = "返回地址过长。") @Nullable String to) {}

    /// Where the browser goes now.
    record Sent(String address) {}

    record AnswerForm(
            @NotBlank(message = "缺少登录方式。") @Size(max = 40, message = "登录方式有误，请重新登录。")
            String provider,

            @NotBlank(message = "缺少授权码。") @Size(max = 4000, message = "授权码过长。")
            String code,

            @NotBlank(message = "缺少状态值。") @Size(max = 200, message = "状态值过长。")
            String state,

            @Size(max = 500, message = "签发方地址过长。") @Nullable String iss) {}

    /// @param to where on these screens they wanted to go
    record Returned(
            @OneOf({"SIGNED_IN", "CODE_NEEDED", "LINKED", "STEPPED_UP"})
            String result,

            String to) {}

    /// @param providerName what the house is called here
    record OwnIdentity(
            UUID id,
            String providerName,
            String subject,
            Instant linkedAt,
            @Nullable Instant usedAt) {}

    /// @param byDirectory whether the site's directory knows one's password
    record OwnWays(boolean byDirectory, List<OwnIdentity> identities, List<Issuers.Provider> providers) {}

    @GetMapping("/api/v1/session/providers")
    @Open(because = "登录页先要知道有哪些登录方式", action = "查看登录方式")
    Providers providers() {
        return new Providers(issuers.all());
    }

    @PostMapping("/api/v1/session/outside")
    @Open(because = "前往统一身份认证登录；绑定和再次核实须已登录", action = "前往统一身份认证")
    ResponseEntity<Sent> go(@Valid @RequestBody GoForm form, HttpServletRequest request) {
        var purpose = purpose(form.purpose());
        if (purpose == null) {
            return Problem.invalid("access").field("/purpose", "办理事项有误。").answer();
        }
        var command = new GoOutside.Command(form.provider(), purpose, form.to(), Sessions.token(request));
        return switch (goOutside.handle(command)) {
            case GoOutside.Outcome.Sent(var address, var browser) ->
                ResponseEntity.ok()
                        .header(HttpHeaders.SET_COOKIE, cookie(browser, request, OutsideStepTable.OPEN_FOR))
                        .body(new Sent(address.toString()));
            case GoOutside.Outcome.NoSuchProvider() ->
                Problem.of(HttpStatus.NOT_FOUND, "access", "no-such-provider", "没有这种登录方式，请刷新登录页后重新选择。")
                        .answer();
            case GoOutside.Outcome.Away(var name) -> away(name);
            case GoOutside.Outcome.SignInFirst() ->
                Problem.of(HttpStatus.UNAUTHORIZED, "access", "signed-out", "登录已失效，请重新登录。已填写的内容没有丢失。")
                        .answer();
            case GoOutside.Outcome.StepUpFirst() ->
                Problem.of(HttpStatus.FORBIDDEN, "access", "step-up-needed", "办理此事前须再次核实身份，请输入口令、动态口令或用通行密钥后继续。")
                        .answer();
        };
    }

    @PostMapping("/api/v1/session/outside/answer")
    @Open(because = "从统一身份认证返回，凭其答复和本浏览器的凭证办理", action = "从统一身份认证返回")
    ResponseEntity<Returned> back(@Valid @RequestBody AnswerForm form, HttpServletRequest request) {
        var browser = WebUtils.getCookie(request, cookieName(request));
        var command = new ComeBack.Command(
                form.provider(),
                form.code(),
                form.state(),
                form.iss(),
                browser == null ? null : browser.getValue(),
                Sessions.token(request),
                request.getRemoteAddr(),
                request.getHeader(HttpHeaders.USER_AGENT));
        return switch (comeBack.handle(command)) {
            case ComeBack.Outcome.SignedIn(var token, var to) ->
                returned("SIGNED_IN", to, request, Sessions.set(token, request, Duration.ofDays(1)));
            case ComeBack.Outcome.CodeNeeded(var token, var to) ->
                returned("CODE_NEEDED", to, request, Sessions.set(token, request, Duration.ofMinutes(5)));
            case ComeBack.Outcome.Linked(var to) -> returned("LINKED", to, request, null);
            case ComeBack.Outcome.SteppedUp(var to) -> returned("STEPPED_UP", to, request, null);
            case ComeBack.Outcome.Unknown(var name) ->
                Problem.of(
                                HttpStatus.FORBIDDEN,
                                "access",
                                "identity-unknown",
                                say("您在“%s”的身份还没有绑定明度账号。请先用登录名和口令登录后自行绑定，或请本单位管理员为您绑定。", name))
                        .answer();
            case ComeBack.Outcome.Taken() ->
                Problem.of(
                                HttpStatus.CONFLICT,
                                "access",
                                "identity-taken",
                                "这个身份已绑定其他账号，或您已绑定同一认证的另一个身份。请先解除原来的绑定，或联系本单位管理员。")
                        .answer();
            case ComeBack.Outcome.TooLate() ->
                Problem.of(
                                HttpStatus.UNAUTHORIZED,
                                "access",
                                "outside-too-late",
                                "这次登录不是从本浏览器发起的，或已用过、已超过 10 分钟。请回到登录页重新登录。")
                        .answer();
            case ComeBack.Outcome.Untrue(var name) ->
                Problem.of(
                                HttpStatus.UNAUTHORIZED,
                                "access",
                                "outside-untrue",
                                say("“%s”的答复没有通过核验，没有登录。请回到登录页重试；仍不行的，请联系管理员检查对接设置。", name))
                        .answer();
            case ComeBack.Outcome.Away(var name) -> away(name);
        };
    }

    @GetMapping("/api/v1/own-identities")
    @Allows(because = OWN, action = "查看自己的登录方式")
    OwnWays own(Actor actor) {
        return new OwnWays(
                accounts.isByDirectory(actor.tenant(), actor.person()),
                identities.of(actor.tenant(), actor.person()).stream()
                        .map(row -> new OwnIdentity(
                                row.id(), issuers.name(row.issuer()), row.subject(), row.linkedAt(), row.usedAt()))
                        .toList(),
                issuers.all());
    }

    @DeleteMapping("/api/v1/own-identities/{id}")
    @Formal
    @Allows(because = OWN, action = "解除自己绑定的统一身份认证")
    ResponseEntity<Void> unlink(Actor actor, @PathVariable UUID id) {
        var issuer = identities.unlink(actor.tenant(), actor.person(), id);
        if (issuer.isEmpty()) {
            return Problem.notFound().answer();
        }
        trail.say(issuers.name(issuer.get()));
        return ResponseEntity.noContent().build();
    }

    private static @Nullable Purpose purpose(String text) {
        for (var purpose : Purpose.values()) {
            if (purpose.name().equals(text)) {
                return purpose;
            }
        }
        return null;
    }

    private static <T> ResponseEntity<T> away(String name) {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "access",
                        "outside-away",
                        say("“%s”暂时连接不上。请稍后重试，或改用登录名和口令登录。", name))
                .answer();
    }

    private static ResponseEntity<Returned> returned(
            String result, String to, HttpServletRequest request, @Nullable String session) {
        var answer = ResponseEntity.ok().header(HttpHeaders.SET_COOKIE, cookie("", request, Duration.ZERO));
        if (session != null) {
            answer.header(HttpHeaders.SET_COOKIE, session);
        }
        return answer.body(new Returned(result, to));
    }

    private static String cookieName(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + COOKIE : COOKIE;
    }

    private static String cookie(String value, HttpServletRequest request, Duration age) {
        return ResponseCookie.from(cookieName(request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build()
                .toString();
    }
}
