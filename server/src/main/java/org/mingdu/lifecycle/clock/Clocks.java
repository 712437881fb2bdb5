package org.mingdu.lifecycle.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.TenantId;
import org.mingdu.lifecycle.clock.ClockTable.Step;
import org.mingdu.lifecycle.clock.ClockTable.Stored;
import org.mingdu.lifecycle.clock.ClockTable.Taken;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.LimitCode;
import org.mingdu.lifecycle.law.Transition;
import org.mingdu.lifecycle.rule.Rule;
import org.mingdu.lifecycle.rule.RuleTable;
import org.mingdu.lifecycle.rule.Unit;
import org.springframework.stereotype.Component;

/// The limits that run for a project: begun and ended by what is done to it, or by hand.
@Component
public class Clocks {
    private final ClockTable clocks;
    private final RuleTable rules;
    private final Ids ids;
    private final Clock clock;

    Clocks(ClockTable clocks, RuleTable rules, Ids ids, Clock clock) {
        this.clocks = clocks;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    /// A limit as it stands today.
    ///
    /// @param left  days until its end, in working days where the limit is; negative when it is overdue
    /// @param steps oldest first
    @FieldsOf("statutoryClock")
    public record View(
            UUID id,
            LimitCode code,
            String name,
            String event,
            LocalDate beganOn,
            int amount,
            Unit unit,
            String unitName,
            String source,
            LocalDate dueOn,
            @OneOf({"RUNNING", "PAUSED", "DONE"}) String state,
            int left,
            boolean overdue,
            List<Did> steps,
            int version,
            List<String> can) {}

    public record Did(
            @OneOf({"BEGIN", "PAUSE", "RESUME", "END"}) String step,
            String reason,
            LocalDate takenOn,
            LocalDate dueOn,
            String takenBy,
            Instant takenAt) {}

    /// Those that run first, by the day they end.
    ///
    /// @param maySteer whether the reader may take steps
    public List<View> of(TenantId tenant, UUID project, boolean maySteer) {
        return clocks.of(tenant, project).stream()
                .map(one -> view(tenant, one, maySteer))
                .toList();
    }

    public void entered(Actor actor, UUID project, String regionPath, EntryKind kind, LocalDate on) {
        entered(actor, project, regionPath, kind, on, today());
    }

    /// One of before, on its day.
    public void enteredThen(Actor actor, UUID project, String regionPath, EntryKind kind, Instant at) {
        var then = then(at);
        entered(actor, project, regionPath, kind, then.day(), then);
    }

    public void moved(Actor actor, UUID project, String regionPath, Transition move) {
        moved(actor, project, regionPath, move, today());
    }

    /// One of before, on its day.
    public void movedThen(Actor actor, UUID project, String regionPath, Transition move, Instant at) {
        moved(actor, project, regionPath, move, then(at));
    }

    /// When somebody did something.
    private record When(LocalDate day, Instant at) {}

    private When today() {
        return then(clock.instant());
    }

    private When then(Instant at) {
        return new When(LocalDate.ofInstant(at, clock.getZone()), at);
    }

    private void entered(Actor actor, UUID project, String regionPath, EntryKind kind, LocalDate on, When when) {
        LimitCode.endedBy(kind).forEach(code -> end(actor, project, code, "已登记" + kind.title(), when));
        LimitCode.begunBy(kind)
                .forEach(code -> begin(actor, project, regionPath, code, on, "登记" + kind.title(), when.at()));
    }

    private void moved(Actor actor, UUID project, String regionPath, Transition move, When when) {
        LimitCode.endedBy(move).forEach(code -> end(actor, project, code, move.title(), when));
        LimitCode.begunBy(move)
                .forEach(code -> begin(actor, project, regionPath, code, when.day(), move.title(), when.at()));
    }

    /// False where the law sets no such limit here.
    boolean begin(Actor actor, UUID project, String regionPath, LimitCode code, LocalDate on, String reason) {
        return begin(actor, project, regionPath, code, on, reason, clock.instant());
    }

    private boolean begin(
            Actor actor, UUID project, String regionPath, LimitCode code, LocalDate on, String reason, Instant at) {
        var rule = rules.rules(actor.tenant()).of(code.name(), regionPath, on).orElse(null);
        if (rule == null || rule.most() == null || rule.unit() == null || rule.unit() == Unit.PERCENT) {
            return false;
        }
        var as = begun(code, on, rule, rule.most().intValue(), rule.unit());
        clocks.insert(actor.tenant(), project, as, rule);
        clocks.note(actor, ids.next(), as.id(), new Taken(Step.BEGIN, reason, on, as.dueOn(), actor.name(), at));
        return true;
    }

    private Stored begun(LimitCode code, LocalDate on, Rule rule, int amount, Unit unit) {
        return new Stored(
                ids.next(), code, on, amount, unit, rule.source(), LimitTime.due(on, amount, unit), null, null, 1);
    }

    private void end(Actor actor, UUID project, LimitCode code, String reason, When when) {
        for (var one : clocks.of(actor.tenant(), project)) {
            if (one.code() == code && one.endedOn() == null) {
                step(actor, one, Step.END, reason, when);
            }
        }
    }

    /// Whoever calls holds the clock and knows that the step is open.
    void step(Actor actor, Stored one, Step step, String reason) {
        step(actor, one, step, reason, today());
    }

    private void step(Actor actor, Stored one, Step step, String reason, When when) {
        var day = when.day();
        var paused = one.pausedOn();
        var due = paused != null && step != Step.PAUSE
                ? LimitTime.resumed(one.dueOn(), one.unit(), paused, day)
                : one.dueOn();
        clocks.step(actor.tenant(), one.id(), due, step == Step.PAUSE ? day : null, step == Step.END ? day : null);
        clocks.note(actor, ids.next(), one.id(), new Taken(step, reason, day, due, actor.name(), when.at()));
    }

    static List<Step> open(Stored one) {
        if (one.endedOn() != null) {
            return List.of();
        }
        return one.pausedOn() == null ? List.of(Step.PAUSE, Step.END) : List.of(Step.RESUME, Step.END);
    }

    private View view(TenantId tenant, Stored one, boolean maySteer) {
        var paused = one.pausedOn();
        var ended = one.endedOn();
        var left = LimitTime.left(at(paused, ended), one.dueOn(), one.unit());
        var can = new ArrayList<String>();
        if (maySteer) {
            open(one).forEach(step -> can.add(step.name()));
        }
        return new View(
                one.id(),
                one.code(),
                one.code().title(),
                one.code().event(),
                one.beganOn(),
                one.amount(),
                one.unit(),
                one.unit().title(),
                one.ruleSource(),
                one.dueOn(),
                ended != null ? "DONE" : paused != null ? "PAUSED" : "RUNNING",
                left,
                left < 0,
                clocks.steps(tenant, one.id()).stream()
                        .map(did -> new Did(
                                did.step().name(),
                                did.reason(),
                                did.takenOn(),
                                did.dueOn(),
                                did.takenBy(),
                                did.takenAt()))
                        .toList(),
                one.version(),
                can);
    }

    private LocalDate at(@Nullable LocalDate paused, @Nullable LocalDate ended) {
        if (ended != null) {
            return ended;
        }
        return paused == null ? LocalDate.now(clock) : paused;
    }
}
