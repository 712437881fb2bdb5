package org.mingdu.lifecycle.gate;

import java.util.ArrayList;
import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.law.Track;
import org.mingdu.lifecycle.rule.Rule;

/// The sources add up to the investment, each with its proof; no contract lets the contractor pay in advance.
final class FundsAddUp implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G04;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        if (!facts.track().isPublicWork() && facts.track() != Track.SUBSIDY) {
            return new Exempt("%s项目的资金由企业自行落实。".formatted(facts.track().title()));
        }
        var lacks = new ArrayList<Lack>();
        var found = facts.sum(EntryKind.FUND_SOURCE);
        var whole = facts.project().investment();
        if (found.compareTo(whole) != 0) {
            lacks.add(Lack.of(
                    EntryKind.FUND_SOURCE,
                    "已登记的资金来源合计 %s，总投资 %s，两者须相等。".formatted(GateRule.wan(found), GateRule.wan(whole))));
        }
        if (facts.stage().isAtLeast(Stage.CONTRACT)) {
            lacks.addAll(GateRule.missing(facts, EntryKind.CONTRACT_REVIEW));
        }
        return verdict("资金来源合计 %s，与总投资相等。".formatted(GateRule.wan(found)), lacks);
    }
}
