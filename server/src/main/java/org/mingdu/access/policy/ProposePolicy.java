package org.mingdu.access.policy;

import static org.mingdu.kernel.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.AccessSettings;
import org.mingdu.access.proposal.Proposal;
import org.mingdu.access.proposal.Proposals;
import org.mingdu.access.proposal.ProposedAct;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Problem.Field;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// An administrator of the whole proposes another security policy; it is in force when another one confirms it. It may
/// be stricter than what the server is set to, never more lenient.
@Service
class ProposePolicy implements ProposedAct {
    private final PolicyTable policies;
    private final Proposals proposals;
    private final AccessSettings settings;
    private final ApplicationEventPublisher events;
    private final Trail trail;

    ProposePolicy(
            PolicyTable policies,
            Proposals proposals,
            AccessSettings settings,
            ApplicationEventPublisher events,
            Trail trail) {
        this.policies = policies;
        this.proposals = proposals;
        this.settings = settings;
        this.events = events;
        this.trail = trail;
    }

    /// @param version the number of the version in force that it was written against
    @FieldsOf("securityPolicy")
    record Form(
            Integer leastLength,
            Integer kinds,
            Integer history,
            Integer adminDays,
            @Nullable Integer otherDays,
            Integer idleMinutes,
            Integer longestMinutes,

            @OneOf({"NOBODY", "ADMINISTRATORS", "EVERYBODY"})
            String secondFactor,

            Integer attempts,
            Integer lockMinutes,
            int version) {
        SecurityPolicy policy() {
            return new SecurityPolicy(
                    leastLength,
                    kinds,
                    history,
                    adminDays,
                    otherDays,
                    idleMinutes,
                    longestMinutes,
                    secondFactor,
                    attempts,
                    lockMinutes);
        }
    }

    sealed interface Outcome {
        record Proposed(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record Stale() implements Outcome {}

        record OneWaits() implements Outcome {}

        record NoRight() implements Outcome {}

        record Same() implements Outcome {}
    }

    Outcome handle(Actor actor, Form form) {
        if (!Proposal.isFor(actor)) {
            return new Outcome.NoRight();
        }
        var policy = form.policy();
        var errors = errors(policy);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var current = policies.current(actor.tenant());
        if (current.number() != form.version()) {
            return new Outcome.Stale();
        }
        var changed = current.policy().changed(policy);
        if (changed.isEmpty()) {
            return new Outcome.Same();
        }
        var proposal = proposals.propose(actor, Kind.SECURITY_POLICY, null, null);
        if (proposal.isEmpty()) {
            return new Outcome.OneWaits();
        }
        var number = policies.insert(actor.tenant(), proposal.get(), policy);
        trail.about("proposal", proposal.get(), "安全策略第 %d 版".formatted(number));
        trail.say("修改 " + String.join("、", changed));
        return new Outcome.Proposed(proposal.get());
    }

    private List<Field> errors(SecurityPolicy policy) {
        var errors = new ArrayList<Field>();
        var held = policy.within(settings);
        if (held.idleMinutes() < policy.idleMinutes()) {
            errors.add(new Field("/idleMinutes", say("服务器设置的上限是 %d 分钟，请填写更短的时间。", held.idleMinutes())));
        }
        if (held.longestMinutes() < policy.longestMinutes()) {
            errors.add(new Field("/longestMinutes", say("服务器设置的上限是 %d 分钟，请填写更短的时间。", held.longestMinutes())));
        }
        if (held.attempts() < policy.attempts()) {
            errors.add(new Field("/attempts", say("服务器设置的上限是 %d 次，请填写更少的次数。", held.attempts())));
        }
        if (held.lockMinutes() > policy.lockMinutes()) {
            errors.add(new Field("/lockMinutes", say("服务器设置的下限是 %d 分钟，请填写更长的时间。", held.lockMinutes())));
        }
        if (policy.longestMinutes() < policy.idleMinutes()) {
            errors.add(new Field("/longestMinutes", "不能短于无操作退出的时间。"));
        }
        return errors;
    }

    @Override
    public Kind kind() {
        return Kind.SECURITY_POLICY;
    }

    @Override
    public void confirmed(Agreed proposal) {
        policies.putInForce(proposal.tenant(), proposal.id());
        events.publishEvent(new PolicyChanged(proposal.tenant(), policies.inForce(proposal.tenant())));
    }
}
