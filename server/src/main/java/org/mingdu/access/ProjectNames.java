package org.mingdu.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;

/// What this room must know about projects and lots to grant rights on them; the register answers.
public interface ProjectNames {
    /// `reach` are the entries of [org.mingdu.kernel.Scope] that a grant on it stands for.
    record Target(String name, java.util.List<String> reach) {}

    /// Something of the register that a grant is on.
    ///
    /// @param kind PROJECT, LOT or CLASS
    /// @param id   of the project or lot, or the code of the class
    record Place(String kind, String id) {}

    /// What places are called, in one go; left out is what the actor may not know of.
    Map<Place, String> names(Actor actor, Collection<Place> places);

    /// Empty when there is none, or the actor may not see it.
    Optional<Target> project(Actor actor, UUID id);

    Optional<Target> lot(Actor actor, UUID id);

    /// A class of projects, by its code in the list `PROJECT_TYPE`; empty when there is none.
    Optional<Target> projectClass(TenantId tenant, String code);

    /// Whether entries of a scope reach a project as a whole, or one lot of it.
    boolean covers(
            TenantId tenant,
            java.util.List<String> reach,
            @org.jspecify.annotations.Nullable UUID project,
            @org.jspecify.annotations.Nullable UUID lot);

    /// Codes of the regions that projects lie in.
    Set<String> regions(TenantId tenant);
}
