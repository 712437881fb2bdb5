package org.mingdu.approval.instance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.mingdu.approval.delegation.OpenMatters;
import org.mingdu.approval.route.Kinds;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;

/// Seats whoever stands in where the other sits already, behind the lock that acts queue for. Whoever is asked later is
/// looked at with the act that asks them.
@Component
class SeatStandIns implements OpenMatters {
    private final InstanceTable instances;
    private final EventTable events;
    private final TaskTable tasks;
    private final WholeRoutes routes;
    private final KeepMatter keep;
    private final Kinds kinds;
    private final Houses houses;
    private final Clock clock;

    SeatStandIns(
            InstanceTable instances,
            EventTable events,
            TaskTable tasks,
            WholeRoutes routes,
            KeepMatter keep,
            Kinds kinds,
            Houses houses,
            Clock clock) {
        this.instances = instances;
        this.events = events;
        this.tasks = tasks;
        this.routes = routes;
        this.keep = keep;
        this.kinds = kinds;
        this.houses = houses;
        this.clock = clock;
    }

    @Override
    public void look(TenantId tenant, PersonId away, PersonId by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var id : tasks.around(tenant, away)) {
            var row = instances.lock(tenant, id).orElseThrow();
            var route = routes.of(tenant, row);
            var state = State.of(events.history(tenant, id));
            var place = kinds.of(row.subject().kind()).place(tenant, row.subject());
            var context = new Context(by, Context.Capacity.PARTY, now, houses.at(tenant, place));
            var moved = StandIns.look(route, state, context);
            if (!moved.entries().isEmpty()) {
                keep.keep(tenant, row, route, moved, now);
            }
        }
    }
}
