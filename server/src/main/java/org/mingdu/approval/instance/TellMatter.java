package org.mingdu.approval.instance;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.instance.TaskTable.Task;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.springframework.stereotype.Component;

/// Tells those whom it concerns what an act, or the clock, came to. Opinions stay in the matter: a notice may leave the
/// house.
@Component
class TellMatter {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Notices notices;

    TellMatter(Notices notices) {
        this.notices = notices;
    }

    /// @param opened the turns that were nobody's before
    void of(TenantId tenant, InstanceTable.Row row, Route route, Outcome.Moved moved, List<Task> opened) {
        var matter = new Matter(tenant, row, route, moved.state());
        for (var task : opened) {
            tell(
                    matter,
                    List.of(task.person()),
                    NoticeKind.APPROVAL_TURN,
                    task.standsFor() == null ? "请办理：%s" : "请代办：%s",
                    (task.standsFor() == null ? "“%s”环节等您办理%s。" : "“%s”环节等您代委托人办理%s。")
                            .formatted(task.stepName(), by(task.due())));
        }
        for (var entry : moved.entries()) {
            entry(matter, entry);
            inStead(matter, entry);
        }
    }

    private record Matter(TenantId tenant, InstanceTable.Row row, Route route, State state) {
        String step(int round) {
            return state.round(round)
                    .map(found -> route.user(found.step()).name())
                    .orElse("");
        }

        @Nullable
        Instant due(int round) {
            return state.round(round).map(Round::due).orElse(null);
        }

        List<PersonId> turn(int round) {
            return state
                    .round(round)
                    .map(found -> found.turn(route.user(found.step()).mode()))
                    .orElse(List.of())
                    .stream()
                    .flatMap(seat -> Stream.concat(Stream.of(seat.person()), Stream.ofNullable(seat.standIn())))
                    .toList();
        }
    }

    private void entry(Matter matter, Entry entry) {
        var initiator = List.of(matter.row().initiator());
        switch (entry.event()) {
            case Event.GaveBack(var round, var _, var target, var _, var _)
            when target == null ->
                tell(
                        matter,
                        initiator,
                        NoticeKind.APPROVAL_GIVEN_BACK,
                        "已退回：%s",
                        "在“%s”环节退回给您，请按意见修改后重新提交。".formatted(matter.step(round)));
            // Who ends it themselves knows.
            case Event.Ended(var how, var _)
            when byRoute(how) || !entry.by().equals(initiator.getFirst()) ->
                tell(matter, initiator, NoticeKind.APPROVAL_ENDED, "已办结：%s", "结果：%s。".formatted(result(how)));
            case Event.Copied(var people) ->
                tell(matter, people, NoticeKind.APPROVAL_COPIED, "抄送：%s", "这一事项抄送给您阅知，不需要办理。");
            case Event.Urged(var round) ->
                tell(
                        matter,
                        matter.turn(round),
                        NoticeKind.APPROVAL_URGED,
                        "催办：%s",
                        "“%s”环节等您办理%s，请尽快办理。".formatted(matter.step(round), by(matter.due(round))));
            case Event.Reminded(var round, var nudge) -> reminded(matter, round, nudge);
            case Event.Escalated(var round, var people) ->
                tell(
                        matter,
                        people,
                        NoticeKind.APPROVAL_ESCALATED,
                        "超时未办：%s",
                        "“%s”环节超过时限仍未办理，请督促办理人员；办理权没有改变。".formatted(matter.step(round)));
            default -> {}
        }
    }

    /// Whoever is away learns what was done for them.
    private void inStead(Matter matter, Entry entry) {
        switch (entry.event()) {
            case Event.Answered(var round, var seat, var answer, var _)
            when answer != Seat.Answer.TAKEN_OUT -> inStead(matter, entry.by(), round, seat);
            case Event.GaveBack(var round, var seat, var _, var _, var _) -> inStead(matter, entry.by(), round, seat);
            default -> {}
        }
    }

    private void inStead(Matter matter, PersonId by, int round, int number) {
        matter.state()
                .round(round)
                .flatMap(found -> found.seat(number))
                .filter(seat -> !seat.person().equals(by))
                .ifPresent(seat -> tell(
                        matter,
                        List.of(seat.person()),
                        NoticeKind.APPROVAL_STOOD_IN,
                        "已代您办理：%s",
                        "受托人已代您办理“%s”环节，意见见审批单。".formatted(matter.step(round))));
    }

    private void reminded(Matter matter, int round, Round.Nudge nudge) {
        var overdue = nudge == Round.Nudge.LIMIT;
        tell(
                matter,
                matter.turn(round),
                overdue ? NoticeKind.APPROVAL_OVERDUE : NoticeKind.APPROVAL_DUE_SOON,
                overdue ? "已超时：%s" : "将超时：%s",
                (overdue ? "“%s”环节已过办理时限%s，请立即办理。" : "“%s”环节用时已过半%s，请及时办理。")
                        .formatted(matter.step(round), by(matter.due(round))));
    }

    private void tell(Matter matter, Collection<PersonId> people, NoticeKind kind, String subject, String text) {
        notices.tell(
                matter.tenant(),
                people,
                kind,
                subject.formatted(matter.row().name()),
                text,
                "/approvals/" + matter.row().id());
    }

    private static String by(@Nullable Instant due) {
        return due == null ? "" : "（%s 到期）".formatted(MINUTE.format(due));
    }

    private static boolean byRoute(State.Standing how) {
        return how == State.Standing.APPROVED || how == State.Standing.REFUSED;
    }

    private static String result(State.Standing how) {
        return switch (how) {
            case APPROVED -> "同意";
            case REFUSED -> "不同意";
            case WITHDRAWN -> "已撤回";
            case VOID -> "已作废";
            case NEW, RUNNING, GIVEN_BACK, SUSPENDED ->
                throw new IllegalArgumentException("standing (%s) is no end".formatted(how));
        };
    }
}
