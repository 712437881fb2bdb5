package org.mingdu.evidence.witness;

import java.io.IOException;
import java.time.Duration;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.evidence.log.LogTable;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Gives the latest head of each log to every witness, every half minute in which something was sealed. What lies
/// between this head and the one before it is covered by it; a witness that is away gets it as soon as it is back.
@Component
class SendHeads implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(SendHeads.class);

    private final Witnesses witnesses;
    private final WitnessTable table;
    private final LogTable logs;
    private final Founding founding;
    private final TenantTransaction transactions;

    SendHeads(
            Witnesses witnesses, WitnessTable table, LogTable logs, Founding founding, TenantTransaction transactions) {
        this.witnesses = witnesses;
        this.table = table;
        this.logs = logs;
        this.founding = founding;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "evidence-heads";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        for (var tenant : founding.tenants()) {
            witnesses.all().forEach(witness -> send(tenant.id(), witness));
        }
    }

    private void send(TenantId tenant, Witness witness) {
        var head = transactions.reading(tenant, () -> logs.lastHead(tenant)).orElse(null);
        if (head == null) {
            return;
        }
        var taken = transactions.reading(tenant, () -> table.standings(tenant)).stream()
                .anyMatch(one -> one.witness().equals(witness.name())
                        && one.failedAt() == null
                        && one.size() == head.head().size());
        if (taken) {
            return;
        }
        try {
            witness.take(head);
            transactions.writing(tenant, () -> {
                table.took(tenant, witness.name(), head.head().size());
                return true;
            });
        } catch (IOException | RuntimeException away) {
            // Of one witness alone: the next one and the next tenant have their turn.
            LOG.warn("Witness {} did not take a head of {}: {}", witness.name(), tenant, away.getMessage());
            transactions.writing(tenant, () -> {
                table.failed(tenant, witness.name(), away.getMessage() == null ? "无法写入" : away.getMessage());
                return true;
            });
        }
    }
}
