package org.mingdu.evidence.seal;

import org.mingdu.database.TenantTransaction;
import org.mingdu.evidence.LogCheck;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Service;

@Service
class CheckLog implements LogCheck {
    private final VerifyLog verify;
    private final TenantTransaction transactions;

    CheckLog(VerifyLog verify, TenantTransaction transactions) {
        this.verify = verify;
        this.transactions = transactions;
    }

    @Override
    public Found check(TenantId tenant) {
        var report = transactions.reading(tenant, () -> verify.handle(tenant));
        return new Found(
                report.size(),
                report.flaws(),
                report.findings().stream().map(VerifyLog.Finding::words).toList(),
                report.witnessed());
    }
}
