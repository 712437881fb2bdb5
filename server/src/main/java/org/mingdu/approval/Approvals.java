package org.mingdu.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    /// @param waitsFor whose turn it is
    record Current(
            UUID approval,

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

    /// The latest approval of a subject; empty when there never was one.
    Optional<Current> current(TenantId tenant, Subject subject);
}
