package org.mingdu.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.access.Posts.Place;
import org.mingdu.approval.drawing.Route;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;

/// What this room must know about a kind of subject; each is a bean of the room that owns the kind.
public interface SubjectKind {
    /// Unique, lower case: `project-initiation`.
    String kind();

    /// What people call it: 立项.
    String title();

    /// What the conditions of a route may look at.
    List<Route.Field> fields();

    /// The values of all [#fields] as they are now, by code: asked when a matter is begun and when it is sent again.
    /// Where they differ then, what was agreed to before counts no more.
    Map<String, String> facts(TenantId tenant, Subject subject);

    /// What conditions looked at, in words of people.
    ///
    /// @param code of the field
    record ToldFact(String code, String name, String value) {}

    /// The facts of a subject as people read them, without codes and without what is not known; empty where they may be
    /// shown as they are.
    default Optional<List<ToldFact>> told(TenantId tenant, Subject subject, Map<String, String> facts) {
        return Optional.empty();
    }

    /// The route in force until a site has published its own.
    Route shipped();

    /// Where it lies, so that those whose role reaches there are asked.
    Place place(TenantId tenant, Subject subject);

    /// Where one of a project would lie, to try a route out; empty where the project is not known or not theirs to see.
    Optional<Place> example(Actor actor, UUID project);

    /// Where the screens show it: `/matters/0192…`.
    String page(TenantId tenant, Subject subject);

    /// Whether somebody who takes no part in the approval may read it.
    boolean mayBeSeenBy(Actor actor, Subject subject);

    /// Called once, within the transaction that decides: what fails here undoes the decision.
    void decided(TenantId tenant, Subject subject, Verdict verdict);
}
