package org.mingdu.kernel;

import java.util.UUID;

/// An authority, a company, an institution.
public record OrganisationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
