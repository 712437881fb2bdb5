package org.mingdu.kernel;

import java.util.Map;

/// Who asks, resolved once a request: the person, the organisation they act for, and each right with how far it goes.
public record Actor(
        TenantId tenant,
        PersonId person,
        String name,
        OrganisationId organisation,
        String organisationName,
        Map<Right, Scope> rights) {
    public Actor {
        rights = Map.copyOf(rights);
    }

    /// Never null; empty when the right was not granted.
    public Scope scope(Right right) {
        return rights.getOrDefault(right, Scope.NOTHING);
    }

    /// Whether the right was granted anywhere at all.
    public boolean may(Right right) {
        return !scope(right).nothing();
    }

    /// Whether the right goes as far as the tenant.
    public boolean mayEverywhere(Right right) {
        return scope(right).everything();
    }
}
