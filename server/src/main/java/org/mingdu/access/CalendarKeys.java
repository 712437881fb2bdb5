package org.mingdu.access;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;

/// The door for whoever reads a calendar by the secret in its address: who that is, as of now.
public interface CalendarKeys {
    /// Every address that holds such a secret begins with this; what follows is written into no log.
    String PLACE = "/calendars/";

    sealed interface Visit {
        /// With the rights of this moment; one that was ended at noon is gone at noon.
        record Reader(UUID key, Actor actor) implements Visit {}

        /// There was such an address; it was renewed or ended, or whose it was has left.
        record Ended() implements Visit {}

        record Unknown() implements Visit {}
    }

    /// Whose tenant a secret says it belongs to, not yet believed.
    Optional<TenantId> tenant(String secret);

    /// Expects a transaction that has entered the tenant.
    Visit visit(TenantId tenant, String secret);

    /// Notes that the address is in use, to the hour, and leaves a line in the trail on each day it is; in
    /// a transaction of its own.
    void read(Visit.Reader reader, @Nullable String address);
}
