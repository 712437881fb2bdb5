package org.mingdu.schedule.screen;

import static org.mingdu.kernel.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.Relation;
import org.mingdu.engine.pass.Cause;
import org.mingdu.schedule.plan.PlanDates;
import org.mingdu.schedule.plan.PlanWords;

/// Why a row lies where it lies: what set its date, what set the date of that, and so on back to something that no
/// other
/// row decides.
final class Why {
    private static final int LONGEST = 30;

    private final PlanDates dates;
    private final List<UUID> ids;
    private final int dataDate;

    private Why(PlanDates dates, List<UUID> ids, int dataDate) {
        this.dates = dates;
        this.ids = ids;
        this.dataDate = dataDate;
    }

    /// One row of the chain and a sentence on what set its date.
    record Step(UUID activityId, String name, String text) {}

    static List<Step> chain(PlanDates dates, List<UUID> ids, int dataDate, int row) {
        return new Why(dates, ids, dataDate).from(row);
    }

    private List<Step> from(int row) {
        var steps = new ArrayList<Step>();
        for (var at = row; at >= 0 && steps.size() < LONGEST; at = before(at)) {
            steps.add(new Step(ids.get(at), name(at), sentence(at)));
        }
        return steps;
    }

    private String name(int row) {
        return dates.plan().content().activities().get(row).name();
    }

    /// The row that decided, or -1 where none did.
    private int before(int row) {
        return switch (dates.schedule().cause(row)) {
            case LINK -> {
                var link = dates.schedule().drivingLink(row);
                yield link < 0 ? -1 : dates.plan().network().from(link);
            }
            case CHILDREN -> lastChild(row);
            default -> -1;
        };
    }

    /// The row under a summary that finishes last.
    private int lastChild(int summary) {
        var network = dates.plan().network();
        var last = -1;
        for (var row = summary + 1; row < dates.size(); row++) {
            if (network.parent(row) == summary
                    && dates.finish(row) != PlanMinute.NONE
                    && (last < 0 || dates.finish(row) > dates.finish(last))) {
                last = row;
            }
        }
        return last;
    }

    private String sentence(int row) {
        var done = dates.actuals(row);
        if (done.finished()) {
            return say("已于 %s 实际完成。", finish(row));
        }
        Cause cause = dates.schedule().cause(row);
        if (done.started() && cause != Cause.MANUAL) {
            return say("已于 %s 实际开始；%s，预计 %s 完成。", start(row), rest(cause, row), finish(row));
        }
        return switch (cause) {
            case PROJECT_START -> say("%s 开始：没有前置任务约束，从计划的开始日期排起。", start(row));
            case DATA_DATE -> say("%s 开始：尚未开工，最早只能从数据日期（%s）之后排起。", start(row), PlanWords.day(dataDate, false));
            case LINK -> link(row);
            case CONSTRAINT -> constraint(row);
            case ACTUAL -> say("%s 开始：按实际进度。", start(row));
            case RESUME -> say("%s 完成：剩余工作从恢复施工日期排起。", finish(row));
            case MANUAL -> say("%s 至 %s：日期由人工排定，不随前置任务变化。", start(row), finish(row));
            case AS_LATE_AS_POSSIBLE -> say("%s 开始：设为尽可能晚，紧贴后续任务。", start(row));
            case CHILDREN ->
                lastChild(row) < 0
                        ? say("下级没有参与推算的任务。")
                        : say("%s 完成：由下级中最晚完成的“%s”决定。", finish(row), name(lastChild(row)));
        };
    }

    private String rest(Cause cause, int row) {
        if (cause == Cause.LINK && dates.schedule().drivingLink(row) >= 0) {
            return say(
                    "剩余工作受前置“%s”约束",
                    name(dates.plan().network().from(dates.schedule().drivingLink(row))));
        }
        return cause == Cause.RESUME ? say("剩余工作从恢复施工日期排起") : say("剩余工作从数据日期排起");
    }

    private String link(int row) {
        var link = dates.schedule().drivingLink(row);
        if (link < 0) {
            return say("%s 开始：由前置任务决定。", start(row));
        }
        var network = dates.plan().network();
        var from = network.from(link);
        var relation = network.relation(link);
        var own = relation == Relation.FINISH_TO_FINISH || relation == Relation.START_TO_FINISH
                ? finish(row) + " 完成"
                : start(row) + " 开始";
        var other = relation.fromFinish() ? finish(from) + " 完成" : start(from) + " 开始";
        var above = network.to(link) == row ? "" : say("上级汇总“%s”的", name(network.to(link)));
        return say("%s：%s前置“%s”于 %s（%s%s）。", own, above, name(from), other, PlanWords.relation(relation), lag(link));
    }

    private String lag(int link) {
        var network = dates.plan().network();
        var minutes = network.lagMinutes(link);
        if (minutes == 0) {
            return "";
        }
        var perDay = network.isLagElapsed(link)
                ? PlanMinute.MINUTES_A_DAY
                : network.calendar(network.from(link)).minutesPerDay();
        var days = PlanWords.days(Math.abs(minutes), perDay);
        return (minutes > 0 ? "，间隔 %s 天" : "，提前 %s 天").formatted(days);
    }

    private String constraint(int row) {
        var activity = dates.plan().content().activities().get(row);
        var first = activity.first();
        var said = first.type().isDated() ? first : activity.second();
        if (!said.type().isDated()) {
            return say("%s 开始：由上级汇总任务的限制日期决定。", start(row));
        }
        return say("%s 至 %s：受限制“%s”约束。", start(row), finish(row), PlanWords.constraint(said));
    }

    private String start(int row) {
        return PlanWords.day(dates.start(row), true);
    }

    private String finish(int row) {
        return PlanWords.day(
                dates.finish(row),
                dates.plan().content().activities().get(row).kind().isMilestone());
    }
}
