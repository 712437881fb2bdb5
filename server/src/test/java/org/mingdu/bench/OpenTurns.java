package org.mingdu.bench;

import java.util.UUID;
import org.mingdu.kernel.TenantId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Turns nobody took yet, many of them one leader's: rows as approvals leave them, without the walk that leads there.
final class OpenTurns {
    private static final int TURNS = 200_000;

    private OpenTurns() {}

    static void add(ApplicationContext house, TenantId tenant) {
        var jdbc = house.getBean(JdbcClient.class);
        var leader = jdbc.sql("""
                        select a.person_id
                          from access.account a
                         where a.login = 'leader'
                        """).query(UUID.class).single();
        var route = UUID.randomUUID();
        jdbc.sql("""
                        insert into approval.route_version
                               (tenant_id, id, subject_kind, number, state, drawing, shipped, saved_at)
                        values (:tenant, :route, 'matter-change', 1, 'RETIRED', '{}', true, now())
                        """).param("tenant", tenant.value()).param("route", route).update();
        jdbc.sql("""
                        insert into approval.instance
                               (tenant_id, id, subject_kind, subject_id, subject_name, route_id, initiator_id, standing,
                                events, started_at)
                        select :tenant, gen_random_uuid(), 'matter-change', gen_random_uuid(), '工程变更 ' || n, :route,
                               :leader, 'RUNNING', 2, timestamptz '2026-03-02' + n * interval '1 minute'
                          from generate_series(1, :turns) n
                        """)
                .param("tenant", tenant.value())
                .param("route", route)
                .param("leader", leader)
                .param("turns", TURNS)
                .update();
        jdbc.sql("""
                        insert into approval.task
                               (tenant_id, instance_id, round, seat, person_id, step_name, since)
                        select i.tenant_id, i.id, 1, 1, :leader, '领导审批', i.started_at
                          from approval.instance i
                         where i.tenant_id = :tenant
                        """).param("tenant", tenant.value()).param("leader", leader).update();
    }
}
