package org.mingdu.access.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.calendar_key`.
@Repository
public class CalendarKeyTable {
    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarKeyTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param usedAt to the hour; null when nobody has read by it yet
    record InUse(UUID id, Instant madeAt, @Nullable Instant usedAt) {}

    Optional<InUse> of(Actor actor) {
        return jdbc.sql("""
                        select k.id, k.made_at, k.used_at
                          from access.calendar_key k
                         where k.tenant_id = :tenant
                           and k.person_id = :person
                           and k.ended_at is null
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query((row, _) -> new InUse(
                        row.getObject(1, UUID.class), row.getTimestamp(2).toInstant(), instant(row.getTimestamp(3))))
                .optional();
    }

    /// By what hash it is known, whether in use or not.
    record Found(UUID id, PersonId person, boolean ended) {}

    Optional<Found> byHash(TenantId tenant, String hash) {
        return jdbc.sql("""
                        select k.id, k.person_id, k.ended_at is not null
                          from access.calendar_key k
                         where k.tenant_id = :tenant
                           and k.hash = :hash
                        """)
                .param("tenant", tenant.value())
                .param("hash", hash)
                .query((row, _) -> new Found(
                        row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)), row.getBoolean(3)))
                .optional();
    }

    /// Two windows press the button together: the person's row is held, so that one address comes after the other.
    void hold(Actor actor) {
        jdbc.sql("""
                        select p.id
                          from access.person p
                         where p.tenant_id = :tenant
                           and p.id = :person
                           for update
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query(UUID.class)
                .single();
    }

    void insert(Actor actor, UUID id, String hash) {
        jdbc.sql("""
                        insert into access.calendar_key (tenant_id, id, person_id, hash, made_at)
                        values (:tenant, :id, :person, :hash, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("person", actor.person().value())
                .param("hash", hash)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// False where none was in use: renewed, ended by oneself, or since somebody left or was given a new password.
    public boolean end(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        update access.calendar_key
                           set ended_at = greatest(made_at, :at)
                         where tenant_id = :tenant
                           and person_id = :person
                           and ended_at is null
                        """)
                        .param("tenant", tenant.value())
                        .param("person", person.value())
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /// When it was read before, where that is long enough ago to be noted anew; empty where it is not.
    Optional<Optional<Instant>> used(TenantId tenant, UUID id) {
        var now = clock.instant();
        return jdbc.sql("""
                        update access.calendar_key k
                           set used_at = :now
                          from access.calendar_key before
                         where k.tenant_id = :tenant
                           and k.id = :id
                           and before.tenant_id = k.tenant_id
                           and before.id = k.id
                           and (k.used_at is null or k.used_at < :since)
                        returning before.used_at
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(now.minus(NOTED_EVERY)))
                .query((row, _) -> Optional.ofNullable(instant(row.getTimestamp(1))))
                .optional();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
