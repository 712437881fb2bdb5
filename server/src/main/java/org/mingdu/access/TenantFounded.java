package org.mingdu.access;

import org.mingdu.kernel.TenantId;

/// Says that a tenant now exists. Rooms that give it what it begins with listen within the same transaction, so that
/// there is never a tenant without.
public record TenantFounded(TenantId tenant) {}
