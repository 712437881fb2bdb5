package org.mingdu.notice.preference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.preference.Wishes.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `notice.wish` and `notice.habit`: what somebody wants, kind by kind, and when.
@Repository
public class WishTable {
    private final JdbcClient jdbc;

    WishTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Said(PersonId person, Choice choice, boolean wanted) {}

    private record Habit(
            PersonId person,
            @Nullable QuietHours quiet,
            @Nullable LocalDate digestFrom,
            int version) {}

    public Wishes of(TenantId tenant, PersonId person) {
        return of(tenant, java.util.List.of(person)).getOrDefault(person, Wishes.USUAL);
    }

    /// Of those who said anything; the others have [Wishes#USUAL].
    public Map<PersonId, Wishes> of(TenantId tenant, Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        var said = new HashMap<PersonId, Map<Choice, Boolean>>();
        jdbc.sql("""
                        select w.person_id, w.kind, w.medium, w.wanted
                          from notice.wish w
                         where w.tenant_id = :tenant
                           and w.person_id in (:people)
                        """)
                .param("tenant", tenant.value())
                .param("people", ids)
                .query((row, _) -> new Said(
                        new PersonId(row.getObject(1, UUID.class)),
                        new Choice(NoticeKind.of(row.getString(2)), Medium.valueOf(row.getString(3))),
                        row.getBoolean(4)))
                .list()
                .forEach(one ->
                        said.computeIfAbsent(one.person(), _ -> new HashMap<>()).put(one.choice(), one.wanted()));
        var wishes = new HashMap<PersonId, Wishes>();
        jdbc.sql("""
                        select h.person_id, h.quiet_from, h.quiet_to, h.digest_from, h.version
                          from notice.habit h
                         where h.tenant_id = :tenant
                           and h.person_id in (:people)
                        """)
                .param("tenant", tenant.value())
                .param("people", ids)
                .query((row, _) -> {
                    var from = row.getObject(2, LocalTime.class);
                    var to = row.getObject(3, LocalTime.class);
                    return new Habit(
                            new PersonId(row.getObject(1, UUID.class)),
                            from == null || to == null ? null : new QuietHours(from, to),
                            row.getObject(4, LocalDate.class),
                            row.getInt(5));
                })
                .list()
                .forEach(habit -> wishes.put(
                        habit.person(),
                        new Wishes(
                                said.getOrDefault(habit.person(), Map.of()),
                                habit.quiet(),
                                habit.digestFrom(),
                                habit.version())));
        return wishes;
    }

    /// False when somebody saved in between.
    boolean save(TenantId tenant, PersonId person, Wishes wishes, int version) {
        var quiet = wishes.quiet();
        var saved = jdbc.sql("""
                        insert into notice.habit
                               (tenant_id, person_id, quiet_from, quiet_to, digest_from, version)
                        select :tenant, :person, :from, :to, :digest, 1
                         where :version = 0 or exists (select
                                                         from notice.habit h
                                                        where h.tenant_id = :tenant and h.person_id = :person)
                            on conflict (tenant_id, person_id) do update
                           set quiet_from = excluded.quiet_from,
                               quiet_to = excluded.quiet_to,
                               digest_from = excluded.digest_from,
                               version = habit.version + 1
                         where habit.version = :version
                        """)
                        .param("tenant", tenant.value())
                        .param("person", person.value())
                        .param("from", quiet == null ? null : quiet.from(), java.sql.Types.TIME)
                        .param("to", quiet == null ? null : quiet.to(), java.sql.Types.TIME)
                        .param("digest", wishes.digestFrom(), java.sql.Types.DATE)
                        .param("version", version)
                        .update()
                == 1;
        if (saved) {
            wishes.said().forEach((choice, wanted) -> wish(tenant, person, choice, wanted));
        }
        return saved;
    }

    private void wish(TenantId tenant, PersonId person, Choice choice, boolean wanted) {
        jdbc.sql("""
                        insert into notice.wish (tenant_id, person_id, kind, medium, wanted)
                        values (:tenant, :person, :kind, :medium, :wanted)
                            on conflict (tenant_id, person_id, kind, medium) do update
                           set wanted = excluded.wanted
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("kind", choice.kind().code())
                .param("medium", choice.medium().name())
                .param("wanted", wanted)
                .update();
    }

    public void erase(TenantId tenant) {
        jdbc.sql("""
                        delete from notice.wish
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
        jdbc.sql("""
                        delete from notice.habit
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
    }
}
