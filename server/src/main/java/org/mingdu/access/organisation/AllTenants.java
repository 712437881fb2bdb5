package org.mingdu.access.organisation;

import java.util.List;
import org.mingdu.access.Founding;
import org.mingdu.files.Tenants;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;

/// Tells the rooms below whom there is to go round.
@Component
class AllTenants implements Tenants {
    private final Founding founding;

    AllTenants(Founding founding) {
        this.founding = founding;
    }

    @Override
    public List<TenantId> all() {
        return founding.tenants().stream().map(Founding.Tenant::id).toList();
    }
}
