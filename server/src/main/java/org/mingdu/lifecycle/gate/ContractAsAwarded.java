package org.mingdu.lifecycle.gate;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.rule.Rule;

/// A contract is concluded for the sum it was awarded for, lot by lot.
final class ContractAsAwarded implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G06;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        var awarded = facts.byLot(EntryKind.AWARD);
        if (awarded.isEmpty()) {
            return blocked(Lack.of(EntryKind.AWARD));
        }
        var agreed = facts.byLot(EntryKind.CONTRACT);
        if (agreed.isEmpty() && !facts.stage().isAtLeast(Stage.CONTRACT)) {
            return new Exempt("合同尚未签订，合同生效前核对。");
        }
        var lacks = new ArrayList<Lack>();
        awarded.forEach((lot, sum) -> {
            var contract = agreed.get(lot);
            if (contract == null) {
                lacks.add(Lack.of(EntryKind.CONTRACT, "%s已中标，尚未登记合同。".formatted(name(facts, lot))));
            } else if (contract.compareTo(sum) != 0) {
                lacks.add(Lack.of(
                        EntryKind.CONTRACT,
                        "%s合同价 %s 与中标价 %s 不一致。"
                                .formatted(name(facts, lot), GateRule.wan(contract), GateRule.wan(sum))));
            }
        });
        agreed.forEach((lot, _) -> {
            if (!awarded.containsKey(lot)) {
                lacks.add(Lack.of(EntryKind.AWARD, "%s有合同而没有中标通知书。".formatted(name(facts, lot))));
            }
        });
        return verdict("合同价与中标价一致。", lacks);
    }

    private static String name(Facts facts, Optional<UUID> lot) {
        return lot.flatMap(id -> facts.lots().stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> "标段“" + one.name() + "”")
                        .findFirst())
                .orElse("本项目");
    }
}
