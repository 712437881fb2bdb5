package org.mingdu.files.bytes;

import java.io.IOException;

/// The store does not answer, or does not let us in.
public final class StoreAway extends IOException {
    private static final long serialVersionUID = 1L;

    StoreAway(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
