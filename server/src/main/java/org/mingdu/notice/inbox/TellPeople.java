package org.mingdu.notice.inbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.mingdu.access.TenantErasing;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.mingdu.notice.delivery.DeliveryTable;
import org.mingdu.notice.preference.Ways;
import org.mingdu.notice.preference.WishTable;
import org.mingdu.notice.preference.Wishes;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/// Puts a notice into the inbox of each, and beside it what is to leave the house for them: rows, all in the running
/// transaction, so that nothing is sent of what was taken back.
@Service
class TellPeople implements Notices {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 500;

    private final NoticeTable notices;
    private final DeliveryTable deliveries;
    private final WishTable wishes;
    private final Ways ways;
    private final Ids ids;
    private final Clock clock;

    TellPeople(NoticeTable notices, DeliveryTable deliveries, WishTable wishes, Ways ways, Ids ids, Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.wishes = wishes;
        this.ways = ways;
        this.ids = ids;
        this.clock = clock;
    }

    record Words(String subject, String text, String link) {
        Words {
            subject = cut(subject, LONGEST_SUBJECT);
            text = cut(text, LONGEST_TEXT);
        }

        private static String cut(String words, int longest) {
            return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
        }
    }

    @Override
    public void tell(
            TenantId tenant, Collection<PersonId> people, NoticeKind kind, String subject, String text, String link) {
        if (people.isEmpty()) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var told = new Words(subject, text, link);
        var all = wishes.of(tenant, people);
        for (var person : new LinkedHashSet<>(people)) {
            var notice = ids.next();
            notices.add(tenant, notice, person, kind, told, now);
            var wish = all.getOrDefault(person, Wishes.USUAL);
            for (var way : ways.ways()) {
                if (wish.single(kind, way.medium())) {
                    deliveries.add(tenant, ids.next(), person, way.medium(), notice, wish.notBefore(now), now);
                }
            }
        }
    }

    @EventListener
    @Order(TenantErasing.NOTICE)
    void on(TenantErasing erasing) {
        deliveries.erase(erasing.tenant());
        notices.erase(erasing.tenant());
        wishes.erase(erasing.tenant());
    }
}
