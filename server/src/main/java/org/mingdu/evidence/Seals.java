package org.mingdu.evidence;

import java.util.List;
import org.mingdu.kernel.TenantId;

/// The door: a room that has written a formal record has it sealed within the same transaction.
public interface Seals {
    /// Reads the records by their kind ([SealedKind#read]), as they stand in the running transaction, and keeps what
    /// they say to be numbered within a second. A record is kept and sealed, or neither.
    void seal(TenantId tenant, String kind, List<String> subjects);

    default void seal(TenantId tenant, String kind, String subject) {
        seal(tenant, kind, List.of(subject));
    }
}
