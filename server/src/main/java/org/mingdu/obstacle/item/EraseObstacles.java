package org.mingdu.obstacle.item;

import java.util.List;
import org.mingdu.access.TenantErasing;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes a tenant's obstacles away with the tenant.
@Component
class EraseObstacles {
    private final JdbcClient jdbc;

    EraseObstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(TenantErasing.OBSTACLE)
    void on(TenantErasing erasing) {
        for (var statement : List.of(
                "delete from obstacle.nudge where tenant_id = :tenant",
                "delete from obstacle.attachment where tenant_id = :tenant",
                "delete from obstacle.step where tenant_id = :tenant",
                "delete from obstacle.helper where tenant_id = :tenant",
                "delete from obstacle.obstacle where tenant_id = :tenant")) {
            jdbc.sql(statement).param("tenant", erasing.tenant().value()).update();
        }
    }
}
