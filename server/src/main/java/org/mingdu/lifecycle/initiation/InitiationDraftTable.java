package org.mingdu.lifecycle.initiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.lifecycle.initiation.SaveInitiation.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// All SQL on `lifecycle.initiation_draft` and its files: each person has their own and sees nobody else's.
@Repository
class InitiationDraftTable {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    InitiationDraftTable(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    record Stored(UUID id, Form form, int version, Instant savedAt) {}

    /// @param size bytes
    record Attached(UUID id, UUID file, String name, long size) {}

    Optional<Stored> find(Actor actor, UUID id) {
        return jdbc.sql("""
                        select d.id, d.content, d.version, d.saved_at
                          from lifecycle.initiation_draft d
                         where d.tenant_id = :tenant
                           and d.person_id = :person
                           and d.id = :id
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("id", id)
                .query(this::row)
                .optional();
    }

    /// The same, held until the running transaction ends.
    Optional<Stored> hold(Actor actor, UUID id) {
        return jdbc.sql("""
                        select d.id, d.content, d.version, d.saved_at
                          from lifecycle.initiation_draft d
                         where d.tenant_id = :tenant
                           and d.person_id = :person
                           and d.id = :id
                           for update
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("id", id)
                .query(this::row)
                .optional();
    }

    /// Newest first, one more than asked for.
    List<Stored> list(Actor actor, @Nullable Cursor after, int limit) {
        return jdbc.sql("""
                        select d.id, d.content, d.version, d.saved_at
                          from lifecycle.initiation_draft d
                         where d.tenant_id = :tenant
                           and d.person_id = :person
                           and (cast(:after as uuid) is null or d.id < :after)
                         order by d.id desc
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("after", after == null ? null : after.id(0))
                .param("limit", limit + 1)
                .query(this::row)
                .list();
    }

    /// Whoever else of the same person would add a draft waits here.
    void holdPerson(Actor actor) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('initiation' || cast(:person as text), 0))")
                .param("person", actor.person().value())
                .query(_ -> {});
    }

    long count(Actor actor) {
        return jdbc.sql("""
                        select count(*)
                          from lifecycle.initiation_draft d
                         where d.tenant_id = :tenant
                           and d.person_id = :person
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query(Long.class)
                .single();
    }

    void insert(Actor actor, UUID id, Form form) {
        jdbc.sql("""
                        insert into lifecycle.initiation_draft
                               (tenant_id, id, person_id, project_id, content, created_at, saved_at)
                        values (:tenant, :id, :person, :project, cast(:content as jsonb), :now, :now)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("person", actor.person().value())
                .param("project", form.projectId())
                .param("content", json.writeValueAsString(form))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// False when another window of the same person saved in between.
    boolean update(Actor actor, UUID id, int version, Form form) {
        return jdbc.sql("""
                        update lifecycle.initiation_draft
                           set project_id = :project,
                               content = cast(:content as jsonb),
                               version = version + 1,
                               saved_at = :now
                         where tenant_id = :tenant
                           and person_id = :person
                           and id = :id
                           and version = :version
                        """)
                        .param("project", form.projectId())
                        .param("content", json.writeValueAsString(form))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("tenant", actor.tenant().value())
                        .param("person", actor.person().value())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /// Whoever calls holds the draft, and says what becomes of its files.
    void delete(Actor actor, UUID id) {
        jdbc.sql("""
                        delete from lifecycle.initiation_file
                         where tenant_id = :tenant
                           and draft_id = :id
                        """).param("tenant", actor.tenant().value()).param("id", id).update();
        jdbc.sql("""
                        delete from lifecycle.initiation_draft
                         where tenant_id = :tenant
                           and person_id = :person
                           and id = :id
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("id", id)
                .update();
    }

    /// In the order they were added; whoever asks has found the draft.
    List<Attached> files(Actor actor, UUID draft) {
        return jdbc.sql("""
                        select f.id, f.file_id, f.name, f.size
                          from lifecycle.initiation_file f
                         where f.tenant_id = :tenant
                           and f.draft_id = :draft
                         order by f.id
                        """)
                .param("tenant", actor.tenant().value())
                .param("draft", draft)
                .query((row, _) -> new Attached(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getLong(4)))
                .list();
    }

    void attach(Actor actor, UUID draft, UUID id, Files.Kept file) {
        jdbc.sql("""
                        insert into lifecycle.initiation_file
                               (tenant_id, id, draft_id, file_id, name, media_type, size, added_at)
                        values (:tenant, :id, :draft, :file, :name, :type, :size, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("draft", draft)
                .param("file", file.id())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// The file that is nobody's any more; empty where there was none.
    Optional<UUID> detach(Actor actor, UUID draft, UUID id) {
        return jdbc.sql("""
                        delete from lifecycle.initiation_file
                         where tenant_id = :tenant
                           and draft_id = :draft
                           and id = :id
                        returning file_id
                        """)
                .param("tenant", actor.tenant().value())
                .param("draft", draft)
                .param("id", id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    /// Where somebody's own organisation is; empty where that is not said.
    Optional<String> homeRegion(Actor actor) {
        return jdbc.sql("""
                        select o.region_code
                          from access.open_organisation o
                         where o.tenant_id = :tenant
                           and o.id = :organisation
                           and o.region_code is not null
                        """)
                .param("tenant", actor.tenant().value())
                .param("organisation", actor.organisation().value())
                .query(String.class)
                .optional();
    }

    private Stored row(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("content"), Form.class),
                row.getInt("version"),
                row.getTimestamp("saved_at").toInstant());
    }
}
