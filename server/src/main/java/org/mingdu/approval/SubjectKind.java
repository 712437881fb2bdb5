package org.mingdu.approval;

import org.mingdu.access.Posts.Place;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;

/// What this room must know about a kind of subject; each is a bean of the room that owns the kind.
public interface SubjectKind {
    /// Unique, lower case: `project-initiation`.
    String kind();

    /// Where it lies, so that those whose role reaches there are asked.
    Place place(TenantId tenant, Subject subject);

    /// Whether somebody who takes no part in the approval may read it.
    boolean mayBeSeenBy(Actor actor, Subject subject);

    /// Called once, within the transaction that decides: what fails here undoes the decision.
    void decided(TenantId tenant, Subject subject, Verdict verdict);
}
