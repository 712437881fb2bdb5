package org.mingdu.access.policy;

import org.mingdu.kernel.TenantId;

/// Says that another security policy is in force from now on; sessions obey it within the same transaction.
public record PolicyChanged(TenantId tenant, SecurityPolicy policy) {}
