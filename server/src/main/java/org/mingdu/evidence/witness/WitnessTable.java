package org.mingdu.evidence.witness;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `evidence.witnessed`.
@Repository
public class WitnessTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    WitnessTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// How far a witness has got.
    ///
    /// @param failedAt null while all goes well
    public record Standing(
            String witness,
            long size,
            Instant at,
            @Nullable Instant failedAt,
            @Nullable String failure) {}

    public List<Standing> standings(TenantId tenant) {
        return jdbc.sql("""
                        select w.witness, w.size, w.at, w.failed_at, w.failure
                          from evidence.witnessed w
                         where w.tenant_id = :tenant
                         order by w.witness
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new Standing(
                        row.getString(1),
                        row.getLong(2),
                        row.getTimestamp(3).toInstant(),
                        row.getTimestamp(4) == null ? null : row.getTimestamp(4).toInstant(),
                        row.getString(5)))
                .list();
    }

    void took(TenantId tenant, String witness, long size) {
        jdbc.sql("""
                        insert into evidence.witnessed (tenant_id, witness, size, at)
                        values (:tenant, :witness, :size, :at)
                            on conflict (tenant_id, witness) do update
                           set size = excluded.size,
                               at = excluded.at,
                               failed_at = null,
                               failure = null
                        """)
                .param("tenant", tenant.value())
                .param("witness", witness)
                .param("size", size)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void failed(TenantId tenant, String witness, String why) {
        jdbc.sql("""
                        insert into evidence.witnessed (tenant_id, witness, size, at, failed_at, failure)
                        values (:tenant, :witness, 0, :at, :at, :why)
                            on conflict (tenant_id, witness) do update
                           set failed_at = excluded.failed_at,
                               failure = excluded.failure
                        """)
                .param("tenant", tenant.value())
                .param("witness", witness)
                .param("at", Timestamp.from(clock.instant()))
                .param("why", why)
                .update();
    }
}
