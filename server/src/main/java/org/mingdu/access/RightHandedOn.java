package org.mingdu.access;

import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// Says that a colleague handed a part of their right on to somebody; within the transaction that does it.
public record RightHandedOn(TenantId tenant, PersonId to) {}
