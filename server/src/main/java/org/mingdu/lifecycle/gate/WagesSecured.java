package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// Wages have their account, payment has its guarantee, and the money is arranged.
final class WagesSecured implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G08;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        return needs(
                facts,
                "工资专户、支付担保、资金安排齐全。",
                EntryKind.WAGE_ACCOUNT,
                EntryKind.PAYMENT_GUARANTEE,
                EntryKind.FUNDS_ARRANGED);
    }
}
