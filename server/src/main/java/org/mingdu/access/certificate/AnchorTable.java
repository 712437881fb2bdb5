package org.mingdu.access.certificate;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.trust_anchor`.
@Repository
class AnchorTable {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    AnchorTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /// An authority in force, or proposed.
    record Anchor(UUID id, ReadCertificate certificate, boolean root) {}

    List<Anchor> inForce(TenantId tenant) {
        return jdbc.sql("""
                        select a.id, a.der, a.root
                          from access.trust_anchor a
                         where a.tenant_id = :tenant
                           and a.in_force_at is not null
                           and a.removed_at is null
                         order by a.root desc, a.subject, a.id
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new Anchor(row.getObject(1, UUID.class), stored(row.getBytes(2)), row.getBoolean(3)))
                .list();
    }

    /// What we stored was read before.
    private static ReadCertificate stored(byte[] der) {
        try {
            return ReadCertificate.of(der);
        } catch (Unreadable broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// What a proposal would add; empty when it would remove.
    Optional<Anchor> addedWith(TenantId tenant, UUID proposal) {
        return jdbc.sql("""
                        select a.id, a.der, a.root
                          from access.trust_anchor a
                         where a.tenant_id = :tenant
                           and a.added_with = :proposal
                        """)
                .param("tenant", tenant.value())
                .param("proposal", proposal)
                .query((row, _) -> new Anchor(row.getObject(1, UUID.class), stored(row.getBytes(2)), row.getBoolean(3)))
                .optional();
    }

    /// What a proposal would remove.
    Optional<UUID> removedWith(TenantId tenant, UUID proposal) {
        return jdbc.sql("""
                        select a.id
                          from access.trust_anchor a
                         where a.tenant_id = :tenant
                           and a.removed_with = :proposal
                        """)
                .param("tenant", tenant.value())
                .param("proposal", proposal)
                .query(UUID.class)
                .optional();
    }

    void propose(TenantId tenant, UUID proposal, ReadCertificate certificate, boolean root) {
        jdbc.sql("""
                        insert into access.trust_anchor
                               (tenant_id, id, fingerprint, der, root, subject, not_after, added_with)
                        values (:tenant, :id, :fingerprint, :der, :root, :subject, :ends, :proposal)
                        """)
                .param("tenant", tenant.value())
                .param("id", ids.next())
                .param("fingerprint", certificate.fingerprint())
                .param("der", certificate.der().get())
                .param("root", root)
                .param("subject", certificate.subjectText())
                .param("ends", Timestamp.from(certificate.notAfter()))
                .param("proposal", proposal)
                .update();
    }

    void proposeRemoval(TenantId tenant, UUID proposal, UUID anchor) {
        jdbc.sql("""
                        update access.trust_anchor
                           set removed_with = :proposal
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("proposal", proposal)
                .param("tenant", tenant.value())
                .param("id", anchor)
                .update();
    }

    /// One of the two was proposed.
    void putInForce(TenantId tenant, UUID proposal) {
        jdbc.sql("""
                        update access.trust_anchor
                           set in_force_at = case when added_with = :proposal then cast(:now as timestamptz) else in_force_at end,
                               removed_at = case when removed_with = :proposal then cast(:now as timestamptz) end
                         where tenant_id = :tenant
                           and :proposal in (added_with, removed_with)
                        """)
                .param("proposal", proposal)
                .param("now", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .update();
    }

    /// Roots and the others, as a judgement takes them.
    record Believed(List<ReadCertificate> roots, List<ReadCertificate> between) {
        boolean isEmpty() {
            return roots.isEmpty();
        }

        List<ReadCertificate> all() {
            var all = new ArrayList<>(roots);
            all.addAll(between);
            return all;
        }
    }

    Believed believed(TenantId tenant) {
        var all = inForce(tenant);
        return new Believed(
                all.stream().filter(Anchor::root).map(Anchor::certificate).toList(),
                all.stream().filter(one -> !one.root()).map(Anchor::certificate).toList());
    }
}
