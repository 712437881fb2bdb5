package org.mingdu.approval.route;

import java.util.List;
import java.util.Optional;
import org.mingdu.approval.SubjectKind;
import org.mingdu.approval.drawing.CheckRoute;
import org.mingdu.approval.drawing.Holes;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Unfold;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;

/// What is wrong with a drawing of a kind, among the routes of the others.
@Component
public class RouteChecks {
    private final RouteTable routes;
    private final Kinds kinds;

    RouteChecks(RouteTable routes, Kinds kinds) {
        this.routes = routes;
        this.kinds = kinds;
    }

    /// Sentences for whoever drew it; no sentence, no fault.
    public List<String> faults(TenantId tenant, SubjectKind kind, Route route) {
        if (Holes.in(route)) {
            return List.of("流程内容不完整，请刷新页面后重新绘制。");
        }
        var faults = CheckRoute.check(route, kind.kind(), other -> inForce(tenant, other));
        if (!faults.isEmpty()) {
            return faults;
        }
        var whole = Unfold.unfold(route, (_, sub) -> inForce(tenant, sub.kind()).orElseThrow());
        return whole.fields().stream()
                .filter(field -> kind.fields().stream()
                        .noneMatch(own -> own.code().equals(field.code()) && own.type() == field.type()))
                .map(field -> "流程用到了“%s”没有的条件字段“%s”，请重新选择。".formatted(kind.title(), field.name()))
                .toList();
    }

    private Optional<Route> inForce(TenantId tenant, String kind) {
        return routes.published(tenant, kind)
                .map(RouteTable.Row::route)
                .or(() -> kinds.find(kind).map(SubjectKind::shipped));
    }
}
