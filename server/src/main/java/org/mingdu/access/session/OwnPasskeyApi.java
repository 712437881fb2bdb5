package org.mingdu.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.mingdu.access.edge.Visitor;
import org.mingdu.access.factor.Asker;
import org.mingdu.access.factor.Factors;
import org.mingdu.access.factor.Sites;
import org.mingdu.access.passkey.Passkeys;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// One's own passkeys: begun and given up after a step-up, several each.
@RestController
class OwnPasskeyApi {
    private static final String WHY = "人人可以启用和删除自己的通行密钥";

    private final Passkeys passkeys;
    private final AddPasskey addPasskey;
    private final Factors factors;
    private final Sites sites;
    private final SessionTable sessions;
    private final Trail trail;

    OwnPasskeyApi(
            Passkeys passkeys,
            AddPasskey addPasskey,
            Factors factors,
            Sites sites,
            SessionTable sessions,
            Trail trail) {
        this.passkeys = passkeys;
        this.addPasskey = addPasskey;
        this.factors = factors;
        this.sites = sites;
        this.sessions = sessions;
        this.trail = trail;
    }

    /// @param origin where alone they work, `https://mingdu.example.gov.cn`; empty where the site has no address they
    /// know
    /// @param most   so many somebody may have
    record OwnPasskeys(String origin, int most, List<Passkeys.Passkey> items) {}

    record KeyName(
            @NotBlank(message = "请填写名称，例如“办公电脑”。") @Size(max = 40, message = "名称不能超过 40 个字。")
            String name) {}

    /// As the browser brings it back, in base64url.
    record NewPasskey(
            @NotNull(message = "缺少验证请求的编号。") UUID challenge,

            @NotBlank(message = "请填写名称，例如“办公电脑”。") @Size(max = 40, message = "名称不能超过 40 个字。")
            String name,

            @NotBlank(message = "缺少设备的答复。") @Size(max = 4000, message = "设备的答复过长。")
            String clientData,

            @NotBlank(message = "缺少设备的答复。") @Size(max = 16000, message = "设备的答复过长。")
            String attestation,

            @NotNull(message = "缺少连接方式。") @Size(max = 8, message = "连接方式有误。")
            List<@Pattern(regexp = "[a-z-]{1,20}", message = "连接方式有误。") String> transports) {}

    /// @param recoveryCodes shown once; none where those given earlier stay good
    record Added(UUID id, List<String> recoveryCodes) {}

    @GetMapping("/api/v1/session/passkeys")
    @Allows(because = WHY, action = "查看自己的通行密钥")
    OwnPasskeys own(Actor actor, HttpServletRequest request) {
        return new OwnPasskeys(sites.of(request).origin(), Passkeys.MOST, passkeys.of(actor.tenant(), actor.person()));
    }

    @PostMapping("/api/v1/session/passkeys/challenge")
    @Formal
    @Allows(because = WHY, action = "开始添加通行密钥")
    ResponseEntity<Passkeys.Making> make(Visitor visitor, HttpServletRequest request) {
        var site = sites.of(request);
        if (!site.isKnown()) {
            return Problem.of(
                            HttpStatus.CONFLICT,
                            "access",
                            "no-site",
                            "系统还没有设置访问地址，不能使用通行密钥。请联系管理员设置 mingdu.sign-in.site，或改用动态口令。")
                    .answer();
        }
        var actor = visitor.actor();
        return passkeys.make(new Asker(actor.tenant(), actor.person(), visitor.sessionHash()), site)
                .map(ResponseEntity::ok)
                .orElseGet(OwnPasskeyApi::tooMany);
    }

    @PostMapping("/api/v1/session/passkeys")
    @NotKept
    @Allows(because = WHY, action = "添加通行密钥")
    ResponseEntity<Added> add(Visitor visitor, @Valid @RequestBody NewPasskey form, HttpServletRequest request) {
        var command = new AddPasskey.Command(
                form.challenge(), form.name().strip(), form.clientData(), form.attestation(), form.transports());
        return switch (addPasskey.handle(visitor, sites.of(request), command)) {
            case AddPasskey.Outcome.Added(var id, var codes) -> ResponseEntity.ok(new Added(id, codes));
            case AddPasskey.Outcome.TooLate() ->
                Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "access",
                                "key-too-late",
                                "这次添加已超过 2 分钟或已用过，没有保存。请重新点“添加”。")
                        .answer();
            case AddPasskey.Outcome.Untrue() ->
                Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "access",
                                "key-refused",
                                "设备的答复没有通过核验，没有保存。请确认浏览器地址栏中的地址是本系统的正式地址后重试，或换一个设备。")
                        .answer();
            case AddPasskey.Outcome.TooMany() -> tooMany();
            case AddPasskey.Outcome.Taken() ->
                Problem.of(HttpStatus.CONFLICT, "access", "key-taken", "这个通行密钥已经添加过，不必重复添加。")
                        .answer();
        };
    }

    @PutMapping("/api/v1/session/passkeys/{id}")
    @Allows(because = WHY, action = "修改通行密钥的名称")
    ResponseEntity<Void> rename(Actor actor, @PathVariable UUID id, @Valid @RequestBody KeyName form) {
        if (!passkeys.rename(actor.tenant(), actor.person(), id, form.name().strip())) {
            return Problem.notFound().answer();
        }
        trail.say(form.name().strip());
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/api/v1/session/passkeys/{id}")
    @Formal
    @Allows(because = WHY, action = "删除通行密钥")
    ResponseEntity<Void> remove(Visitor visitor, @PathVariable UUID id) {
        var actor = visitor.actor();
        var name = passkeys.remove(actor.tenant(), actor.person(), id);
        if (name.isEmpty()) {
            return Problem.notFound().answer();
        }
        factors.givenUp(actor.tenant(), actor.person());
        sessions.endOthers(actor.tenant(), actor.person(), visitor.sessionHash());
        sessions.obey(actor.tenant(), actor.person());
        trail.say(name.get() + "，其他登录已结束");
        return ResponseEntity.noContent().build();
    }

    private static <T> ResponseEntity<T> tooMany() {
        return Problem.of(HttpStatus.CONFLICT, "access", "too-many-keys", "通行密钥最多 10 个。请先删除不再使用的，再添加。")
                .answer();
    }
}
