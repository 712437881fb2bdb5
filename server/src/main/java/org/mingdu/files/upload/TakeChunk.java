package org.mingdu.files.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.UUID;
import org.mingdu.files.bytes.ByteStore;
import org.mingdu.files.bytes.ByteStore.Address;
import org.mingdu.files.bytes.Halves;
import org.mingdu.files.bytes.Hashes;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Service;

/// Takes the next piece of a file. A piece that came before and is sent again changes nothing; one that
/// is not the next is told which one is.
@Service
class TakeChunk {
    /// Of a piece; a request takes no more.
    static final int LARGEST = 4 << 20;

    private final UploadTable uploads;
    private final ByteStore store;
    private final Halves halves;
    private final Clock clock;

    TakeChunk(UploadTable uploads, ByteStore store, Halves halves, Clock clock) {
        this.uploads = uploads;
        this.store = store;
        this.halves = halves;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Taken(UploadTable.Row upload) implements Outcome {}

        record NotFound() implements Outcome {}

        /// Not the next.
        record Elsewhere(long expected) implements Outcome {}

        /// Spoilt on the way.
        record Differs() implements Outcome {}

        /// Nothing, or more than a piece or the file may be.
        record Unfit() implements Outcome {}
    }

    static Address address(TenantId tenant, UUID upload, UploadTable.Chunk chunk) {
        return new Address(tenant, chunk.sha256(), "-%s-%d".formatted(upload, chunk.begins()));
    }

    Outcome handle(Actor actor, UUID id, long begins, byte[] bytes, String sha256) throws IOException {
        var row = uploads.lock(actor, id).orElse(null);
        if (row == null) {
            return new Outcome.NotFound();
        }
        var half = halves.half();
        try {
            var hashes = new Hashes(new ByteArrayInputStream(bytes));
            var size = Halves.fill(half, hashes);
            var chunk = new UploadTable.Chunk(begins, size, hashes.sha256());
            if (!chunk.sha256().equals(sha256)) {
                return new Outcome.Differs();
            }
            if (begins < row.received()
                    && (row.file() != null || uploads.chunks(actor.tenant(), id).contains(chunk))) {
                return new Outcome.Taken(row);
            }
            if (begins != row.received()) {
                return new Outcome.Elsewhere(row.received());
            }
            if (size == 0 || size > LARGEST || begins + size > row.size()) {
                return new Outcome.Unfit();
            }
            store.put(address(actor.tenant(), id, chunk), half);
            uploads.add(actor.tenant(), id, chunk, clock.instant());
            return new Outcome.Taken(uploads.find(actor, id).orElseThrow());
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
