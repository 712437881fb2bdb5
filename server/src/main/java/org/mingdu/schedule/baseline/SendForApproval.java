package org.mingdu.schedule.baseline;

import java.util.Map;
import java.util.UUID;
import org.mingdu.approval.Approvals;
import org.mingdu.approval.Subject;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Right;
import org.mingdu.schedule.revision.Revisions;
import org.springframework.stereotype.Service;

/// 报批: the owner puts the baseline in force before those who approve it. It is measured against meanwhile, and says
/// that it is not approved yet.
@Service
class SendForApproval {
    private final Revisions revisions;
    private final BaselineApprovals baselines;
    private final Approvals approvals;
    private final Trail trail;

    SendForApproval(Revisions revisions, BaselineApprovals baselines, Approvals approvals, Trail trail) {
        this.revisions = revisions;
        this.baselines = baselines;
        this.approvals = approvals;
        this.trail = trail;
    }

    sealed interface Outcome {
        record Sent(UUID approval) implements Outcome {}

        record NotFound() implements Outcome {}

        /// Only the baseline in force is put before anybody, and once.
        record NotInForce() implements Outcome {}

        record AlreadyApproved() implements Outcome {}

        record UnderWay() implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    Outcome handle(Actor actor, UUID revision) {
        var tenant = actor.tenant();
        var head = revisions.head(tenant, revision).orElse(null);
        var plan = head == null
                ? null
                : revisions.plan(actor, Right.PLAN_FREEZE, head.plan()).orElse(null);
        if (head == null || plan == null) {
            return new Outcome.NotFound();
        }
        revisions.hold(tenant, plan.id());
        var inForce = revisions.frozen(tenant, plan.id()).orElse(null);
        if (!revision.equals(inForce)) {
            return new Outcome.NotInForce();
        }
        if (head.approvedOn() != null) {
            return new Outcome.AlreadyApproved();
        }
        var kind = baselines.adjusts(tenant, revision) ? BaselineKind.ADJUSTED : BaselineKind.FIRST;
        var name = "%s　%s 第 %d 版基准".formatted(plan.projectName(), plan.name(), head.number());
        return switch (approvals.start(actor, new Subject(kind, revision), name, Map.of())) {
            case Approvals.Started.Begun(var approval) -> {
                trail.about("plan", plan.id(), plan.name());
                trail.say("第 %d 版报批".formatted(head.number()));
                yield new Outcome.Sent(approval);
            }
            case Approvals.Started.UnderWay() -> new Outcome.UnderWay();
            case Approvals.Started.Refused(var sentence) -> new Outcome.Refused(sentence);
        };
    }
}
