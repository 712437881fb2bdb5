package org.mingdu.schedule.revision;

import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Right;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// A draft beside a baseline may be given up by whoever compiles the plan. The first draft of a plan only by who made
/// it, and only while nobody else was asked to look at it; with it goes the plan, of which nothing is left.
@Service
class DiscardDraft {
    private final Revisions revisions;
    private final ApplicationEventPublisher events;
    private final Trail trail;

    DiscardDraft(Revisions revisions, ApplicationEventPublisher events, Trail trail) {
        this.revisions = revisions;
        this.events = events;
        this.trail = trail;
    }

    sealed interface Outcome {
        record Discarded() implements Outcome {}

        record NotFound() implements Outcome {}

        record NotTheAuthor() implements Outcome {}

        record WrongState(String state) implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id) {
        var head = revisions.head(actor.tenant(), id).orElse(null);
        var plan = head == null
                ? null
                : revisions.plan(actor, Right.PLAN_COMPILE, head.plan()).orElse(null);
        if (head == null || plan == null) {
            return new Outcome.NotFound();
        }
        if (plan.frozen() != null) {
            return discard(actor, plan, head);
        }
        if (!head.isUnsent()) {
            return new Outcome.WrongState(head.state());
        }
        return head.isBy(actor.person()) ? discardWhole(actor, plan, head) : new Outcome.NotTheAuthor();
    }

    private Outcome discard(Actor actor, Revisions.Plan plan, Revisions.Head head) {
        if (!revisions.discard(actor.tenant(), head.id())) {
            return new Outcome.WrongState(head.state());
        }
        trail.about("plan", plan.id(), plan.name());
        trail.say("放弃第 %d 版草稿".formatted(head.number()));
        return new Outcome.Discarded();
    }

    private Outcome discardWhole(Actor actor, Revisions.Plan plan, Revisions.Head head) {
        if (!revisions.discardWhole(actor.tenant(), plan.id(), head.id())) {
            return new Outcome.WrongState(head.state());
        }
        events.publishEvent(new PlanDiscarded(actor.tenant(), plan.id()));
        trail.about("plan", plan.id(), plan.name());
        trail.say("放弃从未提交的首版草稿，计划随之删除");
        return new Outcome.Discarded();
    }
}
