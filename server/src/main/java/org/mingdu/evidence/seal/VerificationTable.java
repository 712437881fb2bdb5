package org.mingdu.evidence.seal;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL on `evidence.verification`.
@Repository
class VerificationTable {
    private static final TypeReference<List<VerifyLog.Finding>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    VerificationTable(JdbcClient jdbc, JsonMapper json, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param byHand asked for by somebody, not by the daily round
    record Done(Instant began, Instant ended, boolean byHand, long size, int flaws, List<VerifyLog.Finding> findings) {}

    void add(TenantId tenant, @Nullable UUID by, Instant began, VerifyLog.Report report) {
        jdbc.sql("""
                        insert into evidence.verification
                               (tenant_id, id, asked_by, began_at, ended_at, size, flaws, findings)
                        values (:tenant, :id, :by, :began, :ended, :size, :flaws, cast(:findings as jsonb))
                        """)
                .param("tenant", tenant.value())
                .param("id", ids.next())
                .param("by", by, Types.OTHER)
                .param("began", Timestamp.from(began))
                .param("ended", Timestamp.from(clock.instant()))
                .param("size", report.size())
                .param("flaws", report.flaws())
                .param("findings", json.writeValueAsString(report.findings()))
                .update();
    }

    Optional<Done> last(TenantId tenant) {
        return jdbc.sql("""
                        select v.began_at, v.ended_at, v.asked_by is not null, v.size, v.flaws, v.findings
                          from evidence.verification v
                         where v.tenant_id = :tenant
                         order by v.id desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new Done(
                        row.getTimestamp(1).toInstant(),
                        row.getTimestamp(2).toInstant(),
                        row.getBoolean(3),
                        row.getLong(4),
                        row.getInt(5),
                        json.readValue(row.getString(6), FINDINGS)))
                .optional();
    }
}
