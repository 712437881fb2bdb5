package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.gate.Verdict.Way;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// Works begin with their permit; what the permit asks for is named while it is missing.
final class PermitConditions implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G07;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        if (facts.has(EntryKind.START_REPORT)) {
            return new Exempt("开工报告已按规定权限批准，不再领取施工许可证。");
        }
        if (facts.has(EntryKind.WORK_PERMIT)) {
            return new Passed("已取得施工许可证。");
        }
        var lacks = GateRule.missing(
                facts,
                EntryKind.LAND_USE,
                EntryKind.PLANNING_PERMIT,
                EntryKind.DEMOLITION,
                EntryKind.FUNDS_ARRANGED,
                EntryKind.DRAWING_REVIEW,
                EntryKind.QUALITY_SAFETY);
        if (facts.lots().isEmpty() || facts.lots().stream().anyMatch(lot -> !lot.hasContractor())) {
            lacks.add(new Lack("尚未确定施工企业，请在标段中填写施工单位。", "项目单位", new Way.EditProject()));
        }
        lacks.add(Lack.of(EntryKind.WORK_PERMIT));
        return verdict("", lacks);
    }
}
