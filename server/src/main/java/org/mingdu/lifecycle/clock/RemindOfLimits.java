package org.mingdu.lifecycle.clock;

import static org.mingdu.kernel.Speech.say;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingdu.access.Founding;
import org.mingdu.access.Posts;
import org.mingdu.database.TenantTransaction;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reminds those who work on a project of its statutory limits, and tells the owner's leader what is overdue. It
/// decides
/// nothing.
@Component
class RemindOfLimits implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(RemindOfLimits.class);

    private static final int FURTHEST = 7;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// Who registers its papers and who leads it; then whoever stands above them.
    private static final List<String> WORKING = List.of("OWN", "PM", "AGT");

    private static final String LEADING = "OWL";

    private final ReminderTable reminders;
    private final Notices notices;
    private final Posts posts;
    private final Founding founding;
    private final TenantTransaction transactions;
    private final ReminderSettings settings;
    private final Clock clock;

    RemindOfLimits(
            ReminderTable reminders,
            Notices notices,
            Posts posts,
            Founding founding,
            TenantTransaction transactions,
            ReminderSettings settings,
            Clock clock) {
        this.reminders = reminders;
        this.notices = notices;
        this.posts = posts;
        this.founding = founding;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lifecycle-limit-reminder";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        for (var tenant : founding.tenants()) {
            try {
                transactions.writing(tenant.id(), () -> remind(tenant.id()));
            } catch (RuntimeException failure) {
                LOG.error("Limits of {} could not be reminded of", tenant.id(), failure);
            }
        }
    }

    private int remind(TenantId tenant) {
        var today = LocalDate.now(clock);
        var sent = 0;
        for (var near : reminders.near(tenant, today.plusDays(FURTHEST))) {
            for (var mark : reached(near, today)) {
                if (reminders.note(tenant, near.id(), near.dueOn(), mark)) {
                    tell(tenant, near, mark, today);
                    sent++;
                }
            }
        }
        return sent;
    }

    private List<Mark> reached(ReminderTable.Near near, LocalDate today) {
        if (near.dueAt() != null) {
            return Mark.reached(near.dueAt(), clock.instant());
        }
        return near.atLeast()
                ? Mark.lasted(near.dueOn(), today)
                : Mark.reached(near.beganOn(), near.dueOn(), today, settings.aboveAfter());
    }

    private void tell(TenantId tenant, ReminderTable.Near near, Mark mark, LocalDate today) {
        var limit = say(near.code().title());
        var days = Math.abs(ChronoUnit.DAYS.between(today, near.dueOn()));
        var people = mark == Mark.ABOVE ? posts.inRole(tenant, LEADING, near.place()) : working(tenant, near);
        notices.tell(
                tenant,
                people,
                switch (mark) {
                    case WEEK, DAYS, ON -> NoticeKind.LIMIT_NEAR;
                    case AFTER -> NoticeKind.LIMIT_OVERDUE;
                    case ABOVE -> NoticeKind.LIMIT_ESCALATED;
                },
                say("%s：%s", near.projectName(), limit),
                near.dueAt() != null ? inHours(near.dueAt(), mark, limit) : inDays(near, mark, limit, days),
                "/projects/" + near.project() + "/lifecycle");
    }

    private static String inDays(ReminderTable.Near near, Mark mark, String limit, long days) {
        if (near.atLeast()) {
            return say("%s已于 %s 满法定期限，可以办理下一步，并请登记办结。", limit, near.dueOn());
        }
        return switch (mark) {
            case WEEK, DAYS -> say("%s将于 %s 届满，还有 %d 天。请抓紧办理，办结后不再提醒。", limit, near.dueOn(), days);
            case ON -> say("%s今天（%s）届满。请今天办结；需要暂停的，请登记依据。", limit, near.dueOn());
            case AFTER -> say("%s已于 %s 届满，超期 %d 天。请尽快办结并写明原因。", limit, near.dueOn(), days);
            case ABOVE -> say("%s于 %s 届满，已超期 %d 天仍未办结。请督促办理。", limit, near.dueOn(), days);
        };
    }

    private String inHours(Instant due, Mark mark, String limit) {
        var until = MINUTE.format(due.atZone(clock.getZone()));
        return switch (mark) {
            case WEEK, DAYS, ON -> say("%s须在 %s 前完成。请立即办理，并登记办结。", limit, until);
            case AFTER -> say("%s的时限 %s 已过。请立即办理并写明原因。", limit, until);
            case ABOVE -> say("%s应在 %s 前完成，仍未办结。请立即督促办理。", limit, until);
        };
    }

    private List<PersonId> working(TenantId tenant, ReminderTable.Near near) {
        return WORKING.stream()
                .flatMap(role -> posts.inRole(tenant, role, near.place()).stream())
                .distinct()
                .toList();
    }
}
