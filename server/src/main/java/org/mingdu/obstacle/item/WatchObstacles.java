package org.mingdu.obstacle.item;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Tells of limits that are near or past, once for each limit: an extension is a new one.
@Component
class WatchObstacles implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(WatchObstacles.class);
    private static final int AT_ONCE = 500;

    private final ObstacleTable obstacles;
    private final TellObstacle tell;
    private final Founding founding;
    private final TenantTransaction transactions;
    private final ObstacleSettings settings;
    private final Clock clock;

    WatchObstacles(
            ObstacleTable obstacles,
            TellObstacle tell,
            Founding founding,
            TenantTransaction transactions,
            ObstacleSettings settings,
            Clock clock) {
        this.obstacles = obstacles;
        this.tell = tell;
        this.founding = founding;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "obstacle-limits";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        var today = LocalDate.now(clock);
        for (var tenant : founding.tenants()) {
            try {
                // What is past is not told to be near.
                transactions.writing(tenant.id(), () -> watch(tenant.id(), today, "OVERDUE", tell::overdue));
                transactions.writing(
                        tenant.id(),
                        () -> watch(tenant.id(), today.plusDays(settings.soon() + 1L), "DUE_SOON", (of, due) -> {
                            if (!due.dueOn().isBefore(today)) {
                                tell.dueSoon(of, due);
                            }
                        }));
            } catch (RuntimeException failure) {
                LOG.error("The limits of obstacles of {} could not be looked at", tenant.id(), failure);
            }
        }
    }

    private int watch(TenantId tenant, LocalDate before, String kind, BiConsumer<TenantId, ObstacleTable.Due> telling) {
        var due = obstacles.due(tenant, before, kind, AT_ONCE);
        due.stream()
                .filter(one -> obstacles.nudged(tenant, one.id(), one.dueOn(), kind))
                .forEach(one -> telling.accept(tenant, one));
        return due.size();
    }
}
