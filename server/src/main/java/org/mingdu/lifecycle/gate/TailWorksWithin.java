package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// What is left to build at the final account is little.
final class TailWorksWithin implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G20;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        var left = facts.amount(EntryKind.TAIL_WORKS);
        if (left.isEmpty()) {
            return blocked(Lack.of(EntryKind.TAIL_WORKS, "尚未登记尾工工程投资；没有尾工的登记为 0。"));
        }
        var whole = facts.designEstimate().orElse(facts.project().investment());
        var share = GateRule.shown(GateRule.percent(left.get(), whole));
        return GateRule.exceeds(left.get(), whole, rule.mostOr(100))
                ? blocked(Lack.of(
                        EntryKind.TAIL_WORKS,
                        "尾工工程占概算总投资 %s，不得超过 %s。".formatted(share, GateRule.shown(rule.mostOr(100)))))
                : new Passed("尾工工程占概算总投资 %s。".formatted(share));
    }
}
