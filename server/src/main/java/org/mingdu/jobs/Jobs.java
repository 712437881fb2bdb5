package org.mingdu.jobs;

import java.util.UUID;
import org.mingdu.kernel.TenantId;

/// The door: asks for work in the background.
public interface Jobs {
    /// Begins as soon as the running transaction is committed, and never when it is not.
    void start(String kind, TenantId tenant, UUID subject);
}
