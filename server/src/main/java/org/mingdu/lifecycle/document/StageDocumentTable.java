package org.mingdu.lifecycle.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.law.Track;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `lifecycle.document_needed` and `lifecycle.stage_document`; asked by who sees the project as a whole.
@Repository
class StageDocumentTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    StageDocumentTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What is needed, and the last that was said of it.
    ///
    /// @param source     where the rule stands
    /// @param registered the same paper as it was registered by hand, the latest that is in force
    record Needed(
            String code,
            Stage stage,
            String name,
            String source,
            @Nullable Said last,
            int versions,
            @Nullable Registered registered) {}

    /// A paper that was registered by hand.
    ///
    /// @param called its number, or the name of its file
    record Registered(UUID entry, String called, LocalDate decidedOn) {}

    /// A version, or words why nothing is needed.
    ///
    /// @param number of the version; null where `reason` says that nothing is needed
    /// @param size   bytes
    record Said(
            UUID id,
            @Nullable Integer number,
            @Nullable String name,
            @Nullable Long size,
            @Nullable String reason,
            String addedBy,
            Instant addedAt) {}

    /// What the track needs in the region on a day, and what was needed once and has something.
    List<Needed> of(TenantId tenant, UUID project, Track track, String regionPath, LocalDate on) {
        return jdbc.sql("""
                        select n.code, n.stage, n.name as need, n.source, s.id, s.number, s.name, s.size, s.reason, s.adder,
                               s.added_at, coalesce(v.versions, 0) as versions, e.id as entry,
                               e.called, e.decided_on
                          from lifecycle.document_needed n
                          left join lateral (select d.id, d.number, d.name, d.size, d.reason, d.adder, d.added_at
                                               from lifecycle.stage_document d
                                              where d.tenant_id = :tenant
                                                and d.project_id = :project
                                                and d.need = n.code
                                              order by d.id desc
                                              limit 1) s on true
                          left join lateral (select max(d.number) as versions
                                               from lifecycle.stage_document d
                                              where d.tenant_id = :tenant
                                                and d.project_id = :project
                                                and d.need = n.code) v on true
                          left join lateral (select r.id, coalesce(nullif(r.number, ''), f.name) as called, r.decided_on
                                               from lifecycle.entry r
                                               join lifecycle.document f
                                                 on f.tenant_id = r.tenant_id and f.id = r.document_id
                                              where r.tenant_id = :tenant
                                                and r.project_id = :project
                                                and r.kind = any (n.entry_kinds)
                                                and not exists (select
                                                                  from lifecycle.entry later
                                                                 where later.tenant_id = r.tenant_id
                                                                   and later.supersedes = r.id)
                                              order by r.decided_on desc, r.id desc
                                              limit 1) e on true
                         where s.id is not null
                            or (:track = any (n.tracks)
                                and starts_with(:region, n.region_path)
                                and n.valid_from <= :on
                                and (n.valid_to is null or n.valid_to >= :on))
                         order by n.seq, n.code
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .param("track", track.name())
                .param("region", regionPath)
                .param("on", on)
                .query((row, _) -> new Needed(
                        row.getString("code"),
                        Stage.valueOf(row.getString("stage")),
                        row.getString("need"),
                        row.getString("source"),
                        row.getObject("id") == null ? null : said(row),
                        row.getInt("versions"),
                        row.getObject("entry") == null
                                ? null
                                : new Registered(
                                        row.getObject("entry", UUID.class),
                                        row.getString("called"),
                                        row.getObject("decided_on", LocalDate.class))))
                .list();
    }

    /// Newest first.
    List<Said> versions(TenantId tenant, UUID project, String need) {
        return jdbc.sql("""
                        select d.id, d.number, d.name, d.size, d.reason, d.adder, d.added_at
                          from lifecycle.stage_document d
                         where d.tenant_id = :tenant
                           and d.project_id = :project
                           and d.need = :need
                         order by d.id desc
                         limit 200
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .param("need", need)
                .query((row, _) -> said(row))
                .list();
    }

    Optional<UUID> file(TenantId tenant, UUID project, UUID id) {
        return jdbc.sql("""
                        select d.file_id
                          from lifecycle.stage_document d
                         where d.tenant_id = :tenant
                           and d.project_id = :project
                           and d.id = :id
                           and d.file_id is not null
                        """)
                .param("tenant", tenant.value())
                .param("project", project)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /// The next version; whoever calls holds the project's course. Its number.
    int add(Actor actor, UUID project, UUID id, String need, Files.Kept file) {
        return jdbc.sql("""
                        insert into lifecycle.stage_document
                               (tenant_id, id, project_id, need, number, file_id, name, media_type, size, sha256, added_by,
                                adder, added_at)
                        select :tenant, :id, :project, :need, coalesce(max(d.number), 0) + 1, :file, :name, :type, :size,
                               :hash, :by, :adder, :at
                          from lifecycle.stage_document d
                         where d.tenant_id = :tenant
                           and d.project_id = :project
                           and d.need = :need
                        returning number
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("project", project)
                .param("need", need)
                .param("file", file.id())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("hash", file.sha256())
                .param("by", actor.person().value())
                .param("adder", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    void notNeeded(Actor actor, UUID project, UUID id, String need, String reason) {
        jdbc.sql("""
                        insert into lifecycle.stage_document
                               (tenant_id, id, project_id, need, reason, added_by, adder, added_at)
                        values (:tenant, :id, :project, :need, :reason, :by, :adder, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("project", project)
                .param("need", need)
                .param("reason", reason)
                .param("by", actor.person().value())
                .param("adder", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getObject("id", UUID.class),
                row.getObject("number", Integer.class),
                row.getString("name"),
                row.getObject("size", Long.class),
                row.getString("reason"),
                row.getString("adder"),
                row.getTimestamp("added_at").toInstant());
    }
}
