package org.mingdu.lifecycle.gate;

import java.util.List;
import org.mingdu.lifecycle.gate.Verdict.Blocked;
import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// Of what was built, no more is paid than was agreed, and no less than the law asks.
final class ProgressPayWithin implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G14;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        var paid = facts.sum(EntryKind.PAYMENT);
        var value = facts.amount(EntryKind.COMPLETED_VALUE);
        if (value.isEmpty()) {
            return paid.signum() == 0
                    ? new Exempt("尚未发生进度款。")
                    : blocked(Lack.of(EntryKind.COMPLETED_VALUE, "已有支付而没有监理核定的累计已完产值。"));
        }
        var ratio = facts.quantity(EntryKind.PAY_RATIO).orElse(rule.mostOr(100)).min(rule.mostOr(100));
        var share = GateRule.shown(GateRule.percent(paid, value.get()));
        if (GateRule.exceeds(paid, value.get(), ratio)) {
            return blocked(Lack.of(
                    EntryKind.COMPLETED_VALUE,
                    "累计支付 %s，占已完产值 %s，超过 %s。".formatted(GateRule.wan(paid), share, GateRule.shown(ratio))));
        }
        if (paid.movePointRight(2).compareTo(value.get().multiply(rule.leastOr(0))) < 0) {
            return new Blocked(
                    code().law(),
                    List.of(Lack.of(
                            EntryKind.PAYMENT,
                            "累计支付 %s，占已完产值 %s，低于 %s。"
                                    .formatted(GateRule.wan(paid), share, GateRule.shown(rule.leastOr(0))))),
                    true);
        }
        return new Passed("累计支付占已完产值 %s。".formatted(share));
    }
}
