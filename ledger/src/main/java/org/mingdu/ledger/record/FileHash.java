package org.mingdu.ledger.record;

import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;

/// A file by its bytes; its name may be personal and is no part of it.
public record FileHash(HashKind kind, Hash hash, long size) {
    public FileHash {
        if (size < 0) {
            throw new IllegalArgumentException("size (%d) of a file must not be negative".formatted(size));
        }
    }
}
