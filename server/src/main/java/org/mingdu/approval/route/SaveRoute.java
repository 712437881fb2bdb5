package org.mingdu.approval.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.approval.SubjectKind;
import org.mingdu.approval.drawing.Route;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;

/// Keeps a drawing as the draft of a kind's route; what is under way is not touched.
@Service
public class SaveRoute {
    private final RouteTable routes;
    private final RouteChecks checks;
    private final TellOfDraft tell;
    private final Trail trail;

    SaveRoute(RouteTable routes, RouteChecks checks, TellOfDraft tell, Trail trail) {
        this.routes = routes;
        this.checks = checks;
        this.tell = tell;
        this.trail = trail;
    }

    /// How it ended.
    public sealed interface Outcome {
        record Saved(RouteTable.Row draft) implements Outcome {}

        record Invalid(List<String> faults) implements Outcome {}

        /// Somebody else has drawn in between; null when they are just beginning.
        record Stale(RouteTable.@Nullable Row current) implements Outcome {}
    }

    /// Draws over the draft there is, or begins one.
    ///
    /// @param version of the draft that was drawn on; null where there was none
    public Outcome handle(Actor actor, SubjectKind subjects, Route route, @Nullable Integer version) {
        var kind = subjects.kind();
        var faults = checks.faults(actor.tenant(), subjects, route);
        if (!faults.isEmpty()) {
            return new Outcome.Invalid(faults);
        }
        var draft = routes.lockDraft(actor.tenant(), kind).orElse(null);
        if (draft == null ? version != null : version == null || version != draft.version()) {
            return new Outcome.Stale(draft);
        }
        if (draft != null) {
            routes.update(actor, draft.id(), route);
        } else if (!routes.insert(actor, kind, route)) {
            return new Outcome.Stale(null);
        }
        var saved = routes.lockDraft(actor.tenant(), kind).orElseThrow();
        if (draft == null) {
            tell.begun(actor, kind, subjects.title());
        }
        trail.about("approval-route", saved.id(), route.name());
        return new Outcome.Saved(saved);
    }
}
