package org.mingdu.files.scan;

import java.io.IOException;
import java.time.Duration;
import org.mingdu.audit.Entry;
import org.mingdu.database.TenantTransaction;
import org.mingdu.files.Tenants;
import org.mingdu.files.bytes.ByteStore;
import org.mingdu.files.bytes.ByteStore.Address;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Has looked at what came in while nobody could: what is clean is handed out from then on, what is not
/// stays held.
@Component
class ScanAgain implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(ScanAgain.class);
    private static final int A_ROUND = 500;

    private final QuarantineTable quarantine;
    private final Scan scan;
    private final Clamd clamd;
    private final ScanSettings settings;
    private final ByteStore store;
    private final Tenants tenants;
    private final TenantTransaction transactions;

    ScanAgain(
            QuarantineTable quarantine,
            Scan scan,
            Clamd clamd,
            ScanSettings settings,
            ByteStore store,
            Tenants tenants,
            TenantTransaction transactions) {
        this.quarantine = quarantine;
        this.scan = scan;
        this.clamd = clamd;
        this.settings = settings;
        this.store = store;
        this.tenants = tenants;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "file-scan";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        if (!settings.on() || !clamd.answers()) {
            return;
        }
        for (var tenant : tenants.all()) {
            transactions.reading(tenant, () -> quarantine.held(tenant, A_ROUND)).stream()
                    .filter(held -> held.state() == Scan.State.QUARANTINED)
                    .forEach(held -> look(tenant, held));
        }
    }

    private void look(TenantId tenant, QuarantineTable.Held held) {
        Clamd.Said said;
        try (var bytes = store.open(new Address(tenant, held.file().sha256()))) {
            said = clamd.scan(bytes);
        } catch (IOException failure) {
            LOG.error(
                    "File {} of {} could not be read to be scanned", held.file().id(), tenant, failure);
            return;
        }
        transactions.writing(tenant, () -> {
            switch (said) {
                case Clamd.Said.Clean() -> quarantine.set(tenant, held.file().id(), Scan.State.CLEAN, null);
                case Clamd.Said.Found(var virus) -> {
                    quarantine.set(tenant, held.file().id(), Scan.State.INFECTED, virus);
                    scan.tell(tenant, held.file().name(), virus, Entry.Outcome.DONE);
                }
                case Clamd.Said.Nothing(var why) ->
                    LOG.warn(
                            "The scanner could not look at {} again: {}",
                            held.file().id(),
                            why);
            }
            return said;
        });
    }
}
