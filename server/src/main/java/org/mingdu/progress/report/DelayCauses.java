package org.mingdu.progress.report;

import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The causes of delay a site has in use, from its code list `DELAY_CAUSE`.
@Repository
class DelayCauses {
    private final JdbcClient jdbc;

    DelayCauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean active(TenantId tenant, String code) {
        return jdbc.sql("""
                        select count(*)
                          from standard.open_code_item i
                         where i.tenant_id = :tenant
                           and i.list = 'DELAY_CAUSE'
                           and i.code = :code
                           and i.active
                        """)
                        .param("tenant", tenant.value())
                        .param("code", code)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
