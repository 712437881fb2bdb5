package org.mingdu.schedule;

import java.util.Map;
import org.mingdu.kernel.ActivityId;
import org.mingdu.kernel.PlanId;
import org.mingdu.kernel.TenantId;

/// Why activities are late. What a schedule knows are dates; the room that hears from the site keeps this promise.
public interface DelayCauses {
    /// The last cause given for each activity of a plan, in words; only from reports a supervisor stands behind or,
    /// with [Basis#OFFICIAL], an owner.
    Map<ActivityId, String> of(TenantId tenant, PlanId plan, Basis basis);
}
