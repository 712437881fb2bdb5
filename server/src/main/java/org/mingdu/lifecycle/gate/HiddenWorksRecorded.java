package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// What is covered was seen before.
final class HiddenWorksRecorded implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G11;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        if (facts.project().typeCode().equals("INFORMATION")) {
            return new Exempt("信息化项目没有隐蔽工程。");
        }
        return needs(facts, "隐蔽工程验收记录已登记。", EntryKind.HIDDEN_WORKS);
    }
}
