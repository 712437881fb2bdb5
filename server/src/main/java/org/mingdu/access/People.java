package org.mingdu.access;

import java.util.Optional;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// The door for work in the background that somebody asked for: it sees what that person sees when it runs.
public interface People {
    /// Expects a transaction that has entered the tenant. Empty when the person has left.
    Optional<Actor> actor(TenantId tenant, PersonId person);
}
