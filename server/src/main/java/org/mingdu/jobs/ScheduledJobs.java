package org.mingdu.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.UUID;
import org.mingdu.kernel.TenantId;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Hands jobs to the scheduler, and starts and stops it with the application.
@Component
class ScheduledJobs implements Jobs, SmartLifecycle {
    private final Scheduler scheduler;
    private final Clock clock;
    private volatile boolean running;

    ScheduledJobs(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void start(String kind, TenantId tenant, UUID subject) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(kind, subject.toString(), tenant.toString()), clock.instant());
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
