package org.mingdu.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.UUID;
import org.mingdu.kernel.TenantId;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Hands jobs to the scheduler, and starts and stops it with the application.
@Component
class ScheduledJobs implements Jobs, SmartLifecycle {
    /// The scheduler's own: what is due at once must be due by it, wherever the house's clock has been set.
    private static final Clock CLOCK = new SystemClock();

    private final Scheduler scheduler;
    private volatile boolean running;

    ScheduledJobs(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void start(String kind, TenantId tenant, UUID subject) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(kind, subject.toString(), tenant.toString()), CLOCK.now());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            // The row is there for others only once it is committed.
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    scheduler.triggerCheckForDueExecutions();
                }
            });
        } else {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void start() {
        running = true;
        scheduler.start();
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
