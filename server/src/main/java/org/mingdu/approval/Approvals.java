package org.mingdu.approval;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// The door: puts a subject on the route its kind has, and says where it stands.
///
/// All expect a transaction that has entered the tenant.
public interface Approvals {
    sealed interface Started {
        record Begun(UUID approval) implements Started {}

        /// The subject is being decided already.
        record UnderWay() implements Started {}

        /// A sentence that says what to do.
        record Refused(String sentence) implements Started {}
    }

    /// Where a subject stands.
    ///
    /// @param standing where it stands; the last four are ends
    /// @param waitsFor  whose turn it is
    /// @param initiator who began it, and mends it where it was given back
    record Current(
            UUID approval,
            PersonId initiator,

            @OneOf({"RUNNING", "GIVEN_BACK", "SUSPENDED", "APPROVED", "REFUSED", "WITHDRAWN", "VOID"})
            String standing,

            List<PersonId> waitsFor) {
        public Current {
            waitsFor = List.copyOf(waitsFor);
        }
    }

    /// Begins; what the initiator may begin is for the room that owns the subject to judge.
    ///
    /// @param name   what it is called in queues, for people
    /// @param chosen people for steps that leave the choice to the one before
    Started start(Actor initiator, Subject subject, String name, Map<String, List<PersonId>> chosen);

    /// Agrees where it is somebody's turn, for founding a demo.
    ///
    /// @throws IllegalStateException when it is not
    void agree(Actor actor, UUID approval, String opinion);

    /// What somebody did while a subject was decided.
    ///
    /// @param id   of what was done; orders what was done in one instant
    /// @param link where the screens show the approval
    record Told(
            Instant at,
            UUID id,
            String who,
            String what,
            @Nullable String opinion,
            String link) {}

    /// What people did to the latest approval of a subject, the oldest first; whoever asks may read it.
    List<Told> told(TenantId tenant, Subject subject);

    /// The latest approval of a subject; empty when there never was one.
    Optional<Current> current(TenantId tenant, Subject subject);
}
