package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.gate.Verdict.Way;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// The design estimate exceeds the estimate by no more than the rule allows, unless whoever approved it agrees.
final class EstimateWithinBounds implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G02;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        if (!facts.track().isPublicWork()) {
            return new Exempt("%s项目不核定概算。".formatted(facts.track().title()));
        }
        var estimate = facts.estimate();
        var design = facts.firstDesignEstimate();
        if (estimate.isEmpty()) {
            return blocked(new Lack(
                    "没有批复的投资估算，无从对照。", EntryKind.FEASIBILITY_APPROVAL.supplier(), new Way.Raise("FEASIBILITY")));
        }
        if (design.isEmpty()) {
            return blocked(new Lack("没有核定的概算。", EntryKind.ESTIMATE_APPROVAL.supplier(), new Way.Raise("ESTIMATE")));
        }
        var over = design.get().subtract(estimate.get());
        var share = GateRule.shown(GateRule.percent(over, estimate.get()));
        if (!GateRule.exceeds(over, estimate.get(), rule.mostOr(100))) {
            return new Passed("概算较估算 %s。".formatted(share));
        }
        return facts.has(EntryKind.ESTIMATE_CONSENT)
                ? new Passed("概算超过估算 %s，原审批部门已同意继续。".formatted(share))
                : blocked(Lack.of(
                        EntryKind.ESTIMATE_CONSENT, "概算超过估算 %s，须报告原审批部门，取得同意继续的文件，或重报可行性研究报告。".formatted(share)));
    }
}
