package org.mingdu.schedule.revision;

import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Right;
import org.springframework.stereotype.Service;

/// A frozen plan is never changed: whoever wants it otherwise works on a copy, which begins with its dates as planned.
@Service
class StartDraft {
    private final Revisions revisions;
    private final Trail trail;

    StartDraft(Revisions revisions, Trail trail) {
        this.revisions = revisions;
        this.trail = trail;
    }

    sealed interface Outcome {
        record Started(UUID revision) implements Outcome {}

        record NotFound() implements Outcome {}

        record UnderWay() implements Outcome {}

        record NothingFrozen() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id) {
        var plan = revisions.plan(actor, Right.PLAN_COMPILE, id).orElse(null);
        if (plan == null) {
            return new Outcome.NotFound();
        }
        // Two who begin at once do not both find that nothing is under way.
        revisions.hold(actor.tenant(), id);
        var heads = revisions.of(actor.tenant(), id);
        if (heads.stream().anyMatch(Revisions.Head::isUnderWay)) {
            return new Outcome.UnderWay();
        }
        if (plan.frozen() == null) {
            return new Outcome.NothingFrozen();
        }
        var frozen = revisions.load(actor.tenant(), plan.frozen());
        var number = heads.getFirst().number() + 1;
        var draft = revisions.draft(
                actor.tenant(),
                id,
                number,
                frozen.compiled(),
                frozen.ids(),
                frozen.promise(),
                actor.person().value());
        trail.about("plan", id, plan.name());
        trail.say("第 %d 版草稿".formatted(number));
        return new Outcome.Started(draft.revision());
    }
}
