package org.mingdu.lifecycle.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.mingdu.lifecycle.rule.RuleTable;
import org.mingdu.lifecycle.rule.Unit;
import org.springframework.stereotype.Component;

/// The limits that run for a project: begun and ended by what is done to it, or by hand. Most must be done by a day;
/// some must last until one, and some run in hours.
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
    /// @param dueAt   the last moment of one in hours; null of every other
    /// @param atLeast it must last until `dueOn`, where others must be done by then
    /// @param left    days until then, working days where the limit is in those, whole hours where it is in hours;
    ///                negative afterwards
    /// @param overdue of one that must be done by then
    /// @param early   of one that must last until then and was ended before
    /// @param steps   oldest first
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
            @Nullable Instant dueAt,
            boolean atLeast,
            @OneOf({"RUNNING", "PAUSED", "DONE"}) String state,
            int left,
            boolean overdue,
            boolean early,
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
                .forEach(code -> begin(actor, project, regionPath, code, day(on), "登记" + kind.title(), when.at()));
    }

    private void moved(Actor actor, UUID project, String regionPath, Transition move, When when) {
        LimitCode.endedBy(move).forEach(code -> end(actor, project, code, move.title(), when));
        LimitCode.begunBy(move)
                .forEach(code -> begin(actor, project, regionPath, code, day(when.day()), move.title(), when.at()));
    }

    sealed interface Begun {
        record Running() implements Begun {}

        /// The law sets no such limit here, or none that runs for projects.
        record NoSuchLimit() implements Begun {}

        /// It runs in hours, and from when is not said.
        record TimeMissing() implements Begun {}

        record InTheFuture() implements Begun {}
    }

    /// @param at null where only the day is known
    record Moment(LocalDate day, @Nullable LocalTime at) {}

    private static Moment day(LocalDate day) {
        return new Moment(day, null);
    }

    Begun begin(Actor actor, UUID project, String regionPath, LimitCode code, Moment from, String reason) {
        return begin(actor, project, regionPath, code, from, reason, clock.instant());
    }

    private Begun begin(
            Actor actor, UUID project, String regionPath, LimitCode code, Moment from, String reason, Instant at) {
        var on = from.day();
        var rule = code.runs()
                ? rules.rules(actor.tenant()).of(code.name(), regionPath, on).orElse(null)
                : null;
        var bound = rule == null ? null : rule.most() == null ? rule.least() : rule.most();
        if (rule == null || bound == null || rule.unit() == null || rule.unit() == Unit.PERCENT) {
            return new Begun.NoSuchLimit();
        }
        var amount = bound.intValue();
        Instant dueAt = null;
        if (rule.unit() == Unit.HOUR) {
            if (from.at() == null) {
                return new Begun.TimeMissing();
            }
            var begun = on.atTime(from.at()).atZone(clock.getZone()).toInstant();
            if (begun.isAfter(clock.instant())) {
                return new Begun.InTheFuture();
            }
            dueAt = LimitTime.dueAt(begun, amount);
        }
        var due = dueAt == null ? LimitTime.due(on, amount, rule.unit()) : LocalDate.ofInstant(dueAt, clock.getZone());
        var as = new Stored(
                ids.next(),
                code,
                on,
                amount,
                rule.unit(),
                rule.source(),
                due,
                dueAt,
                rule.most() == null,
                null,
                null,
                1);
        clocks.insert(actor.tenant(), project, as, rule);
        clocks.note(actor, ids.next(), as.id(), new Taken(Step.BEGIN, reason, on, as.dueOn(), actor.name(), at));
        return new Begun.Running();
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
        if (one.dueAt() != null || one.atLeast()) {
            // Nothing stops the hours of an accident, nor what has only to last.
            return List.of(Step.END);
        }
        return one.pausedOn() == null ? List.of(Step.PAUSE, Step.END) : List.of(Step.RESUME, Step.END);
    }

    private View view(TenantId tenant, Stored one, boolean maySteer) {
        var paused = one.pausedOn();
        var ended = one.endedOn();
        var steps = clocks.steps(tenant, one.id());
        var left = one.dueAt() == null
                ? LimitTime.left(at(paused, ended), one.dueOn(), one.unit())
                : LimitTime.hoursLeft(
                        ended == null ? clock.instant() : steps.getLast().takenAt(), one.dueAt());
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
                one.dueAt(),
                one.atLeast(),
                ended != null ? "DONE" : paused != null ? "PAUSED" : "RUNNING",
                left,
                left < 0 && !one.atLeast(),
                one.atLeast() && ended != null && ended.isBefore(one.dueOn()),
                steps.stream()
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
