package org.mingdu.evidence.log;

import java.time.Clock;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.TenantId;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.head.TreeHead;
import org.mingdu.ledger.record.Draft;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.tree.LogTree;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Gives what waits its number, extends the tree and signs the head over it, in one transaction a batch. No write of a
/// person waits for this; of several servers one does it for a tenant at a time.
@Component
class NumberEntries implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NumberEntries.class);
    private static final int BATCH = 1000;

    private final LogTable table;
    private final LogKeys keys;
    private final LogSettings settings;
    private final Founding founding;
    private final TenantTransaction transactions;
    private final Clock clock;
    private volatile @Nullable Thread numbering;

    NumberEntries(
            LogTable table,
            LogKeys keys,
            LogSettings settings,
            Founding founding,
            TenantTransaction transactions,
            Clock clock) {
        this.table = table;
        this.keys = keys;
        this.settings = settings;
        this.founding = founding;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Everything that waits now, of every tenant.
    void numberAll() {
        for (var tenant : founding.tenants()) {
            while (transactions.writing(tenant.id(), () -> number(tenant.id())) == BATCH) {
                // There may be more.
            }
        }
    }

    private int number(TenantId tenant) {
        var waiting = table.waiting(tenant, BATCH);
        if (waiting.isEmpty() || !table.holds(tenant)) {
            return 0;
        }
        // Another may have numbered some of them in between.
        waiting = table.waiting(tenant, BATCH);
        var log = opened(tenant);
        var end = table.end(tenant);
        var tree = new LogTree(log.hash(), end.size(), table.tiles(tenant));
        var numbered = new ArrayList<LogTable.Numbered>();
        var number = end.size();
        var previous = end.leaf();
        for (var one : waiting) {
            var entry = new Entry(draft(one), ++number, previous);
            previous = entry.leaf(log.hash());
            numbered.add(new LogTable.Numbered(one, entry, previous));
        }
        if (!numbered.isEmpty()) {
            table.number(tenant, numbered);
            tree.append(numbered.stream().map(LogTable.Numbered::leaf).toList());
            var head = new TreeHead(log.origin(), log.hash(), tree.size(), tree.root(), clock.instant());
            table.sign(tenant, SignedHead.by(keys.signer(), head));
        }
        return numbered.size();
    }

    private static Draft draft(LogTable.Waiting waiting) {
        return switch (Draft.read(waiting.draft().bytes())) {
            case Reading.Read<Draft>(var draft) -> draft;
            case Reading.Refused<Draft>(var flaw, var where) ->
                throw new IllegalStateException(
                        "what waits as %s is no draft: %s %s".formatted(waiting.id(), flaw, where));
        };
    }

    private LogTable.Log opened(TenantId tenant) {
        return table.log(tenant).orElseGet(() -> {
            table.open(
                    tenant,
                    new LogTable.Log(
                            LogOrigin.of(tenant),
                            HashKind.of(settings.hash()).orElseThrow(),
                            keys.key(),
                            clock.instant()));
            return table.log(tenant).orElseThrow();
        });
    }

    @Override
    public void start() {
        var thread = Thread.ofVirtual().name("evidence").unstarted(this::numberForEver);
        numbering = thread;
        thread.start();
    }

    private void numberForEver() {
        while (isRunning()) {
            try {
                Thread.sleep(settings.look());
                numberAll();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                LOG.error("What waits to be sealed could not be numbered", failure);
            }
        }
    }

    @Override
    public void stop() {
        var thread = numbering;
        numbering = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return numbering != null;
    }
}
