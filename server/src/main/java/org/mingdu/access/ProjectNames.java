package org.mingdu.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;

/// What this room must know about projects and lots to grant rights on them; the register answers.
public interface ProjectNames {
    /// `reach` are the entries of [org.mingdu.kernel.Scope] that a grant on it stands for.
    record Target(String name, java.util.List<String> reach) {}

    /// Empty when there is none, or the actor may not see it.
    Optional<Target> project(Actor actor, UUID id);

    Optional<Target> lot(Actor actor, UUID id);

    /// Codes of the regions that projects lie in.
    Set<String> regions(TenantId tenant);
}
