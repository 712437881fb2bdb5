package org.mingdu.access.machine;

import static org.mingdu.kernel.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.edge.Machines;
import org.mingdu.kernel.Open;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tokens for machines, as every library of OAuth 2.0 asks for them: client credentials, shown in the header (RFC 6749,
/// 2.3.1 and 4.4). Answers and refusals have the form that standard gives them.
@RestController
class TokenApi {
    private static final int LONGEST = 8 << 10;

    private final GiveToken giveToken;

    TokenApi(GiveToken giveToken) {
        this.giveToken = giveToken;
    }

    record Token(String access_token, String token_type, long expires_in, String scope) {}

    /// `error` is for programs, `detail` for people.
    record Refused(String error, String detail) {}

    private record Credentials(String client, String secret) {}

    @PostMapping(path = Machines.TOKENS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Open(because = "接口账号凭其密钥取得令牌", action = "取得令牌")
    ResponseEntity<?> token(HttpServletRequest request) {
        if (request.getQueryString() != null || request.getContentLengthLong() > LONGEST) {
            return unable(HttpStatus.BAD_REQUEST, "invalid_request", "参数须放在请求正文中，地址里不得带任何参数。");
        }
        var grant = only(request, "grant_type");
        if (grant.isEmpty()) {
            return unable(HttpStatus.BAD_REQUEST, "invalid_request", "缺少 grant_type，或带了不止一个。");
        }
        if (!grant.get().equals("client_credentials")) {
            return unable(HttpStatus.BAD_REQUEST, "unsupported_grant_type", "只支持 grant_type=client_credentials。");
        }
        var credentials = credentials(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (credentials.isEmpty()) {
            return wrongClient("请在 Authorization 请求头中以 Basic 方式出示接口账号和密钥。");
        }
        var scope = request.getParameter("scope");
        var rights = scope == null || scope.isBlank()
                ? List.<String>of()
                : Arrays.stream(scope.strip().split(" +", -1)).distinct().toList();
        var command = new GiveToken.Command(
                credentials.get().client(), credentials.get().secret(), rights, request.getRemoteAddr());
        return switch (giveToken.handle(command)) {
            case GiveToken.Outcome.Given(var token, var lasts, var given) ->
                ResponseEntity.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(new Token(token, "Bearer", lasts.toSeconds(), String.join(" ", given)));
            case GiveToken.Outcome.WrongClient() -> wrongClient("接口账号或密钥不正确，或账号已停用、已到期。请联系管理员核对。");
            case GiveToken.Outcome.TooWide() ->
                unable(HttpStatus.BAD_REQUEST, "invalid_scope", "申请的权限超出这个接口账号的授权。请减少 scope，或由管理员另行登记。");
            case GiveToken.Outcome.AddressClosed(var seconds) ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(new Refused(
                                "temporarily_unavailable", say("从这个网络地址失败的次数过多，请约 %d 分钟后再试。", (seconds + 59) / 60)));
        };
    }

    private static Optional<String> only(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null || values.length != 1 ? Optional.empty() : Optional.of(values[0]);
    }

    /// Both halves are form-encoded within it.
    private static Optional<Credentials> credentials(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            var pair = new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            var colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Credentials(
                            URLDecoder.decode(pair.substring(0, colon), StandardCharsets.UTF_8),
                            URLDecoder.decode(pair.substring(colon + 1), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException notBasic) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<Refused> wrongClient(String sentence) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"mingdu\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new Refused("invalid_client", sentence));
    }

    private static ResponseEntity<Refused> unable(HttpStatus status, String error, String sentence) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new Refused(error, sentence));
    }
}
