package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// A design estimate that rises by a tenth is audited first.
final class AuditBeforeRise implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G10X;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        var first = facts.firstDesignEstimate();
        var adjusted = facts.amount(EntryKind.ESTIMATE_ADJUSTMENT);
        if (first.isEmpty() || adjusted.isEmpty()) {
            return new Exempt("概算没有调整。");
        }
        var rise = adjusted.get().subtract(first.get());
        // From a tenth on, not only above it.
        if (rise.movePointRight(2).compareTo(first.get().multiply(rule.mostOr(100))) < 0) {
            return new Passed("概算调增 %s。".formatted(GateRule.shown(GateRule.percent(rise, first.get()))));
        }
        return needs(facts, "调增部分已经审计。", EntryKind.OVERRUN_AUDIT);
    }
}
