package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.law.Track;
import org.mingdu.lifecycle.rule.Rule;

/// A larger change of place, size or content goes to whoever approved the project first.
final class ChangeReported implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G09;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        if (facts.track() == Track.FILING) {
            return new Exempt("备案项目的变更告知备案机关即可（企业投资项目核准和备案管理条例第十四条）。");
        }
        return needs(facts, "已报原审批部门。", EntryKind.MAJOR_CHANGE_REPORT);
    }
}
