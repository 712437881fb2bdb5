package org.mingdu.approval.route;

import java.util.List;
import org.mingdu.access.Posts;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;

/// Puts a draft in force for what begins from now on. How a site decides is a matter of its security: another than who
/// drew it must want it.
@Service
public class PublishRoute {
    private final RouteTable routes;
    private final RouteChecks checks;
    private final Kinds kinds;
    private final Posts posts;
    private final TellOfDraft tell;
    private final Trail trail;

    PublishRoute(RouteTable routes, RouteChecks checks, Kinds kinds, Posts posts, TellOfDraft tell, Trail trail) {
        this.routes = routes;
        this.checks = checks;
        this.kinds = kinds;
        this.posts = posts;
        this.tell = tell;
        this.trail = trail;
    }

    /// How it ended.
    public sealed interface Outcome {
        record Published(RouteTable.Row route) implements Outcome {}

        record NoDraft() implements Outcome {}

        record OwnDrawing() implements Outcome {}

        /// A route it runs has been published anew in between, and they no longer fit.
        record Invalid(List<String> faults) implements Outcome {}

        /// It was drawn on after it had been looked at.
        record Stale(RouteTable.Row current) implements Outcome {}
    }

    public Outcome handle(Actor actor, String kind, int version) {
        var draft = routes.lockDraft(actor.tenant(), kind).orElse(null);
        if (draft == null) {
            return new Outcome.NoDraft();
        }
        trail.about("approval-route", draft.id(), draft.route().name());
        var author = draft.author();
        if (author != null && posts.same(actor.tenant(), actor.person()).contains(author)) {
            return new Outcome.OwnDrawing();
        }
        if (draft.version() != version) {
            return new Outcome.Stale(draft);
        }
        var faults = checks.faults(actor.tenant(), kinds.of(kind), draft.route());
        if (!faults.isEmpty()) {
            return new Outcome.Invalid(faults);
        }
        routes.retire(actor.tenant(), kind);
        routes.publish(actor, draft.id());
        tell.decided(draft, actor, kinds.of(kind).title(), true);
        return new Outcome.Published(routes.find(actor.tenant(), draft.id()).orElseThrow());
    }
}
