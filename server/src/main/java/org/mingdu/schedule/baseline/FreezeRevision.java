package org.mingdu.schedule.baseline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.evidence.Seals;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Right;
import org.mingdu.schedule.revision.MoveRevision;
import org.mingdu.schedule.revision.Revisions;
import org.springframework.stereotype.Service;

/// The owner makes a reviewed revision the baseline in force; from then on the truth is measured against it. Nobody
/// freezes what they submitted themselves.
@Service
class FreezeRevision {
    private final Revisions revisions;
    private final MoveRevision moves;
    private final Tracking tracking;
    private final Trail trail;
    private final Seals seals;

    FreezeRevision(Revisions revisions, MoveRevision moves, Tracking tracking, Trail trail, Seals seals) {
        this.revisions = revisions;
        this.moves = moves;
        this.tracking = tracking;
        this.trail = trail;
        this.seals = seals;
    }

    MoveRevision.Outcome handle(Actor actor, UUID revision, boolean freeze, @Nullable String reason) {
        if (!freeze) {
            return moves.giveBack(actor, Right.PLAN_FREEZE, revision, "REVIEWED", reason);
        }
        var head = revisions.head(actor.tenant(), revision).orElse(null);
        var plan = head == null
                ? null
                : revisions.plan(actor, Right.PLAN_FREEZE, head.plan()).orElse(null);
        if (head == null || plan == null) {
            return new MoveRevision.Outcome.NotFound();
        }
        if (actor.person().value().equals(head.submittedBy())) {
            return new MoveRevision.Outcome.OwnWork();
        }
        // Progress that is being verified comes before or after the new baseline, never half way.
        revisions.hold(actor.tenant(), plan.id());
        var now = revisions.head(actor.tenant(), revision).orElse(head);
        if (!now.state().equals("REVIEWED")
                || !revisions.freeze(
                        actor.tenant(),
                        plan.id(),
                        revision,
                        "REVIEWED",
                        actor.person().value())) {
            return new MoveRevision.Outcome.WrongState(now.state());
        }
        tracking.begin(actor.tenant(), revisions.load(actor.tenant(), revision));
        seals.seal(actor.tenant(), SealedBaselines.KIND, revision.toString());
        trail.about("plan", plan.id(), plan.name());
        trail.say("第 %d 版冻结为基准（未报批）".formatted(head.number()));
        return new MoveRevision.Outcome.Moved();
    }
}
