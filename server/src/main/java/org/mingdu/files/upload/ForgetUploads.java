package org.mingdu.files.upload;

import java.time.Clock;
import java.time.Duration;
import org.mingdu.database.TenantTransaction;
import org.mingdu.files.Tenants;
import org.mingdu.jobs.Housekeeping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// An upload nobody went on with goes, with its pieces.
@Component
class ForgetUploads implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetUploads.class);

    private final UploadTable uploads;
    private final FinishUpload finish;
    private final Tenants tenants;
    private final TenantTransaction transactions;
    private final UploadSettings settings;
    private final Clock clock;

    ForgetUploads(
            UploadTable uploads,
            FinishUpload finish,
            Tenants tenants,
            TenantTransaction transactions,
            UploadSettings settings,
            Clock clock) {
        this.uploads = uploads;
        this.finish = finish;
        this.tenants = tenants;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "file-upload-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var before = clock.instant().minus(settings.kept());
        for (var tenant : tenants.all()) {
            try {
                transactions.writing(tenant, () -> {
                    var old = uploads.lockOld(tenant, before);
                    old.forEach(row -> finish.drop(tenant, row));
                    return old.size();
                });
            } catch (RuntimeException failure) {
                LOG.error("Old uploads of {} could not be erased", tenant, failure);
            }
        }
    }
}
