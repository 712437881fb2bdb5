package org.mingdu.access.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.TenantId;

/// Something that one administrator proposes and another confirms, and what is then done.
public interface ProposedAct {
    enum Kind {
        SECURITY_POLICY,
        ROLE_RIGHTS,
        PASSWORD_RESET,
        FACTOR_REMOVAL,
        MACHINE,
        TRUST_ANCHOR
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
