package org.mingdu.lifecycle.gate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingdu.lifecycle.gate.Verdict.Blocked;
import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.gate.Verdict.Way;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.law.Transition;
import org.mingdu.lifecycle.rule.Rule;
import org.mingdu.lifecycle.rule.Rules;
import org.mingdu.lifecycle.rule.Severity;

/// All gates, and how each is judged by the rule that holds at a place.
public final class Gates {
    private static final Map<GateCode, GateRule> ALL = Stream.of(
                    new NationalCodeGiven(),
                    new EstimateWithinBounds(),
                    new PlanHasApproval(),
                    new FundsAddUp(),
                    new TenderReady(),
                    new ContractAsAwarded(),
                    new PermitConditions(),
                    new WagesSecured(),
                    new ChangeReported(),
                    new WithinDesignEstimate(),
                    new AuditBeforeRise(),
                    new HiddenWorksRecorded(),
                    new MaterialsTested(),
                    new CompletionConditions(),
                    new AcceptedBeforeUse(),
                    new ProgressPayWithin(),
                    new AdvanceWithin(),
                    new RetentionWithin(),
                    new OverpaymentReturned(),
                    new PaymentGrounded(),
                    new WagesMonthly(),
                    new TailWorksWithin(),
                    new AccountsReconcile(),
                    new PaidInTime(),
                    new ReasonableDuration(),
                    new Proved(),
                    new PermitLookedAtAgain())
            .collect(Collectors.toUnmodifiableMap(GateRule::code, rule -> rule));

    /// What is looked at whatever move comes next.
    private static final List<GateCode> STANDING = List.of(
            GateCode.G10,
            GateCode.G10X,
            GateCode.G14,
            GateCode.G15,
            GateCode.G17,
            GateCode.G18,
            GateCode.G19,
            GateCode.G22,
            GateCode.G23);

    private Gates() {}

    /// A gate as it was found.
    ///
    /// @param severity what comes of it where it is blocked; null where no rule of it is in force
    public record Finding(
            GateCode gate, Verdict verdict, @Nullable Severity severity) {
        public boolean refuses() {
            return verdict instanceof Blocked && severity == Severity.BLOCK;
        }
    }

    /// What is asked before a move, blocked ones first.
    public static List<Finding> before(Transition move, Facts facts, Rules rules, String regionPath) {
        var asked = facts.asking(move);
        return move.gates(facts.track()).stream()
                .map(code -> judge(code, asked, rules, regionPath))
                .sorted(Comparator.comparing(finding -> !(finding.verdict() instanceof Blocked)))
                .toList();
    }

    public static List<Finding> standing(Facts facts, Rules rules, String regionPath) {
        return STANDING.stream()
                .map(code -> judge(code, facts, rules, regionPath))
                .toList();
    }

    static Finding judge(GateCode code, Facts facts, Rules rules, String regionPath) {
        var rule = rules.of(code.code(), regionPath, facts.today()).orElse(null);
        if (rule == null) {
            return new Finding(code, new Exempt("本地现无此项规定。"), null);
        }
        var severity = rule.severity() == null ? Severity.BLOCK : rule.severity();
        var verdict = exempt(facts, rule);
        if (verdict == null) {
            verdict = Objects.requireNonNull(ALL.get(code), code.code()).judge(facts, rule);
        }
        if (code == GateCode.G02 && facts.asked() == Transition.FEASIBILITY_AGAIN) {
            verdict = turned(verdict);
        }
        var mild = verdict instanceof Blocked blocked && blocked.mild() && severity == Severity.BLOCK;
        return new Finding(code, verdict, mild ? Severity.WARN : severity);
    }

    private static @Nullable Verdict exempt(Facts facts, Rule rule) {
        var under = rule.exemptUnder();
        if (under != null && facts.project().investment().compareTo(under) < 0) {
            return new Exempt(
                    "总投资 %s，低于 %s，本项免。".formatted(GateRule.wan(facts.project().investment()), GateRule.wan(under)));
        }
        var area = rule.exemptArea();
        var floor = facts.quantity(EntryKind.FLOOR_AREA);
        if (area != null && floor.isPresent() && floor.get().compareTo(area) < 0) {
            return new Exempt("建筑面积 %s 平方米，低于 %s 平方米，本项免。".formatted(floor.get(), area));
        }
        return null;
    }

    /// The feasibility is reported again only because its estimate is exceeded.
    private static Verdict turned(Verdict verdict) {
        return switch (verdict) {
            case Blocked(var _, var lacks, var _)
            when lacks.getFirst().way() instanceof Way.Enter ->
                new Passed(lacks.getFirst().what());
            case Blocked blocked -> blocked;
            case Passed(var because) -> hindered(because);
            case Exempt(var why) -> hindered(why);
        };
    }

    private static Verdict hindered(String why) {
        return new Blocked(
                GateCode.G02.law(),
                List.of(new Lack(
                        why + "概算未超过估算的允许幅度或已同意继续，不需要重报可行性研究报告。",
                        EntryKind.ESTIMATE_APPROVAL.supplier(),
                        new Way.Enter(EntryKind.ESTIMATE_APPROVAL))),
                false);
    }

    /// Every gate there is, for a test that asks all of them.
    static List<GateCode> codes() {
        return Arrays.stream(GateCode.values()).filter(ALL::containsKey).toList();
    }
}
