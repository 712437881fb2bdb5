package org.mingdu.lifecycle.gate;

import java.math.BigDecimal;
import java.util.Objects;
import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// What was delivered is paid in time.
final class PaidInTime implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G22;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        if (!facts.has(EntryKind.PAYABLE)) {
            return new Exempt("没有登记应付款。");
        }
        var days = rule.mostOr(30).longValue();
        var due = facts.all(EntryKind.PAYABLE).stream()
                .filter(one -> one.on().plusDays(days).isBefore(facts.today()))
                .map(Facts.Entry::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var open = due.subtract(facts.sum(EntryKind.PAYMENT));
        return open.signum() > 0
                ? blocked(Lack.of(EntryKind.PAYMENT, "交付满 %d 日仍有 %s 未支付。".formatted(days, GateRule.wan(open))))
                : new Passed("没有逾期未付的款项。");
    }
}
