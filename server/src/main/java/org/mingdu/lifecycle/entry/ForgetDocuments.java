package org.mingdu.lifecycle.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.files.Files;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// A document that was sent for an entry nobody made goes after some days.
@Component
class ForgetDocuments implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetDocuments.class);

    private final DocumentTable documents;
    private final Files files;
    private final Founding founding;
    private final TenantTransaction transactions;
    private final EntrySettings settings;
    private final Clock clock;

    ForgetDocuments(
            DocumentTable documents,
            Files files,
            Founding founding,
            TenantTransaction transactions,
            EntrySettings settings,
            Clock clock) {
        this.documents = documents;
        this.files = files;
        this.founding = founding;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lifecycle-document-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        var before = clock.instant().minus(settings.kept());
        for (var tenant : founding.tenants()) {
            try {
                transactions.writing(tenant.id(), () -> forget(tenant.id(), before));
            } catch (RuntimeException failure) {
                LOG.error("Waiting documents of {} could not be erased", tenant.id(), failure);
            }
        }
    }

    private int forget(TenantId tenant, Instant before) {
        var unneeded = documents.expire(tenant, before);
        unneeded.forEach(file -> files.forget(tenant, file));
        return unneeded.size();
    }
}
