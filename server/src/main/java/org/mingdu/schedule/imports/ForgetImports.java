package org.mingdu.schedule.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.files.Files;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.TenantId;
import org.mingdu.schedule.revision.PlanDiscarded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// An uploaded file is kept for the plan it became. One that nobody confirmed, and one whose plan was given up, goes
/// with its preview.
@Component
class ForgetImports implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetImports.class);

    private final ImportTable imports;
    private final Files files;
    private final Founding founding;
    private final TenantTransaction transactions;
    private final ImportSettings settings;
    private final Clock clock;

    ForgetImports(
            ImportTable imports,
            Files files,
            Founding founding,
            TenantTransaction transactions,
            ImportSettings settings,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.founding = founding;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "plan-import-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var before = clock.instant().minus(settings.kept());
        for (var tenant : founding.tenants()) {
            try {
                transactions.writing(tenant.id(), () -> forget(tenant.id(), before));
            } catch (RuntimeException failure) {
                LOG.error("Old plan imports of {} could not be erased", tenant.id(), failure);
            }
        }
    }

    private int forget(TenantId tenant, Instant before) {
        return forget(tenant, imports.expire(tenant, before));
    }

    private int forget(TenantId tenant, List<UUID> unneeded) {
        unneeded.forEach(file -> files.forget(tenant, file));
        return unneeded.size();
    }

    @EventListener
    void on(PlanDiscarded discarded) {
        forget(discarded.tenant(), imports.forgetOf(discarded.tenant(), discarded.plan()));
    }
}
