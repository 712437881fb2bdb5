package org.mingdu.kernel;

import java.util.UUID;

/// A project of the register.
public record ProjectId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
