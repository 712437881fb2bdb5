package org.mingdu.kernel;

import java.util.UUID;

/// A schedule of a project or a lot.
public record PlanId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
