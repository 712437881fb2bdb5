package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// What was paid beyond the settlement comes back in time.
final class OverpaymentReturned implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G17;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        var settled = facts.latest(EntryKind.SETTLEMENT).orElse(null);
        if (settled == null || settled.amount() == null) {
            return new Exempt("结算尚未定案。");
        }
        var over = facts.sum(EntryKind.PAYMENT)
                .subtract(settled.amount())
                .subtract(facts.sum(EntryKind.OVERPAYMENT_RETURN));
        if (over.signum() <= 0) {
            return new Passed("没有未退回的超付款。");
        }
        var due = settled.on().plusDays(rule.mostOr(30).longValue());
        return blocked(Lack.of(EntryKind.OVERPAYMENT_RETURN, "超付 %s，应于 %s 前退回。".formatted(GateRule.wan(over), due)));
    }
}
