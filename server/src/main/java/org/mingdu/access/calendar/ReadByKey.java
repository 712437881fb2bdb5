package org.mingdu.access.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.CalendarKeys;
import org.mingdu.access.grant.Actors;
import org.mingdu.access.machine.MachineKeys;
import org.mingdu.audit.Entry;
import org.mingdu.audit.Trail;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;

/// Knows people by the secret in the address of their calendar.
@Component
class ReadByKey implements CalendarKeys {
    private final CalendarKeyTable keys;
    private final Actors actors;
    private final CalendarSettings settings;
    private final TenantTransaction transactions;
    private final Trail trail;
    private final Clock clock;

    ReadByKey(
            CalendarKeyTable keys,
            Actors actors,
            CalendarSettings settings,
            TenantTransaction transactions,
            Trail trail,
            Clock clock) {
        this.keys = keys;
        this.actors = actors;
        this.settings = settings;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Optional<TenantId> tenant(String secret) {
        return MachineKeys.tenant(secret);
    }

    @Override
    public Visit visit(TenantId tenant, String secret) {
        var found = keys.byHash(tenant, MachineKeys.hash(secret)).orElse(null);
        if (found == null) {
            return new Visit.Unknown();
        }
        if (found.ended() || !settings.addresses()) {
            return new Visit.Ended();
        }
        return actors.actor(tenant, found.person())
                .<Visit>map(actor -> new Visit.Reader(found.id(), actor))
                .orElseGet(Visit.Ended::new);
    }

    /// A line a day: software asks every hour, and a line each time would bury the rest of the trail.
    @Override
    public void read(Visit.Reader reader, @Nullable String address) {
        var actor = reader.actor();
        transactions.apart(actor.tenant(), () -> {
            var noted = keys.used(actor.tenant(), reader.key()).orElse(null);
            if (noted == null || noted.filter(this::isToday).isPresent()) {
                return;
            }
            trail.add(new Entry(
                    actor.tenant(),
                    actor.person(),
                    actor.name() + "（" + actor.organisationName() + "）",
                    "日历软件读取日程",
                    Entry.Outcome.DONE,
                    null,
                    "当日首次",
                    address,
                    "GET " + PLACE + "…"));
        });
    }

    private boolean isToday(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone()).equals(LocalDate.now(clock));
    }
}
