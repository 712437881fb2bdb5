package org.mingdu.meeting.minutes;

import java.util.List;
import org.mingdu.access.TenantErasing;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes a tenant's meetings, instructions and tasks away with the tenant.
@Component
class EraseMeetings {
    private final JdbcClient jdbc;

    EraseMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(TenantErasing.MEETING)
    void on(TenantErasing erasing) {
        for (var statement : List.of(
                "delete from meeting.nudge where tenant_id = :tenant",
                "delete from meeting.attachment where tenant_id = :tenant",
                "delete from meeting.assignment_step where tenant_id = :tenant",
                "delete from meeting.assignment where tenant_id = :tenant",
                "delete from meeting.instruction where tenant_id = :tenant",
                "delete from meeting.decision where tenant_id = :tenant",
                "delete from meeting.minutes where tenant_id = :tenant",
                "delete from meeting.item where tenant_id = :tenant",
                "delete from meeting.attendee where tenant_id = :tenant",
                "delete from meeting.project where tenant_id = :tenant",
                "delete from meeting.meeting where tenant_id = :tenant")) {
            jdbc.sql(statement).param("tenant", erasing.tenant().value()).update();
        }
    }
}
