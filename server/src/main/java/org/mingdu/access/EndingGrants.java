package org.mingdu.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// The door for whoever tells people that a right of theirs is about to end.
public interface EndingGrants {
    /// A right that is about to end, on its last day.
    ///
    /// @param by who gave it or seated the holder, to be told as well; null when nobody asked
    record Ending(PersonId holder, @Nullable PersonId by, String role, LocalDate lastDay) {}

    /// What ends within a week and nobody was told of; each is handed out once. Expects a writing transaction that has
    /// entered the tenant.
    List<Ending> take(TenantId tenant);
}
