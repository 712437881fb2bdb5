package org.mingdu.grantrequest.ask;

import org.mingdu.access.TenantErasing;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Takes a tenant's requests away with the tenant.
@Component
class EraseGrantRequests {
    private final GrantRequestTable requests;

    EraseGrantRequests(GrantRequestTable requests) {
        this.requests = requests;
    }

    @EventListener
    @Order(TenantErasing.GRANT_REQUEST)
    void on(TenantErasing erasing) {
        requests.erase(erasing.tenant());
    }
}
