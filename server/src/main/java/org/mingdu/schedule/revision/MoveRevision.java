package org.mingdu.schedule.revision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.Right;
import org.springframework.stereotype.Service;

/// The steps of a revision up to the owner's verdict: the contractor submits, the supervisor passes or returns it.
/// Nobody judges what they submitted themselves. Where a lot has no supervisor, or the plan is of the whole project,
/// nobody reviews and the submission goes straight to the owner.
@Service
public class MoveRevision {
    private final Revisions revisions;
    private final DataStandard standard;
    private final Trail trail;

    MoveRevision(Revisions revisions, DataStandard standard, Trail trail) {
        this.revisions = revisions;
        this.standard = standard;
        this.trail = trail;
    }

    /// How a step ended.
    public sealed interface Outcome {
        record Moved() implements Outcome {}

        record NotFound() implements Outcome {}

        record OwnWork() implements Outcome {}

        record WrongState(String state) implements Outcome {}

        record ReasonWrong(String sentence) implements Outcome {}
    }

    Outcome submit(Actor actor, UUID revision) {
        var head = revisions.head(actor.tenant(), revision).orElse(null);
        var plan = head == null
                ? null
                : revisions.plan(actor, Right.PLAN_COMPILE, head.plan()).orElse(null);
        if (head == null || plan == null) {
            return new Outcome.NotFound();
        }
        if (!head.state().equals("DRAFT") && !head.state().equals("RETURNED")) {
            return new Outcome.WrongState(head.state());
        }
        var to = plan.supervised() ? "SUBMITTED" : "REVIEWED";
        return move(actor, plan, head, to, null, plan.supervised() ? "提交监理审核" : "无监理单位，直接提交业主冻结");
    }

    Outcome review(Actor actor, UUID revision, boolean pass, @Nullable String reason) {
        if (!pass) {
            return giveBack(actor, Right.PLAN_REVIEW, revision, "SUBMITTED", reason);
        }
        var head = revisions.head(actor.tenant(), revision).orElse(null);
        var plan = head == null
                ? null
                : revisions.plan(actor, Right.PLAN_REVIEW, head.plan()).orElse(null);
        if (head == null || plan == null) {
            return new Outcome.NotFound();
        }
        if (actor.person().value().equals(head.submittedBy())) {
            return new Outcome.OwnWork();
        }
        return head.state().equals("SUBMITTED")
                ? move(actor, plan, head, "REVIEWED", null, "监理审核通过")
                : new Outcome.WrongState(head.state());
    }

    /// The reviewer or the owner returns it for a reason.
    public Outcome giveBack(Actor actor, Right right, UUID revision, String from, @Nullable String reason) {
        var head = revisions.head(actor.tenant(), revision).orElse(null);
        var plan =
                head == null ? null : revisions.plan(actor, right, head.plan()).orElse(null);
        if (head == null || plan == null) {
            return new Outcome.NotFound();
        }
        var why = reason == null ? "" : reason.strip();
        var fault = standard.edition().field("verdict.reason").fault(why);
        if (fault.isPresent()) {
            return new Outcome.ReasonWrong(fault.get());
        }
        return head.state().equals(from)
                ? move(actor, plan, head, "RETURNED", why, "退回：" + why)
                : new Outcome.WrongState(head.state());
    }

    private Outcome move(
            Actor actor, Revisions.Plan plan, Revisions.Head head, String to, @Nullable String reason, String words) {
        if (!revisions.move(
                actor.tenant(), head.id(), head.state(), to, actor.person().value(), reason)) {
            return new Outcome.WrongState(head.state());
        }
        trail.about("plan", plan.id(), plan.name());
        trail.say("第 %d 版%s".formatted(head.number(), words));
        return new Outcome.Moved();
    }
}
