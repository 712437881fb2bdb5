package org.mingdu.jobs;

import java.util.UUID;
import org.mingdu.kernel.TenantId;

/// A kind of work a room does in the background; each is a bean of its room.
///
/// Work may be begun twice, after a crash for instance, so `run` looks first whether it is still wanted. It runs in no
/// transaction and opens its own.
public interface JobKind {
    /// Unique, lower case: `plan-import`.
    String name();

    void run(TenantId tenant, UUID subject) throws Exception;

    /// After the last try has failed: leaves word for whoever waits.
    void failed(TenantId tenant, UUID subject);
}
