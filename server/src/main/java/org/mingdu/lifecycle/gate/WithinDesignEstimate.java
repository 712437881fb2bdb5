package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.gate.Verdict.Way;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.rule.Rule;

/// Contracts, changes and other costs together stay within the design estimate, or it is adjusted first.
final class WithinDesignEstimate implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G10;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        if (!facts.track().isPublicWork()) {
            return new Exempt("%s项目不核定概算。".formatted(facts.track().title()));
        }
        var design = facts.designEstimate();
        if (design.isEmpty() && !facts.stage().isAtLeast(Stage.ANNUAL_PLAN)) {
            return new Exempt("概算尚未核定，核定后核对。");
        }
        if (design.isEmpty()) {
            return blocked(new Lack("没有核定的概算。", EntryKind.ESTIMATE_APPROVAL.supplier(), new Way.Raise("ESTIMATE")));
        }
        var committed = facts.committed();
        return committed.compareTo(design.get()) > 0
                ? blocked(Lack.of(
                        EntryKind.ESTIMATE_ADJUSTMENT,
                        "合同、变更和其他费用累计 %s，超过概算 %s，须先报原审批部门调整概算。"
                                .formatted(GateRule.wan(committed), GateRule.wan(design.get()))))
                : new Passed("累计 %s，概算 %s。".formatted(GateRule.wan(committed), GateRule.wan(design.get())));
    }
}
