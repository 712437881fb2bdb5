package org.mingdu.approval.delegation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks at the calendar: where a delegation has begun or ended, what is open with whoever is away is looked at. Who
/// may
/// act never waits for this, since that is asked at the time of the act.
@Component
class WatchDelegations implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(WatchDelegations.class);
    private static final int AT_ONCE = 200;

    private final DelegationTable delegations;
    private final OpenMatters matters;
    private final Founding founding;
    private final TenantTransaction transactions;
    private final Clock clock;

    WatchDelegations(
            DelegationTable delegations,
            OpenMatters matters,
            Founding founding,
            TenantTransaction transactions,
            Clock clock) {
        this.delegations = delegations;
        this.matters = matters;
        this.founding = founding;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "approval-delegations";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (var tenant : founding.tenants()) {
            watch(tenant.id());
        }
    }

    void watch(TenantId tenant) {
        var due = transactions.reading(tenant, () -> delegations.due(tenant, LocalDate.now(clock), AT_ONCE));
        for (var one : due) {
            try {
                transactions.writing(tenant, () -> {
                    matters.look(tenant, one.person(), one.person());
                    delegations.looked(tenant, one.id(), one.over());
                    return true;
                });
            } catch (RuntimeException failure) {
                LOG.error("What is open with {} of {} could not be looked at", one.person(), tenant, failure);
            }
        }
    }
}
