package org.mingdu.kernel;

import java.util.UUID;

/// A part of a project under one contract (标段).
public record LotId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
