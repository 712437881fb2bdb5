package org.mingdu.project.register;

import static org.mingdu.kernel.Speech.say;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Like;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who sees a project, and by which grant: the rule the gate goes by, asked from the other side.
@Repository
class Viewers {
    private final JdbcClient jdbc;
    private final Clock clock;

    Viewers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A grant that lets somebody see it.
    ///
    /// @param whole the project as a whole; otherwise its head and the `lots` named
    /// @param because  what ties the grant to this project
    /// @param post     the post it is held through; null for one's own
    /// @param handedBy who handed it on; null where it was given
    /// @param level    how far down its role reads
    @FieldsOf("grant")
    record Way(
            UUID grant,
            String role,
            String roleName,

            @OneOf({"TENANT", "REGION", "ORGANISATION", "OWN", "CLASS", "PROJECT", "LOT"})
            String scopeKind,

            @Nullable String scopeName,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String givenBy,
            boolean whole,
            List<String> lots,
            String because,
            @Nullable String post,
            @Nullable String handedBy,
            @OneOf({"INTERNAL", "SENSITIVE", "CORE"}) String level) {}

    /// @param signsIn false for whoever holds a grant but no account to use it with
    @FieldsOf("person")
    record Viewer(UUID id, String name, @Nullable String post, Named organisation, boolean signsIn, List<Way> ways) {}

    record Found(
            Named project,
            boolean demo,

            @OneOf({"PUBLIC", "INTERNAL", "SENSITIVE", "CORE"})
            String mark,

            List<Viewer> items,
            @Nullable String next,
            @Nullable Long total) {}

    /// Somebody who sees a project and would not under another mark.
    @FieldsOf("person")
    record Losing(UUID id, String name, @Nullable String post, Named organisation) {}

    /// What another mark would take from whom.
    ///
    /// @param people        how many
    /// @param organisations how many of them lose every reader they have here
    /// @param items         by organisation and name, at most so many
    record Loss(long people, long organisations, List<Losing> items) {}

    record Head(
            UUID id, String name, @Nullable String nationalCode, String regionName, Named owner, List<Named> lots) {}

    private record Held(UUID person, Way way) {}

    private record Project(Named head, boolean demo, String mark) {}

    /// Empty when there is no such project, or the actor is neither of its offices nor audits it.
    Optional<Found> of(Actor actor, UUID id, @Nullable String words, @Nullable String after, int limit) {
        return project(actor, id).map(project -> {
            var page = people(actor, id, words, after, limit);
            return new Found(
                    project.head(), project.demo(), project.mark(), page.items(), page.next(), total(actor, id, words));
        });
    }

    /// Who sees a project today and would not with a mark of that level.
    Loss losing(Actor actor, UUID id, Mark mark, int most) {
        var all = jdbc.sql("""
                        with seeing as (
                               select s.id, s.name, s.post, s.organisation_id, max(g.level) as level
                                 from access.open_grant g
                                 join project.project p on p.tenant_id = g.tenant_id and p.id = :project
                                 join access.open_person s on s.tenant_id = g.tenant_id and s.id = g.person_id
                                where g.tenant_id = :tenant
                                  and s.active
                                  and :right = any (g.rights)
                                  and access.open_in_force(g.valid_from, g.valid_to, :today)
                                  and access.open_sees_project(g.reach, p.region_path, p.seen_by, p.id)
                                group by s.id, s.name, s.post, s.organisation_id)
                        select s.id, s.name, s.post, o.id, o.name,
                               exists (select
                                         from seeing t
                                        where t.organisation_id = s.organisation_id
                                          and t.level >= :level) as left_behind
                          from seeing s
                          join access.open_organisation o on o.tenant_id = :tenant and o.id = s.organisation_id
                         where s.level < :level
                         order by o.name, s.name, s.id
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", id)
                .param("right", Right.PROJECT_READ.code())
                .param("today", today())
                .param("level", mark.level())
                .query((row, _) -> new Lost(
                        new Losing(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                new Named(row.getObject(4, UUID.class), row.getString(5))),
                        row.getBoolean(6)))
                .list();
        return new Loss(
                all.size(),
                all.stream()
                        .filter(one -> !one.colleaguesStay())
                        .map(one -> one.who().organisation().id())
                        .distinct()
                        .count(),
                all.stream().map(Lost::who).limit(most).toList());
    }

    private record Lost(Losing who, boolean colleaguesStay) {}

    /// Projects by name alone: for whoever audits, to ask that of, and whoever manages people, to grant roles on.
    Page<Head> heads(Actor actor, @Nullable String words, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 2);
        List<Head> rows = jdbc.sql("""
                        select p.id, p.name, p.national_code, r.name, o.id, o.name,
                               array(select l.id::text
                                       from project.lot l
                                      where l.tenant_id = p.tenant_id and l.project_id = p.id
                                      order by l.code),
                               array(select l.name
                                       from project.lot l
                                      where l.tenant_id = p.tenant_id and l.project_id = p.id
                                      order by l.code)
                          from project.project p
                          join access.open_organisation o on o.tenant_id = p.tenant_id and o.id = p.owner_id
                          join access.open_region r on r.tenant_id = p.tenant_id and r.code = p.region_code
                         where p.tenant_id = :tenant
                           and access.open_sees_lot(cast(:scope as text[]), p.region_path, p.office, p.id, null)
                           and (cast(:words as text) is null
                                or p.name ilike :words or p.national_code ilike :words or o.name ilike :words)
                           and (cast(:name as text) is null or (p.name, p.id) > (:name, cast(:id as uuid)))
                         order by p.name, p.id
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param(
                        "scope",
                        Scope.union(List.of(actor.scope(Right.AUDIT_READ), actor.scope(Right.PEOPLE_MANAGE)))
                                .bound())
                .param("words", Like.containing(words))
                .param("name", cursor == null ? null : cursor.key(0))
                .param("id", cursor == null ? null : cursor.id(1))
                .param("limit", limit + 1)
                .query((row, _) -> new Head(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        new Named(row.getObject(5, UUID.class), row.getString(6)),
                        lots((String[]) row.getArray(7).getArray(), (String[])
                                row.getArray(8).getArray())))
                .list();
        return Page.of(rows, limit, null, head -> Cursor.of(head.name(), head.id()));
    }

    private static List<Named> lots(String[] ids, String[] names) {
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new Named(UUID.fromString(ids[i]), names[i]))
                .toList();
    }

    private Optional<Project> project(Actor actor, UUID id) {
        return jdbc.sql("""
                        select p.name, p.demo, coalesce(m.level, 2)
                          from project.project p
                          left join access.open_project_mark m on m.tenant_id = p.tenant_id and m.project_id = p.id
                         where p.tenant_id = :tenant
                           and p.id = :id
                           and (access.open_sees_lot(cast(:read as text[]), p.region_path, p.office, p.id, null)
                                or access.open_sees_lot(cast(:audit as text[]), p.region_path, p.office, p.id, null))
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("read", actor.scope(Right.PROJECT_READ).bound())
                .param("audit", actor.scope(Right.AUDIT_READ).bound())
                .query((row, _) -> new Project(
                        new Named(id, row.getString(1)),
                        row.getBoolean(2),
                        Mark.of(row.getInt(3)).name()))
                .optional();
    }

    private Page<Viewer> people(Actor actor, UUID id, @Nullable String words, @Nullable String after, int limit) {
        var cursor = Cursor.read(after, 2);
        List<Viewer> rows = jdbc.sql("""
                        select s.id, s.name, s.post, o.id, o.name, s.signs_in
                          from access.open_person s
                          join access.open_organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
                         where s.tenant_id = :tenant
                           and s.active
                           and exists (select
                                         from access.open_grant g
                                         join project.project p on p.tenant_id = g.tenant_id and p.id = :project
                                        where g.tenant_id = s.tenant_id
                                          and g.person_id = s.id
                                          and :right = any (g.rights)
                                          and access.open_in_force(g.valid_from, g.valid_to, :today)
                                          and access.open_sees_project(g.reach, p.region_path, p.seen_by, p.id)
                                          and (cast(:words as text) is null
                                               or s.name ilike :words or o.name ilike :words
                                               or g.role_name ilike :words))
                           and (cast(:name as text) is null or (s.name, s.id) > (:name, cast(:id as uuid)))
                         order by s.name, s.id
                         limit :limit
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", id)
                .param("right", Right.PROJECT_READ.code())
                .param("today", today())
                .param("words", Like.containing(words))
                .param("name", cursor == null ? null : cursor.key(0))
                .param("id", cursor == null ? null : cursor.id(1))
                .param("limit", limit + 1)
                .query((row, _) -> new Viewer(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        new Named(row.getObject(4, UUID.class), row.getString(5)),
                        row.getBoolean(6),
                        List.of()))
                .list();
        var page = Page.of(rows, limit, null, viewer -> Cursor.of(viewer.name(), viewer.id()));
        var held = ways(actor, id, page.items().stream().map(Viewer::id).toList());
        return new Page<>(
                page.items().stream().map(viewer -> with(viewer, held)).toList(), page.next(), null);
    }

    private static Viewer with(Viewer viewer, List<Held> held) {
        return new Viewer(
                viewer.id(),
                viewer.name(),
                viewer.post(),
                viewer.organisation(),
                viewer.signsIn(),
                held.stream()
                        .filter(one -> one.person().equals(viewer.id()))
                        .map(Held::way)
                        .toList());
    }

    private long total(Actor actor, UUID id, @Nullable String words) {
        return jdbc.sql("""
                        select count(distinct s.id)
                          from access.open_grant g
                          join project.project p on p.tenant_id = g.tenant_id and p.id = :project
                          join access.open_person s on s.tenant_id = g.tenant_id and s.id = g.person_id
                          join access.open_organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
                         where g.tenant_id = :tenant
                           and s.active
                           and :right = any (g.rights)
                           and access.open_in_force(g.valid_from, g.valid_to, :today)
                           and access.open_sees_project(g.reach, p.region_path, p.seen_by, p.id)
                           and (cast(:words as text) is null
                                or s.name ilike :words or o.name ilike :words or g.role_name ilike :words)
                        """)
                .param("tenant", actor.tenant().value())
                .param("project", id)
                .param("right", Right.PROJECT_READ.code())
                .param("today", today())
                .param("words", Like.containing(words))
                .query(Long.class)
                .single();
    }

    private List<Held> ways(Actor actor, UUID id, List<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select g.person_id, g.id, g.role, g.role_name, g.scope_kind,
                               case g.scope_kind
                                    when 'PROJECT' then p.name
                                    when 'CLASS' then (select i.name
                                                         from standard.open_code_item i
                                                        where i.tenant_id = g.tenant_id
                                                          and i.list = 'PROJECT_TYPE'
                                                          and i.code = g.scope_id)
                                    when 'LOT' then (select l.name
                                                       from project.lot l
                                                      where l.tenant_id = g.tenant_id
                                                        and l.id = cast(g.scope_id as uuid))
                                    else g.scope_name
                               end,
                               g.valid_from, g.valid_to, b.name,
                               access.open_sees_lot(g.reach, p.region_path, p.office, p.id, null),
                               array(select l.name
                                       from project.lot l
                                      where l.tenant_id = p.tenant_id
                                        and l.project_id = p.id
                                        and access.open_sees_lot(g.reach, p.region_path, l.seen_by, p.id, l.id)
                                      order by l.code),
                               array(select t.tie
                                       from (select 1 as seq, 'OWNER' as tie, p.owner_id as id
                                              union all
                                             select 2, 'AUTHORITY', p.authority_id
                                              union all
                                             select 3, 'CONTRACTOR', l.contractor_id
                                               from project.lot l
                                              where l.tenant_id = p.tenant_id and l.project_id = p.id
                                              union all
                                             select 4, 'SUPERVISOR', l.supervisor_id
                                               from project.lot l
                                              where l.tenant_id = p.tenant_id and l.project_id = p.id) t
                                       join access.open_organisation o
                                         on o.tenant_id = p.tenant_id and o.id = t.id
                                      where g.scope_kind in ('ORGANISATION', 'OWN')
                                        and access.open_sees_lot(
                                              g.reach, '', array[o.path, 'party:' || o.id], null, null)
                                      group by t.tie
                                      order by min(t.seq)),
                               g.post_name, h.name, g.level
                          from access.open_grant g
                          join project.project p on p.tenant_id = g.tenant_id and p.id = :project
                          left join access.open_person b on b.tenant_id = g.tenant_id and b.id = g.granted_by
                          left join access.open_person h on h.tenant_id = g.tenant_id and h.id = g.handed_by
                         where g.tenant_id = :tenant
                           and g.person_id in (:people)
                           and :right = any (g.rights)
                           and access.open_in_force(g.valid_from, g.valid_to, :today)
                           and access.open_sees_project(g.reach, p.region_path, p.seen_by, p.id)
                         order by g.role_seq, g.id
                        """)
                .param("project", id)
                .param("tenant", actor.tenant().value())
                .param("people", people)
                .param("right", Right.PROJECT_READ.code())
                .param("today", today())
                .query((row, _) -> held(row))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        var kind = row.getString(5);
        var scope = row.getString(6);
        return new Held(
                row.getObject(1, UUID.class),
                new Way(
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        kind,
                        scope,
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, LocalDate.class),
                        row.getString(9),
                        row.getBoolean(10),
                        List.of((String[]) row.getArray(11).getArray()),
                        because(kind, scope == null ? "" : scope, List.of((String[])
                                row.getArray(12).getArray())),
                        row.getString(13),
                        row.getString(14),
                        Mark.of(row.getInt(15)).name()));
    }

    private static String because(String kind, String scope, List<String> ties) {
        return switch (kind) {
            case "TENANT" -> say("可看全部项目");
            case "REGION" -> say("建设地点在“%s”范围内", scope);
            case "CLASS" -> say("项目类别是“%s”", scope);
            case "PROJECT" -> say("直接授权到本项目");
            case "LOT" -> say("直接授权到标段“%s”", scope);
            default -> {
                var parts = new ArrayList<String>();
                for (var tie : ties) {
                    parts.add(
                            switch (tie) {
                                case "OWNER" -> say("建设单位属于“%s”", scope);
                                case "AUTHORITY" -> say("主管部门属于“%s”", scope);
                                case "CONTRACTOR" -> say("“%s”是标段的施工单位", scope);
                                default -> say("“%s”是标段的监理单位", scope);
                            });
                }
                yield String.join(say("；"), parts);
            }
        };
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }
}
