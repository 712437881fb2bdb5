package org.mingdu.evidence.log;

import org.mingdu.kernel.TenantId;

/// What the log of a tenant is called in its heads and entries.
public final class LogOrigin {
    private LogOrigin() {}

    public static String of(TenantId tenant) {
        return "mingdu/" + tenant;
    }
}
