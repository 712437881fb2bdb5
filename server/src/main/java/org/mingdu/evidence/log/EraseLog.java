package org.mingdu.evidence.log;

import org.mingdu.access.TenantErasing;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Takes the log of a demo away with it.
@Component
class EraseLog {
    private final LogTable table;

    EraseLog(LogTable table) {
        this.table = table;
    }

    @EventListener
    @Order(TenantErasing.EVIDENCE)
    void on(TenantErasing erasing) {
        table.eraseDemo(erasing.tenant());
    }
}
