package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// What is paid has its quota, its spending plan, its contract and its measured work.
final class PaymentGrounded implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G18;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        if (!facts.has(EntryKind.PAYMENT)) {
            return new Exempt("尚未发生支付。");
        }
        return needs(
                facts,
                "指标、用款计划、合同、签认工程量齐全。",
                EntryKind.QUOTA,
                EntryKind.SPENDING_PLAN,
                EntryKind.CONTRACT,
                EntryKind.MEASUREMENT);
    }
}
