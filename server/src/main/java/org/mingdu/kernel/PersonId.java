package org.mingdu.kernel;

import java.util.UUID;

/// Somebody with a name.
public record PersonId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
