package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// The five conditions of 竣工验收.
final class CompletionConditions implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G12;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        return needs(
                facts,
                "五项条件的文件齐全。",
                EntryKind.WORKS_DONE,
                EntryKind.ARCHIVES,
                EntryKind.MATERIAL_TESTS,
                EntryKind.QUALITY_PAPERS,
                EntryKind.WARRANTY);
    }
}
