package org.mingdu.files.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `files.upload` and `files.chunk`. An upload is found by who began it and by nobody else.
@Repository
class UploadTable {
    private final JdbcClient jdbc;

    UploadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param file what it became; null while pieces are missing
    record Row(
            UUID id,
            String name,
            long size,
            @Nullable String sha256,
            long received,
            @Nullable UUID file) {}

    record Chunk(long begins, long size, String sha256) {}

    void insert(Actor actor, Row row, Instant at) {
        jdbc.sql("""
                        insert into files.upload (tenant_id, id, person_id, name, size, sha256, touched_at)
                        values (:tenant, :id, :person, :name, :size, :sha256, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", row.id())
                .param("person", actor.person().value())
                .param("name", row.name())
                .param("size", row.size())
                .param("sha256", row.sha256())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// How many the person has; others of theirs wait until this transaction ends.
    int lockOpen(Actor actor) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended(:person, 1)) is null
                        """)
                .param("person", actor.tenant() + "/" + actor.person().value())
                .query(Boolean.class)
                .single();
        return jdbc.sql("""
                        select count(*)
                          from files.upload u
                         where u.tenant_id = :tenant
                           and u.person_id = :person
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query(Integer.class)
                .single();
    }

    List<Row> of(Actor actor) {
        return jdbc.sql("""
                        select u.id, u.name, u.size, u.sha256, u.received, u.file_id
                          from files.upload u
                         where u.tenant_id = :tenant
                           and u.person_id = :person
                         order by u.id
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query((row, _) -> row(row))
                .list();
    }

    Optional<Row> find(Actor actor, UUID id) {
        return jdbc.sql("""
                        select u.id, u.name, u.size, u.sha256, u.received, u.file_id
                          from files.upload u
                         where u.tenant_id = :tenant
                           and u.id = :id
                           and u.person_id = :person
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("person", actor.person().value())
                .query((row, _) -> row(row))
                .optional();
    }

    /// The same, held until the transaction ends.
    Optional<Row> lock(Actor actor, UUID id) {
        return jdbc.sql("""
                        select u.id, u.name, u.size, u.sha256, u.received, u.file_id
                          from files.upload u
                         where u.tenant_id = :tenant
                           and u.id = :id
                           and u.person_id = :person
                           for update
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("person", actor.person().value())
                .query((row, _) -> row(row))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getLong(5),
                row.getObject(6, UUID.class));
    }

    List<Chunk> chunks(TenantId tenant, UUID upload) {
        return jdbc.sql("""
                        select c.begins, c.size, c.sha256
                          from files.chunk c
                         where c.tenant_id = :tenant
                           and c.upload_id = :upload
                         order by c.begins
                        """)
                .param("tenant", tenant.value())
                .param("upload", upload)
                .query((row, _) -> new Chunk(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }

    void add(TenantId tenant, UUID upload, Chunk chunk, Instant at) {
        jdbc.sql("""
                        insert into files.chunk (tenant_id, upload_id, begins, size, sha256)
                        values (:tenant, :upload, :begins, :size, :sha256)
                        """)
                .param("tenant", tenant.value())
                .param("upload", upload)
                .param("begins", chunk.begins())
                .param("size", chunk.size())
                .param("sha256", chunk.sha256())
                .update();
        jdbc.sql("""
                        update files.upload
                           set received = received + :size,
                               touched_at = :at
                         where tenant_id = :tenant
                           and id = :upload
                        """)
                .param("tenant", tenant.value())
                .param("upload", upload)
                .param("size", chunk.size())
                .param("at", Timestamp.from(at))
                .update();
    }

    void finish(TenantId tenant, UUID upload, UUID file, Instant at) {
        jdbc.sql("""
                        update files.upload
                           set file_id = :file,
                               touched_at = :at
                         where tenant_id = :tenant
                           and id = :upload
                        """)
                .param("tenant", tenant.value())
                .param("upload", upload)
                .param("file", file)
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("""
                        delete from files.chunk
                         where tenant_id = :tenant
                           and upload_id = :upload
                        """).param("tenant", tenant.value()).param("upload", upload).update();
    }

    void delete(TenantId tenant, UUID upload) {
        jdbc.sql("""
                        delete from files.upload
                         where tenant_id = :tenant
                           and id = :upload
                        """).param("tenant", tenant.value()).param("upload", upload).update();
    }

    /// What nobody has touched since, held until the transaction ends; what somebody holds is left for
    /// the next round.
    List<Row> lockOld(TenantId tenant, Instant before) {
        return jdbc.sql("""
                        select u.id, u.name, u.size, u.sha256, u.received, u.file_id
                          from files.upload u
                         where u.tenant_id = :tenant
                           and u.touched_at < :before
                         order by u.id
                           for update skip locked
                        """)
                .param("tenant", tenant.value())
                .param("before", Timestamp.from(before))
                .query((row, _) -> row(row))
                .list();
    }
}
