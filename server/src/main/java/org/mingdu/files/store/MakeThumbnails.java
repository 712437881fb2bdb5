package org.mingdu.files.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.mingdu.database.TenantTransaction;
import org.mingdu.files.FileKind;
import org.mingdu.files.Files.Kept;
import org.mingdu.files.Files.Size;
import org.mingdu.files.bytes.ByteStore;
import org.mingdu.files.bytes.ByteStore.Address;
import org.mingdu.files.bytes.Halves;
import org.mingdu.files.picture.Pictures;
import org.mingdu.jobs.JobKind;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes the smaller pictures of one that was kept. They lie beside it, named by its hash, and go with
/// it.
@Component
class MakeThumbnails implements JobKind {
    static final String NAME = "file-thumbnails";

    private static final Logger LOG = LoggerFactory.getLogger(MakeThumbnails.class);

    private final FileTable table;
    private final FileStore files;
    private final ByteStore store;
    private final Halves halves;
    private final Pictures pictures;
    private final TenantTransaction transactions;

    MakeThumbnails(
            FileTable table,
            FileStore files,
            ByteStore store,
            Halves halves,
            Pictures pictures,
            TenantTransaction transactions) {
        this.table = table;
        this.files = files;
        this.store = store;
        this.halves = halves;
        this.pictures = pictures;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(TenantId tenant, UUID file) throws IOException {
        var kept = transactions.reading(tenant, () -> table.find(tenant, file)).orElse(null);
        var kind = kept == null ? null : FileKind.ofType(kept.mediaType()).orElse(null);
        if (kept == null || kind == null || !kind.isPicture()) {
            return;
        }
        for (var size : Size.values()) {
            var bytes = files.lend(tenant, kept, plain -> pictures.smaller(kind, plain, size.edge()));
            transactions.writing(tenant, () -> keep(tenant, kept, size, bytes));
        }
    }

    /// Not without the picture itself, which may have been let go meanwhile.
    private boolean keep(TenantId tenant, Kept kept, Size size, byte[] bytes) {
        table.lockShared(tenant, kept.sha256());
        if (!table.needed(tenant, kept.sha256())) {
            return false;
        }
        try {
            var half = halves.half();
            try {
                Halves.fill(half, new ByteArrayInputStream(bytes));
                store.put(new Address(tenant, kept.sha256()).smaller(size.edge()), half);
                return true;
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    @Override
    public void failed(TenantId tenant, UUID file) {
        LOG.error("No smaller pictures of {} of {} could be made; the picture itself is kept", file, tenant);
    }
}
