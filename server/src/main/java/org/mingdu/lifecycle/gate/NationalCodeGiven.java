package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.gate.Verdict.Way;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// A project has its code before anything is approved. What is secret never enters here.
final class NationalCodeGiven implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G01;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        var code = facts.project().nationalCode();
        return code == null
                ? blocked(new Lack("尚未填写项目代码。", "项目单位（在投资项目在线审批监管平台赋码）", new Way.EditProject()))
                : new Passed("项目代码 " + code);
    }
}
