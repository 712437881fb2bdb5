package org.mingdu.access.factor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/// What the browser brings back.
///
/// @param challenge which one it answers
/// @param parts     what the key made, in base64url, by the names its kind gives them
public record ChallengeAnswer(
        @NotNull(message = "缺少验证请求的编号。") UUID challenge,
        @NotNull(message = "缺少验证方式。") FactorKind kind,

        @NotNull(message = "缺少验证结果。") @Size(max = 8, message = "验证结果有误。")
        Map<
                        @Size(max = 40, message = "验证结果有误。") String,
                        @NotNull(message = "验证结果有误。") @Size(max = 8000, message = "验证结果过长。") String>
                parts) {
    /// Empty when it is not there.
    public String part(String name) {
        return parts.getOrDefault(name, "");
    }

    /// Whether a certificate is meant that the gateway before us has seen, and nothing was signed.
    public boolean isByGateway() {
        return kind == FactorKind.CERTIFICATE && part("gateway").equals("yes");
    }
}
