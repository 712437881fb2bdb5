package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// The tender was approved, its money is there, and its ceiling lies within the design estimate.
final class TenderReady implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G05;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        var lacks = GateRule.missing(facts, EntryKind.TENDER_PLAN, EntryKind.FUND_SOURCE, EntryKind.CONTROL_PRICE);
        var ceiling = facts.sum(EntryKind.CONTROL_PRICE);
        facts.designEstimate()
                .filter(design -> ceiling.compareTo(design) > 0)
                .ifPresent(design -> lacks.add(Lack.of(
                        EntryKind.CONTROL_PRICE,
                        "招标控制价合计 %s，超过概算 %s。".formatted(GateRule.wan(ceiling), GateRule.wan(design)))));
        return verdict("招标方案已核准，控制价合计 %s。".formatted(GateRule.wan(ceiling)), lacks);
    }
}
