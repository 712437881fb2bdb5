package org.mingdu.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.TenantId;
import org.mingdu.support.TestDatabase;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Without Spring: one scheduler on a database of its own.
class JobsTest {
    private static final class Work implements JobKind {
        final List<UUID> done = new CopyOnWriteArrayList<>();
        final List<UUID> given = new CopyOnWriteArrayList<>();
        final AtomicInteger failures = new AtomicInteger();

        @Override
        public String name() {
            return "work";
        }

        @Override
        public void run(TenantId tenant, UUID subject) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("not today");
            }
            done.add(subject);
        }

        @Override
        public void failed(TenantId tenant, UUID subject) {
            given.add(subject);
        }
    }

    private final Work work = new Work();
    private final TenantId tenant = new TenantId(UUID.randomUUID());
    private DataSource source;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private Scheduler scheduler;
    private ScheduledJobs jobs;

    @BeforeEach
    void one_scheduler() {
        source = TestDatabase.fresh().asApp();
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        var kinds = new StaticListableBeanFactory();
        kinds.addBean("work", work);
        scheduler = new JobSettings()
                .jobScheduler(source, kinds.getBeanProvider(JobKind.class), kinds.getBeanProvider(Housekeeping.class));
        jobs = new ScheduledJobs(scheduler);
    }

    @AfterEach
    void it_stops() {
        jobs.stop();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from jobs.scheduled_task")
                .query(Long.class)
                .single();
    }

    private static void soon(org.awaitility.core.ThrowingRunnable check) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(check);
    }

    @Test
    void work_asked_for_in_a_transaction_begins_when_it_is_committed_and_is_done_once() {
        jobs.start();
        var subject = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> {
            jobs.start("work", tenant, subject);
            jobs.start("work", tenant, subject);
            assertThat(work.done).isEmpty();
        });
        soon(() -> assertThat(work.done).containsExactly(subject));
        soon(() -> assertThat(waiting()).isZero());
    }

    @Test
    void work_asked_for_in_a_transaction_that_was_taken_back_is_never_done() {
        jobs.start();
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    jobs.start("work", tenant, UUID.randomUUID());
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
        assertThat(waiting()).isZero();
    }

    @Test
    void work_that_fails_is_tried_again_and_given_up_after_the_third_time_with_word_left() {
        work.failures.set(3);
        var subject = UUID.randomUUID();
        jobs.start("work", tenant, subject);
        jobs.start();
        for (var attempt = 2; attempt <= 3; attempt++) {
            var next = attempt - 1;
            soon(() -> assertThat(failuresSoFar()).isGreaterThanOrEqualTo(next));
            hurry();
        }
        soon(() -> assertThat(work.given).containsExactly(subject));
        assertThat(work.done).isEmpty();
        soon(() -> assertThat(waiting()).isZero());
    }

    @Test
    void work_of_a_process_that_died_is_taken_up_by_the_next() {
        var subject = UUID.randomUUID();
        jobs.start("work", tenant, subject);
        jdbc.sql("""
                        update jobs.scheduled_task
                           set picked = true,
                               picked_by = 'a process that died',
                               last_heartbeat = :long_ago
                        """)
                .param("long_ago", Timestamp.from(Instant.now().minusSeconds(600)))
                .update();
        jobs.start();
        soon(() -> assertThat(work.done).containsExactly(subject));
    }

    private int failuresSoFar() {
        return jdbc.sql("select coalesce(max(consecutive_failures), 0) from jobs.scheduled_task where not picked")
                .query(Integer.class)
                .single();
    }

    /// The next try is due at once.
    private void hurry() {
        jdbc.sql("update jobs.scheduled_task set execution_time = now() where not picked")
                .update();
        scheduler.triggerCheckForDueExecutions();
    }

    @Test
    void a_round_is_made_by_itself_and_once_more_after_a_restart_only_when_its_time_has_come() {
        var rounds = new AtomicInteger();
        var beans = new StaticListableBeanFactory();
        beans.addBean("round", new Housekeeping() {
            @Override
            public String name() {
                return "round";
            }

            @Override
            public Duration every() {
                return Duration.ofHours(1);
            }

            @Override
            public void run() {
                rounds.incrementAndGet();
            }
        });
        var kinds = beans.getBeanProvider(JobKind.class);
        for (var start = 1; start <= 2; start++) {
            var own = new JobSettings().jobScheduler(source, kinds, beans.getBeanProvider(Housekeeping.class));
            own.start();
            soon(() -> assertThat(next_round()).isAfter(Instant.now().plus(Duration.ofMinutes(50))));
            own.stop();
            assertThat(rounds).hasValue(1);
        }
    }

    private Instant next_round() {
        return jdbc.sql("select execution_time from jobs.scheduled_task where task_name = 'round' and not picked")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .orElse(Instant.EPOCH);
    }
}
