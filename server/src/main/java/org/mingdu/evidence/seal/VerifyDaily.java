package org.mingdu.evidence.seal;

import java.time.Clock;
import java.time.Duration;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.jobs.Housekeeping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Verifies every log once a day, whether or not anybody asks.
@Component
class VerifyDaily implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(VerifyDaily.class);

    private final VerifyLog verify;
    private final VerificationTable table;
    private final Founding founding;
    private final TenantTransaction transactions;
    private final Clock clock;

    VerifyDaily(
            VerifyLog verify, VerificationTable table, Founding founding, TenantTransaction transactions, Clock clock) {
        this.verify = verify;
        this.table = table;
        this.founding = founding;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "evidence-verification";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        for (var tenant : founding.tenants()) {
            var began = clock.instant();
            var report = transactions.reading(tenant.id(), () -> verify.handle(tenant.id()));
            transactions.writing(tenant.id(), () -> {
                table.add(tenant.id(), null, began, report);
                return true;
            });
            if (report.flaws() > 0) {
                LOG.error(
                        "Evidence of {} does not hold: {}",
                        tenant.id(),
                        report.findings().getFirst().words());
            }
        }
    }
}
