package org.mingdu.notice.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.mingdu.access.Founding;
import org.mingdu.access.LapsingProposals;
import org.mingdu.access.ProposalDecided;
import org.mingdu.access.ProposalWaits;
import org.mingdu.database.TenantTransaction;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.TenantId;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells whoever may give the second word that something waits for it, and who proposed it what became of it, or, a day
/// before, that it is about to lapse. Why something was refused stands on its page.
@Component
class TellOfProposals implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(TellOfProposals.class);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M 月 d 日 HH:mm");

    private final LapsingProposals lapsing;
    private final Notices notices;
    private final Founding founding;
    private final TenantTransaction transactions;
    private final Clock clock;

    TellOfProposals(
            LapsingProposals lapsing, Notices notices, Founding founding, TenantTransaction transactions, Clock clock) {
        this.lapsing = lapsing;
        this.notices = notices;
        this.founding = founding;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lapsing-proposals";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        for (var tenant : founding.tenants()) {
            try {
                transactions.writing(tenant.id(), () -> tell(tenant.id()));
            } catch (RuntimeException failure) {
                LOG.error("Nobody of {} could be told of proposals that lapse", tenant.id(), failure);
            }
        }
    }

    private int tell(TenantId tenant) {
        var all = lapsing.take(tenant);
        for (var one : all) {
            notices.tell(
                    tenant,
                    List.of(one.proposer()),
                    NoticeKind.PROPOSAL_LAPSING,
                    "将失效：%s".formatted(one.what()),
                    "您提出的“%s”还没有人确认，%s失效。仍需办理的，请提醒可以确认的管理员。"
                            .formatted(one.what(), WHEN.format(one.until().atZone(clock.getZone()))),
                    one.page());
        }
        return all.size();
    }

    @EventListener
    void on(ProposalWaits waits) {
        notices.tell(
                waits.tenant(),
                waits.mayConfirm(),
                NoticeKind.PROPOSAL_WAITS,
                "待您确认：%s".formatted(waits.what()),
                "一名管理员提出“%s”，须由另一人确认后生效。请核对后确认或不同意，7 天内无人确认即失效。".formatted(waits.what()),
                waits.page());
    }

    @EventListener
    void on(ProposalDecided decided) {
        notices.tell(
                decided.tenant(),
                List.of(decided.proposer()),
                NoticeKind.PROPOSAL_DECIDED,
                "%s：%s".formatted(decided.confirmed() ? "已确认" : "未获同意", decided.what()),
                decided.confirmed()
                        ? "您提出的“%s”已由另一名管理员确认，现已生效。".formatted(decided.what())
                        : "您提出的“%s”未获同意，没有生效。请与可以确认的管理员核实后再提出。".formatted(decided.what()),
                decided.page());
    }
}
