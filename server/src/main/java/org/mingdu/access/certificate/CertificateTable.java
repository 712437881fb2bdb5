package org.mingdu.access.certificate;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.certificate`.
@Repository
class CertificateTable {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    CertificateTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    record Bound(
            UUID id,
            ReadCertificate certificate,
            Instant boundAt,
            UUID boundBy,
            String boundByName,
            @Nullable Instant usedAt) {}

    List<Bound> of(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select c.id, c.der, c.bound_at, b.id, b.name, c.used_at
                          from access.certificate c
                          join access.person b on b.tenant_id = c.tenant_id and b.id = c.bound_by
                         where c.tenant_id = :tenant
                           and c.person_id = :person
                         order by c.bound_at, c.id
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query((row, _) -> new Bound(
                        row.getObject(1, UUID.class),
                        stored(row.getBytes(2)),
                        row.getTimestamp(3).toInstant(),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getTimestamp(6) == null ? null : row.getTimestamp(6).toInstant()))
                .list();
    }

    /// Whose certificate ends when, for who looks after security.
    record Line(
            UUID id,
            String person,
            String name,
            String issuer,
            Instant validUntil,
            @Nullable Instant usedAt) {}

    /// Those that end first; no more than five hundred.
    List<Line> all(TenantId tenant) {
        return jdbc.sql("""
                        select c.id, p.name, c.name, c.issuer, c.not_after, c.used_at
                          from access.certificate c
                          join access.person p on p.tenant_id = c.tenant_id and p.id = c.person_id
                         where c.tenant_id = :tenant
                         order by c.not_after, c.id
                         limit 500
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> new Line(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant(),
                        row.getTimestamp(6) == null ? null : row.getTimestamp(6).toInstant()))
                .list();
    }

    private static ReadCertificate stored(byte[] der) {
        try {
            return ReadCertificate.of(der);
        } catch (Unreadable broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// Of the person, by issuer, serial and key.
    Optional<UUID> find(TenantId tenant, PersonId person, ReadCertificate certificate) {
        return jdbc.sql("""
                        select c.id
                          from access.certificate c
                         where c.tenant_id = :tenant
                           and c.person_id = :person
                           and c.issuer_hash = :issuer
                           and c.serial = :serial
                           and c.key_hash = :key
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("issuer", certificate.issuerHash())
                .param("serial", certificate.serialText())
                .param("key", certificate.key().hash())
                .query(UUID.class)
                .optional();
    }

    /// Empty when it, or another with its key, is somebody else's. One of the same person with the same key gives way:
    /// it was renewed.
    Optional<UUID> bind(TenantId tenant, PersonId person, ReadCertificate certificate, PersonId by) {
        return jdbc.sql("""
                        insert into access.certificate
                               (tenant_id, id, person_id, issuer_hash, serial, key_hash, der, subject, issuer, name,
                                not_after, bound_at, bound_by)
                        select :tenant, :id, :person, :issuerHash, :serial, :key, :der, :subject, :issuer, :name,
                               :ends, :at, :by
                         where not exists (select
                                             from access.certificate c
                                            where c.tenant_id = :tenant
                                              and c.issuer_hash = :issuerHash
                                              and c.serial = :serial
                                              and (c.person_id <> :person or c.key_hash <> :key))
                            on conflict (tenant_id, key_hash) do update
                           set issuer_hash = excluded.issuer_hash,
                               serial = excluded.serial,
                               der = excluded.der,
                               subject = excluded.subject,
                               issuer = excluded.issuer,
                               name = excluded.name,
                               not_after = excluded.not_after,
                               bound_at = excluded.bound_at,
                               bound_by = excluded.bound_by
                         where certificate.person_id = excluded.person_id
                        returning id
                        """)
                .param("tenant", tenant.value())
                .param("id", ids.next())
                .param("person", person.value())
                .param("issuerHash", certificate.issuerHash())
                .param("serial", certificate.serialText())
                .param("key", certificate.key().hash())
                .param("der", certificate.der().get())
                .param("subject", certificate.subjectText())
                .param("issuer", certificate.issuerText())
                .param("name", certificate.commonName())
                .param("ends", Timestamp.from(certificate.notAfter()))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .query(UUID.class)
                .optional();
    }

    void used(TenantId tenant, UUID id) {
        jdbc.sql("""
                        update access.certificate
                           set used_at = :at
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    /// Whose name it bore; empty when it is none of theirs.
    Optional<String> unbind(TenantId tenant, PersonId person, UUID id) {
        return jdbc.sql("""
                        delete from access.certificate
                         where tenant_id = :tenant
                           and person_id = :person
                           and id = :id
                        returning name
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void removeAll(TenantId tenant, PersonId person) {
        jdbc.sql("""
                        delete from access.certificate
                         where tenant_id = :tenant
                           and person_id = :person
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .update();
    }
}
