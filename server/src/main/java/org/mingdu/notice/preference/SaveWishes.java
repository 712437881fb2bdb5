package org.mingdu.notice.preference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.notice.NoticeKind;
import org.springframework.stereotype.Service;

/// Somebody says what they want to be told by which way, and when to be left alone. The inbox cannot be refused: work
/// arrives there.
@Service
class SaveWishes {

    private static final int MOST_WISHES = 200;

    private final WishTable wishes;
    private final Clock clock;

    SaveWishes(WishTable wishes, Clock clock) {
        this.wishes = wishes;
        this.clock = clock;
    }

    record Wish(
            @OneOf({
                "approval.turn",
                "approval.given-back",
                "approval.ended",
                "approval.copied",
                "approval.urged",
                "approval.due-soon",
                "approval.overdue",
                "approval.escalated",
                "obstacle.assigned",
                "obstacle.step",
                "obstacle.replied",
                "obstacle.closed",
                "obstacle.due-soon",
                "obstacle.overdue",
                "assignment.given",
                "assignment.reported",
                "assignment.decided",
                "assignment.due-soon",
                "assignment.overdue",
                "meeting.called",
                "meeting.moved",
                "meeting.minutes",
                "approval.stood-in",
                "grant.ending",
                "grant.handed",
                "proposal.waits",
                "proposal.decided",
                "proposal.lapsing",
                "limit.near",
                "limit.overdue",
                "limit.escalated",
                "file.trouble"
            })
            @NotNull(message = "请选择通知类别。")
            String kind,

            @NotNull(message = "请选择通知方式。") Medium medium,
            boolean wanted) {}

    /// @param quietFrom `22:00`; null, as `quietTo` then is, for no quiet hours
    @FieldsOf("noticeSettings")
    record Form(
            @Nullable String quietFrom,
            @Nullable String quietTo,
            boolean digest,

            List<@Valid @NotNull(message = "请选择通知类别。") Wish> wishes,

            int version) {}

    sealed interface Outcome {
        record Saved() implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record Stale(Wishes current) implements Outcome {}
    }

    Outcome handle(Actor actor, Form form) {
        var from = time(form.quietFrom());
        var to = time(form.quietTo());
        if ((from == null) != (to == null)) {
            return new Outcome.Invalid(
                    List.of(new Field(from == null ? "/quietFrom" : "/quietTo", "免打扰的开始和结束时间要同时填写；不需要免打扰的，两处都不填。")));
        }
        if (from != null && from.equals(to)) {
            return new Outcome.Invalid(List.of(new Field("/quietTo", "免打扰的结束时间不能与开始时间相同。")));
        }
        if (form.wishes().size() > MOST_WISHES) {
            return new Outcome.Invalid(List.of(new Field("/wishes", "接收方式太多，请刷新页面后重新选择。")));
        }
        var said = new HashMap<Wishes.Choice, Boolean>();
        for (var index = 0; index < form.wishes().size(); index++) {
            var wish = form.wishes().get(index);
            var kind = kind(wish.kind());
            if (kind == null) {
                return new Outcome.Invalid(List.of(new Field("/wishes/" + index + "/kind", "没有这类通知，请刷新页面后重新选择。")));
            }
            said.put(new Wishes.Choice(kind, wish.medium()), wish.wanted());
        }
        var before = wishes.of(actor.tenant(), actor.person());
        var next = new Wishes(
                said,
                from == null ? null : new QuietHours(from, Objects.requireNonNull(to, "both or none")),
                form.digest() ? digestFrom(before) : null,
                form.version());
        return wishes.save(actor.tenant(), actor.person(), next, form.version())
                ? new Outcome.Saved()
                : new Outcome.Stale(wishes.of(actor.tenant(), actor.person()));
    }

    /// Chosen after today's hour, the first digest is tomorrow's.
    private LocalDate digestFrom(Wishes before) {
        if (before.digestFrom() != null) {
            return before.digestFrom();
        }
        var today = LocalDate.now(clock);
        return LocalTime.now(clock).isBefore(Wishes.DIGEST_AT) ? today : today.plusDays(1);
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null || text.isBlank() ? null : LocalTime.parse(text);
    }

    private static @Nullable NoticeKind kind(String code) {
        for (var kind : NoticeKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        return null;
    }
}
