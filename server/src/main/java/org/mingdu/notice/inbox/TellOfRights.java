package org.mingdu.notice.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mingdu.access.EndingGrants;
import org.mingdu.access.Founding;
import org.mingdu.access.RightHandedOn;
import org.mingdu.database.TenantTransaction;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.TenantId;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells people of rights they were handed, and, a week before, of rights that end: the holder, and who gave them.
@Component
class TellOfRights implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(TellOfRights.class);
    private static final String LINK = "/own-grants";

    private final EndingGrants ending;
    private final Notices notices;
    private final Founding founding;
    private final TenantTransaction transactions;

    TellOfRights(EndingGrants ending, Notices notices, Founding founding, TenantTransaction transactions) {
        this.ending = ending;
        this.notices = notices;
        this.founding = founding;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "ending-grants";
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
                LOG.error("Nobody of {} could be told of rights that end", tenant.id(), failure);
            }
        }
    }

    private int tell(TenantId tenant) {
        var all = ending.take(tenant);
        for (var one : all) {
            var people = new ArrayList<>(List.of(one.holder()));
            if (one.by() != null) {
                people.add(one.by());
            }
            notices.tell(
                    tenant,
                    people,
                    NoticeKind.GRANT_ENDING,
                    "授权将到期：%s".formatted(one.role()),
                    "“%s”的授权到 %s 为止，次日失效。仍需使用的，请在此之前由管理员或委托人续期。".formatted(one.role(), one.lastDay()),
                    LINK);
        }
        return all.size();
    }

    @EventListener
    void on(RightHandedOn handed) {
        notices.tell(
                handed.tenant(),
                List.of(handed.to()),
                NoticeKind.GRANT_HANDED,
                "收到权限委托",
                "本单位同事把一部分权限委托给您，请查看范围和期限。",
                LINK);
    }
}
