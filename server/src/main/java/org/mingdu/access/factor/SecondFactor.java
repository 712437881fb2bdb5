package org.mingdu.access.factor;

import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// A way of proving who one is beside the password. All expect a transaction that has entered the tenant.
public interface SecondFactor {
    FactorKind kind();

    /// Whether it is in use, so that the password alone lets nobody in. The view `access.factor_in_use` says the same
    /// in
    /// SQL.
    boolean inUse(TenantId tenant, PersonId person);

    void remove(TenantId tenant, PersonId person);
}
