package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.gate.Verdict.Way;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// What enters the yearly plan was approved as feasible or by its estimate.
final class PlanHasApproval implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G03;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        if (!facts.track().isPublicWork()) {
            return new Exempt("%s项目不列入政府投资年度计划的审批条件。".formatted(facts.track().title()));
        }
        var approved = facts.has(EntryKind.FEASIBILITY_APPROVAL)
                || facts.has(EntryKind.ESTIMATE_APPROVAL)
                || facts.isDecided("FEASIBILITY")
                || facts.isDecided("ESTIMATE");
        return approved
                ? new Passed("可行性研究报告或概算已批准。")
                : blocked(new Lack(
                        "可行性研究报告和概算均未批准。", EntryKind.FEASIBILITY_APPROVAL.supplier(), new Way.Raise("FEASIBILITY")));
    }
}
