package org.mingdu.matter.item;

import java.util.List;
import org.mingdu.access.TenantErasing;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes a tenant's matters away with the tenant.
@Component
class EraseMatters {
    private final JdbcClient jdbc;

    EraseMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(TenantErasing.MATTER)
    void on(TenantErasing erasing) {
        for (var statement : List.of(
                "delete from matter.outcome where tenant_id = :tenant",
                "delete from matter.attachment where tenant_id = :tenant",
                "delete from matter.matter where tenant_id = :tenant",
                "delete from matter.mode_change where tenant_id = :tenant",
                "delete from matter.mode where tenant_id = :tenant")) {
            jdbc.sql(statement).param("tenant", erasing.tenant().value()).update();
        }
    }
}
