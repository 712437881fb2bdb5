package org.mingdu.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.TenantId;

/// The door: looks up organisations and regions.
public interface Directory {
    /// `key` is what [org.mingdu.kernel.Scope] entries begin with for it: its path, or `party:<id>` for a company.
    record Organisation(OrganisationId id, String name, OrganisationKind kind, String key) {}

    record Region(String code, String name, String path, int level) {}

    Optional<Organisation> organisation(TenantId tenant, OrganisationId id);

    Optional<Region> region(TenantId tenant, @Nullable String code);
}
