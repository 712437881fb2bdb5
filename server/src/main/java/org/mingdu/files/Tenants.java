package org.mingdu.files;

import java.util.List;
import org.mingdu.kernel.TenantId;

/// Whom the rounds of this room go round; told by the room above that founds them.
public interface Tenants {
    List<TenantId> all();
}
