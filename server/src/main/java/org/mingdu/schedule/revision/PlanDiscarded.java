package org.mingdu.schedule.revision;

import java.util.UUID;
import org.mingdu.kernel.TenantId;

/// Says, within the transaction, that a plan was given up before it was ever submitted and is gone.
public record PlanDiscarded(TenantId tenant, UUID plan) {}
