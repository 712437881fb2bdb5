package org.mingdu.meeting.minutes;

import static org.mingdu.kernel.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.springframework.stereotype.Component;

/// Tells those who answer for the organisations that attend: when a meeting is called, when it is moved, and when its
/// minutes are out. Of a meeting that is over nobody is called or moved.
@Component
class TellMeeting {
    private static final int LONGEST = 60;

    private final Notices notices;
    private final MeetingTable meetings;
    private final Clock clock;

    TellMeeting(Notices notices, MeetingTable meetings, Clock clock) {
        this.notices = notices;
        this.meetings = meetings;
        this.clock = clock;
    }

    void called(Actor actor, UUID id, SaveMeeting.Form form) {
        if (isAhead(form)) {
            call(actor, id, form.organisations(), form);
        }
    }

    /// Who is asked anew is called, who is asked no more is told so, and the others hear of another day, hour or place.
    void changed(Actor actor, MeetingTable.Row before, Collection<UUID> attended, SaveMeeting.Form form) {
        if (!isAhead(form)) {
            return;
        }
        var now = form.organisations();
        call(actor, before.id(), without(now, attended), form);
        tell(
                actor,
                before.id(),
                without(attended, now),
                NoticeKind.MEETING_MOVED,
                say("不再参加会议：%s", cut(before.title())),
                say("召集单位调整了参加单位，这次会议不需要贵单位参加。"));
        if (!before.heldOn().equals(form.heldOn())
                || !before.heldAt().equals(form.heldAt().strip())
                || !before.place().equals(form.place().strip())) {
            tell(
                    actor,
                    before.id(),
                    now.stream().filter(attended::contains).toList(),
                    NoticeKind.MEETING_MOVED,
                    say("会议变更：%s", cut(form.title().strip())),
                    say(
                            "改为 %s %s，%s。请据此安排。",
                            form.heldOn(),
                            form.heldAt().strip(),
                            cut(form.place().strip())));
        }
    }

    void published(Actor actor, MeetingTable.Row row, Collection<UUID> attended, boolean isCorrection) {
        tell(
                actor,
                row.id(),
                attended,
                NoticeKind.MEETING_MINUTES,
                isCorrection ? say("会议纪要已更正：%s", cut(row.title())) : say("会议纪要已印发：%s", cut(row.title())),
                say("请查阅议定事项，并按分工落实。"));
    }

    private boolean isAhead(SaveMeeting.Form form) {
        return !form.heldOn().isBefore(LocalDate.now(clock));
    }

    private void call(Actor actor, UUID id, Collection<UUID> organisations, SaveMeeting.Form form) {
        tell(
                actor,
                id,
                organisations,
                NoticeKind.MEETING_CALLED,
                say("会议通知：%s", cut(form.title().strip())),
                say(
                        "%s %s，%s。请安排人员参加。",
                        form.heldOn(), form.heldAt().strip(), cut(form.place().strip())));
    }

    /// Nobody is told of what they did themselves.
    private void tell(
            Actor actor, UUID id, Collection<UUID> organisations, NoticeKind kind, String subject, String text) {
        var people = meetings.answering(actor.tenant(), organisations).stream()
                .filter(person -> !person.equals(actor.person()))
                .toList();
        notices.tell(actor.tenant(), people, kind, subject, text, "/meetings/" + id);
    }

    private static List<UUID> without(Collection<UUID> some, Collection<UUID> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
