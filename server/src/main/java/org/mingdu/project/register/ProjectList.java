package org.mingdu.project.register;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Like;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Reading;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Shown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The list of projects as the screen shows it.
///
/// The sort key is made text of one width for every order, so that one comparison pages them all: names by their
/// collation, amounts and instants padded. What a row is called is looked up for the page alone.
@Repository
class ProjectList {
    private final JdbcClient jdbc;
    private final DataStandard standard;

    ProjectList(JdbcClient jdbc, DataStandard standard) {
        this.jdbc = jdbc;
        this.standard = standard;
    }

    /// @param status a code of the list `STATUS`, or `NOT_ENDED` for all but what was terminated or withdrawn
    record Asked(
            @Nullable String q,
            @Nullable String region,
            @Nullable String type,
            @Nullable String stage,
            @Nullable String status,
            @Nullable UUID owner,
            @Nullable String sort,
            @Nullable String after) {
        private static final Set<String> ORDERS = Set.of("name", "investment", "plannedFinish", "updatedAt");

        boolean known() {
            return sort == null || sort.isBlank() || ORDERS.contains(column());
        }

        /// One of the orders; a minus before it turns the order round.
        String column() {
            var asked = sort == null || sort.isBlank() ? "-updatedAt" : sort;
            return asked.startsWith("-") ? asked.substring(1) : asked;
        }

        boolean descending() {
            return sort == null || sort.isBlank() || sort.startsWith("-");
        }
    }

    @FieldsOf("project")
    record Row(
            UUID id,
            String name,
            @Nullable String nationalCode,
            String typeCode,
            String typeName,
            String stage,
            String stageName,
            String status,
            String statusName,
            Coded region,
            Named owner,
            @Nullable Named authority,
            Money investment,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish,
            boolean keyProject,
            int lotCount,
            Instant updatedAt,
            boolean demo,

            @OneOf({"PUBLIC", "INTERNAL", "SENSITIVE", "CORE"})
            String mark,

            @Nullable String contactName,
            Shown contactPhone) {}

    /// A row, what it is sorted by, and how many there are with it before pages are made of them.
    private record Keyed(Row row, String key, long total) {}

    Page<Row> list(Actor actor, Asked asked, int limit) {
        var cursor = Cursor.read(asked.after(), 2);
        var edition = standard.edition();
        List<Keyed> rows = jdbc.sql("""
                        select p.id, p.name, p.national_code, p.type_code, y.name, p.stage, g.name, p.status, u.name,
                               p.region_code, r.name, p.owner_id, o.name, p.authority_id, a.name, p.investment,
                               p.planned_start, p.planned_finish, p.key_project,
                               (select count(*)
                                  from project.lot l
                                 where l.tenant_id = p.tenant_id
                                   and l.project_id = p.id
                                   and access.open_sees_lot(
                                         cast(:scope as text[]), p.region_path, l.seen_by, p.id, l.id)),
                               p.updated_at, p.demo, s.key, coalesce(m.level, 2), p.contact_name, p.contact_phone,
                               access.open_level(cast(:scope as text[]), p.region_path, p.office, p.id, null), s.total
                          from (select k.id, k.key, k.total
                                  from (select p.id, count(*) over () as total,
                                               case :column
                                                    when 'name' then p.name
                                                    when 'investment' then to_char(p.investment, 'FM0000000000000000.00')
                                                    when 'plannedFinish' then coalesce(p.planned_finish::text, '9999')
                                                    else to_char(p.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')
                                               end as key
                                          from project.project p
                                         where p.tenant_id = :tenant
                                           and access.open_sees_project(
                                                 cast(:scope as text[]), p.region_path, p.seen_by, p.id)
                                           and (cast(:words as text) is null
                                                or p.name ilike :words or p.national_code ilike :words
                                                or exists (select
                                                             from access.open_organisation o
                                                            where o.tenant_id = p.tenant_id
                                                              and o.id = p.owner_id
                                                              and o.name ilike :words))
                                           and (cast(:region as text) is null
                                                or position('/' || :region || '/' in p.region_path) > 0)
                                           and (cast(:type as text) is null or p.type_code = :type)
                                           and (cast(:stage as text) is null or p.stage = :stage)
                                           and (cast(:status as text) is null or p.status = :status
                                                or (:status = 'NOT_ENDED' and p.status not in ('TERMINATED', 'WITHDRAWN')))
                                           and (cast(:owner as uuid) is null or p.owner_id = :owner)) k
                                 where cast(:key as text) is null
                                    or (:down and (k.key, k.id) < (:key, cast(:id as uuid)))
                                    or (not :down and (k.key, k.id) > (:key, cast(:id as uuid)))
                                 order by case when :down then k.key end desc,
                                          case when :down then k.id end desc,
                                          k.key, k.id
                                 limit :limit) s
                          join project.project p on p.tenant_id = :tenant and p.id = s.id
                          join access.open_organisation o on o.tenant_id = p.tenant_id and o.id = p.owner_id
                          left join access.open_project_mark m on m.tenant_id = p.tenant_id and m.project_id = p.id
                          left join access.open_organisation a on a.tenant_id = p.tenant_id and a.id = p.authority_id
                          join access.open_region r on r.tenant_id = p.tenant_id and r.code = p.region_code
                          left join standard.open_code_item y
                                 on y.tenant_id = p.tenant_id and y.list = 'PROJECT_TYPE' and y.code = p.type_code
                          left join standard.open_code_item g
                                 on g.tenant_id = p.tenant_id and g.list = 'STAGE' and g.code = p.stage
                          left join standard.open_code_item u
                                 on u.tenant_id = p.tenant_id and u.list = 'STATUS' and u.code = p.status
                         order by case when :down then s.key end desc,
                                  case when :down then s.id end desc,
                                  s.key, s.id
                        """)
                .param("column", asked.column())
                .param("tenant", actor.tenant().value())
                // As an array of its own: a text would be read anew for every row.
                .param("scope", actor.scope(Right.PROJECT_READ).bound(), Types.OTHER)
                .param("words", Like.containing(asked.q()))
                .param("region", asked.region())
                .param("type", asked.type())
                .param("stage", asked.stage())
                .param("status", asked.status())
                .param("owner", asked.owner())
                .param("key", cursor == null ? null : cursor.key(0))
                .param("id", cursor == null ? null : cursor.id(1))
                .param("down", asked.descending())
                .param("limit", limit + 1)
                .query((row, _) -> new Keyed(
                        new Row(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                text(row.getString(5)),
                                row.getString(6),
                                text(row.getString(7)),
                                row.getString(8),
                                text(row.getString(9)),
                                new Coded(row.getString(10), row.getString(11)),
                                new Named(row.getObject(12, UUID.class), row.getString(13)),
                                row.getObject(14) == null
                                        ? null
                                        : new Named(row.getObject(14, UUID.class), text(row.getString(15))),
                                new Money(row.getBigDecimal(16)),
                                row.getObject(17, LocalDate.class),
                                row.getObject(18, LocalDate.class),
                                row.getBoolean(19),
                                row.getInt(20),
                                row.getTimestamp(21).toInstant(),
                                row.getBoolean(22),
                                Mark.of(row.getInt(24)).name(),
                                row.getString(25),
                                new Reading(edition, row.getInt(27)).shown("project.contactPhone", row.getString(26))),
                        row.getString(23),
                        row.getLong(28)))
                .list();
        // How many there are is told with the first page; a later one may be empty and would not know.
        var total = cursor == null ? rows.stream().findFirst().map(Keyed::total).orElse(0L) : null;
        var page = Page.of(
                rows, limit, total, keyed -> Cursor.of(keyed.key(), keyed.row().id()));
        return new Page<>(page.items().stream().map(Keyed::row).toList(), page.next(), page.total());
    }

    /// What the list was narrowed to, in words.
    List<String> narrowed(Actor actor, Asked asked) {
        return jdbc.sql("""
                        select w.words
                          from (values (1, '检索：', cast(:q as text)),
                                       (2, '地区：', (select r.name from access.open_region r
                                                     where r.tenant_id = :tenant and r.code = :region)),
                                       (3, '类型：', (select i.name from standard.open_code_item i
                                                     where i.tenant_id = :tenant and i.list = 'PROJECT_TYPE'
                                                       and i.code = :type)),
                                       (4, '阶段：', (select i.name from standard.open_code_item i
                                                     where i.tenant_id = :tenant and i.list = 'STAGE' and i.code = :stage)),
                                       (5, '状态：', case when :status = 'NOT_ENDED' then '未终止、未撤销'
                                                         else (select i.name from standard.open_code_item i
                                                                where i.tenant_id = :tenant and i.list = 'STATUS'
                                                                  and i.code = :status) end),
                                       (6, '建设单位：', (select o.name from access.open_organisation o
                                                        where o.tenant_id = :tenant and o.id = :owner))) as f (seq, label, name)
                         cross join lateral (select f.label || f.name as words) w
                         where f.name <> ''
                         order by f.seq
                        """)
                .param("tenant", actor.tenant().value())
                .param("q", asked.q() == null ? null : asked.q().strip())
                .param("region", asked.region())
                .param("type", asked.type())
                .param("stage", asked.stage())
                .param("status", asked.status())
                .param("owner", asked.owner(), Types.OTHER)
                .query((row, _) -> text(row.getString(1)))
                .list();
    }

    private static String text(@Nullable String name) {
        return name == null ? "" : name;
    }
}
