package org.mingdu.files.space;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import org.mingdu.database.TenantTransaction;
import org.mingdu.files.FileTrouble;
import org.mingdu.files.Tenants;
import org.mingdu.files.bytes.Halves;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Warns whoever looks after files while there is still room: when four fifths are taken, and when the
/// disk has little more than what is held back. Once a week, as long as it stays so.
@Component
class WatchSpace implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(WatchSpace.class);
    private static final int PERCENT = 80;
    private static final Duration AGAIN = Duration.ofDays(7);

    private final SpaceTable table;
    private final SpaceSettings settings;
    private final Halves halves;
    private final Tenants tenants;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WatchSpace(
            SpaceTable table,
            SpaceSettings settings,
            Halves halves,
            Tenants tenants,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.settings = settings;
        this.halves = halves;
        this.tenants = tenants;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "file-space";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        for (var tenant : tenants.all()) {
            try {
                transactions.writing(tenant, () -> {
                    quota(tenant);
                    disk(tenant);
                    return tenant;
                });
            } catch (RuntimeException failure) {
                LOG.error("The room of {} could not be looked at", tenant, failure);
            }
        }
    }

    private void quota(TenantId tenant) {
        var limit = settings.tenant().toBytes();
        var used = limit > 0 ? table.used(tenant) : 0;
        tell(
                tenant,
                "quota",
                limit > 0 && used >= limit / 100 * PERCENT,
                "文件空间已用 %d%%".formatted(limit > 0 ? used * 100 / limit : 0),
                "本单位的文件空间共 %s，已用 %s。满后不能再上传，请及时清理或扩大空间。".formatted(Space.words(limit), Space.words(used)));
    }

    private void disk(TenantId tenant) {
        long left;
        try {
            Files.createDirectories(halves.folder());
            left = Files.getFileStore(halves.folder()).getUsableSpace();
        } catch (IOException failure) {
            LOG.error("The room on the disk could not be looked at", failure);
            return;
        }
        tell(
                tenant,
                "disk",
                left < settings.reserve().toBytes() * 2,
                "服务器磁盘空间不足",
                "服务器磁盘只剩 %s，低于 %s 时不再接收文件。请及时清理或扩容。"
                        .formatted(
                                Space.words(left),
                                Space.words(settings.reserve().toBytes())));
    }

    private void tell(TenantId tenant, String what, boolean low, String subject, String text) {
        if (!low) {
            table.calm(tenant, what);
            return;
        }
        var now = clock.instant();
        if (table.warn(tenant, what, now, now.minus(AGAIN))) {
            events.publishEvent(new FileTrouble(tenant, subject, text));
        }
    }
}
