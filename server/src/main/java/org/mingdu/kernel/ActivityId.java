package org.mingdu.kernel;

import java.util.UUID;

/// A line of a plan, the same through all its revisions.
public record ActivityId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
