package org.mingdu.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// The door for whoever asks who is there to do something. Knows those who are here, not those who have left; each
/// expects a transaction that has entered the tenant.
public interface Posts {
    /// Where a matter lies, as the gate asks about it.
    record Place(
            String regionPath,
            List<String> seenBy,
            @Nullable UUID project,
            @Nullable UUID lot) {
        public Place {
            seenBy = List.copyOf(seenBy);
        }
    }

    /// Those who hold a role in force today that reaches the place, by when it was given.
    List<PersonId> inRole(TenantId tenant, String role, Place place);

    List<PersonId> inPost(TenantId tenant, UUID organisation, String post);

    /// Those of the people given who are here, in the order given.
    List<PersonId> here(TenantId tenant, List<PersonId> people);
}
