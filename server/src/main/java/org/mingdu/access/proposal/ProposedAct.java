package org.mingdu.access.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.TenantId;
import org.springframework.modulith.NamedInterface;

/// Something that one administrator proposes and another confirms, and what is then done.
@NamedInterface("proposal")
public interface ProposedAct {
    enum Kind {
        SECURITY_POLICY("修改安全策略"),
        ROLE_RIGHTS("修改角色权限"),
        PASSWORD_RESET("重设管理员口令"),
        FACTOR_REMOVAL("解除两步验证"),
        MACHINE("启用接口账号"),
        TRUST_ANCHOR("修改信任的证书颁发机构"),
        MATTER_MODE("修改事项办理方式");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /// Where it is looked at and decided.
        String page() {
            return switch (this) {
                case SECURITY_POLICY, PASSWORD_RESET, FACTOR_REMOVAL, MACHINE -> "/security-policy";
                case ROLE_RIGHTS -> "/roles";
                case TRUST_ANCHOR -> "/trust-anchors";
                case MATTER_MODE -> "/matter-kinds";
            };
        }
    }

    /// What both have said yes to.
    ///
    /// @param person  whom it is about; null when it is about nobody
    /// @param content what waits to be put in place; null when there is nothing
    record Agreed(
            TenantId tenant,
            UUID id,
            @Nullable UUID person,
            @Nullable String content) {}

    Kind kind();

    /// Within the transaction of the confirmation.
    void confirmed(Agreed proposal);
}
