package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// No more than the rule allows of the settled sum is held back.
final class RetentionWithin implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G16;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        var settled = facts.amount(EntryKind.SETTLEMENT);
        if (settled.isEmpty()) {
            return blocked(Lack.of(EntryKind.SETTLEMENT));
        }
        var held = facts.amount(EntryKind.RETENTION);
        if (held.isEmpty()) {
            return new Exempt("没有预留质量保证金。");
        }
        var share = GateRule.shown(GateRule.percent(held.get(), settled.get()));
        return GateRule.exceeds(held.get(), settled.get(), rule.mostOr(100))
                ? blocked(Lack.of(
                        EntryKind.RETENTION,
                        "质量保证金占工程价款 %s，不得超过 %s。".formatted(share, GateRule.shown(rule.mostOr(100)))))
                : new Passed("质量保证金占工程价款 %s。".formatted(share));
    }
}
