package org.mingdu.approval.delegation;

import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// What is open with somebody when a delegation of theirs begins or ends.
public interface OpenMatters {
    /// Seats whoever stands in today for somebody, or lets go whoever does no more; within the running transaction.
    ///
    /// @param by under whose name it stands in the history
    void look(TenantId tenant, PersonId away, PersonId by);
}
