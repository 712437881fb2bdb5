package org.mingdu.files.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.files.Files;
import org.mingdu.files.Files.Kept;
import org.mingdu.files.Uploads;
import org.mingdu.files.bytes.ByteStore;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Puts the pieces together, and takes them away once that is kept.
@Service
class FinishUpload implements Uploads {
    private static final Logger LOG = LoggerFactory.getLogger(FinishUpload.class);

    private final UploadTable uploads;
    private final Files files;
    private final ByteStore store;
    private final Clock clock;

    FinishUpload(UploadTable uploads, Files files, ByteStore store, Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.store = store;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Finished(Kept file) implements Outcome {}

        record NotFound() implements Outcome {}

        record Missing(long expected) implements Outcome {}

        /// The whole is not what was announced; nothing of it is any good.
        record Differs() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id) throws IOException {
        var tenant = actor.tenant();
        var row = uploads.lock(actor, id).orElse(null);
        if (row == null) {
            return new Outcome.NotFound();
        }
        if (row.file() != null) {
            return new Outcome.Finished(files.find(tenant, row.file()).orElseThrow());
        }
        if (row.received() < row.size()) {
            return new Outcome.Missing(row.received());
        }
        var chunks = uploads.chunks(tenant, id);
        Kept kept;
        try (var whole = whole(tenant, id, chunks)) {
            kept = files.keep(tenant, row.name(), "application/octet-stream", whole);
        }
        if (kept.size() != row.size() || (row.sha256() != null && !kept.sha256().equals(row.sha256()))) {
            return new Outcome.Differs();
        }
        uploads.finish(tenant, id, kept.id(), clock.instant());
        takeAwayWhenKept(tenant, id, chunks);
        return new Outcome.Finished(kept);
    }

    /// Opens each piece only when the one before it has been read.
    @SuppressWarnings("JdkObsolete") // what SequenceInputStream asks for
    private InputStream whole(TenantId tenant, UUID id, List<UploadTable.Chunk> chunks) {
        var left = chunks.iterator();
        return new SequenceInputStream(new java.util.Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return left.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return opened(tenant, id, left);
            }
        });
    }

    private InputStream opened(TenantId tenant, UUID id, Iterator<UploadTable.Chunk> left) {
        try {
            return store.open(TakeChunk.address(tenant, id, left.next()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Lets go of an upload and of what it became.
    void drop(TenantId tenant, UploadTable.Row row) {
        var chunks = uploads.chunks(tenant, row.id());
        uploads.delete(tenant, row.id());
        if (row.file() != null) {
            files.forget(tenant, row.file());
        }
        takeAwayWhenKept(tenant, row.id(), chunks);
    }

    /// A server that dies in between leaves pieces behind that no row names; they go with the tenant.
    private void takeAwayWhenKept(TenantId tenant, UUID id, List<UploadTable.Chunk> chunks) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                for (var chunk : chunks) {
                    try {
                        store.delete(TakeChunk.address(tenant, id, chunk));
                    } catch (IOException failure) {
                        LOG.warn("A piece of upload {} of {} could not be deleted", id, tenant, failure);
                    }
                }
            }
        });
    }

    @Override
    public Optional<Kept> finished(Actor actor, UUID id) {
        return uploads.find(actor, id)
                .flatMap(row -> Optional.ofNullable(row.file()))
                .flatMap(file -> files.find(actor.tenant(), file));
    }

    @Override
    public void used(Actor actor, UUID id) {
        uploads.lock(actor, id).ifPresent(row -> drop(actor.tenant(), row));
    }
}
