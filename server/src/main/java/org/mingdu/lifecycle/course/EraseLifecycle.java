package org.mingdu.lifecycle.course;

import java.util.List;
import org.mingdu.access.TenantErasing;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes the courses of a tenant's projects away with the tenant.
@Component
class EraseLifecycle {
    private final JdbcClient jdbc;

    EraseLifecycle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(TenantErasing.LIFECYCLE)
    void on(TenantErasing erasing) {
        for (var statement : List.of(
                "delete from lifecycle.initiation_file where tenant_id = :tenant",
                "delete from lifecycle.initiation_draft where tenant_id = :tenant",
                "delete from lifecycle.initiation where tenant_id = :tenant",
                "delete from lifecycle.milestone_change where tenant_id = :tenant",
                "delete from lifecycle.milestone where tenant_id = :tenant",
                "delete from lifecycle.milestone_template where tenant_id = :tenant",
                "delete from lifecycle.stage_document where tenant_id = :tenant",
                "delete from lifecycle.clock_reminder where tenant_id = :tenant",
                "delete from lifecycle.clock_step where tenant_id = :tenant",
                "delete from lifecycle.clock where tenant_id = :tenant",
                "delete from lifecycle.entry where tenant_id = :tenant",
                "delete from lifecycle.document where tenant_id = :tenant",
                "delete from lifecycle.move where tenant_id = :tenant",
                "delete from lifecycle.course where tenant_id = :tenant",
                "delete from lifecycle.rule where tenant_id = :tenant")) {
            jdbc.sql(statement).param("tenant", erasing.tenant().value()).update();
        }
    }
}
