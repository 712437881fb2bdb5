package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// What was stopped for a year begins again only after its permit was looked at anew.
final class PermitLookedAtAgain implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.RESUME;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        var since = facts.pausedOn();
        var years = rule.mostOr(1).longValue();
        if (since == null || since.plusYears(years).isAfter(facts.today())) {
            return new Exempt("停工未满 %d 年。".formatted(years));
        }
        return facts.all(EntryKind.PERMIT_RECHECK).stream()
                        .anyMatch(one -> !one.on().isBefore(since))
                ? new Passed("施工许可已经核验。")
                : blocked(Lack.of(EntryKind.PERMIT_RECHECK, "停工自 %s 起已满 %d 年，须先核验施工许可。".formatted(since, years)));
    }
}
