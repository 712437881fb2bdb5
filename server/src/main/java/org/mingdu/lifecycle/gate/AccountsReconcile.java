package org.mingdu.lifecycle.gate;

import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// The final account is drawn up, and whoever audited it found it to add up.
final class AccountsReconcile implements GateRule {
    @Override
    public GateCode code() {
        return GateCode.G21;
    }

    @Override
    public Verdict judge(Facts facts, Rule rule) {
        return needs(facts, "决算报表已编报并审核。", EntryKind.ACCOUNTS, EntryKind.ACCOUNTS_AUDIT);
    }
}
