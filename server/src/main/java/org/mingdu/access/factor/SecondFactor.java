package org.mingdu.access.factor;

import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// A way of proving who one is beside the password. Whether somebody has it in use is said by a line of the view
/// `access.factor_in_use`. All expect a transaction that has entered the tenant.
public interface SecondFactor {
    FactorKind kind();

    void remove(TenantId tenant, PersonId person);
}
