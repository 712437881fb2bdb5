package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.gate.Verdict.Way;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// The paper by which the move is made is there.
final class Proved implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.PROOF;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        var proof = facts.asked() == null ? null : facts.asked().proof().orElse(null);
        if (proof == null) {
            return new Exempt("此步不以文件为据。");
        }
        if (facts.has(proof.entry()) || (proof.matter() != null && facts.isDecided(proof.matter()))) {
            return new Passed("已有" + proof.entry().title() + "。");
        }
        return blocked(
                proof.matter() == null
                        ? Lack.of(proof.entry())
                        : new Lack(
                                "缺少" + proof.entry().title() + "。",
                                proof.entry().supplier(),
                                new Way.Raise(proof.matter())));
    }
}
