package org.mingdu.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// One scheduler for all rooms. Jobs are rows, so a restart forgets none; one that died with its process is taken up
/// again within a minute.
@Configuration(proxyBeanMethods = false)
class JobSettings {
    private static final Logger LOG = LoggerFactory.getLogger(JobSettings.class);
    private static final int THREADS = 2;
    private static final int TRIES = 3;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    @Bean
    Scheduler jobScheduler(DataSource database, ObjectProvider<JobKind> kinds, ObjectProvider<Housekeeping> rounds) {
        List<Task<?>> tasks =
                kinds.orderedStream().<Task<?>>map(JobSettings::task).toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), tasks)
                .tableName("jobs.scheduled_task")
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(5))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .serializer(new Text())
                .startTasks(rounds.orderedStream().map(JobSettings::round).toList())
                .build();
    }

    private static Task<String> task(JobKind kind) {
        return Tasks.oneTime(kind.name(), String.class)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) -> again(kind, complete, operations))
                .execute((instance, _) -> {
                    try {
                        kind.run(tenant(instance.getData()), UUID.fromString(instance.getId()));
                    } catch (RuntimeException failure) {
                        throw failure;
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                });
    }

    private static RecurringTask<Void> round(Housekeeping work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every())).execute((_, _) -> work.run());
    }

    private static void again(JobKind kind, ExecutionComplete complete, ExecutionOperations<String> operations) {
        var execution = complete.getExecution();
        LOG.error(
                "Job {} {} failed, try {} of {}",
                kind.name(),
                execution.taskInstance.getId(),
                execution.consecutiveFailures + 1,
                TRIES,
                complete.getCause().orElse(null));
        if (execution.consecutiveFailures + 1 < TRIES) {
            operations.reschedule(
                    complete, complete.getTimeDone().plusSeconds(5L * (execution.consecutiveFailures + 1)));
        } else {
            var data = (String) execution.taskInstance.getData();
            kind.failed(tenant(data), UUID.fromString(execution.taskInstance.getId()));
            operations.stop();
        }
    }

    private static TenantId tenant(String data) {
        return new TenantId(UUID.fromString(data));
    }

    /// What a job is given is text, and a round is given nothing; nothing of Java's own serialisation reaches the
    /// database.
    private static final class Text implements Serializer {
        @Override
        public byte @Nullable [] serialize(@Nullable Object data) {
            return data == null ? null : data.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] stored) {
            return type.cast(new String(stored, StandardCharsets.UTF_8));
        }
    }
}
