package org.mingdu.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// The door for whoever sets a tenant up: the first set-up, the demo city, the operator's commands. No person asks, so
/// no grant is checked; none of this can be reached by a request except the first set-up itself.
///
/// All but [#tenants] and [#found] expect a transaction that has entered the tenant.
public interface Founding {
    record Tenant(TenantId id, String name, boolean demo) {}

    /// Where a grant reaches: a region's code, an organisation's, project's or lot's id, or nothing for the tenant.
    record Reach(String kind, @Nullable String id) {
        public static final Reach TENANT = new Reach("TENANT", null);

        public static Reach region(String code) {
            return new Reach("REGION", code);
        }

        public static Reach organisation(OrganisationId id) {
            return new Reach("ORGANISATION", id.toString());
        }
    }

    List<Tenant> tenants();

    /// With the first roles; call it inside a transaction, which has then entered the new tenant.
    TenantId found(String name, boolean demo);

    void region(TenantId tenant, String code, String name, @Nullable String parentCode);

    OrganisationId organisation(
            TenantId tenant,
            String name,
            OrganisationKind kind,
            @Nullable String uscc,
            @Nullable OrganisationId parent,
            @Nullable String regionCode);

    PersonId person(TenantId tenant, String name, String post, OrganisationId organisation);

    void account(TenantId tenant, PersonId person, String login, String password, boolean loopbackOnly);

    UUID grant(TenantId tenant, PersonId person, String role, Reach reach);

    /// Unlocks the account and gives it a password that must be changed at the next sign-in; false if there is none.
    boolean resetPassword(String login, String password);

    /// Forgets everything of the tenant in every room but the trail, which nobody can erase from.
    void erase(TenantId tenant);
}
