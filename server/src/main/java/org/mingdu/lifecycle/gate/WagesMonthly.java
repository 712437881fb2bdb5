package org.mingdu.lifecycle.gate;

import java.time.LocalDate;
import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.law.Status;
import org.mingdu.lifecycle.rule.Rule;

/// While works go on, wages reach their account every month.
final class WagesMonthly implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G19;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        if (facts.stage() != Stage.CONSTRUCTION || facts.status() == Status.PAUSED) {
            return new Exempt("不在施工期间。");
        }
        var months = rule.mostOr(1).intValue();
        var last = facts.all(EntryKind.LABOUR_FEE).stream().map(Facts.Entry::on).max(LocalDate::compareTo);
        if (last.isEmpty()) {
            return blocked(Lack.of(EntryKind.LABOUR_FEE));
        }
        return last.get().plusMonths(months).isBefore(facts.today())
                ? blocked(Lack.of(EntryKind.LABOUR_FEE, "最近一次拨付是 %s，已超过 %d 个月。".formatted(last.get(), months)))
                : new Passed("最近一次拨付 %s。".formatted(last.get()));
    }
}
