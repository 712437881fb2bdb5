package org.mingdu.approval.instance;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mingdu.access.Founding;
import org.mingdu.approval.route.Kinds;
import org.mingdu.database.TenantTransaction;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks at the clock for what waits. It queues for the matter's row as every act does and reads the history behind it,
/// so that whoever looks second, or at the same time, finds what was sent already.
@Component
class WatchLimits implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(WatchLimits.class);
    private static final int AT_ONCE = 500;

    private final InstanceTable instances;
    private final EventTable events;
    private final TaskTable tasks;
    private final WholeRoutes routes;
    private final KeepMatter keep;
    private final Kinds kinds;
    private final Houses houses;
    private final Founding founding;
    private final TenantTransaction transactions;
    private final ApprovalSettings settings;
    private final Clock clock;

    WatchLimits(
            InstanceTable instances,
            EventTable events,
            TaskTable tasks,
            WholeRoutes routes,
            KeepMatter keep,
            Kinds kinds,
            Houses houses,
            Founding founding,
            TenantTransaction transactions,
            ApprovalSettings settings,
            Clock clock) {
        this.instances = instances;
        this.events = events;
        this.tasks = tasks;
        this.routes = routes;
        this.keep = keep;
        this.kinds = kinds;
        this.houses = houses;
        this.founding = founding;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "approval-limits";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (var tenant : founding.tenants()) {
            watch(tenant.id());
        }
    }

    void watch(TenantId tenant) {
        var waiting = transactions.reading(tenant, () -> tasks.nudged(tenant, clock.instant(), AT_ONCE));
        for (var id : waiting) {
            try {
                transactions.writing(tenant, () -> {
                    look(tenant, id);
                    return true;
                });
            } catch (RuntimeException failure) {
                LOG.error("The limits of approval {} of {} could not be looked at", id, tenant, failure);
            }
        }
    }

    private void look(TenantId tenant, UUID id) {
        var row = instances.lock(tenant, id).orElse(null);
        if (row == null) {
            return;
        }
        var route = routes.of(tenant, row);
        var state = State.of(events.history(tenant, id));
        var place = kinds.of(row.subject().kind()).place(tenant, row.subject());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // The clock is nobody: its lines stand under the initiator and are told without a name.
        var context = new Context(row.initiator(), Context.Capacity.PARTY, now, houses.at(tenant, place));
        var moved = Hurry.hurry(route, state, settings.escalateAfter(), context);
        if (moved.entries().isEmpty()) {
            keep.turns(tenant, id, route, state, now);
        } else {
            keep.keep(tenant, row, route, moved, now);
        }
    }
}
