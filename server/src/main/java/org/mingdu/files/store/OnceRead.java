package org.mingdu.files.store;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;

/// Bytes on their way out, already opened, so that what cannot be read is said before an answer begins.
final class OnceRead extends InputStreamResource {
    private final long size;

    /// @param size below nought where nobody knows it beforehand
    OnceRead(InputStream bytes, long size) {
        super(bytes);
        this.size = size;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
