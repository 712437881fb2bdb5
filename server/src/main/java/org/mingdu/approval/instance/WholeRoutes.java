package org.mingdu.approval.instance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Unfold;
import org.mingdu.approval.route.Kinds;
import org.mingdu.approval.route.RouteTable;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;

/// Routes with the routes their steps run laid in: each in the version it had when the matter began.
@Component
class WholeRoutes {
    private final RouteTable routes;
    private final Kinds kinds;

    WholeRoutes(RouteTable routes, Kinds kinds) {
        this.routes = routes;
        this.kinds = kinds;
    }

    /// @param subRoutes what is to be kept with the matter
    record Whole(Route route, Map<String, UUID> subRoutes) {}

    /// For a matter that begins now.
    Whole beginning(TenantId tenant, Route drawn) {
        var subs = new HashMap<String, UUID>();
        var route = Unfold.unfold(drawn, (id, sub) -> {
            var version = routes.inForce(tenant, kinds.of(sub.kind()));
            subs.put(id, version.id());
            return version.route();
        });
        return new Whole(route, Map.copyOf(subs));
    }

    /// The route of a matter.
    ///
    /// @param version as it was drawn
    record Laid(RouteTable.Row version, Route route) {}

    Route of(TenantId tenant, InstanceTable.Row row) {
        return laid(tenant, row).route();
    }

    Laid laid(TenantId tenant, InstanceTable.Row row) {
        var version = routes.find(tenant, row.route()).orElseThrow();
        return new Laid(version, lay(tenant, row, version.route()));
    }

    private Route lay(TenantId tenant, InstanceTable.Row row, Route drawn) {
        return Unfold.unfold(drawn, (id, _) -> {
            var version = row.subRoutes().get(id);
            if (version == null) {
                throw new IllegalStateException("approval (%s) keeps no route for step (%s)".formatted(row.id(), id));
            }
            return routes.find(tenant, version).orElseThrow().route();
        });
    }
}
