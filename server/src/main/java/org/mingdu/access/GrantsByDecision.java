package org.mingdu.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// The door for whoever has a right approved before it is given. Duties are kept apart as when an administrator gives
/// it; what administrators do is given by administrators alone. All expect a transaction that has entered the tenant.
public interface GrantsByDecision {
    /// What somebody is to be given.
    ///
    /// @param scopeKind `OWN`, `PROJECT` or `LOT`
    /// @param scopeId   of the project or lot; null of `OWN`
    /// @param reach     entries of [org.mingdu.kernel.Scope] for the project or lot; none for `OWN`
    /// @param to        the last day
    record Wish(
            PersonId holder,
            String role,
            String scopeKind,
            @Nullable UUID scopeId,
            List<String> reach,
            LocalDate from,
            LocalDate to) {
        public Wish {
            reach = List.copyOf(reach);
        }
    }

    /// Roles that may be asked for, by their order.
    List<Coded> roles(TenantId tenant);

    /// Whether a wish could be given today; else a sentence that says what to do, and of which field.
    sealed interface Checked {
        record Fits() implements Checked {}

        /// What is wrong with it.
        ///
        /// @param field of the wish
        record Wrong(String field, String sentence) implements Checked {}
    }

    Checked check(TenantId tenant, Wish wish);

    sealed interface Given {
        record Done(UUID grant) implements Given {}

        /// It was approved and cannot be given any more; why.
        record Hindered(String sentence) implements Given {}
    }

    /// From today on where its first day has passed.
    Given give(TenantId tenant, Wish wish);
}
