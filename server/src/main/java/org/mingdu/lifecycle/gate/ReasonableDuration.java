package org.mingdu.lifecycle.gate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.gate.Verdict.Way;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// The time that is planned is not pressed below what such works take.
final class ReasonableDuration implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G23;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        var standard = facts.quantity(EntryKind.STANDARD_DURATION);
        if (standard.isEmpty()) {
            return new Exempt("没有登记定额工期。");
        }
        var start = facts.promised().stream()
                .map(Facts.Promise::start)
                .min(LocalDate::compareTo)
                .orElse(facts.project().plannedStart());
        var finish = facts.promised().stream()
                .map(Facts.Promise::finish)
                .max(LocalDate::compareTo)
                .orElse(facts.project().plannedFinish());
        if (start == null || finish == null) {
            return blocked(new Lack("没有计划开工、竣工日期，无从对照定额工期。", "项目单位", new Way.EditProject()));
        }
        var planned = BigDecimal.valueOf(ChronoUnit.DAYS.between(start, finish) + 1);
        var share = GateRule.shown(GateRule.percent(planned, standard.get()));
        return planned.movePointRight(2).compareTo(standard.get().multiply(rule.leastOr(0))) < 0
                ? blocked(new Lack(
                        "计划工期 %s 天，为定额工期的 %s，低于 %s。".formatted(planned, share, GateRule.shown(rule.leastOr(0))),
                        "项目单位",
                        new Way.EditProject()))
                : new Passed("计划工期 %s 天，为定额工期的 %s。".formatted(planned, share));
    }
}
