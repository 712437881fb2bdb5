package org.mingdu.notice.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.TenantId;
import org.mingdu.notice.delivery.Channel.Sent;
import org.mingdu.notice.delivery.DeliveryTable.Claimed;
import org.mingdu.notice.preference.Wishes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends what is due. Each is claimed in one transaction, sent in none and written off in another: a mail server that
/// is
/// slow holds no row, and one that took a mail in the moment this process died is given it once more, with the same
/// number.
@Component
class SendDeliveries implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(SendDeliveries.class);
    /// After the first try, the second and so on; after the last one it is given up.
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));
    private static final Duration HOLD = Duration.ofMinutes(10);
    private static final int AT_ONCE = 50;
    private static final int DIGEST_LINES = 50;

    private final DeliveryTable deliveries;
    private final Channels channels;
    private final Founding founding;
    private final TenantTransaction transactions;
    private final Clock clock;

    SendDeliveries(
            DeliveryTable deliveries,
            Channels channels,
            Founding founding,
            TenantTransaction transactions,
            Clock clock) {
        this.deliveries = deliveries;
        this.channels = channels;
        this.founding = founding;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notice-delivery";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        for (var tenant : founding.tenants()) {
            try {
                send(tenant.id());
            } catch (RuntimeException failure) {
                LOG.error("Notices of {} could not be sent", tenant.id(), failure);
            }
        }
    }

    private void send(TenantId tenant) {
        if (!LocalTime.now(clock).isBefore(Wishes.DIGEST_AT)) {
            transactions.writing(tenant, () -> deliveries.addDigests(tenant, LocalDate.now(clock), clock.instant()));
        }
        var due = transactions.writing(tenant, () -> deliveries.claim(tenant, clock.instant(), HOLD, AT_ONCE));
        for (var one : due) {
            var result = tried(tenant, one);
            transactions.writing(tenant, () -> {
                note(tenant, one, result);
                return true;
            });
        }
    }

    /// What became of it.
    private sealed interface Result {
        record Tried(Sent sent) implements Result {}

        /// Nobody needs it any more.
        record Needless(String why) implements Result {}
    }

    private Result tried(TenantId tenant, Claimed one) {
        if (!one.active()) {
            return new Result.Needless("已离任");
        }
        if (one.read()) {
            return new Result.Needless("已在站内查看");
        }
        var channel = channels.of(one.medium()).orElse(null);
        if (channel == null) {
            return new Result.Needless("该通知方式已停用");
        }
        var items = one.digest()
                ? transactions.reading(tenant, () -> deliveries.unread(tenant, one.person(), DIGEST_LINES))
                : List.of(new Letter.Item(
                        Objects.requireNonNull(one.subject(), "of one notice"),
                        Objects.requireNonNull(one.text(), "of one notice"),
                        Objects.requireNonNull(one.link(), "of one notice")));
        if (items.isEmpty()) {
            return new Result.Needless("已在站内查看");
        }
        var subject = one.digest()
                ? "明度：%d 条未读通知".formatted(items.size())
                : items.getFirst().subject();
        return new Result.Tried(
                channel.send(new Letter(one.id(), one.name(), one.email(), one.mobile(), subject, items)));
    }

    private void note(TenantId tenant, Claimed one, Result result) {
        var now = clock.instant();
        switch (result) {
            case Result.Needless(var why) -> deliveries.ended(tenant, one.id(), "SKIPPED", why, null, now);
            case Result.Tried(Sent.Taken()) -> deliveries.ended(tenant, one.id(), "SENT", null, null, now);
            case Result.Tried(Sent.Written(var what)) -> deliveries.ended(tenant, one.id(), "WRITTEN", null, what, now);
            case Result.Tried(Sent.Hopeless(var why)) -> deliveries.ended(tenant, one.id(), "FAILED", why, null, now);
            case Result.Tried(Sent.Failed(var why)) -> {
                if (one.tries() > WAITS.size()) {
                    deliveries.ended(tenant, one.id(), "FAILED", why, null, now);
                } else {
                    deliveries.later(tenant, one.id(), why, now.plus(WAITS.get(one.tries() - 1)));
                }
            }
        }
    }
}
