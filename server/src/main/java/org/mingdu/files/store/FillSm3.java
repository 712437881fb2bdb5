package org.mingdu.files.store;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.mingdu.database.TenantTransaction;
import org.mingdu.files.Tenants;
import org.mingdu.files.bytes.ByteStore;
import org.mingdu.files.bytes.ByteStore.Address;
import org.mingdu.files.bytes.Hashes;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reckons the SM3 of what was kept before there was any. Each file is done by itself, so a restart
/// goes on where the last one was; bytes that no longer hash to their address are left without and said
/// in the log.
@Component
class FillSm3 implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(FillSm3.class);
    private static final int BATCH = 100;

    private final FileTable table;
    private final ByteStore store;
    private final Tenants tenants;
    private final TenantTransaction transactions;

    FillSm3(FileTable table, ByteStore store, Tenants tenants, TenantTransaction transactions) {
        this.table = table;
        this.store = store;
        this.tenants = tenants;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "file-sm3";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        for (var tenant : tenants.all()) {
            var batch = next(tenant, "");
            while (!batch.isEmpty()) {
                batch.forEach(hash -> fill(tenant, hash));
                batch = next(tenant, batch.getLast());
            }
        }
    }

    private java.util.List<String> next(TenantId tenant, String after) {
        return transactions.reading(tenant, () -> table.withoutSm3(tenant, after, BATCH));
    }

    private void fill(TenantId tenant, String hash) {
        try (var bytes = new Hashes(store.open(new Address(tenant, hash)))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            if (!bytes.sha256().equals(hash)) {
                LOG.error("The bytes at {} of {} are no longer what was kept there", hash, tenant);
                return;
            }
            var sm3 = bytes.sm3();
            transactions.writing(tenant, () -> {
                table.setSm3(tenant, hash, sm3);
                return sm3;
            });
        } catch (IOException | RuntimeException failure) {
            LOG.error("The SM3 of {} of {} could not be reckoned", hash, tenant, failure);
        }
    }
}
