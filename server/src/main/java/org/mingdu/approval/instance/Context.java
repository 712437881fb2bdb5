package org.mingdu.approval.instance;

import java.time.Instant;
import org.mingdu.kernel.PersonId;

/// Who acts, in what capacity and when.
record Context(PersonId person, Capacity capacity, Instant now, Staffing staffing) {
    enum Capacity {
        PARTY,
        /// Looks after approvals without deciding any.
        STEWARD
    }
}
