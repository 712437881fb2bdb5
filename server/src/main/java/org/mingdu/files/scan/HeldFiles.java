package org.mingdu.files.scan;

import java.util.UUID;
import org.mingdu.kernel.TenantId;

/// Takes away the bytes of a file that is held back, within the running transaction; false where it is
/// not held.
public interface HeldFiles {
    boolean discard(TenantId tenant, UUID id);
}
