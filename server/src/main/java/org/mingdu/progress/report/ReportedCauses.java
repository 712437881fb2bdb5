package org.mingdu.progress.report;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mingdu.kernel.ActivityId;
import org.mingdu.kernel.PlanId;
import org.mingdu.kernel.TenantId;
import org.mingdu.schedule.Basis;
import org.mingdu.schedule.DelayCauses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The causes contractors gave in their reports.
@Repository
class ReportedCauses implements DelayCauses {
    private final JdbcClient jdbc;

    ReportedCauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ActivityId, String> of(TenantId tenant, PlanId plan, Basis basis) {
        var causes = new HashMap<ActivityId, String>();
        jdbc.sql("""
                        select distinct on (r.activity_id) r.activity_id,
                               coalesce(c.name, r.cause) || coalesce('：' || r.note, '')
                          from progress.report r
                          left join standard.open_code_item c
                                 on c.tenant_id = r.tenant_id and c.list = 'DELAY_CAUSE' and c.code = r.cause
                         where r.tenant_id = :tenant /* unscoped: asked for a plan by who has found it */
                           and r.plan_id = :plan
                           and r.cause is not null
                           and (r.state = 'APPROVED' or (r.state = 'VERIFIED' and not :official))
                         order by r.activity_id, r.for_day desc, r.id desc
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("official", basis == Basis.OFFICIAL)
                .query(row -> {
                    causes.put(new ActivityId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return causes;
    }
}
