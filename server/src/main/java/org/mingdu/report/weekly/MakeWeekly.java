package org.mingdu.report.weekly;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.mingdu.access.People;
import org.mingdu.database.TenantTransaction;
import org.mingdu.files.Files;
import org.mingdu.jobs.JobKind;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;

/// Makes what was ordered, seeing what its asker sees at that moment; who has lost the right meanwhile gets nothing.
@Component
class MakeWeekly implements JobKind {
    static final String NAME = "weekly-report";

    private final WeeklyTable weekly;
    private final GatherWeekly gather;
    private final People people;
    private final Files files;
    private final TenantTransaction transactions;
    private final DataStandard standard;

    MakeWeekly(
            WeeklyTable weekly,
            GatherWeekly gather,
            People people,
            Files files,
            TenantTransaction transactions,
            DataStandard standard) {
        this.weekly = weekly;
        this.gather = gather;
        this.people = people;
        this.files = files;
        this.transactions = transactions;
        this.standard = standard;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(TenantId tenant, UUID id) throws IOException {
        var order = transactions
                .reading(tenant, () -> weekly.find(tenant, id))
                .filter(row -> !row.isOver())
                .orElse(null);
        if (order == null) {
            return;
        }
        var asker = transactions
                .reading(tenant, () -> people.actor(tenant, order.askedBy()))
                .filter(actor -> actor.may(Right.REPORT_MAKE));
        if (asker.isEmpty()) {
            failed(tenant, id);
            return;
        }
        IntConsumer told = percent -> transactions.apart(tenant, () -> weekly.progress(tenant, id, percent));
        told.accept(1);
        var report = gather.report(asker.get(), order.project(), order.week(), told);
        if (report.isEmpty()) {
            failed(tenant, id);
            return;
        }
        var bytes = new ByteArrayOutputStream();
        order.format().print(WeeklyPaper.of(report.get(), standard.edition()), bytes);
        told.accept(95);
        // What it was gathered under must hold still: a right or a mark may have changed meanwhile.
        if (!transactions
                .reading(tenant, () -> people.actor(tenant, order.askedBy()))
                .equals(asker)) {
            failed(tenant, id);
            return;
        }
        var name = fileName(order);
        transactions.writing(tenant, () -> {
            try {
                var kept = files.keep(
                        tenant, name, order.format().mediaType(), new ByteArrayInputStream(bytes.toByteArray()));
                weekly.done(tenant, id, kept.id(), name);
                return kept;
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
        });
    }

    @Override
    public void failed(TenantId tenant, UUID id) {
        transactions.apart(tenant, () -> weekly.failed(tenant, id));
    }

    /// Without what file systems refuse.
    private static String fileName(WeeklyTable.Row order) {
        var subject =
                order.subject().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return "%s－进度周报－%s.%s"
                .formatted(
                        subject.substring(0, Math.min(60, subject.length())),
                        order.week().words().replace(" ", ""),
                        order.format().ending());
    }
}
