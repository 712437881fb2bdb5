package org.mingdu.access;

import java.time.Instant;
import java.util.List;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// The door for whoever tells people that what they proposed is about to lapse.
public interface LapsingProposals {
    /// What nobody has confirmed and will not wait much longer.
    ///
    /// @param what in a few words, with nobody's name
    record Lapsing(PersonId proposer, String what, String page, Instant until) {}

    /// What lapses within a day and nobody was told of; each is handed out once. Expects a writing transaction that has
    /// entered the tenant.
    List<Lapsing> take(TenantId tenant);
}
