package org.mingdu.files.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.mingdu.database.TenantTransaction;
import org.mingdu.jobs.JobKind;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes the bytes of a forgotten file off the disk. It was asked for in the transaction that forgot the file, so it
/// never runs unless that was kept, and a restart does not lose it.
@Component
class EraseBytes implements JobKind {
    static final String NAME = "file-erasure";

    private static final Logger LOG = LoggerFactory.getLogger(EraseBytes.class);

    private final FileStore store;
    private final TenantTransaction transactions;

    EraseBytes(FileStore store, TenantTransaction transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(TenantId tenant, UUID file) {
        transactions.writing(tenant, () -> {
            try {
                return store.erase(tenant, file);
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
        });
    }

    @Override
    public void failed(TenantId tenant, UUID file) {
        LOG.error("The bytes of {} of {} could not be erased; files.forgotten still names them", file, tenant);
    }
}
