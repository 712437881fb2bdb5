package org.mingdu.evidence.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.TenantId;
import org.mingdu.ledger.record.Draft;
import org.mingdu.ledger.record.Salt;
import org.mingdu.ledger.record.Value;
import org.mingdu.project.Projects;
import org.mingdu.support.BuildingSite;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// People go on working while everything is verified: what was sealed meanwhile is no flaw.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mingdu.evidence.look=10ms"})
@TestConstructor(autowireMode = AutowireMode.ALL)
class VerifyingWhileItGrowsTest {
    private static final int TIMES = 20;

    private final ApplicationContext house;
    private final TenantTransaction transactions;
    private final LogTable table;
    private final Clock clock;
    private final Ids ids;

    VerifyingWhileItGrowsTest(
            ApplicationContext house, TenantTransaction transactions, LogTable table, Clock clock, Ids ids) {
        this.house = house;
        this.transactions = transactions;
        this.table = table;
        this.clock = clock;
        this.ids = ids;
    }

    @Test
    void a_log_that_grows_while_it_is_verified_holds() throws InterruptedException, ExecutionException {
        var site = BuildingSite.open(
                house.getBean(Founding.class),
                house.getBean(Projects.class),
                transactions,
                house.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        var auditor = site.as("auditor");
        var enough = new AtomicBoolean();
        var first = 0L;
        var last = 0L;
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var growing = others.submit(() -> {
                while (!enough.get()) {
                    one(site.tenant());
                    house.getBean(NumberEntries.class).numberAll();
                }
                return true;
            });
            try {
                for (var turn = 0; turn < TIMES; turn++) {
                    var answer = auditor.post("/evidence/verification", "");
                    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
                    var done = answer.json().path("verification");
                    assertThat(done.path("flaws").asInt()).as(done.toString()).isZero();
                    first = turn == 0 ? done.path("size").asLong() : first;
                    last = done.path("size").asLong();
                }
            } finally {
                enough.set(true);
            }
            assertThat(growing.get()).isTrue();
        }
        assertThat(last).as("it grew meanwhile").isGreaterThan(first);
    }

    /// Of a kind no room keeps, so that there is no record to compare it with.
    private void one(TenantId tenant) {
        var subject = UUID.randomUUID().toString();
        var draft = new Draft(
                LogOrigin.of(tenant),
                tenant.toString(),
                "test.kind",
                subject,
                Value.text("somebody"),
                clock.instant(),
                Value.text("somewhere"),
                List.of(),
                Value.Fields.of("what", Value.text("something")));
        var waiting = new LogTable.Waiting(
                ids.next(), "test.kind", subject, null, new Value.Bytes(draft.bytes()), clock.instant());
        transactions.writing(tenant, () -> {
            table.arrive(tenant, List.of(new LogTable.Arriving(waiting, new Value.Bytes(new byte[Salt.LENGTH]))));
            return true;
        });
    }
}
