package org.mingdu.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;

/// A kind of formal record that is sealed; a bean of the room that keeps it. What it reads of a record is what the seal
/// holds, and what the record is held against ever after: so it reads only what never changes again.
public interface SealedKind {
    /// Lower case, the room before it: `progress.verified`.
    String kind();

    /// What people call it.
    String title();

    /// Those there are, in any order; what is not there is left out. Asked for one at a time and for thousands: each is
    /// found by its key, by a lateral with a limit, since a statement that compares with the whole list is planned
    /// once for any length of it, and then walks through all there is.
    List<SealedRecord> read(TenantId tenant, Collection<String> subjects);

    /// Subjects of all records there are, in an order of their own: those after the one given, at most so many. What
    /// stands here and was never sealed was put there past the house.
    List<String> all(TenantId tenant, @Nullable String after, int most);

    /// Whether somebody may have its receipt: who sees the record may.
    boolean mayBeSeenBy(Actor actor, String subject, @Nullable UUID project);
}
