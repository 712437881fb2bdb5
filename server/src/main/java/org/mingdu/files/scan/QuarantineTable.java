package org.mingdu.files.scan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.files.Files.Kept;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What of `files.file` is held back.
@Repository
class QuarantineTable {
    private final JdbcClient jdbc;

    QuarantineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param said the scanner's word for what it found
    record Held(Kept file, Scan.State state, @Nullable String said, Instant keptAt) {}

    List<Held> held(TenantId tenant, int most) {
        return jdbc.sql("""
                        select f.id, f.name, f.media_type, f.size, f.sha256, f.sm3, f.scan, f.scan_said, f.kept_at
                          from files.file f
                         where f.tenant_id = :tenant
                           and f.scan in ('QUARANTINED', 'INFECTED')
                         order by f.id
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("most", most)
                .query((row, _) -> new Held(
                        new Kept(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4),
                                row.getString(5),
                                row.getString(6)),
                        Scan.State.valueOf(row.getString(7)),
                        row.getString(8),
                        row.getTimestamp(9).toInstant()))
                .list();
    }

    Optional<Held> find(TenantId tenant, UUID id) {
        return held(tenant, Integer.MAX_VALUE).stream()
                .filter(one -> one.file().id().equals(id))
                .findFirst();
    }

    void set(TenantId tenant, UUID id, Scan.State state, @Nullable String said) {
        jdbc.sql("""
                        update files.file
                           set scan = :state,
                               scan_said = :said
                         where tenant_id = :tenant
                           and id = :id
                           and scan in ('QUARANTINED', 'INFECTED')
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("state", state.name())
                .param("said", said)
                .update();
    }
}
