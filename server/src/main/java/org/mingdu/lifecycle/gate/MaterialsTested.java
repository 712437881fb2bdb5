package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// What is built in was tested.
final class MaterialsTested implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G11A;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        if (facts.project().typeCode().equals("INFORMATION")) {
            return new Exempt("信息化项目没有建筑材料进场检验。");
        }
        return needs(facts, "进场试验报告已登记。", EntryKind.MATERIAL_TESTS);
    }
}
