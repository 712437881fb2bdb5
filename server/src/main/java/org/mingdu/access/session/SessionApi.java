package org.mingdu.access.session;

import static org.mingdu.kernel.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.edge.Sessions;
import org.mingdu.access.edge.Visitor;
import org.mingdu.access.factor.Challenge;
import org.mingdu.access.factor.ChallengeAnswer;
import org.mingdu.access.factor.Evidence;
import org.mingdu.access.factor.FactorKind;
import org.mingdu.access.factor.Site;
import org.mingdu.access.factor.Sites;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Open;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SessionApi {
    private final SignIn signIn;
    private final EnterCode enterCode;
    private final AskForKey askForKey;
    private final Proof proof;
    private final SetUp setUp;
    private final ChangePassword changePassword;
    private final SessionTable sessions;
    private final SessionView view;
    private final Sites sites;

    SessionApi(
            SignIn signIn,
            EnterCode enterCode,
            AskForKey askForKey,
            Proof proof,
            SetUp setUp,
            ChangePassword changePassword,
            SessionTable sessions,
            SessionView view,
            Sites sites) {
        this.signIn = signIn;
        this.enterCode = enterCode;
        this.askForKey = askForKey;
        this.proof = proof;
        this.setUp = setUp;
        this.changePassword = changePassword;
        this.sessions = sessions;
        this.view = view;
        this.sites = sites;
    }

    record Form(
            @NotBlank(message = "请输入登录名。") @Size(max = 100, message = "登录名过长。")
            String login,

            @NotBlank(message = "请输入口令。") @Size(max = 200, message = "口令过长。")
            String password) {}

    /// One of them.
    record CodeForm(
            @Size(max = 40, message = "动态口令过长。") @Nullable String code,
            @Valid @Nullable ChallengeAnswer answer) {}

    record KeyForm(@NotNull(message = "请选择验证方式。") FactorKind kind) {}

    /// One of them; a password may come with either of the others.
    record StepUpForm(
            @Size(max = 200, message = "口令过长。") @Nullable String password,

            @Size(max = 40, message = "动态口令过长。") @Nullable String code,
            @Valid @Nullable ChallengeAnswer answer) {}

    record PasswordForm(
            @NotBlank(message = "请输入原口令。") @Size(max = 200, message = "口令过长。")
            String current,

            @NotBlank(message = "请输入新口令。") @Size(max = 200, message = "口令过长。")
            String next) {}

    @GetMapping("/api/v1/session")
    @Open(because = "网页先要知道是否已登录", action = "查看登录状态")
    SessionView.View session(HttpServletRequest request) {
        var visitor = Visitor.of(request);
        return visitor == null ? view.nobody(Sessions.token(request)) : view.of(visitor);
    }

    @PostMapping("/api/v1/session")
    @Open(because = "登录", action = "登录")
    ResponseEntity<SessionView.View> signIn(@Valid @RequestBody Form form, HttpServletRequest request) {
        var command = new SignIn.Command(
                form.login(),
                form.password(),
                request.getRemoteAddr(),
                isLoopback(request),
                request.getHeader(HttpHeaders.USER_AGENT));
        return switch (signIn.handle(command)) {
            case SignIn.Outcome.SignedIn(var token) ->
                ResponseEntity.ok()
                        .header(HttpHeaders.SET_COOKIE, Sessions.set(token, request, Duration.ofDays(1)))
                        .body(view.of(token));
            case SignIn.Outcome.CodeNeeded(var token) ->
                ResponseEntity.ok()
                        .header(HttpHeaders.SET_COOKIE, Sessions.set(token, request, Duration.ofMinutes(5)))
                        .body(view.of(token));
            case SignIn.Outcome.Refused() ->
                Problem.of(HttpStatus.UNAUTHORIZED, "access", "sign-in-refused", "登录名或口令不正确。忘记口令请联系本单位管理员重设。")
                        .answer();
            case SignIn.Outcome.Locked(var seconds) -> locked(seconds);
            case SignIn.Outcome.AddressClosed(var seconds) ->
                Problem.of(
                                HttpStatus.TOO_MANY_REQUESTS,
                                "access",
                                "address-closed",
                                say("从这个网络地址登录失败的次数过多，请约 %d 分钟后再试。急需使用的，请换一个网络或联系管理员。", (seconds + 59) / 60))
                        .with("retryAfterSeconds", seconds)
                        .answer();
            case SignIn.Outcome.DemoClosed() ->
                Problem.of(
                                HttpStatus.FORBIDDEN,
                                "access",
                                "demo-closed",
                                "本次启动使用了 --empty，演示账号已停用。请改用 ./mingdu run 启动，或用 ./mingdu erase-demo 清除演示数据后完成首次设置。")
                        .answer();
            case SignIn.Outcome.DirectoryAway() -> directoryAway();
            case SignIn.Outcome.Busy() ->
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "access", "try-again", "同时登录的人较多，请稍后重试。")
                        .answer();
            case SignIn.Outcome.OnThisMachineOnly() ->
                Problem.of(HttpStatus.FORBIDDEN, "access", "this-machine-only", "演示账号只能在运行明度的电脑上登录。")
                        .answer();
        };
    }

    @PostMapping("/api/v1/session/code/challenge")
    @Open(because = "登录的第二步，凭第一步得到的凭证办理", action = "请求用密钥登录")
    ResponseEntity<Challenge> askHalfway(@Valid @RequestBody KeyForm form, HttpServletRequest request) {
        return switch (askForKey.halfway(Sessions.token(request), form.kind(), sites.of(request))) {
            case AskForKey.Outcome.Asked(var challenge) -> ResponseEntity.ok(challenge);
            case AskForKey.Outcome.NoSuchKey() -> noSuchKey();
            case AskForKey.Outcome.TooLate() -> secondStepTooLate();
        };
    }

    @PostMapping("/api/v1/session/code")
    @Open(because = "登录的第二步，凭第一步得到的凭证办理", action = "登录第二步")
    ResponseEntity<SessionView.View> enterCode(@Valid @RequestBody CodeForm form, HttpServletRequest request) {
        var evidence = evidence(form.code(), form.answer(), sites.of(request));
        if (evidence == null) {
            return nothingShown();
        }
        var command = new EnterCode.Command(
                Sessions.token(request), evidence, request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
        return switch (enterCode.handle(command)) {
            case EnterCode.Outcome.SignedIn(var token) ->
                ResponseEntity.ok()
                        .header(HttpHeaders.SET_COOKIE, Sessions.set(token, request, Duration.ofDays(1)))
                        .body(view.of(token));
            case EnterCode.Outcome.WrongCode() -> refused(new Proof.Outcome.WrongCode());
            case EnterCode.Outcome.WrongKey() -> refused(new Proof.Outcome.WrongKey());
            case EnterCode.Outcome.KeyTooLate() -> refused(new Proof.Outcome.KeyTooLate());
            case EnterCode.Outcome.Locked(var seconds) -> locked(seconds);
            case EnterCode.Outcome.TooLate() -> secondStepTooLate();
        };
    }

    @PostMapping("/api/v1/session/step-up/challenge")
    @Allows(because = "人人可以再次核实自己的身份", action = "请求用密钥核实身份")
    ResponseEntity<Challenge> askForKey(Visitor visitor, @Valid @RequestBody KeyForm form, HttpServletRequest request) {
        return askForKey
                .of(visitor, form.kind(), sites.of(request))
                .map(ResponseEntity::ok)
                .orElseGet(SessionApi::noSuchKey);
    }

    @PostMapping("/api/v1/session/step-up")
    @Allows(because = "人人可以再次核实自己的身份", action = "再次核实身份")
    ResponseEntity<Void> stepUp(Visitor visitor, @Valid @RequestBody StepUpForm form, HttpServletRequest request) {
        var evidence = evidence(form.code(), form.answer(), sites.of(request));
        if (form.password() == null && evidence == null) {
            return Problem.invalid("access").field("/password", "请输入口令或动态口令。").answer();
        }
        // What the gateway saw when the connection began does not say that somebody sits there now and means this.
        if (form.password() == null && form.answer() != null && form.answer().isByGateway()) {
            return Problem.invalid("access")
                    .field("/password", "用网关核验的数字证书再次核实身份时，还须输入口令。")
                    .answer();
        }
        return switch (proof.of(visitor, form.password(), evidence)) {
            case Proof.Outcome.Proved() -> {
                sessions.stepUp(visitor);
                yield ResponseEntity.noContent().build();
            }
            case Proof.Outcome.Refused wrong -> refused(wrong);
        };
    }

    /// Null when neither is there; the answer of a key where both are.
    static @Nullable Evidence evidence(@Nullable String code, @Nullable ChallengeAnswer answer, Site site) {
        if (answer != null) {
            return new Evidence.Answered(answer, site);
        }
        return code == null || code.isBlank() ? null : new Evidence.Typed(code);
    }

    static <T> ResponseEntity<T> nothingShown() {
        return Problem.invalid("access").field("/code", "请输入动态口令或恢复码。").answer();
    }

    private static <T> ResponseEntity<T> noSuchKey() {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        "access",
                        "no-such-key",
                        "现在不能用这种方式验证：您还没有启用它，或者系统没有设置访问地址。请改用其他方式，或联系管理员。")
                .answer();
    }

    private static <T> ResponseEntity<T> secondStepTooLate() {
        return Problem.of(HttpStatus.UNAUTHORIZED, "access", "code-too-late", "已超过 5 分钟，请重新输入登录名和口令。")
                .answer();
    }

    @DeleteMapping("/api/v1/session")
    @Allows(because = "人人可以退出登录", action = "退出登录")
    ResponseEntity<Void> signOut(Visitor visitor, HttpServletRequest request) {
        sessions.end(visitor.sessionHash());
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, Sessions.set("", request, Duration.ZERO))
                .build();
    }

    @PostMapping("/api/v1/session/password")
    @Allows(because = "人人可以修改自己的口令", action = "修改口令")
    ResponseEntity<Void> changePassword(Visitor visitor, @Valid @RequestBody PasswordForm form) {
        return switch (changePassword.handle(visitor, form.current(), form.next())) {
            case ChangePassword.Outcome.Changed() -> ResponseEntity.noContent().build();
            case ChangePassword.Outcome.WrongPassword() ->
                Problem.invalid("access").field("/current", "原口令不正确。").answer();
            case ChangePassword.Outcome.Locked(var seconds) -> locked(seconds);
            case ChangePassword.Outcome.OfTheDirectory() ->
                Problem.of(HttpStatus.CONFLICT, "access", "of-the-directory", "您的口令由单位目录管理，请在单位目录中修改。")
                        .answer();
            case ChangePassword.Outcome.TooWeak(var sentence) ->
                Problem.invalid("access").field("/next", sentence).answer();
        };
    }

    @PostMapping("/api/v1/setup")
    @Open(because = "首次设置时还没有任何人", action = "首次设置")
    ResponseEntity<Void> setUp(@Valid @RequestBody SetUp.Command command) {
        return switch (setUp.handle(command)) {
            case SetUp.Outcome.Done() -> ResponseEntity.noContent().build();
            case SetUp.Outcome.AlreadyDone() ->
                Problem.of(HttpStatus.CONFLICT, "access", "already-set-up", "系统已完成首次设置，请直接登录。")
                        .answer();
            case SetUp.Outcome.Invalid(var errors) ->
                Problem.invalid("access", errors).answer();
        };
    }

    static <T> ResponseEntity<T> directoryAway() {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "access",
                        "directory-away",
                        "单位目录暂时连接不上，无法核对您的口令；账号没有被锁定。请稍后重试，急需使用的请联系本单位管理员。")
                .answer();
    }

    private static <T> ResponseEntity<T> locked(long seconds) {
        return Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "access",
                        "locked",
                        say("口令连续输错，账号已锁定，请约 %d 分钟后再试，或联系管理员重设。", (seconds + 59) / 60))
                .with("retryAfterSeconds", seconds)
                .answer();
    }

    /// What was shown to prove oneself and did not.
    static <T> ResponseEntity<T> refused(Proof.Outcome.Refused wrong) {
        return switch (wrong) {
            case Proof.Outcome.WrongPassword() ->
                Problem.invalid("access").field("/password", "口令不正确，请重新输入。").answer();
            case Proof.Outcome.WrongCode() ->
                Problem.invalid("access")
                        .field("/code", "动态口令不正确或已用过。请等下一个口令出现后再输入；手机不在身边的，可用恢复码。")
                        .answer();
            case Proof.Outcome.WrongKey() ->
                Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "access",
                                "key-refused",
                                "验证没有通过。请确认用的是本人为这个系统启用的密钥或绑定的数字证书（未过期、未吊销）后重试，或改用动态口令、恢复码。")
                        .answer();
            case Proof.Outcome.KeyTooLate() ->
                Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "access", "key-too-late", "这次验证已超过 2 分钟或已用过。请重新点验证按钮。")
                        .answer();
            case Proof.Outcome.Locked(var seconds) -> locked(seconds);
            case Proof.Outcome.DirectoryAway() -> directoryAway();
        };
    }

    /// What proxies add, of one make or another; the container takes `X-Forwarded-For` away where it believed it.
    private static final List<String> HANDED_ON =
            List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Forwarded", "Via");

    /// From this machine and not handed on by a proxy on it.
    private static boolean isLoopback(HttpServletRequest request) {
        for (var handedOn : HANDED_ON) {
            if (request.getHeader(handedOn) != null) {
                return false;
            }
        }
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
