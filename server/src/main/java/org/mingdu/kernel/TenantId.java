package org.mingdu.kernel;

import java.util.UUID;

/// A city or province that has this installation, or a part of it, for itself.
public record TenantId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
