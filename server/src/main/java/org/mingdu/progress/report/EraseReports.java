package org.mingdu.progress.report;

import org.mingdu.access.TenantErasing;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes a tenant's reports away with the tenant.
@Component
class EraseReports {
    private final JdbcClient jdbc;

    EraseReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(TenantErasing.PROGRESS)
    void on(TenantErasing erasing) {
        jdbc.sql("""
                        delete from progress.report
                         where tenant_id = :tenant
                        """).param("tenant", erasing.tenant().value()).update();
    }
}
