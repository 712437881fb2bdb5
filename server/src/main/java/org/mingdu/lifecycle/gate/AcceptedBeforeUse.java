package org.mingdu.lifecycle.gate;

import java.util.ArrayList;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Way;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// Nothing is used before it was accepted and is safe in a fire.
final class AcceptedBeforeUse implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G13;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        var lacks = new ArrayList<Lack>();
        if (!facts.has(EntryKind.COMPLETION_REPORT) && !facts.isDecided("COMPLETION")) {
            lacks.add(new Lack("没有竣工验收合格的结论。", EntryKind.COMPLETION_REPORT.supplier(), new Way.Raise("COMPLETION")));
        }
        if (!facts.project().typeCode().equals("INFORMATION")) {
            lacks.addAll(GateRule.missing(facts, EntryKind.FIRE_ACCEPTANCE));
        }
        return verdict("竣工验收合格，消防已通过。", lacks);
    }
}
