package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.rule.Rule;

/// An advance has a contract, keeps within its bounds and is taken back from what is paid later.
final class AdvanceWithin implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G15;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        var advance = facts.sum(EntryKind.ADVANCE);
        if (advance.signum() == 0) {
            return new Exempt("没有预付款。");
        }
        var contract = facts.sum(EntryKind.CONTRACT);
        if (contract.signum() == 0) {
            return blocked(Lack.of(EntryKind.CONTRACT, "没有合同，不得支付预付款。"));
        }
        var share = GateRule.shown(GateRule.percent(advance, contract));
        if (GateRule.exceeds(advance, contract, rule.mostOr(100))
                || advance.movePointRight(2).compareTo(contract.multiply(rule.leastOr(0))) < 0) {
            return blocked(Lack.of(
                    EntryKind.ADVANCE,
                    "预付款占合同价 %s，应在 %s 至 %s 之间。"
                            .formatted(share, GateRule.shown(rule.leastOr(0)), GateRule.shown(rule.mostOr(100)))));
        }
        if (facts.stage().isAtLeast(Stage.COMPLETION)
                && facts.sum(EntryKind.ADVANCE_DEDUCTION).compareTo(advance) < 0) {
            return blocked(Lack.of(EntryKind.ADVANCE_DEDUCTION, "预付款 %s 尚未抵扣完。".formatted(GateRule.wan(advance))));
        }
        return new Passed("预付款占合同价 %s。".formatted(share));
    }
}
