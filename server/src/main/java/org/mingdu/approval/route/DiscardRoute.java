package org.mingdu.approval.route;

import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;

/// Throws the draft of a kind's route away; what is in force stays.
@Service
public class DiscardRoute {
    private final RouteTable routes;
    private final Kinds kinds;
    private final TellOfDraft tell;
    private final Trail trail;

    DiscardRoute(RouteTable routes, Kinds kinds, TellOfDraft tell, Trail trail) {
        this.routes = routes;
        this.kinds = kinds;
        this.tell = tell;
        this.trail = trail;
    }

    /// How it ended.
    public sealed interface Outcome {
        record Discarded() implements Outcome {}

        record NoDraft() implements Outcome {}

        record Stale(RouteTable.Row current) implements Outcome {}
    }

    public Outcome handle(Actor actor, String kind, int version) {
        var draft = routes.lockDraft(actor.tenant(), kind).orElse(null);
        if (draft == null) {
            return new Outcome.NoDraft();
        }
        if (!routes.discard(actor.tenant(), kind, version)) {
            return new Outcome.Stale(draft);
        }
        tell.decided(draft, actor, kinds.of(kind).title(), false);
        trail.about("approval-route", draft.id(), draft.route().name());
        return new Outcome.Discarded();
    }
}
