package org.mingdu.access.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.ProjectNames;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What a grant's words mean as entries of [org.mingdu.kernel.Scope].
@Component
public class GrantReach {
    private final OrganisationTable organisations;
    private final RegionTable regions;
    private final ObjectProvider<ProjectNames> projects;

    GrantReach(OrganisationTable organisations, RegionTable regions, ObjectProvider<ProjectNames> projects) {
        this.organisations = organisations;
        this.regions = regions;
        this.projects = projects;
    }

    /// Empty when there is no such region, organisation, project or lot.
    Optional<List<String>> entries(TenantId tenant, String kind, @Nullable String id) {
        return switch (kind) {
            case "TENANT" -> Optional.of(List.of("*"));
            case "REGION" -> regions.find(tenant, id).map(region -> List.of("R" + region.path()));
            case "ORGANISATION", "OWN" ->
                uuid(id).flatMap(found -> organisations.find(tenant, found))
                        .map(row -> List.of(row.kind().isParty() ? "Oparty:" + row.id() : "O" + row.path()));
            default -> Optional.empty();
        };
    }

    /// As the actor may grant it: a project or lot must be theirs to see.
    public Optional<List<String>> entries(Actor actor, String kind, @Nullable String id) {
        return switch (kind) {
            case "PROJECT" ->
                uuid(id).flatMap(found -> projects.getObject().project(actor, found))
                        .map(ProjectNames.Target::reach);
            case "LOT" ->
                uuid(id).flatMap(found -> projects.getObject().lot(actor, found))
                        .map(ProjectNames.Target::reach);
            case "CLASS" ->
                id == null
                        ? Optional.empty()
                        : projects.getObject().projectClass(actor.tenant(), id).map(ProjectNames.Target::reach);
            default -> entries(actor.tenant(), kind, id);
        };
    }

    private static Optional<UUID> uuid(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
