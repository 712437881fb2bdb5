package org.mingdu.access.factor;

import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// A way of proving who one is beside the password. All expect a transaction that has entered the tenant.
public interface SecondFactor {
    /// Whether it is in use, so that the password alone lets nobody in.
    boolean inUse(TenantId tenant, PersonId person);

    /// Whether the code proves the person. A code is good once; guesses are counted by whoever asks, who holds the
    /// account.
    boolean proves(TenantId tenant, PersonId person, String code);

    void remove(TenantId tenant, PersonId person);
}
